"""Building, previewing and publishing the site safely."""
