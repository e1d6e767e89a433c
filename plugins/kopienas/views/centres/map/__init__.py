"""The centre map: drawn at build time from the same data as the list beside it."""
