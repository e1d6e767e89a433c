"""Tests of the site and of the code that builds it."""
