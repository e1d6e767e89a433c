"""The browser starts everywhere, and the HTML checker knows the HTML of today."""

from pathlib import Path

from playwright.sync_api import Browser

from tests.tools import html_checker

PAGE = """\
<!DOCTYPE html>
<html lang="lv"><head><meta charset="utf-8"><title>Lapa</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
<script type="module" src="/preview.js"></script></head>
<body><header inert><h1>Virsraksts</h1></header>
<search><form action="/x"><label>Meklēt <input type="search" name="q"></label></form></search>
<button type="button" popovertarget="p">Rādīt</button><div id="p" popover>Lodziņš</div>
<dialog aria-label="Attēls"><form method="dialog"><button>Aizvērt</button></form></dialog>
<details name="jautājumi"><summary>Kas?</summary>Tas.</details>
<img src="a.webp" alt="" width="1" height="1" loading="lazy" fetchpriority="low">
{body}
</body></html>
"""


def write(folder: Path, body: str) -> Path:
    page = folder / "lapa ā.html"
    page.write_text(PAGE.format(body=body), encoding="utf-8")
    return page


def test_html_of_today_is_accepted(tmp_path: Path) -> None:
    assert html_checker.faults([write(tmp_path, "")], "--errors-only") == []


def test_faults_are_told_with_their_page(tmp_path: Path) -> None:
    (fault,) = html_checker.faults([write(tmp_path, "<img src=b.webp>")], "--errors-only")

    assert "lapa" in fault
    assert "alt" in fault


def test_chromium_shows_a_page_and_reaches_no_network(tmp_path: Path, browser: Browser) -> None:
    with browser.new_page() as page:
        page.goto(write(tmp_path, "").as_uri())

        assert page.title() == "Lapa"
        assert page.evaluate("fetch('https://example.org').then(() => 1, () => 0)") == 0
