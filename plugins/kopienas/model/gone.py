"""An address whose page is gone for good, and the reason that visitors are told."""

from __future__ import annotations

from kopienas.model.entry import FormerAddress
from kopienas.model.fields import Bilingual, EdtfDate, Form


class GoneAddress(Form):
    """A published address that has no page any more; ``date`` is when the page was taken away."""

    address: FormerAddress
    reason: Bilingual
    date: EdtfDate
