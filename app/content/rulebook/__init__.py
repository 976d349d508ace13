"""Compiles the rules and the registry behind “is this official?” into the help pack."""
