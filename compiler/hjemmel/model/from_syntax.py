"""Files become one rule set: names found, doubles reported, the lines of each rule sorted by kind."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.model.clashes import clashes_in
from hjemmel.model.keywords import keyword
from hjemmel.model.members import concept_entry, double
from hjemmel.model.nearest import nearest_of
from hjemmel.model.nodes import ConceptEntry, Entry, Member, Model
from hjemmel.model.parts import double_conventions, entry_of
from hjemmel.model.problems import (
    EmptyReason,
    MissingGround,
    MissingHeader,
    MissingPart,
    NameNotAscii,
    OtherRuleset,
    SecondHeader,
    UnknownName,
)
from hjemmel.model.wholes import cyclic_wholes
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
    model = building.model
    return model, building.problems + clashes_in(model, building.top_level) + cyclic_wholes(model)


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
            header_unread=False,
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
            broken=set(),
        )

    def header(self, files: Iterable[s.File]) -> None:
        """The one header with a title; all files name the same set."""
        model = self.model
        first: s.RulesetHeader | None = None
        for file in files:
            self.broken(name.text for name in file.broken)
            header = file.header
            if header is None:
                model.header_unread = True
                continue
            if first is None:
                first, model.name = header, header.name.text
                if not header.name.text.isascii():
                    self.problems.append(NameNotAscii(span=header.name.span, name=header.name.text))
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
                self.problems += double_conventions(header.conventions, header.name.text, "", file.language)
        if first is not None and model.title == "" and not model.header_unread:
            self.problems.append(MissingHeader(span=first.name.span))

    def broken(self, names: Iterable[str]) -> None:
        """Keep names whose declarations are wrong and reported, so that their uses are not reported too."""
        for name in names:
            self.model.broken |= {name, name.lower(), name[:1].upper() + name[1:]}

    def new(self, name: s.Name, scope: dict[str, _D], value: _D, inside: Iterable[s.Name] = ()) -> bool:
        """Enter a name that must be new among all declarations; say whether it was. `inside` are the names of a
        declaration's members, which are not to be reported as unknown when the declaration is a double."""
        earlier = self.top_level.get(name.text)
        if earlier is not None:
            self.problems.append(double(name, earlier, name.text))
            self.broken(member.text for member in inside)
            return False
        self.top_level[name.text] = name
        scope[name.text] = value
        return True

    def add(self, declaration: s.Declaration, language: s.Language) -> None:
        """Enter one declaration."""
        model = self.model
        match declaration:
            case s.Rule() | s.Table():
                self.new(declaration.name, model.rules, self.entry(declaration, language))
            case s.Norm():
                entry = self.entry(declaration, language)
                if self.new(declaration.name, model.norms, entry):
                    self.norms.append(entry)
            case s.Definition():
                self.definitions.append(self.entry(declaration, language))
            case s.Repeal():
                self.new(declaration.name, model.repeals, self.entry(declaration, language))
            case s.Parameter():
                self.new(declaration.name, model.parameters, (declaration, language))
                if not declaration.versions:
                    self.without(declaration.name, "version", language)
            case s.KeyDate():
                self.new(declaration.name, model.key_dates, (declaration, language))
                # A literal date without a ground is reported as such where dates are checked.
                if not declaration.grounds and not isinstance(declaration.value, s.DateLiteral):
                    name = declaration.name
                    self.problems.append(MissingGround(span=name.span, name=name.text, declaration=name.text))
            case s.Codes():
                self.add_codes(declaration, language)
            case s.Concept():
                entry_, problems = concept_entry(declaration, language)
                self.problems += problems
                self.new(declaration.name, model.concepts, entry_, (member.name for member in declaration.members))
            case s.SourceDeclaration():
                self.add_source(declaration, language)
            case s.Example():
                model.examples.append((declaration, language))

    def entry(self, declaration: s.Rule | s.Norm | s.Definition | s.Table | s.Repeal, language: s.Language) -> Entry:
        """The declaration with its lines sorted; what is wrong with them is kept."""
        entry, problems = entry_of(declaration, language)
        self.problems += problems
        return entry

    def without(self, name: s.Name, part: str, language: s.Language) -> None:
        """Report a line that a declaration cannot do without."""
        self.problems.append(
            MissingPart(span=name.span, name=name.text, part=keyword(part, language), declaration=name.text)
        )

    def add_codes(self, codes: s.Codes, language: s.Language) -> None:
        if not self.new(codes.name, self.model.codes, codes, (code.name for code in codes.codes)):
            return
        if not codes.codes:
            self.without(codes.name, "code", language)
        seen: dict[str, s.Name] = {}
        for code in codes.codes:
            if code.name.text in seen:
                self.problems.append(double(code.name, seen[code.name.text], codes.name.text))
            seen.setdefault(code.name.text, code.name)

    def add_source(self, source: s.SourceDeclaration, language: s.Language) -> None:
        if not self.new(source.name, self.model.sources, source, (clause.name for clause in source.clauses)):
            return
        if source.file is None and (source.clauses or source.not_rules):
            self.without(source.name, "source", language)
        for not_rule in source.not_rules:
            if not not_rule.reason.text.strip():
                self.problems.append(EmptyReason(span=not_rule.reason.span, declaration=source.name.text))
        for clause in source.clauses:
            key = f"{source.name.text}.{clause.name.text}"
            if key in self.model.clauses:
                self.problems.append(double(clause.name, self.model.clauses[key].name, source.name.text))
            else:
                self.model.clauses[key] = clause

    def concept_of(self, name: s.Name, declaration: str) -> ConceptEntry | None:
        """The concept called so; unknown ones are reported."""
        found = self.model.concepts.get(name.text)
        if found is None and name.text not in self.model.broken:
            nearest = nearest_of(name.text, self.model.concepts)
            self.problems.append(UnknownName(span=name.span, name=name.text, nearest=nearest, declaration=declaration))
            self.broken((name.text, nearest) if nearest else (name.text,))
        return found

    def owner_of(self, entry: Entry) -> ConceptEntry | None:
        """The concept a definition or norm is about. Without one its name means nothing, and is not reported again."""
        owner = None if entry.parts.concept is None else self.concept_of(entry.parts.concept.concept, entry.name)
        if owner is None:
            self.broken((entry.name,))
        return owner

    def attach_to_concepts(self) -> None:
        """Definitions and norms become members of the concept they are about; wholes are found."""
        for concept in self.model.concepts.values():
            for whole in concept.declaration.wholes:
                if self.concept_of(whole, concept.name) is None:
                    concept.wholes.pop(whole.text.lower(), None)
        for entry in self.definitions:
            owner = self.owner_of(entry)
            if owner is None:
                continue
            assert isinstance(entry.declaration, s.Definition)
            name = entry.declaration.name
            if name.text in owner.members:
                self.problems.append(double(name, owner.members[name.text].name, name.text))
                continue
            owner.members[name.text] = Member("definition", name, entry.declaration)
            self.model.definitions[owner.name, entry.name] = entry
        for entry in self.norms:
            owner = self.owner_of(entry)
            if owner is not None:
                owner.norms[entry.name] = entry
