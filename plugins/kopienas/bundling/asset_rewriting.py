"""Rewrites stylesheets and scripts of the built site for pages that open from a folder."""

from __future__ import annotations

import base64
import mimetypes
import posixpath
import re
from collections.abc import Callable

#: A URL in a stylesheet, except data URLs.
_URL = re.compile(r"""url\((["']?)(?!data:)([^)"']+)\1\)""")
#: An import of names from a module beside it, and the export of a declaration.
_IMPORT = re.compile(r'^import \{([^}]*)\} from "(\./[^"]+)";$', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|class|const) (\w+))", re.MULTILINE)
#: Any other syntax that only a module may use.
_MODULE = re.compile(r"^\s*(?:import|export)\b|\bimport\s*[(.]", re.MULTILINE)


class ModuleOnlyError(Exception):
    """A script imports or exports in a way that a classic script cannot do."""


def rewrite_stylesheet(text: str, name: str, read: Callable[[str], bytes]) -> str:
    """Return the stylesheet *name* with its files as data URLs: browsers refuse fonts from files.

    *read* returns the bytes of a file by its path below the site.
    """

    def inlined(match: re.Match[str]) -> str:
        file = posixpath.normpath(posixpath.join(posixpath.dirname(name), match[2]))
        kind = mimetypes.guess_type(file)[0] or "font/woff2"
        return f"url(data:{kind};base64,{base64.b64encode(read(file)).decode()})"

    return _URL.sub(inlined, text)


def rewrite_script(text: str, name: str, read: Callable[[str], bytes]) -> str:
    """Return the module *name* as a classic script, in strict mode and with its own scope.

    The modules that it imports are in it, each once and in a scope of its own. *read* returns the
    bytes of a file by its path below the site.

    Raises:
        ModuleOnlyError: the module imports or exports in another way.
    """
    scopes: dict[str, str] = {}
    body = _inline_imports(text, name, read, scopes)
    return f'(() => {{\n"use strict";\n{"".join(scopes.values())}{body}}})();\n'


def _inline_imports(
    text: str, name: str, read: Callable[[str], bytes], scopes: dict[str, str]
) -> str:
    """Return the module *name* with its names from *scopes*, to which what it imports is added."""

    def taken(match: re.Match[str]) -> str:
        file = posixpath.normpath(posixpath.join(posixpath.dirname(name), match[2]))
        if file not in scopes:
            scopes[file] = ""
            inner = _inline_imports(read(file).decode(), file, read, scopes)
            names = ", ".join(_EXPORT.findall(read(file).decode()))
            # What it needs itself must stand before it.
            del scopes[file]
            scopes[file] = (
                f"const {_scope(file)} = (() => {{\n{inner}return {{ {names} }};\n}})();\n"
            )
        return f"const {{{match[1]}}} = {_scope(file)};"

    inlined = _EXPORT.sub("", _IMPORT.sub(taken, text))
    if _MODULE.search(inlined):
        raise ModuleOnlyError
    return inlined


def _scope(file: str) -> str:
    """Return the name of the scope of the module *file*."""
    return "module_" + re.sub(r"\W", "_", posixpath.basename(file))
