"""What looking for a quotation gave, as problems at the place where it is quoted."""

from typing import assert_never

from hjemmel.diagnostics.problem import Edit, Problem, Related
from hjemmel.source.difference import as_sign
from hjemmel.source.nearest import Near
from hjemmel.source.passages import SourceText
from hjemmel.source.place import Ambiguous, Found, NotAfter, NotFound, Place
from hjemmel.source.problems import (
    AnchorNotBefore,
    HeadingSwallowed,
    QuotationAmbiguous,
    QuotationNotFound,
    QuotationUnlikeSource,
)
from hjemmel.source.span import Span

_MOST_PLACES = 10


def problems_of(place: Place, source: SourceText, quoted_at: Span, after: str = "") -> tuple[Problem, ...]:
    """The problems of one quotation, none if it stands in one place; `quoted_at` is the quotation with its »«."""
    match place:
        case Found(swallowed=swallowed):
            return tuple(_swallowed(heading, source, quoted_at) for heading in swallowed)
        case NotFound():
            return (_not_found(place.near, source, quoted_at),)
        case Ambiguous():
            return (_ambiguous(place, source, quoted_at),)
        case NotAfter():
            return (_not_after(place, source, quoted_at, after),)
        case _:
            assert_never(place)


def _not_found(
    near: Near | None, source: SourceText, quoted_at: Span
) -> QuotationNotFound | QuotationUnlikeSource:
    if near is None:
        return QuotationUnlikeSource(span=quoted_at, file=source.file)
    return QuotationNotFound(
        span=quoted_at,
        related=(Related("nearest", near.span),),
        edit=Edit(quoted_at, f"»{near.passage}«") if _nests(near.passage) else None,
        file=source.file,
        line=source.lines.line_of(near.span.start),
        passage=near.passage,
        difference=as_sign(near.differences),
    )


def _ambiguous(place: Ambiguous, source: SourceText, quoted_at: Span) -> QuotationAmbiguous:
    return QuotationAmbiguous(
        span=quoted_at,
        related=_related("place", place.places),
        file=source.file,
        count=len(place.places),
        lines=_lines(place.places, source),
        anchors=tuple(f"»{anchor}«" for anchor in place.anchors if anchor),
    )


def _not_after(place: NotAfter, source: SourceText, quoted_at: Span, after: str) -> AnchorNotBefore:
    return AnchorNotBefore(
        span=quoted_at,
        related=(*_related("place", place.places), *_related("anchor", place.anchors)),
        file=source.file,
        anchor=after,
        lines=_lines(place.places, source),
        before=tuple(f"»{words}«" for words in place.before[:_MOST_PLACES] if words),
    )


def _swallowed(heading: Span, source: SourceText, quoted_at: Span) -> HeadingSwallowed:
    return HeadingSwallowed(
        span=quoted_at,
        related=(Related("heading", heading),),
        file=source.file,
        line=source.lines.line_of(heading.start),
        heading=" ".join(source.text[heading.start : heading.end].split()),
    )


def _related(role: str, spans: tuple[Span, ...]) -> tuple[Related, ...]:
    return tuple(Related(role, span) for span in spans[:_MOST_PLACES])


def _lines(spans: tuple[Span, ...], source: SourceText) -> tuple[int, ...]:
    return tuple(source.lines.line_of(span.start) for span in spans[:_MOST_PLACES])


def _nests(passage: str) -> bool:
    """Whether the passage can stand between »«: its own marks come in pairs."""
    depth = 0
    for character in passage:
        depth += {"»": 1, "«": -1}.get(character, 0)
        if depth < 0:
            return False
    return depth == 0
