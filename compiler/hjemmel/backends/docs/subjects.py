"""What a rule file says of itself: the comments before its first declaration."""

from __future__ import annotations

import re

from hjemmel.syntax.nodes import File


def note_of(file: File, text: str) -> str:
    """The first block of comments in the file, as prose; "" when a declaration comes first or there are none.

    What speaks of names or files is meant for drafters and left out.
    """
    first = min((declaration.span.start for declaration in file.declarations), default=len(text))
    lines: list[str] = []
    last_end: int | None = None
    for comment in file.comments:
        if comment.span.start >= first or not comment.own_line:
            break
        if last_end is not None and "\n\n" in text[last_end : comment.span.start].replace("\r\n", "\n"):
            break
        lines.append(comment.text.lstrip("#").strip(" -"))
        last_end = comment.span.end
    sentences = re.split(r"(?<=[.!?])\s+", " ".join(line for line in lines if line))
    return " ".join(sentence for sentence in sentences if "_" not in sentence and ".regel" not in sentence)
