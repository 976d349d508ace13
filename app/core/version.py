"""What this program is called and which version it is."""

NAME = "TP Self-Help"
VERSION = "0.1.0"
