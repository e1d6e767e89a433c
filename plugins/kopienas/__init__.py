"""The site of the community resource centres: content read strictly, pages built by Pelican."""

from __future__ import annotations


def register() -> None:
    """Let Pelican build the site's own kinds of things."""
    from pelican import signals  # noqa: PLC0415 - only the glue may need Pelican

    from kopienas.pelican_glue import generator  # noqa: PLC0415

    signals.get_generators.connect(generator.offer_site_generator)
