"""Tools of the workshop: locking versions, measuring speed. The site needs none of them."""
