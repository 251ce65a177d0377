"""What tells whether something kept was made by this code: a change of the code makes it again."""

import hashlib
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGE = Path(__file__).parents[1]


@cache
def made_by(*folders: str) -> bytes:
    """A hash, in 64 letters, of the code in these folders of the compiler and below, and of the solver's version."""
    try:
        digest = hashlib.sha256(version("z3-solver").encode())
    except PackageNotFoundError:
        digest = hashlib.sha256(b"none")
    for folder in folders:
        for each in sorted((PACKAGE / folder).rglob("*.py")):
            digest.update(each.read_bytes())
    return digest.hexdigest().encode()
