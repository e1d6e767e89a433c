"""Tells the people who talk over a change what becomes of the site, in a minute and in Latvian."""
