"""Help documents made ready for Qt rich text: pure functions, no widgets."""
