"""Developer tools: locking versions, measuring speed and coverage. The site needs none."""
