"""What is wrong with rule sets on the disk: problems in words, with the lines they stand on."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

import msgspec

from hjemmel.diagnostics.diagnostic import Diagnostic, diagnostics_of
from hjemmel.diagnostics.problem import Problem
from hjemmel.diagnostics.words import Language
from hjemmel.source.lines import LineIndex, line_index
from hjemmel.source.span import Span

MEANING: Final = "HJ6"
"""What the codes begin with that tell what declarations mean: in conflict, in a gap, without effect."""


class Lines(Mapping[str, LineIndex]):
    """The lines of each file that is text, by its path under `folder`; a file is decoded when first asked for."""

    def __init__(self, contents: Mapping[str, bytes], folder: str) -> None:
        self._contents = {f"{folder}{path}": data for path, data in contents.items()}
        self._known: dict[str, LineIndex] = {}

    def __getitem__(self, path: str) -> LineIndex:
        if path not in self._known:
            try:
                self._known[path] = line_index(self._contents[path].decode("utf-8"))
            except UnicodeDecodeError as error:
                raise KeyError(path) from error
        return self._known[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._contents)

    def __len__(self) -> int:
        return len(self._contents)


class Findings(NamedTuple):
    """The problems of one rule set or several, in words."""

    diagnostics: tuple[Diagnostic, ...]
    lines: Mapping[str, LineIndex]

    @property
    def failed(self) -> bool:
        """Whether there is an error among them."""
        return any(each.severity == "error" for each in self.diagnostics)


class Spelling:
    """A phrase of a message as a file would have it: with the keywords of the file's language."""

    def __init__(self, contents: Mapping[str, bytes], language: Language) -> None:
        self._contents = contents
        self._language = language
        self._known: dict[str, Language] = {}

    def __call__(self, file: str, phrase: str) -> str:
        from hjemmel.syntax.respelled import respelled

        into = self._language_of(file)
        return phrase if into == self._language else respelled(phrase, self._language, into)

    def _language_of(self, file: str) -> Language:
        """The language of a file of rules; a source is told of in that of the rules about it."""
        from hjemmel.syntax.from_text import language_of

        known = (path for path in self._contents if path.endswith(".regel"))
        rules = file if file.endswith(".regel") else min(known, default="")
        if rules not in self._contents:
            return self._language
        if rules not in self._known:
            self._known[rules] = language_of(self._contents[rules].decode("utf-8", "replace"))
        return self._known[rules]


def findings_of(
    problems: Iterable[Problem], contents: Mapping[str, bytes], folder: str, language: Language, *, strict: bool
) -> Findings:
    """The problems of the files in `contents`, whose paths are told from where `folder` is."""
    prefix = f"{folder}/" if folder else ""
    said = diagnostics_of(problems, language, strict=strict, spelled=Spelling(contents, language))
    lines = Lines(contents, prefix)
    return Findings(tuple(_at_headings(each.under(prefix), lines) for each in said), lines)


def _at_headings(found: Diagnostic, lines: Lines) -> Diagnostic:
    """The same; if it is about what declarations mean together, which none of their lines does alone, with the first
    line of each for its place."""
    if not found.code.startswith(MEANING):
        return found
    return msgspec.structs.replace(
        found,
        span=_first_line(found.span, lines),
        related=tuple(msgspec.structs.replace(place, span=_first_line(place.span, lines)) for place in found.related),
    )


def _first_line(span: Span, lines: Lines) -> Span:
    """As much of the span as stands on its first line."""
    index = lines.get(span.file)
    if index is None:
        return span
    return Span(span.file, span.start, min(span.end, index.ends[index.line_of(span.start) - 1]))


def together(several: Iterable[Findings]) -> Findings:
    """The findings of several rule sets as one."""
    listed = tuple(several)
    lines = {path: each.lines for each in listed for path in each.lines}
    return Findings(tuple(one for each in listed for one in each.diagnostics), _Joined(lines))


class _Joined(Mapping[str, LineIndex]):
    def __init__(self, lines: Mapping[str, Mapping[str, LineIndex]]) -> None:
        self._lines = lines

    def __getitem__(self, path: str) -> LineIndex:
        return self._lines[path][path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)
