"""Bundles the theme's stylesheets into one minified file, named by its content.

``main.css`` declares the layers and imports the parts; browsers would fetch each import in turn, so
each import is replaced by its file here.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from rcssmin import cssmin

IMPORT_RULE = re.compile(r'^@import "([^"]+)"(?: layer\(([\w.-]+)\))?;$', re.MULTILINE)


def inline_imports(main: Path) -> str:
    """Return *main* with every ``@import "part.css" layer(name);`` line replaced by its file.

    Raises:
        OSError: a part is missing.
    """

    def part(match: re.Match[str]) -> str:
        text = (main.parent / match[1]).read_text("utf-8")
        return f"@layer {match[2]} {{\n{text}\n}}" if match[2] else text

    return IMPORT_RULE.sub(part, main.read_text("utf-8"))


def publish_stylesheet(main: Path, output: Path, own: str) -> str:
    """Write the flattened, minified *main* below *output*; return its path on the site.

    *own* are the rules that come from the content.
    """
    text = str(cssmin(f"{inline_imports(main)}\n{own}"))
    digest = hashlib.sha256(text.encode()).hexdigest()[:10]
    file = output / "theme" / f"site.{digest}.css"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8", newline="\n")
    return f"/theme/{file.name}"
