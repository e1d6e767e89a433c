"""Exhibitions: their layout, the page of each picture, the kiosk, the tour and printed sheets."""
