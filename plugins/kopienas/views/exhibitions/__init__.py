"""Exhibitions: their rooms, the page of each picture, the screen of a lobby and the tour."""
