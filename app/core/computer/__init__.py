"""What this computer's own settings and programs say, decided from text that adapters read."""
