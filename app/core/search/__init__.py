"""Finding help by the words people use: text analysis, spelling, scoring. Pure; the index is read by an adapter."""
