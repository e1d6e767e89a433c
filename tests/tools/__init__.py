"""Programs that checks need beyond Python packages: a browser, and those of npm packages."""
