"""The calendar: what is coming, and a page for each month."""
