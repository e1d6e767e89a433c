"""From the model to what templates, feeds and data files consume; pure functions."""
