"""Publishes the built site to the branch that GitHub Pages serves."""
