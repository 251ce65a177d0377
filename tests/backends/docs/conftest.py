"""Sites built by MkDocs, and a browser to read them in."""

from __future__ import annotations

import http.server
import shutil
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from hjemmel.apps.mkdocs.build import built_site
from hjemmel.backends.docs.site import site_from_plan
from tests.backends.docs.rulesets import ROOT, input_of, site

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"))), None
)


@pytest.fixture(scope="session")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the small rule set."""
    return built_site(site("lille"), tmp_path_factory.mktemp("lille") / "site", "Samtaler efter en tænkt aftale")


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the rule set whose every text tries to be more than text."""
    title = "<script>window.ramt=1</script> & **sæt** {{ config }}"
    return built_site(site("fjendtlig"), tmp_path_factory.mktemp("fjendtlig") / "site", title)


@pytest.fixture(scope="session")
def published_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the rule set that the project publishes."""
    given = input_of(ROOT / "rulesets" / "beskaeftigelse")
    return built_site(site_from_plan(given), tmp_path_factory.mktemp("udgivet") / "site", given.plan.title)


class _Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Nothing is written."""


@pytest.fixture(scope="session")
def served(small_site: Path) -> Iterator[str]:
    """The address the small site is served at, on this machine."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(_Silent, directory=str(small_site)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The installed Chromium."""
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield launched
        launched.close()
