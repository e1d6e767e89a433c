"""The gates find a broken page in whichever built folder they are given."""

import shutil
from pathlib import Path

from tests.edits.gate_runs import red_gates


def test_gates_are_red_where_a_link_is_dead(base: Path, tmp_path: Path) -> None:
    """A link planted in a page of the built folder is named with its page, and nothing else is."""
    broken = tmp_path / "broken"
    shutil.copytree(base, broken)
    home = broken / "index.html"
    dead = '<p><a href="/kopienas/nav-tadas-lapas/">Nav</a></p></main>'
    home.write_text(home.read_text("utf-8").replace("</main>", dead), "utf-8")

    red = red_gates(broken, base)

    assert "/: <a> /kopienas/nav-tadas-lapas/" in red
    assert "1 failed" in red
