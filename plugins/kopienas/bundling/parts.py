"""Stylesheets and scripts of the built site, for pages that open from a folder."""

from __future__ import annotations

import base64
import posixpath
import re
from collections.abc import Callable

#: An address in a stylesheet that is not data already.
_URL = re.compile(r"""url\((["']?)(?!data:)([^)"']+)\1\)""")
#: What only a module can do.
_MODULE = re.compile(r"^\s*(?:import|export)\b|\bimport\s*[(.]", re.MULTILINE)


class ModuleOnlyError(Exception):
    """A script imports or exports, which a classic script cannot."""


def stylesheet(text: str, name: str, read: Callable[[str], bytes]) -> str:
    """Return the stylesheet *name* with its fonts in it; browsers refuse them from ``file:``.

    *read* gives a file of the site by its name.
    """

    def inlined(match: re.Match[str]) -> str:
        font = read(posixpath.normpath(posixpath.join(posixpath.dirname(name), match[2])))
        return f"url(data:font/woff2;base64,{base64.b64encode(font).decode()})"

    return _URL.sub(inlined, text)


def script(text: str) -> str:
    """Return a module as a classic script: strict, and with names of its own.

    Raises:
        ModuleOnlyError: it imports or exports.
    """
    if _MODULE.search(text):
        raise ModuleOnlyError
    return f'(() => {{\n"use strict";\n{text}}})();\n'
