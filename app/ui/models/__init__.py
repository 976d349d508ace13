"""Item models over what services give."""
