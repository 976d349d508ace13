"""Ways for a report to leave, each a card of its own; to add one, write a card and name it in ``ways.ways``."""
