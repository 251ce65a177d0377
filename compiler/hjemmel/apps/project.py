"""Where a project's rule sets lie on the disk, and what stands in them."""

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

RULESETS = "rulesets"
SOURCES = "kilder"
SUFFIX = ".regel"


class RulesetFolder(NamedTuple):
    """A rule set on the disk: its name is its folder's."""

    name: str
    folder: Path


class Project(NamedTuple):
    """The folder that holds `rulesets/`, `generated/` and `site/`."""

    root: Path

    @property
    def rulesets(self) -> tuple[RulesetFolder, ...]:
        """The folders under `rulesets/` with a rule file somewhere in them, by name."""
        folders = sorted(path for path in (self.root / RULESETS).iterdir() if path.is_dir())
        return tuple(RulesetFolder(path.name, path) for path in folders if rule_files(path))

    @property
    def generated(self) -> Path:
        """Where the checkers are written."""
        return self.root / "generated" / "hjemmel_regler"

    @property
    def site(self) -> Path:
        """Where the pages are built."""
        return self.root / "site"

    @property
    def own_pages(self) -> dict[str, str]:
        """The project's own pages for the site, by name: `docs/for-….md`."""
        return {path.name: path.read_text("utf-8") for path in sorted((self.root / "docs").glob("for-*.md"))}

    @property
    def cache(self) -> Path:
        """Where parsed files are kept between commands; it may be deleted at any time."""
        return self.root / ".hjemmel" / "cache"


def project_above(start: Path) -> Project | None:
    """The nearest project at `start` or in a folder above it, or None."""
    start = start.resolve()
    return next((Project(folder) for folder in (start, *start.parents) if (folder / RULESETS).is_dir()), None)


def rule_files(folder: Path) -> list[Path]:
    """The rule files in a folder and below, in the order of their names."""
    return sorted(path for path in folder.rglob(f"*{SUFFIX}") if path.is_file())


def contents_of(folder: Path) -> dict[str, bytes]:
    """The rule files and sources of a rule set by their path in its folder, with `/`, in the order of the paths."""
    sources = folder / SOURCES
    listed = [*rule_files(folder), *(path for path in sources.rglob("*") if path.is_file())]
    contents: dict[str, bytes] = {}
    for path in sorted(set(listed)):
        with suppress(FileNotFoundError):  # an editor may take it away and put it back while we look
            contents[path.relative_to(folder).as_posix()] = path.read_bytes()
    return contents


def is_source(path: str) -> bool:
    """Whether a path in a rule set's folder is that of a source."""
    return path.startswith(f"{SOURCES}/")
