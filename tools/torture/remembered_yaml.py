"""YAML that was parsed before, for trees that differ in a file or two: it takes half of a check."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.nodes import Node

from kopienas.reading import yaml_text

#: Texts; the real content has about four hundred.
MOST_TEXTS = 1000


@lru_cache(MOST_TEXTS)
def _compose(text: str) -> Node | None:
    node: Node | None = YAML(typ="safe", pure=True).compose(text)
    return node


class RememberingYAML(YAML):
    """The parser of the site; a text that it has composed before gives the same nodes again."""

    def compose(self, stream: Any) -> Node | None:  # noqa: ANN401 - the signature of the library
        """Return the root node of *stream*, a text; the reader only looks at nodes."""
        return _compose(stream)


def remember_yaml() -> None:
    """Have the reader of this process remember what it parsed; faulty texts are parsed anew."""
    setattr(yaml_text, YAML.__name__, RememberingYAML)
