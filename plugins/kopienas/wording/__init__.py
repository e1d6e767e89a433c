"""Latvian and English wording: dates, numbers, sorting and typography."""
