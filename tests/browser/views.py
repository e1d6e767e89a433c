"""How visitors see the site: window sizes, colour schemes, and a browser that goes page by page."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, Page


@dataclass(frozen=True)
class View:
    """A window of a browser."""

    width: int
    dark: bool = False

    def __str__(self) -> str:
        return f"{'dark' if self.dark else 'light'}-{self.width}px"


WIDE, WIDE_DARK, NARROW = View(1280), View(1280, dark=True), View(320)


@contextmanager
def window(browser: Browser, view: View = WIDE, **options: Any) -> Iterator[Page]:  # noqa: ANN401 - as in Playwright
    """Open a window with nothing stored from earlier visits."""
    context = browser.new_context(
        viewport={"width": view.width, "height": 800},
        color_scheme="dark" if view.dark else "light",
        **options,
    )
    yield context.new_page()
    context.close()
