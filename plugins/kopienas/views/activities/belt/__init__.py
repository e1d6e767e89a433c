"""Activity belt, “Darbu josta”: a row for each centre, a knot for each month with activities."""
