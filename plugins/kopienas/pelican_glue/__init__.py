"""The only code that uses Pelican: generator, template filters, stylesheet, command."""
