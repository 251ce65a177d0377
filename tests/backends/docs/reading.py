"""A page read in Chromium, with all it asked for and complained about."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, Page

PHONE = {"width": 360, "height": 800}
DESKTOP = {"width": 1280, "height": 900}


@dataclass
class Visit:
    """An open page; `requests` are the addresses asked for, `complaints` console errors and uncaught exceptions."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


@contextmanager
def visit(browser: Browser, address: str, width: dict[str, int] | None = None, **context: object) -> Iterator[Visit]:
    """The page at `address`, loaded; closed with the block."""
    opened = browser.new_context(viewport=width or DESKTOP, **context)  # type: ignore[arg-type]
    page = opened.new_page()
    seen = Visit(page)
    page.on("request", lambda request: seen.requests.append(request.url))
    page.on("console", lambda message: seen.complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: seen.complaints.append(str(error)))
    page.goto(address)
    page.wait_for_load_state("load")
    yield seen
    opened.close()
