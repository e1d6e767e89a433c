"""Programs that the tests need beyond Python packages: a browser and an HTML checker."""
