"""A word of the text, with the kind of word it is."""

import msgspec


class Token(msgspec.Struct, gc=False):
    """Characters `start` to `end` of the text; `kind` is the name of a terminal of the grammar."""

    kind: str
    text: str
    start: int
    end: int
