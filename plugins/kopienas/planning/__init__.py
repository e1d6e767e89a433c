"""Plans the whole site before anything is written: pages, data files, settings."""
