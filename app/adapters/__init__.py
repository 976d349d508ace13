"""Everything that touches the outside: disk, database, operating system, clock."""
