"""What goes onto the memory stick is looked over once more before it is packed."""

import shutil
from pathlib import Path

import pytest

from kopienas.bundling.bundle import BundleOptions, make_bundle
from kopienas.tasks.console import TaskError
from kopienas.tasks.project import Project
from tests.site_copy import ROOT, SITE_URL, TODAY, SiteCopy


def test_page_with_a_private_number_is_not_packed(
    site: SiteCopy, built: Path, tmp_path: Path
) -> None:
    (site.root / "theme").symlink_to(ROOT / "theme")
    folder = tmp_path / "built"
    shutil.copytree(built, folder)
    known, options = site.plan().site, BundleOptions(SITE_URL, TODAY)
    assert make_bundle(Project(site.root), known, folder, options)
    page = folder / "fotoizstade" / "dziparu-stasti" / "index.html"
    page.write_text(page.read_text("utf-8").replace("</main>", "29123456</main>"), "utf-8")

    with pytest.raises(TaskError, match=r"dziparu-stasti/index\.html: “29123456” is not in"):
        make_bundle(Project(site.root), known, folder, options)
