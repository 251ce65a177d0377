"""Where a quotation stands in a source."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

import msgspec

from hjemmel.source.gaps import GAP, readings
from hjemmel.source.headings import headings_swallowed
from hjemmel.source.nearest import Near, nearest_to
from hjemmel.source.normal import normal_text
from hjemmel.source.passages import Letters, SourceText, letters_of
from hjemmel.source.span import Span

_AS_PRINTED: frozenset[str] = frozenset({""})
_ANCHOR_WORDS = 4
_MOST_ANCHOR_WORDS = 40
_MOST_ANCHORS = 10


class Found(msgspec.Struct, frozen=True):
    """The one place of a quotation, and the headings it runs across without being one."""

    span: Span
    swallowed: tuple[Span, ...] = ()


class NotFound(msgspec.Struct, frozen=True):
    """No place; `near` is the passage most like it, if any is like it at all."""

    near: Near | None


class Ambiguous(msgspec.Struct, frozen=True):
    """Several places; `anchors` holds words just before each that tell it from the others, or "".

    Only the first few places get an anchor: a quotation of one common word is to be lengthened, not anchored.
    """

    places: tuple[Span, ...]
    anchors: tuple[str, ...]


class NotAfter(msgspec.Struct, frozen=True):
    """The quotation stands at `places`, none of them just after the anchor; the anchor stands at `anchors`.

    `before` holds the words that do stand just before each place.
    """

    places: tuple[Span, ...]
    anchors: tuple[Span, ...]
    before: tuple[str, ...]


Place = Found | NotFound | Ambiguous | NotAfter


class Stretch(msgspec.Struct, frozen=True, order=True):
    """Characters `start` to `end` of a source's normal text."""

    start: int
    end: int


def place_of(quotation: str, source: SourceText, after: str | None = None) -> Place:
    """Where `quotation` stands in `source`, just after the passage `after` if that is given."""
    places = list(stretches_of(quotation, source))
    if not places:
        return NotFound(nearest_to(quotation, source))
    left = places
    if after is not None:
        anchors = list(stretches_of(after, source))
        left = _just_after(places, anchors, source)
        if not left:
            before = tuple(words_before(place, source) for place in places)
            return NotAfter(_spans(places, source), _spans(anchors, source), before)
    if len(left) > 1:
        telling = tuple(anchor_of(place, left, source) for place in left[:_MOST_ANCHORS])
        return Ambiguous(_spans(left, source), telling)
    span = source.span(left[0].start, left[0].end)
    return Found(span, headings_swallowed(span, source))


def stretches_of(quotation: str, source: SourceText) -> Iterator[Stretch]:
    """Every place of `quotation`, in order: its letters in a row, each gap read alike, at whole words.

    The letters are searched as one string, so a quotation costs one search, however the lines are broken.
    """
    text = normal_text(quotation).text
    wanted, there = letters_of(text), source.letters
    if not any(letter.isalnum() for letter in wanted.letters):
        return
    leads, trails = _edges(text, wanted)
    at = there.letters.find(wanted.letters)
    while at >= 0:
        if _gaps_agree(wanted, there, at):
            start, end = there.place(at), there.place(at + len(wanted.letters) - 1) + 1
            if not source.printed.inside(start) and not source.printed.inside(end):
                stretch = _with_edges(Stretch(start, end), leads, trails, source.normal.text)
                if stretch is not None:
                    yield stretch
        at = there.letters.find(wanted.letters, at + 1)


def _gaps_agree(wanted: Letters, there: Letters, at: int) -> bool:
    """Whether each gap inside the match has a reading that the quotation and the source share."""
    for place, meant in wanted.gaps.items():
        if meant.isdisjoint(there.gaps.get(at + place, _AS_PRINTED)):
            return False
    low = bisect_right(there.runs, at)
    high = bisect_left(there.runs, at + len(wanted.letters))
    return all(place - at in wanted.gaps or "" in there.gaps[place] for place in there.runs[low:high])


def _edges(text: str, wanted: Letters) -> tuple[list[str], list[str]]:
    """What may stand before the first and after the last letter of a quotation, longest first; mostly just ""."""
    lead, trail = text[: wanted.printed[0]], text[wanted.end :]
    # A quotation begins a line, so a bullet before it may be left out.
    leads = {reading.lstrip() for reading in readings(f"\n{lead}", False)}
    trails = {reading.rstrip() for reading in readings(trail, text[wanted.end - 1].isalnum())}
    return sorted(leads, key=len, reverse=True), sorted(trails, key=len, reverse=True)


def _with_edges(stretch: Stretch, leads: list[str], trails: list[str], text: str) -> Stretch | None:
    """The stretch with the quotation's outer dashes, or None where the source does not have them."""
    start, end = stretch.start, stretch.end
    before, after = _gap_before(text, start), GAP.match(text, end)
    gap = after.group() if after else ""
    befores, afters = readings(before, False), readings(gap, text[end - 1].isalnum())
    lead = next((lead for lead in leads if any(each.endswith(lead) for each in befores)), None)
    trail = next((trail for trail in trails if any(each.startswith(trail) for each in afters)), None)
    if lead is None or trail is None:
        return None
    if lead:
        start -= len(before) - before.rfind(lead[0])
    if trail:
        end += gap.index(trail[-1]) + 1
    return Stretch(start, end)


def _gap_before(text: str, end: int) -> str:
    """The white space, dashes and bullets that end at `end`."""
    start = end
    while start and GAP.match(text[start - 1]):
        start -= 1
    return text[start:end]


def _just_after(places: list[Stretch], anchors: list[Stretch], source: SourceText) -> list[Stretch]:
    """The places with no word between them and the end of an anchor; a full stop or bullet may stand between."""
    begun = source.printed.begun_before
    ends: dict[int, int] = {}
    for anchor in anchors:
        count = begun(anchor.end)
        ends[count] = min(anchor.end, ends.get(count, anchor.end))
    return [place for place in places if ends.get(begun(place.start), place.start + 1) <= place.start]


def _spans(stretches: list[Stretch], source: SourceText) -> tuple[Span, ...]:
    return tuple(source.span(stretch.start, stretch.end) for stretch in stretches)


def words_before(place: Stretch, source: SourceText, count: int = _ANCHOR_WORDS) -> str:
    """The `count` words just before a place (fewer at the beginning), as a drafter would quote them; "" if none."""
    words = source.words
    last = words.begun_before(place.start)
    if last == 0:
        return ""
    first = max(0, last - count)
    return source.quoted(words.words[first].start, words.words[last - 1].end)


def anchor_of(place: Stretch, places: list[Stretch], source: SourceText) -> str:
    """The shortest words just before `place` (at least four, where there are) that stand before none of the others."""
    for count in range(_ANCHOR_WORDS, _MOST_ANCHOR_WORDS):
        words = words_before(place, source, count)
        if words and len(_just_after(places, list(stretches_of(words, source)), source)) == 1:
            return words
    return ""
