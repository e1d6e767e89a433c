"""Pages of news and their feed."""
