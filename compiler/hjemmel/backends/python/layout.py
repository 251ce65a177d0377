"""Python expressions as trees that are laid out within a line's width."""

from __future__ import annotations

from dataclasses import dataclass

WIDTH = 110


@dataclass(frozen=True, slots=True)
class Call:
    """`head(arguments)`; an argument with a keyword is `keyword=argument`. A head of "" is a tuple."""

    head: str
    arguments: tuple[Argument, ...]


@dataclass(frozen=True, slots=True)
class Keyword:
    """`name=value`."""

    name: str
    value: Layout


@dataclass(frozen=True, slots=True)
class Lambda:
    """`lambda name: body`."""

    name: str
    body: Layout


Layout = str | Call | Lambda
Argument = Layout | Keyword


def call(head: str, *arguments: Argument) -> Call:
    """A call, or with head "" a tuple."""
    return Call(head, arguments)


def flat(layout: Argument) -> str:
    """The expression on one line."""
    match layout:
        case str():
            return layout
        case Keyword(name, value):
            return f"{name}={flat(value)}"
        case Lambda(name, body):
            return f"lambda {name}: {flat(body)}"
        case Call("", arguments):
            inside = ", ".join(map(flat, arguments))
            return f"({inside},)" if len(arguments) == 1 else f"({inside})"
        case Call(head, arguments):
            return f"{head}({', '.join(map(flat, arguments))})"


def laid_out(layout: Argument, indent: int, before: int = 0, after: int = 0) -> str:
    """The expression, broken at its outermost calls where a line of `indent` + `before` columns before it is too
    short."""
    line = flat(layout)
    if indent + before + len(line) + after <= WIDTH and "\n" not in line:
        return line
    match layout:
        case str():
            return layout
        case Keyword(name, value):
            return f"{name}={laid_out(value, indent, before + len(name) + 1, after)}"
        case Lambda(name, body):
            return f"lambda {name}: {laid_out(body, indent, before + len(name) + 9, after)}"
        case Call(head, arguments):
            if not arguments:
                return line
            margin = " " * (indent + 4)
            inside = "".join(f"{margin}{laid_out(argument, indent + 4, 0, 1)},\n" for argument in arguments)
            return f"{head}(\n{inside}{' ' * indent})"
