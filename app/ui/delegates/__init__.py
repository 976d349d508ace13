"""Painting of item models."""
