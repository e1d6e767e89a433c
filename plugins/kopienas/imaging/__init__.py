"""Image processing: opening, colours, published sizes, fingerprints; no texts for people."""
