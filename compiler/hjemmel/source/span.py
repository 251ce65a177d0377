"""A place in a text: which file, and which characters of it."""

import msgspec


class Span(msgspec.Struct, frozen=True, gc=False, array_like=True, order=True):
    """Characters `start` (included) to `end` (excluded) of `file`, counted from 0 in the decoded text.

    `file` is the path as the project names it: relative to the folder of the rule set, with `/`.
    """

    file: str
    start: int
    end: int

    def to(self, other: "Span") -> "Span":
        """The span from the beginning of this one to the end of `other`."""
        return Span(self.file, self.start, other.end)
