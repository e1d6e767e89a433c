"""Shows the site on this computer and follows changes."""
