"""What became of a rule set's slips of the pen, kept until its files change.

The site shows what is kept and never makes it: trying every slip takes longer than building pages should.
"""

import hashlib
from collections.abc import Mapping
from pathlib import Path

import msgspec

from hjemmel.adequacy.mutation_nodes import Mutation
from hjemmel.apps.project import SUFFIX
from hjemmel.apps.version import version
from hjemmel.apps.writing import write_file


class Kept(msgspec.Struct, frozen=True):
    """What was found, and of which files."""

    of: str
    mutation: Mutation


def kept_mutation(folder: Path, contents: Mapping[str, bytes]) -> Mutation | None:
    """What was kept in the folder of exactly these files by this version; None when there is nothing of the kind."""
    try:
        kept = msgspec.json.decode(_place(folder).read_bytes(), type=Kept)
    except (OSError, msgspec.MsgspecError):
        return None
    return kept.mutation if kept.of == files_hash(contents) else None


def keep_mutation(folder: Path, contents: Mapping[str, bytes], mutation: Mutation) -> None:
    """Keep it in the folder; what was not finished is not kept."""
    if mutation.tried == mutation.made and all(each.why != "interrupted" for each in mutation.unnoticed):
        write_file(_place(folder), msgspec.json.encode(Kept(files_hash(contents), mutation)), lasting=False)


def _place(folder: Path) -> Path:
    return folder / "mutants.json"


def files_hash(contents: Mapping[str, bytes]) -> str:
    """The hash of the rule files, examples among them, with their names, and of the version."""
    digest = hashlib.sha256(version().encode())
    for path in sorted(path for path in contents if path.endswith(SUFFIX)):
        for part in (path.encode(), contents[path]):
            digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()
