"""Imports photographs, erases them, and keeps private metadata out of the repository."""
