"""A problem with its words: what every rendering starts from."""

from collections.abc import Iterable

import msgspec

from hjemmel.diagnostics.problem import Edit, Problem, Severity
from hjemmel.diagnostics.sentence import Spelled, as_written, sentence
from hjemmel.diagnostics.words import Language, frame, words_of
from hjemmel.source.span import Span


class Place(msgspec.Struct, frozen=True):
    """A related place and why it is worth looking at."""

    role: str
    text: str
    span: Span


class Diagnostic(msgspec.Struct, frozen=True):
    """A problem in words; spans are still places in the decoded texts."""

    code: str
    severity: Severity
    title: str
    what: str
    why: str
    fix: str
    span: Span
    related: tuple[Place, ...] = ()
    edit: Edit | None = None
    declaration: str = ""

    def under(self, folder: str) -> "Diagnostic":
        """The same with every file named from the place `folder` is named from (`folder` ends in `/` or is empty)."""
        return msgspec.structs.replace(
            self,
            span=_under(folder, self.span),
            related=tuple(msgspec.structs.replace(place, span=_under(folder, place.span)) for place in self.related),
            edit=self.edit and msgspec.structs.replace(self.edit, span=_under(folder, self.edit.span)),
        )


def diagnostic_of(
    problem: Problem, language: Language, *, strict: bool = False, spelled: Spelled = as_written
) -> Diagnostic:
    """The problem in words; under `strict` a warning is an error. `spelled` gives keywords as the file has them."""
    words = words_of(type(problem), language)
    fix = sentence(words.fix, problem, language, spelled)
    nearest: str = getattr(problem, "nearest", "")
    if nearest:
        fix = f"{frame(language).did_you_mean.format(nearest=nearest)} {fix}"
    return Diagnostic(
        code=problem.code,
        severity="error" if strict else problem.severity,
        title=sentence(words.title, problem, language, spelled),
        what=sentence(words.what, problem, language, spelled),
        why=sentence(words.why, problem, language, spelled),
        fix=fix,
        span=problem.span,
        related=tuple(
            Place(other.role, sentence(words.related.get(other.role, ""), problem, language, spelled), other.span)
            for other in problem.related
        ),
        edit=problem.edit,
        declaration=problem.declaration,
    )


def diagnostics_of(
    problems: Iterable[Problem], language: Language, *, strict: bool = False, spelled: Spelled = as_written
) -> tuple[Diagnostic, ...]:
    """The problems in words, in the order of the text; the same words about the same place are said once."""
    found = {diagnostic_of(problem, language, strict=strict, spelled=spelled): None for problem in problems}
    return tuple(sorted(found, key=lambda each: (each.span, each.code, each.what)))


def _under(folder: str, span: Span) -> Span:
    return Span(folder + span.file, span.start, span.end)
