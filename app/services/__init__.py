"""One module per job. Jobs do not know each other; ports lead outside."""
