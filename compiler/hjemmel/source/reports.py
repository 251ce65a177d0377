"""What looking for a quotation gave, as problems at the place where it is quoted."""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import assert_never

from hjemmel.diagnostics.problem import Edit, Problem, Related
from hjemmel.source.difference import as_sign
from hjemmel.source.nearest import Near
from hjemmel.source.passages import SourceText, checksum_of
from hjemmel.source.place import Ambiguous, Found, NotAfter, NotFound, Place
from hjemmel.source.problems import (
    AnchorNotBefore,
    ChecksumDiffers,
    HeadingSwallowed,
    QuotationAmbiguous,
    QuotationNotFound,
    QuotationUnlikeSource,
    SourceMissing,
)
from hjemmel.source.span import Span

_MOST_PLACES = 10


def checksum_problem(declared: str, declared_at: Span, data: bytes, file: str) -> ChecksumDiffers | None:
    """The problem of a source whose bytes `data` are not those of the declared checksum, else None."""
    actual = checksum_of(data)
    if declared.strip().casefold() == actual:
        return None
    return ChecksumDiffers(span=declared_at, file=file, declared=declared, actual=actual)


def missing_source(file: str, declared_at: Span, existing: Iterable[str]) -> SourceMissing:
    """The problem of a source file that is not there; `existing` are the files it may have been meant to be."""
    nearest = next(iter(get_close_matches(file, list(existing), 1, 0.6)), "")
    return SourceMissing(span=declared_at, file=file, nearest=nearest)


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


def _not_found(near: Near | None, source: SourceText, quoted_at: Span) -> QuotationNotFound | QuotationUnlikeSource:
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
        anchors=_quoted(place.anchors),
    )


def _not_after(place: NotAfter, source: SourceText, quoted_at: Span, after: str) -> AnchorNotBefore:
    return AnchorNotBefore(
        span=quoted_at,
        related=(*_related("place", place.places), *_related("anchor", place.anchors)),
        file=source.file,
        anchor=after,
        lines=_lines(place.places, source),
        before=_quoted(place.before),
    )


def _swallowed(heading: Span, source: SourceText, quoted_at: Span) -> HeadingSwallowed:
    return HeadingSwallowed(
        span=quoted_at,
        related=(Related("heading", heading),),
        file=source.file,
        line=source.lines.line_of(heading.start),
        heading=" ".join(source.text[heading.start : heading.end].split()),
    )


def _quoted(passages: tuple[str, ...]) -> tuple[str, ...]:
    """The passages between »«; a dash when there is none, as at the beginning of a source."""
    return tuple(f"»{passage}«" for passage in passages[:_MOST_PLACES] if passage) or ("–",)


def _related(role: str, spans: tuple[Span, ...]) -> tuple[Related, ...]:
    return tuple(Related(role, span) for span in spans[:_MOST_PLACES])


def _lines(spans: tuple[Span, ...], source: SourceText) -> tuple[int, ...]:
    """The lines the places are on; one with two of them is told once."""
    return tuple(dict.fromkeys(source.lines.line_of(span.start) for span in spans[:_MOST_PLACES]))


def _nests(passage: str) -> bool:
    """Whether the passage can stand between »«: its own marks come in pairs."""
    depth = 0
    for character in passage:
        depth += {"»": 1, "«": -1}.get(character, 0)
        if depth < 0:
            return False
    return depth == 0
