"""Watching public addresses: what was seen of one, what is different now, and when to look again."""
