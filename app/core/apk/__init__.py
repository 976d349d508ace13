"""Reads and verifies Android packages without running or unpacking anything."""
