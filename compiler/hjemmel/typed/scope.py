"""What the names in an expression mean: whose members they are, seen from where the expression stands."""

from __future__ import annotations

from collections.abc import Collection

import msgspec
from msgspec.structs import replace

from hjemmel.diagnostics.problem import Problem
from hjemmel.model.nearest import nearest_of
from hjemmel.model.nodes import ConceptEntry, Model
from hjemmel.model.problems import UnknownName
from hjemmel.plan import nodes as p
from hjemmel.syntax import nodes as s
from hjemmel.syntax.words import SUBJECT
from hjemmel.typed.problems import ListOutOfPlace


class Counting(msgspec.Struct, frozen=True):
    """The counting conventions in force for a declaration; None: not declared."""

    months: p.MonthConvention | None
    deadlines: str | None
    workday: bool


class Scope(msgspec.Struct):
    """Where an expression stands.

    `levels` are the concepts of its subjects, the declaration's own first; in an example they are the named instances
    (`named` gives each one's level) and bare names belong to none of them.
    """

    model: Model
    language: s.Language
    declaration: str
    levels: tuple[ConceptEntry, ...]
    counting: Counting
    problems: list[Problem]
    types: dict[tuple[str, str], p.Type]
    """The type of each member by concept and name."""
    deadline: bool = False
    named: dict[str, int] | None = None
    depth: int = 0
    silent: frozenset[str] = frozenset()
    """Names that are wrong and reported where they are declared; their uses are not."""

    def inside(self, member: ConceptEntry) -> Scope:
        """The scope of what is said about each member of a list."""
        return replace(self, levels=(*self.levels, member))

    def report(self, problem: Problem) -> None:
        self.problems.append(problem)

    # --- finding -------------------------------------------------------------------------------------------------

    def subject_of(self, path: s.Path) -> tuple[p.Subject, ConceptEntry] | None:
        """Whom all but the last name of `path` lead to; unknown names are reported."""
        names = path.names[:-1]
        if not names:
            if len(self.levels) == len(self.named or ()):
                return None
            level = len(self.levels) - 1
            return p.Subject(level), self.levels[level]
        first, *rest = names
        start = self.start_of(first.text)
        if start is None:
            self.report_start(first, list(path.names[1:]))
            return None
        subject, concept = start
        for name in rest:
            whole = concept.wholes.get(name.text)
            if whole is None:
                self.report_unknown(name, concept.wholes)
                return None
            subject = p.Subject(subject.level, (*subject.wholes, whole))
            concept = self.model.concepts[whole]
        return subject, concept

    def report_start(self, first: s.Name, rest: list[s.Name]) -> None:
        """Report the first name of a path that leads nowhere: a list, the subject's own concept, or unknown."""
        concept = self.levels[-1] if len(self.levels) > len(self.named or ()) else None
        if concept is not None and self.types.get((concept.name, first.text), p.TRUTH).kind == "list":
            self.report(ListOutOfPlace(span=first.span, name=first.text, declaration=self.declaration))
        elif concept is not None and first.text == concept.name.lower():
            meant = ".".join(name.text for name in rest)
            self.report(UnknownName(span=first.span, name=first.text, nearest=meant, declaration=self.declaration))
        else:
            self.report_unknown(first, self.starts())

    def start_of(self, name: str) -> tuple[p.Subject, ConceptEntry] | None:
        """What the first name of a path leads to: `denne`, an instance of the example, or a whole, nearest first."""
        if self.named is not None and name in self.named:
            return p.Subject(self.named[name]), self.levels[self.named[name]]
        if self.levels and self.named is None and name == SUBJECT[self.language]:
            return p.Subject(0), self.levels[0]
        for level in range(len(self.levels) - 1, -1, -1):
            whole = self.levels[level].wholes.get(name)
            if whole is not None:
                return p.Subject(level, (whole,)), self.model.concepts[whole]
        return None

    def starts(self) -> list[str]:
        """The names a path may begin with here."""
        names = list(self.named or ())
        for concept in self.levels:
            names += concept.wholes
        return names if self.named is not None else [*names, SUBJECT[self.language]]

    def is_unreadable(self, concept: ConceptEntry, name: str) -> bool:
        """Whether a member is declared but of no known type: that is reported, and its uses mean nothing."""
        return name in concept.members and (concept.name, name) not in self.types

    def readable(self, concept: ConceptEntry) -> list[str]:
        """The names that can be read here, for near misses: members, norms, wholes' members, parameters and key
        dates."""
        names = [*concept.members, *concept.norms, *concept.wholes, *self.model.parameters, *self.model.key_dates]
        for whole, entry in ((w, self.model.concepts[c]) for w, c in concept.wholes.items()):
            names += [f"{whole}.{name}" for name in (*entry.members, *entry.norms)]
        if len(self.levels) > 1:
            names += [f"{SUBJECT[self.language]}.{name}" for name in self.levels[0].members]
        return names

    def report_unknown(self, name: s.Name, known: Collection[str]) -> None:
        """Report a name that means nothing here, unless its declaration is broken and already reported."""
        if name.text in self.model.broken or name.text in self.silent:
            return
        nearest = next((each for each in known if each.endswith("." + name.text)), "") or nearest_of(name.text, known)
        self.report(UnknownName(span=name.span, name=name.text, nearest=nearest, declaration=self.declaration))
