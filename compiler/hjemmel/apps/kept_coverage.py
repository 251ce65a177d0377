"""The condition coverage of a rule set, kept until its files change, for the site to show: measuring takes a while."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from hjemmel.adequacy.nodes import Coverage
from hjemmel.apps.mutation import files_hash
from hjemmel.apps.writing import write_file


class Kept(msgspec.Struct, frozen=True):
    """What was measured, and of which files."""

    of: str
    coverage: Coverage


def kept_coverage(folder: Path, contents: Mapping[str, bytes]) -> Coverage | None:
    """What was kept in the folder of exactly these files by this version; None when there is nothing of the kind."""
    try:
        kept = msgspec.json.decode(_place(folder).read_bytes(), type=Kept)
    except (OSError, msgspec.MsgspecError):
        return None
    return kept.coverage if kept.of == files_hash(contents) else None


def keep_coverage(folder: Path, contents: Mapping[str, bytes], coverage: Coverage) -> None:
    """Keep it in the folder."""
    write_file(_place(folder), msgspec.json.encode(Kept(files_hash(contents), coverage)), lasting=False)


def _place(folder: Path) -> Path:
    return folder / "coverage.json"
