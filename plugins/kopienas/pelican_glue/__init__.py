"""The one place where Pelican comes in: generator, template filters, stylesheet, command."""
