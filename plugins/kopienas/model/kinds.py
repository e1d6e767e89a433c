"""Every kind of thing that has a section of its own on the site; a row is its registration.

A page (``model/page.py``) is the one kind without a section: each says its own address.
"""

from __future__ import annotations

from typing import Any, Final

from kopienas.model.activity import ACTIVITIES
from kopienas.model.centre import CENTRES
from kopienas.model.competition import COMPETITIONS
from kopienas.model.entry import Kind
from kopienas.model.exhibition import EXHIBITIONS
from kopienas.model.news import NEWS

KINDS: Final[tuple[Kind[Any, Any], ...]] = (CENTRES, ACTIVITIES, NEWS, COMPETITIONS, EXHIBITIONS)
