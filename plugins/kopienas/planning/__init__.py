"""Plans the whole site before anything is written: pages, files for programs, settings."""
