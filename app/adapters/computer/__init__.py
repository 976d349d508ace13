"""Reads what this computer tells of itself: bounded commands and files, no administrator rights, nothing changed."""
