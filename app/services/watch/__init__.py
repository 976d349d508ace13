"""Watching public addresses: what is kept of them, and looking at them when it is time."""
