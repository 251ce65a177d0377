"""Docstrings: what a declaration says, with its clauses and their quotations, for whoever reads the generated code."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hjemmel.plan import nodes

LINE = 108


@dataclass(frozen=True, slots=True)
class Cited:
    """A clause with the source it stands in."""

    source: nodes.Source
    clause: nodes.Clause


def clauses_of(plan: nodes.Plan) -> dict[str, Cited]:
    """All clauses by `source.clause`."""
    return {
        f"{source.name}.{clause.name}": Cited(source, clause) for source in plan.sources for clause in source.clauses
    }


def place_of(cited: Cited) -> str:
    """Where a clause stands, in words."""
    first, last = cited.clause.lines
    lines = f"linje {first}" if first == last else f"linje {first}-{last}"
    return f"{cited.source.title}, {lines}"


def basis_paragraphs(basis: nodes.Basis, clauses: Mapping[str, Cited], of: str = "") -> list[str]:
    """A paragraph for each thing the line rests on; `of` says which line, when it is not the declaration itself."""
    about = f" ({of})" if of else ""
    paragraphs = []
    for word, names in (("Hjemmel", basis.clauses), ("Jf.", basis.cited)):
        for name in names:
            cited = clauses.get(name)
            if cited is not None:
                paragraphs.append(f"{word}{about} {name}, {place_of(cited)}: »{one_line(cited.clause.quotation)}«")
    paragraphs += [f"Fortolkning{about}: {one_line(text)}" for text in basis.interpretations]
    paragraphs += [f"Lagt til grund{about}: {one_line(text)}" for text in basis.assumptions]
    return paragraphs


def one_line(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())


def docstring(first: str, paragraphs: Iterable[str], indent: int) -> str:
    """The inside of a docstring: a first line and wrapped paragraphs."""
    margin = " " * indent
    rest = [
        "\n".join(
            textwrap.wrap(
                paragraph,
                LINE - indent,
                initial_indent=margin,
                subsequent_indent=margin + "    ",
                break_long_words=False,
                break_on_hyphens=False,
            )
        )
        for paragraph in paragraphs
    ]
    head = one_line(first)
    head = head if head.endswith((".", "?", "!")) else f"{head}."
    return escaped(f"{head}\n\n" + "\n".join(rest) + f"\n{margin}") if rest else escaped(head)


def escaped(text: str) -> str:
    """The text as it stands between three double quotation marks."""
    text = text.replace("\\", "\\\\").replace('"', '\\"')
    return "".join(c if c.isprintable() or c == "\n" else repr(c)[1:-1] for c in text)
