"""The exhibitions on a memory stick: the built site, rewritten so that it opens from a folder."""
