"""Builds the site beside the old one, checks that it is whole, and swaps the two."""
