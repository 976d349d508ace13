"""Helpdesks, each spoken to over its documented interface; all on the one gateway."""
