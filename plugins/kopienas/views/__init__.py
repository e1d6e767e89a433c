"""Pure functions that turn the model into data for templates, feeds and data files."""
