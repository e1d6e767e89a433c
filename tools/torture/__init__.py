"""Torture of the content: thousands of damaged and edited trees, and what becomes of each."""
