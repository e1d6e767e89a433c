"""Pages of the competitions of community initiatives."""
