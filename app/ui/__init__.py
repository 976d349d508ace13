"""The window face, and the only place that knows Qt."""
