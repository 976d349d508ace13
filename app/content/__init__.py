"""The bundled help and its loader."""
