"""Is this official? Reads anything pasted and judges it against the registry and the rules; fails closed."""
