"""Rewrites stylesheets and scripts of the built site for pages that open from a folder."""

from __future__ import annotations

import base64
import posixpath
import re
from collections.abc import Callable

#: A URL in a stylesheet, except data URLs.
_URL = re.compile(r"""url\((["']?)(?!data:)([^)"']+)\1\)""")
#: Syntax that only a module may use: imports and exports.
_MODULE = re.compile(r"^\s*(?:import|export)\b|\bimport\s*[(.]", re.MULTILINE)


class ModuleOnlyError(Exception):
    """A script imports or exports, which a classic script cannot do."""


def rewrite_stylesheet(text: str, name: str, read: Callable[[str], bytes]) -> str:
    """Return the stylesheet *name* with its fonts as data URLs: browsers refuse fonts from files.

    *read* returns the bytes of a file by its path below the site.
    """

    def inlined(match: re.Match[str]) -> str:
        font = read(posixpath.normpath(posixpath.join(posixpath.dirname(name), match[2])))
        return f"url(data:font/woff2;base64,{base64.b64encode(font).decode()})"

    return _URL.sub(inlined, text)


def rewrite_script(text: str) -> str:
    """Return a module as a classic script, in strict mode and with its own scope.

    Raises:
        ModuleOnlyError: the module imports or exports.
    """
    if _MODULE.search(text):
        raise ModuleOnlyError
    return f'(() => {{\n"use strict";\n{text}}})();\n'
