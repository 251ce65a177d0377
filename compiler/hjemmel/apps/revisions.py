"""The files of a rule set as they were at a revision of git, or as they lie in a folder."""

import io
import subprocess
import tarfile
from pathlib import Path

from hjemmel.apps.project import RULESETS, SOURCES, SUFFIX, rule_files


def is_revision(root: Path, revision: str) -> bool:
    """Whether git knows the revision in the project."""
    return (
        not revision.startswith("-")
        and _git(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}") is not None
    )


def contents_at(root: Path, revision: str, ruleset: str) -> dict[str, bytes] | None:
    """The rule files and sources of a rule set at a revision, by their path in its folder; None when it had none."""
    above, top = _git(root, "rev-parse", "--show-prefix"), _git(root, "rev-parse", "--show-toplevel")
    if above is None or top is None:
        return None
    tree = f"{revision}:{above.decode().strip()}{RULESETS}/{ruleset}"
    # Below its top git would look for the folder it stands in within the tree.
    archive = _git(Path(top.decode().strip()), "archive", "--format=tar", tree)
    if archive is None:
        return None
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        found = {
            member.name: opened.read()
            for member in files
            if member.isfile() and _counts(member.name) and (opened := files.extractfile(member)) is not None
        }
    return found if any(path.endswith(SUFFIX) for path in found) else None


def rulesets_at(root: Path, revision: str) -> tuple[str, ...]:
    """The names of the rule sets at a revision."""
    listed = _git(root, "ls-tree", "-d", "-z", "--name-only", revision, f"{RULESETS}/")
    names = [] if listed is None else listed.decode().split("\0")
    return tuple(sorted(Path(name).name for name in names if name))


def ruleset_folder(folder: Path, name: str | None) -> Path | None:
    """The folder of a rule set: the one given, or one of the project it is; None when it is neither."""
    if (folder / RULESETS).is_dir():
        listed = sorted(path for path in (folder / RULESETS).iterdir() if path.is_dir() and rule_files(path))
        chosen = [path for path in listed if name in (None, path.name)]
        return chosen[0] if len(chosen) == 1 else None
    return folder if folder.is_dir() and rule_files(folder) else None


def _counts(path: str) -> bool:
    return path.endswith(SUFFIX) or path.startswith(f"{SOURCES}/")


def _git(root: Path, *arguments: str) -> bytes | None:
    """What git answers in the folder; None when it refuses, or is not there."""
    try:
        answer = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        return None
    return answer.stdout if answer.returncode == 0 else None
