"""Pages and feed of a kind of thing that has no wing of its own."""
