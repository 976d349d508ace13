"""Data types and rules. Pure: no files, no network, no clock, no Qt."""
