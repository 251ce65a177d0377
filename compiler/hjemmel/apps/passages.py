"""Where a fragment stands in the sources of rule sets, as a drafter would quote it."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from hjemmel.apps.project import RulesetFolder, contents_of, is_source
from hjemmel.source.passages import SourceText, text_of
from hjemmel.source.place import Ambiguous, Found, NotAfter, NotFound, place_of
from hjemmel.source.sentences import sentence_around
from hjemmel.source.span import Span


class Passage(NamedTuple):
    """A passage of a source; `after` is the words before it that tell it from others like it, "" where it is alone.

    `nearest` says that it is not what was sought, only the most like it.
    """

    ruleset: str
    file: str
    line: int
    passage: str
    after: str = ""
    nearest: bool = False


def passages_of(fragment: str, rulesets: Iterable[RulesetFolder], *, sentences: bool) -> list[Passage]:
    """Every place of the fragment, or of the sentences around it; else in each source the passage most like it."""
    found = [
        passage
        for ruleset in rulesets
        for text in sources_of(ruleset)
        for passage in _passages_in(text, ruleset.name, fragment, sentences)
    ]
    return [each for each in found if not each.nearest] or found


def sources_of(ruleset: RulesetFolder) -> Iterator[SourceText]:
    """The sources of a rule set that are text."""
    for path, data in contents_of(ruleset.folder).items():
        if is_source(path):
            text = text_of(data, path, Span(path, 0, 0))
            if isinstance(text, SourceText):
                yield text


def _passages_in(source: SourceText, ruleset: str, fragment: str, sentences: bool) -> Iterator[Passage]:
    def passage(span: Span, after: str = "", nearest: bool = False) -> Passage:
        return Passage(ruleset, source.file, source.lines.line_of(span.start), quoted(span), after, nearest)

    def quoted(span: Span) -> str:
        return source.quoted(*source.normal_range(span))

    match place_of(fragment, source):
        case Found(span):
            places: tuple[Span, ...] = (span,)
        case Ambiguous(places):
            pass
        case NotFound(near):
            if near is not None:
                yield passage(near.span, nearest=True)
            return
        case NotAfter():
            return
    for span in dict.fromkeys(sentence_around(place, source) if sentences else place for place in places):
        match place_of(quoted(span), source):
            case Ambiguous(all_places, anchors):
                yield passage(span, dict(zip(all_places, anchors, strict=False)).get(span, ""))
            case _:
                yield passage(span)
