"""Gettext translations from a `.po` file, without a compiled `.mo` file on disk."""

import gettext
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po


def load_translations(path: Path) -> gettext.NullTranslations:
    """Return the translations of a `.po` file.

    Raises:
        OSError: there is no such file.
        PoFileError: the file is malformed.
    """
    compiled = BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file, abort_invalid=True))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
