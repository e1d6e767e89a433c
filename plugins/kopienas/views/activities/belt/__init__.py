"""“Darbu josta”: a woven belt, a row for each centre and a knot for each month with activities."""
