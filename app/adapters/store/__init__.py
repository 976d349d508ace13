"""What is kept, encrypted: one database file, its key in the keyring of the system."""
