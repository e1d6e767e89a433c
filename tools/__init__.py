"""Developer tools: locking versions, measuring speed. The site does not need them."""
