"""Pages of activities: the list, the archives by year, centre and theme, and the belt."""
