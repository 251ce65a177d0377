"""The canonical text of a file, in either language."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from hjemmel.syntax import nodes as n
from hjemmel.syntax.format_declarations import DeclarationFormat
from hjemmel.syntax.format_lines import Line
from hjemmel.syntax.grammar import reserved_words
from hjemmel.syntax.names import names_in
from hjemmel.syntax.words import SUBJECT


def text_from_file(file: n.File, language: n.Language) -> str:
    """The file as text in `language`: the same nodes, apart from their places, when read again.

    Comments stay where they were: one on a line of its own before the same line as before, one after something at the
    end of that line. Names, texts and quotations are as they were. Only for a file read without errors.
    """
    form = DeclarationFormat(file.language, language)
    blocks = [form.header(file.header)] if file.header is not None else []
    previous: n.Declaration | None = None
    for declaration in file.declarations:
        lines = form.declaration(declaration)
        if blocks and isinstance(declaration, n.KeyDate) and isinstance(previous, n.KeyDate):
            blocks[-1] = blocks[-1] + lines
        else:
            blocks.append(lines)
        previous = declaration
    return _text(blocks, file.comments)


def names_reserved_in(file: n.File, language: n.Language) -> tuple[n.Name, ...]:
    """The names in the file that are words of `language`, so that it cannot be translated to it."""
    reserved = reserved_words(language)
    if language != file.language:
        reserved |= {SUBJECT[language]}
    return tuple(name for name in names_in(file) if name.text in reserved)


def _text(blocks: list[list[Line]], comments: tuple[n.Comment, ...]) -> str:
    """The blocks with a blank line between them, and each comment by the line it belongs to."""
    lines = sorted(((line.at, block, at) for block, ls in enumerate(blocks) for at, line in enumerate(ls)))
    starts = [start for start, _, _ in lines]
    above: dict[tuple[int, int], list[str]] = {}
    behind: dict[tuple[int, int], str] = {}
    last: list[str] = []
    for comment in comments:
        text = f"# {comment.text}".rstrip()
        own_line = comment.own_line or not lines
        place = lines[bisect_right(starts, comment.span.start) - 1][1:] if not own_line else None
        if place is not None and place not in behind:
            behind[place] = text
            continue
        index = bisect_left(starts, comment.span.start)
        if index < len(lines):
            above.setdefault(lines[index][1:], []).append(text)
        else:
            last.append(text)
    written = []
    for number, block in enumerate(blocks):
        texts: list[str] = []
        for at, line in enumerate(block):
            margin = " " * line.indent
            texts += [margin + comment for comment in above.get((number, at), ())]
            trailing = behind.get((number, at))
            texts.append(f"{margin}{line.text}" + (f"  {trailing}" if trailing else ""))
        written.append("\n".join(texts))
    if last:
        written.append("\n".join(last))
    return "\n\n".join(written) + "\n" if written else ""
