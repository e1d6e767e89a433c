"""Removal of pictures that are not shown, with the words that only belong to them.

A caption may name who is seen. So it goes with its picture in every form in which Markdown has one:
a figure, an emphasised line, a link, an item of a list, a cell of a table.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree as ET

from kopienas.wording.html_tree import parents_in, replace_element

_INLINE: Final = {"a", "em", "strong", "b", "i", "s", "small", "span", "q", "cite", "abbr"}
_EMPHASIS: Final = {"em", "i", "small"}
#: Elements in which all words belong to the picture.
_ITEMS: Final = {"li", "dd"}
_CELLS: Final = {"td", "th"}


def remove_unresolved_pictures(tree: ET.Element) -> None:
    """Remove each picture without an address from *tree*, with its caption; leave nothing empty."""
    for picture in [one for one in tree.iter("img") if one.get("src") is None]:
        parents = parents_in(tree)
        if picture in parents:  # else it went with another one
            _remove_picture(tree, parents, picture)


def _remove_picture(
    tree: ET.Element, parents: dict[ET.Element, ET.Element], picture: ET.Element
) -> None:
    above = list(_ancestors(picture, parents))
    for one in above:
        if one.tag == "figure" or (one.tag in _ITEMS and not _has_others(one, picture)):
            last = one.tag == "figure" or _next_sibling(parents[one], one) is None
            block = one if one.tag == "figure" else parents[one]
            _remove_with_caption(tree, one, _caption_after(parents, block) if last else None)
            return
        if one.tag in _CELLS:
            _remove_from_table(tree, one, parents)
            return
    unit = picture
    while parents[unit].tag in _INLINE and not _has_others(parents[unit], picture):
        unit = parents[unit]
    holder = parents[unit]
    if holder.tag == "p" and _is_caption(holder, unit):
        _remove_with_caption(tree, holder, _caption_after(parents, holder))
    else:
        _remove_with_caption(tree, unit, _caption_below(holder, unit))


def _remove_with_caption(tree: ET.Element, element: ET.Element, caption: ET.Element | None) -> None:
    if caption is not None:
        _remove(tree, caption)
    _remove(tree, element)


def _ancestors(element: ET.Element, parents: dict[ET.Element, ET.Element]) -> Iterator[ET.Element]:
    while element in parents:
        element = parents[element]
        yield element


def _has_others(element: ET.Element, picture: ET.Element) -> bool:
    """Return whether *element* holds a picture besides *picture*."""
    return any(one is not picture for one in element.iter("img"))


def _has_words(element: ET.Element) -> bool:
    return bool("".join(element.itertext()).strip())


def _is_caption(paragraph: ET.Element, unit: ET.Element) -> bool:
    """Return whether all words of *paragraph* around *unit* are emphasised: its caption."""
    others = [one for one in paragraph if one is not unit]
    loose = (paragraph.text or "") + "".join(one.tail or "" for one in paragraph)
    return not loose.strip() and all(
        one.tag in {*_EMPHASIS, "strong", "b", "br"} and next(one.iter("img"), None) is None
        for one in others
    )


def _caption_after(parents: dict[ET.Element, ET.Element], block: ET.Element) -> ET.Element | None:
    """Return the paragraph after *block* if it is one emphasised line."""
    after = _next_sibling(parents[block], block)
    return after if after is not None and _is_emphasised(after) else None


def _is_emphasised(paragraph: ET.Element) -> bool:
    """Return whether *paragraph* is one emphasised line, as a caption is."""
    loose = (paragraph.text or "") + "".join(one.tail or "" for one in paragraph)
    emphasised = [one.tag in _EMPHASIS and not len(one) for one in paragraph]
    return paragraph.tag == "p" and not loose.strip() and emphasised == [True]


def _caption_below(holder: ET.Element, unit: ET.Element) -> ET.Element | None:
    """Return the emphasised line directly below *unit*, among other words of *holder*."""
    if (unit.tail or "").strip():
        return None
    after = _next_sibling(holder, unit)
    if after is not None and after.tag == "br":
        after = None if (after.tail or "").strip() else _next_sibling(holder, after)
    if after is None or after.tag not in _EMPHASIS:
        return None
    tail = after.tail or ""
    return after if not tail.strip() or tail.startswith("\n") else None


def _next_sibling(parent: ET.Element, element: ET.Element) -> ET.Element | None:
    siblings = list(parent)
    return next(iter(siblings[siblings.index(element) + 1 :]), None)


def _remove(tree: ET.Element, element: ET.Element) -> None:
    """Remove *element*, and whatever around it this leaves empty."""
    parents = parents_in(tree)
    parent = parents[element]
    siblings = list(parent)
    before = siblings[siblings.index(element) - 1] if siblings[0] is not element else None
    after = _next_sibling(parent, element)
    replace_element(parent, element, "")
    ends_list = after is None or after.tag == "dt"
    if element.tag == "dd" and before is not None and before.tag == "dt" and ends_list:
        replace_element(parent, before, "")  # a term that explains nothing
    if parent is not tree and not _has_words(parent) and all(one.tag == "br" for one in parent):
        _remove(tree, parent)


def _remove_from_table(
    tree: ET.Element, cell: ET.Element, parents: dict[ET.Element, ET.Element]
) -> None:
    """Empty the *cell* of a picture and the cells of its caption; drop empty rows and columns.

    Beside other pictures the caption is in the cell below; a picture alone in its row is what the
    whole row is about.
    """
    row = parents[cell]
    table = next(one for one in _ancestors(cell, parents) if one.tag == "table")
    rows = list(table.iter("tr"))
    index, others = list(row).index(cell), [one for one in row if one is not cell]
    pictures = [one for one in others if next(one.iter("img"), None) is not None]
    described = [one for one in others if _has_words(one)]
    below = rows[rows.index(row) + 1 : rows.index(row) + 2]
    if described and not pictures:
        emptied = list(row)
    else:
        captions = [one for one in below if next(one.iter("img"), None) is None]
        emptied = [cell, *(one[index] for one in captions)]
    for one in emptied:
        one.clear()
    _drop_empty(tree, table)


def _drop_empty(tree: ET.Element, table: ET.Element) -> None:
    """Remove the rows and columns of *table* that hold nothing; the table, if that is all."""
    rows = list(table.iter("tr"))
    filled = [[_has_words(cell) or len(cell) > 0 for cell in row] for row in rows]
    kept = {index for row in filled for index, full in enumerate(row) if full}
    parents = parents_in(table)
    for row, full in zip(rows, filled, strict=True):
        for index, cell in reversed(list(enumerate(row))):
            if index not in kept:
                row.remove(cell)
        if not any(full):
            parents[row].remove(row)
    for part in [one for one in table if one.tag in {"thead", "tbody"} and not len(one)]:
        table.remove(part)
    if not kept:
        _remove(tree, table)
