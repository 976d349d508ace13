"""Live checks as they are carried out: what is read, and how answers become values of the core."""
