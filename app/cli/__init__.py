"""The terminal face: one module per verb."""
