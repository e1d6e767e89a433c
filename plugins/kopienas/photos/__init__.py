"""What the tasks do with photographs: taking them in, erasing them, guarding the repository."""
