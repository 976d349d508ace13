"""What a reader sees of each kind of content, as blocks of Markdown before rendering."""
