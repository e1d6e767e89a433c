"""Pages of activities: the list, archives by year, centre and theme, and the belt."""
