"""Builds the site: Markdown to a folder of its own, MkDocs in this process, and the result moved in whole."""

from __future__ import annotations

import html
import json
import logging
import re
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

import hjemmel.backends.docs
from hjemmel.apps.mkdocs.prepared import PreparedBlocks
from hjemmel.apps.writing import new_folder
from hjemmel.backends.javascript.runtime_text import without_comments
from hjemmel.backends.javascript.shortening import renamed, short_names, tokens_of
from hjemmel.backends.javascript.squeezing import squeezed
from hjemmel.backends.wording.labels import spaced

THEME = Path(hjemmel.backends.docs.__file__).parent / "theme"
# The menu in its order; a page that the site does not have is left out.
MENU = (
    ("Hvad gælder?", "index.md"),
    ("Prøv reglen", "proev.md"),
    ("Tidslinje", "tidslinje.md"),
    ("Hvad ændrer sig", "aendringer/index.md"),
    ("Aftaleteksten", "aftaler/index.md"),
    ("Regler", "regler/index.md"),
    ("Begreber", "begreber/index.md"),
    ("Satser", "satser.md"),
    ("Eksempler", "eksempler/index.md"),
    ("Fortolkninger", "fortolkninger.md"),
    ("For jurister", "for-jurister.md"),
    ("For udviklere", "for-udviklere.md"),
)
# What MkDocs adds that the site does not use: sitemaps carry the day of building, the scripts are in English.
UNUSED = ("sitemap.xml", "sitemap.xml.gz", "search/main.js", "search/worker.js", "search/search_index.json")


def built_site(
    pages: Mapping[str, bytes], out: Path, title: str, progress: Callable[[str], None] = lambda _: None
) -> Path:
    """The folder `out` with the site of these Markdown pages; until all of it is ready the old one stays.

    `progress` is told the number of pages when they are written, in words the caller chooses.
    """
    with tempfile.TemporaryDirectory(prefix="hjemmel-site-") as workplace, new_folder(out.resolve()) as beside:
        docs = Path(workplace) / "docs"
        for name, content in sorted(pages.items()):
            target = docs / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        progress(str(len(pages)))
        with _quiet():
            build(_config(pages, docs, beside, title))
        _finish(beside, pages)
        _lighten(beside / "assets")
    return out


def _config(pages: Mapping[str, bytes], docs: Path, out: Path, title: str) -> MkDocsConfig:
    """MkDocs' configuration for one build: what never changes, and what this site is called and where it lies."""
    theme = {"name": None, "locale": "da", "custom_dir": str(THEME)}
    menu = [{name: path} for name, path in MENU if path in pages]
    config = load_config(
        str(configuration_file()), docs_dir=str(docs), site_dir=str(out), site_name=title, theme=theme, nav=menu
    )
    config.markdown_extensions.append(PreparedBlocks())
    return config


def _finish(site: Path, pages: Mapping[str, bytes]) -> None:
    """Makes the index a script, each place in it once, with the clauses, and takes away what is not used."""
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    index["docs"] = [*_entries(index["docs"]), *_clauses(pages)]
    words = json.dumps(index, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    script = f"window.hjemmelIndex={words};\n".replace("</", "<\\/")
    (site / "search" / "search_index.js").write_text(script, encoding="utf-8")
    for name in UNUSED:
        (site / name).unlink(missing_ok=True)


def _lighten(assets: Path) -> None:
    """Takes from the style sheet, and from the scripts of the heaviest page, what only helps people read them."""
    for path in sorted(assets.glob("*.css")):
        path.write_text(light_style(path.read_text(encoding="utf-8")), encoding="utf-8")
    for name in sorted(each.name for each in (THEME / "assets").glob("proev*.js")):
        tokens = tokens_of(squeezed(without_comments((assets / name).read_text(encoding="utf-8"))))
        (assets / name).write_text(renamed(tokens, short_names(tokens)), encoding="utf-8")


def light_style(text: str) -> str:
    """A style sheet without comments and with no more spaces than it needs. No text in it holds such signs."""
    bare = re.sub(r"\s+", " ", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL))
    return re.sub(r";}", "}", re.sub(r" ?([{};,]) ?", r"\1", bare)).replace(": ", ":").strip() + "\n"


def _entries(documents: list[dict[str, str]]) -> list[dict[str, str]]:
    """The sections with their titles as text and their page's title; a page whole only where it has no sections."""
    with_sections = {entry["location"].partition("#")[0] for entry in documents if "#" in entry["location"]}
    titles = {entry["location"]: entry["title"] for entry in documents if "#" not in entry["location"]}
    kept: list[dict[str, str]] = []
    for entry in documents:
        page, _, anchor = entry["location"].partition("#")
        if page.startswith("soeg.") or (not anchor and page in with_sections):
            continue
        title = html.unescape(entry["title"]) if anchor else entry["title"]
        place = page if anchor == "top" else entry["location"]
        # Words that were apart only by tags come with a space before the sign that follows.
        text = re.sub(r"\s+([.,:;?!])(?=\s|$)", r"\1", entry["text"])
        kept.append({"title": title, "text": text, "location": place, "page": titles.get(page, "")})
    return kept


def _clauses(pages: Mapping[str, bytes]) -> Iterator[dict[str, str]]:
    """Each clause at its place in its agreement, under its name and its words."""
    for path, content in sorted(pages.items()):
        if not (path.startswith("aftaler/") and path.endswith(".json")):
            continue
        data = json.loads(content)
        for source in data["indhold"]:
            for clause in source.get("klausuler", ()):
                title = spaced(clause["navn"])
                yield {
                    "title": f"Klausul: {title}",
                    "text": f"{clause['citat']} {clause['navn']}",
                    "location": f"{data['side']}#klausul-{clause['navn']}",
                    "page": data["titel"],
                }


def configuration_file() -> Path:
    """`mkdocs.yml`: beside this file in an installed package, at the top of the project in a checkout of it."""
    installed = Path(__file__).with_name("mkdocs.yml")
    return installed if installed.is_file() else Path(__file__).parents[4] / "mkdocs.yml"


@contextmanager
def _quiet() -> Iterator[None]:
    """MkDocs says only what is wrong."""
    logger = logging.getLogger("mkdocs")
    before = logger.level
    logger.setLevel(logging.WARNING)
    try:
        yield
    finally:
        logger.setLevel(before)
