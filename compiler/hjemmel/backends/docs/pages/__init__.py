"""One file, one kind of page."""
