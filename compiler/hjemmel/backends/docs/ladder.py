"""The picture of a provision's conditions: a ladder read from the top, and beside it how far each example comes."""

from __future__ import annotations

from markupsafe import Markup, escape

from hjemmel.backends.docs.rendering import capitalized
from hjemmel.backends.docs.rungs import Climb, Mark, Rung

SIGNS: dict[Mark, str] = {"met": "✓", "unmet": "✗", "unknown": "?", "beside": "–"}
KEY = "✓ opfyldt, ✗ ikke opfyldt, ? mangler oplyst eller kræver et skøn, – ikke nødvendig, fordi en anden grund bærer."


def ladder(rungs: tuple[Rung, ...], climbs: tuple[Climb, ...], listed: tuple[int, ...], title: str) -> Markup:
    """The rungs with a numbered column for each example; an example's number is its place in `listed`.

    On a narrow screen the columns stand below each rung instead of beside it.
    """
    numbers = [listed.index(climb.example) + 1 for climb in climbs]
    head = "".join(f"<b>{number}</b>" for number in numbers)
    rows = "".join(_row(rung, row, climbs, numbers, rungs) for row, rung in enumerate(rungs))
    return Markup('<div class="stige" role="img" aria-label="{}" style="--n:{}">{}{}</div>').format(
        title,
        len(climbs),
        Markup(f'<div class="trin numre"><span></span>{head}</div>' if climbs else ""),
        Markup(rows),
    )


def _row(rung: Rung, row: int, climbs: tuple[Climb, ...], numbers: list[int], rungs: tuple[Rung, ...]) -> str:
    text = f"undtagelsen gælder ikke: {rung.text}" if rung.kind == "exception" else rung.text
    marks = "".join(_mark(climb, row, number, rungs) for climb, number in zip(climbs, numbers, strict=True))
    deep = f' style="--d:{rung.depth}"' if rung.depth else ""
    return f'<div class="trin {rung.kind}"{deep}><span>{escape(capitalized(text))}</span>{marks}</div>'


def _mark(climb: Climb, row: int, number: int, rungs: tuple[Rung, ...]) -> str:
    last = len(rungs) - 1 if climb.stops is None else climb.stops
    if row > last and not (rungs[row].depth and all(rung.depth for rung in rungs[last + 1 : row])):
        return "<b></b>"
    mark = climb.marks[row]
    way = " vej" if row < last else ""
    return f'<b class="{mark}{way}" data-n="{number}">{SIGNS[mark]}</b>'


def way_in_words(climb: Climb, rungs: tuple[Rung, ...]) -> str:
    """What the column shows, as a sentence."""
    if climb.stops is None:
        return "Alle betingelser er opfyldt."
    stopped = rungs[climb.stops]
    what = "undtagelsen " if stopped.kind == "exception" else ""
    if climb.marks[climb.stops] == "unknown":
        return f"Standser ved {what}»{stopped.text}«: noget mangler oplyst eller kræver et skøn."
    return f"Standser ved {what}»{stopped.text}«, som {'er' if what else 'ikke er'} opfyldt."
