"""The exhibitions on a USB stick: the built site, rewritten so that it opens from a folder."""
