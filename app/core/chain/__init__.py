"""Blockchains as rules: addresses, transaction hashes, and what a node's answers say about a transaction."""
