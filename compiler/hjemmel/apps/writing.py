"""Writing that is done whole or not at all.

What is new is written beside what is there and takes its place by a rename, so a reader never sees half of it, and an
interrupted write leaves the old bytes as they were. A folder cannot be replaced by one rename on every system: the old
one is moved aside, the new one moved in, and the old one moved back if that fails.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path


def write_file(path: Path, content: bytes, *, lasting: bool = True) -> bool:
    """Whether the file had to change to hold `content`; `lasting` content survives a power cut, but takes longer."""
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            if lasting:
                file.flush()
                os.fsync(file.fileno())
        beside.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return True


def write_folder(folder: Path, files: Mapping[str, bytes]) -> bool:
    """Whether the folder had to change to hold exactly `files`, named by their paths in it."""
    if contents(folder) == dict(files):
        return False
    with new_folder(folder) as beside:
        for name, content in sorted(files.items()):
            target = beside / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    return True


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """An empty folder that takes the place of `folder` when the block ends well, and vanishes when it does not."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    workplace = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    beside, aside = workplace / "new", workplace / "old"
    beside.mkdir()
    try:
        yield beside
        if folder.exists():
            folder.rename(aside)
        try:
            beside.rename(folder)
        except BaseException:
            if aside.exists():
                aside.rename(folder)
            raise
    finally:
        shutil.rmtree(workplace, ignore_errors=True)


def contents(folder: Path) -> dict[str, bytes]:
    """The files of a folder and below by their path in it; compiled Python is not looked at."""
    if not folder.is_dir():
        return {}
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def _umask() -> int:
    """The mask new files get; it can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
