"""Live checks: told, agreed to, run side by side, and said in words."""
