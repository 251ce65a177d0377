"""How many columns of a terminal each character takes, so that markers stand under the right words."""

import unicodedata
from typing import NamedTuple

TAB = 4


class Cell(NamedTuple):
    """One character as shown, and its width in columns."""

    shown: str
    width: int


def cells_of(line: str) -> tuple[Cell, ...]:
    """One cell for each character of a line, without its line end."""
    return tuple(map(_cell, line))


def width_of(cells: tuple[Cell, ...]) -> int:
    """The columns the cells take together."""
    return sum(cell.width for cell in cells)


def _cell(character: str) -> Cell:
    if " " <= character <= "~":
        return Cell(character, 1)
    if character == "\t":
        return Cell(" " * TAB, TAB)
    match unicodedata.category(character):
        case "Mn" | "Me":
            return Cell(character, 0)
        case "Cc" | "Cf" | "Zl" | "Zp" | "Co" | "Cs":
            # Invisible, or able to reorder the line: shown by number, so that the drafter sees what is there.
            shown = f"<U+{ord(character):04X}>"
            return Cell(shown, len(shown))
        case _:
            return Cell(character, 2 if unicodedata.east_asian_width(character) in "WF" else 1)
