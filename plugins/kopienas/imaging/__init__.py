"""What is done to pixels: opening, colour, published sizes, likeness; it knows no words."""
