"""Pages of centres: the list, archives by municipality and theme, distances, and the map."""
