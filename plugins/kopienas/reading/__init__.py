"""From the editors' files to the model; whatever is wrong is said in the editors' words."""
