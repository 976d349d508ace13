"""Problem reports: what they hold, how identity is masked in them, and how they are judged clear."""
