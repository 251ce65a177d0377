"""The site as MkDocs builds it: the same bytes every time, every link leading somewhere, nothing in English."""

from __future__ import annotations

import re
import tomllib
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

from hjemmel.apps.mkdocs.build import built_site, configuration_file
from hjemmel.apps.writing import contents
from tests.backends.docs.rulesets import ROOT, input_of, site


class _Anchors(HTMLParser):
    """The ids of a page and what it links to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.ids.append(value)
            if name in ("href", "src", "action") and value is not None:
                self.links.append(value)


def broken_links(folder: Path) -> list[str]:
    """Every link of every page that leads to no file, or to no anchor in it."""
    pages = {path.relative_to(folder).as_posix(): _Anchors(path.read_text("utf-8")) for path in folder.rglob("*.html")}
    broken: list[str] = []
    for name, page in pages.items():
        for link in page.links:
            path, _, anchor = link.partition("#")
            target = (folder / name).parent / unquote(path) if path else folder / name
            key = target.resolve().relative_to(folder.resolve()).as_posix() if target.exists() else ""
            if not target.is_file() or (anchor and unquote(anchor) not in pages[key].ids):
                broken.append(f"{name}: {link}")
    return broken


def test_two_builds_are_equal(small_site: Path, tmp_path: Path) -> None:
    again = built_site(site("lille"), tmp_path / "again", "Samtaler efter en tænkt aftale")
    assert contents(again) == contents(small_site)


def test_a_failed_build_leaves_the_old_site(tmp_path: Path) -> None:
    out = built_site({"index.md": "# Før\n".encode()}, tmp_path / "site", "Prøve")
    before = contents(out)
    with pytest.raises(Exception, match="codec"):
        built_site({"index.md": b"\xff\xfe no text"}, out, "Prøve")
    assert contents(out) == before
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_every_link_leads_somewhere(small_site: Path, hostile_site: Path) -> None:
    assert broken_links(small_site) == []
    assert broken_links(hostile_site) == []


def test_no_id_stands_twice(small_site: Path) -> None:
    for path in small_site.rglob("*.html"):
        ids = _Anchors(path.read_text("utf-8")).ids
        assert len(ids) == len(set(ids)), path.name


def test_nothing_names_another_machine(small_site: Path) -> None:
    # The one address is the name of the vocabulary of the metadata, which no browser asks for.
    for path in small_site.rglob("*.html"):
        assert "://" not in path.read_text("utf-8").replace('"@context":"https://schema.org"', "", 1).replace(
            '"@context": "https://schema.org"', "", 1
        ), path.name
    assert "://" not in (small_site / "assets" / "hjemmel.css").read_text("utf-8")


def test_the_search_has_no_english_left(small_site: Path) -> None:
    assert not (small_site / "search" / "main.js").exists()
    english = re.compile(r"\b(Search|Results|Skip to|Next|Previous|Home|Page not found)\b")
    for path in (*small_site.rglob("*.html"), small_site / "assets" / "soeg.js"):
        found = english.findall(re.sub(r"//.*", "", path.read_text("utf-8")))
        assert not found, (path.name, found)


def test_the_published_site_is_whole_and_shows_nothing_withheld(published_site: Path) -> None:
    assert broken_links(published_site) == []
    plan = input_of(ROOT / "rulesets" / "beskaeftigelse").plan
    withheld = [
        quotation
        for source in plan.sources
        for each in source.not_rules
        if each.withheld
        for quotation in each.quotations
    ]
    assert withheld
    pages = {path: path.read_text("utf-8") for path in published_site.rglob("*.*") if path.suffix in (".html", ".js")}
    for quotation in withheld:
        for line in quotation.splitlines():
            shown = [path.name for path, text in pages.items() if len(line) > 8 and line in text]
            assert shown == [], "a withheld passage is shown"


def test_the_one_configuration_lies_at_the_top_and_goes_with_the_package() -> None:
    assert configuration_file() == ROOT / "mkdocs.yml"
    assert list((ROOT / "compiler").rglob("mkdocs.yml")) == []
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["force-include"] == {"mkdocs.yml": "hjemmel/apps/mkdocs/mkdocs.yml"}
