"""What moves on a page whose files come late, measured by the browser as layout shift."""

import re
from typing import Any

from playwright.sync_api import Page, Request, Route

FONTS, PICTURES, SCRIPTS = "woff2", "avif|jpg|png|svg|webp", "js"
LISTEN = """
    window.shifts = [];
    new PerformanceObserver(list => {
        for (const entry of list.getEntries()) {
            const moved = entry.sources.map(one => one.node?.parentElement?.className ?? "");
            window.shifts.push([entry.value, ...moved]);
        }
    }).observe({ type: "layout-shift", buffered: true });
"""
PAINTED = "() => performance.getEntriesByName('first-contentful-paint').length > 0"
FRAME = "() => new Promise(requestAnimationFrame)"
# Two frames: one in which what came last is used, one after which the observer has been told.
SETTLED = """async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await new Promise(done => setTimeout(done));
    return window.shifts;
}"""


def shifts(page: Page, address: str, late: str) -> list[list[Any]]:
    """Return what moves at *address* when files named by *late* come after all the words."""
    held: list[Route] = []
    coming: set[Request] = set()
    painted = False

    def hold(route: Route) -> None:
        held.append(route)
        if painted:
            send_held()

    def send_held() -> None:
        while held:
            held.pop().continue_()

    page.route(re.compile(rf"\.({late})$"), hold)
    page.on("request", lambda request: coming.add(request))  # noqa: PLW0108 - Playwright takes no methods of built-in types
    page.on("requestfinished", lambda request: coming.discard(request))  # noqa: PLW0108 - the same
    page.on("requestfailed", lambda request: coming.discard(request))  # noqa: PLW0108 - the same
    page.add_init_script(LISTEN)
    page.goto(address, wait_until="commit")
    page.wait_for_function(PAINTED)
    painted = True
    send_held()
    page.wait_for_load_state("load")
    # A picture that is fetched only when it is near does not hold up the load event.
    while coming:
        page.evaluate(FRAME)
    moved: list[list[Any]] = page.evaluate(SETTLED)
    return moved
