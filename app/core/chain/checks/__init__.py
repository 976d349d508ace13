"""Single questions about an address or a transaction, each a live check of its own that answers a checklist item."""
