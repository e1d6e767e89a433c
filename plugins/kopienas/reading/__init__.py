"""Reading the editors' files into the model; faults are reported in the editors' words."""
