"""One page per job. Pages never import pages; they ask for places."""
