"""Builds the site beside the old one, checks that it is complete, and swaps the two."""
