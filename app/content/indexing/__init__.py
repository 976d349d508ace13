"""Makes the search tables of a pack: everything that costs time or a heavy library happens here, once."""
