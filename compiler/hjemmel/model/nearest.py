"""The name a drafter may have meant."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest_of(name: str, known: Iterable[str]) -> str:
    """The known name most like `name`, or "" when none is near."""
    found = get_close_matches(name, sorted(set(known)), n=1, cutoff=0.6)
    return found[0] if found else ""
