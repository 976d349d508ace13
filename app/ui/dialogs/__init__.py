"""Windows on top of the main window."""
