"""Files become one rule set: names found, doubles reported, the lines of each rule sorted by kind."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.model.nearest import nearest_of
from hjemmel.model.nodes import ConceptEntry, Entry, Member, Model
from hjemmel.model.parts import entry_of
from hjemmel.model.problems import (
    CyclicWholes,
    DuplicateName,
    MissingGround,
    MissingHeader,
    NamesDifferOnlyByCase,
    OtherRuleset,
    SecondHeader,
    UnknownName,
    YesNoResult,
)
from hjemmel.source.span import Span
from hjemmel.syntax import nodes as s

_D = TypeVar("_D")


def model_from_syntax(files: Sequence[s.File]) -> tuple[Model, list[Problem]]:
    """The rule set of `files`, and what is wrong with its names and lines."""
    building = _Building()
    building.header(files)
    for file in files:
        for declaration in file.declarations:
            building.add(declaration, file.language)
    building.attach_to_concepts()
    building.report_names_differing_by_case()
    building.report_cyclic_wholes()
    return building.model, building.problems


class _Building:
    """The model while it is being filled."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.top_level: dict[str, s.Name] = {}
        self.definitions: list[Entry] = []
        self.norms: list[Entry] = []
        self.model = Model(
            name="",
            title="",
            currency="DKK",
            header=None,
            header_language="da",
            sources={},
            clauses={},
            key_dates={},
            codes={},
            concepts={},
            parameters={},
            definitions={},
            rules={},
            norms={},
            repeals={},
            examples=[],
            broken=frozenset(),
        )

    def header(self, files: Iterable[s.File]) -> None:
        """The one header with a title; all files name the same set."""
        model = self.model
        broken: set[str] = set()
        first: s.RulesetHeader | None = None
        for file in files:
            broken.update(name.text for name in file.broken)
            header = file.header
            if header is None:
                continue
            if first is None:
                first, model.name = header, header.name.text
            elif header.name.text != first.name.text:
                self.problems.append(
                    OtherRuleset(
                        span=header.name.span,
                        name=header.name.text,
                        expected=first.name.text,
                        related=(Related("first", first.name.span),),
                    )
                )
            if header.title is not None or header.conventions or header.currency is not None:
                if model.header is not None:
                    self.problems.append(
                        SecondHeader(span=header.span, related=(Related("first", model.header.name.span),))
                    )
                    continue
                model.header, model.header_language = header, file.language
                model.title = header.title or ""
                model.currency = header.currency or "DKK"
        model.broken = frozenset(broken)
        if first is not None and model.title == "":
            self.problems.append(MissingHeader(span=first.name.span))

    def new(self, name: s.Name, scope: dict[str, _D], value: _D) -> bool:
        """Enter a name that must be new in `scope` and among all declarations; say whether it was."""
        earlier = self.top_level.get(name.text)
        if earlier is not None:
            self.double(name, earlier.span)
            return False
        self.top_level[name.text] = name
        scope[name.text] = value
        return True

    def double(self, name: s.Name, earlier: Span) -> None:
        self.problems.append(
            DuplicateName(
                span=name.span, name=name.text, related=(Related("declared", earlier),), declaration=name.text
            )
        )

    def add(self, declaration: s.Declaration, language: s.Language) -> None:
        """Enter one declaration."""
        model = self.model
        match declaration:
            case s.Rule() | s.Table():
                entry, problems = entry_of(declaration, language)
                self.problems += problems
                self.new(declaration.name, model.rules, entry)
            case s.Norm():
                entry, problems = entry_of(declaration, language)
                self.problems += problems
                if self.new(declaration.name, model.norms, entry):
                    self.norms.append(entry)
            case s.Definition():
                entry, problems = entry_of(declaration, language)
                self.problems += problems
                self.definitions.append(entry)
            case s.Repeal():
                entry, problems = entry_of(declaration, language)
                self.problems += problems
                self.new(declaration.name, model.repeals, entry)
            case s.Parameter():
                self.new(declaration.name, model.parameters, (declaration, language))
            case s.KeyDate():
                self.new(declaration.name, model.key_dates, (declaration, language))
                if not declaration.grounds:
                    self.problems.append(
                        MissingGround(
                            span=declaration.name.span,
                            name=declaration.name.text,
                            declaration=declaration.name.text,
                        )
                    )
            case s.Codes():
                if self.new(declaration.name, model.codes, declaration):
                    self.report_double_codes(declaration)
            case s.Concept():
                self.add_concept(declaration, language)
            case s.SourceDeclaration():
                self.add_source(declaration)
            case s.Example():
                model.examples.append((declaration, language))

    def report_double_codes(self, codes: s.Codes) -> None:
        seen: dict[str, s.Name] = {}
        for code in codes.codes:
            if code.name.text in seen:
                self.double(code.name, seen[code.name.text].span)
            seen.setdefault(code.name.text, code.name)

    def add_source(self, source: s.SourceDeclaration) -> None:
        if not self.new(source.name, self.model.sources, source):
            return
        for clause in source.clauses:
            key = f"{source.name.text}.{clause.name.text}"
            if key in self.model.clauses:
                self.double(clause.name, self.model.clauses[key].name.span)
            else:
                self.model.clauses[key] = clause

    def add_concept(self, concept: s.Concept, language: s.Language) -> None:
        wholes = {whole.text.lower(): whole.text for whole in concept.wholes}
        entry = ConceptEntry(concept, language, {}, {}, wholes)
        if not self.new(concept.name, self.model.concepts, entry):
            return
        for member in concept.members:
            match member:
                case s.Fact():
                    self.enter(entry, Member("fact", member.name, member))
                case s.Discretion():
                    self.enter(entry, Member("discretion", member.name, member))
                    if not member.grounds:
                        self.problems.append(self.without_ground(concept, member.name))
                case s.Result():
                    self.enter(entry, Member("result", member.name, member))
                    self.report_result(concept, member)

    def without_ground(self, concept: s.Concept, name: s.Name) -> Problem:
        return MissingGround(span=name.span, name=name.text, declaration=f"{concept.name.text}.{name.text}")

    def report_result(self, concept: s.Concept, result: s.Result) -> None:
        if result.type.name in ("ja/nej", "yes/no"):
            self.problems.append(
                YesNoResult(
                    span=result.type.span, name=result.name.text, declaration=f"{concept.name.text}.{result.name.text}"
                )
            )
        for tail in (result.formula, result.otherwise):
            if tail is not None and not tail.grounds and not result.grounds:
                self.problems.append(self.without_ground(concept, result.name))

    def enter(self, concept: ConceptEntry, member: Member) -> bool:
        earlier = concept.members.get(member.name.text)
        if earlier is not None:
            self.double(member.name, earlier.name.span)
            return False
        concept.members[member.name.text] = member
        return True

    def concept_of(self, name: s.Name, declaration: str) -> ConceptEntry | None:
        """The concept called so; unknown ones are reported."""
        found = self.model.concepts.get(name.text)
        if found is None and name.text not in self.model.broken:
            nearest = nearest_of(name.text, self.model.concepts)
            self.problems.append(UnknownName(span=name.span, name=name.text, nearest=nearest, declaration=declaration))
        return found

    def attach_to_concepts(self) -> None:
        """Definitions and norms become members of the concept they are about; wholes are found."""
        for concept in self.model.concepts.values():
            for whole in concept.declaration.wholes:
                if self.concept_of(whole, concept.name) is None:
                    concept.wholes.pop(whole.text.lower(), None)
        for entry in self.definitions:
            if entry.parts.concept is None:
                continue
            owner = self.concept_of(entry.parts.concept.concept, entry.name)
            if owner is None:
                continue
            assert isinstance(entry.declaration, s.Definition)
            if self.enter(owner, Member("definition", entry.declaration.name, entry.declaration)):
                self.model.definitions[owner.name, entry.name] = entry
        for entry in self.norms:
            if entry.parts.concept is None:
                continue
            owner = self.concept_of(entry.parts.concept.concept, entry.name)
            if owner is not None:
                owner.norms[entry.name] = entry

    def report_names_differing_by_case(self) -> None:
        lowered: dict[str, s.Name] = {}
        for name in self.top_level.values():
            other = lowered.setdefault(name.text.lower(), name)
            if other is not name:
                self.problems.append(
                    NamesDifferOnlyByCase(
                        span=name.span,
                        name=name.text,
                        other=other.text,
                        related=(Related("declared", other.span),),
                        declaration=name.text,
                    )
                )

    def report_cyclic_wholes(self) -> None:
        concepts = self.model.concepts
        reported: set[str] = set()
        for start in concepts:
            chain = [start]
            frontier = list(concepts[start].wholes.values())
            seen: set[str] = set()
            while frontier:
                name = frontier.pop()
                if name == start:
                    if not reported & {start, *seen}:
                        self.problems.append(
                            CyclicWholes(
                                span=concepts[start].declaration.name.span,
                                chain=" → ".join([*chain, *sorted(seen), start]),
                                declaration=start,
                            )
                        )
                    reported |= {start, *seen}
                    break
                if name not in seen:
                    seen.add(name)
                    frontier += concepts[name].wholes.values()
