"""The exhibition on paper: labels, large print, a hanging list and posters, set by Typst."""
