"""Examples: the named instances become a case, and what is expected of them becomes data."""

from datetime import date

from hjemmel.diagnostics.problem import Related
from hjemmel.model.nodes import ConceptEntry
from hjemmel.model.problems import DuplicateName, WrongKindOfName
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Case, Cause, CauseKind, Exercised, Instance, Value
from hjemmel.plan.examples import Example, Expectation, HasDeadline, HasStatus, Holds, Lacks
from hjemmel.source.span import Span
from hjemmel.syntax import nodes as s
from hjemmel.typed import expressions, references
from hjemmel.typed.constants import constant_date
from hjemmel.typed.problems import (
    AssignedTwice,
    DiscretionIncomplete,
    DiscretionSet,
    ExampleIncomplete,
    NotConstant,
    UnknownStatus,
    WholeUnclear,
)
from hjemmel.typed.scope import Scope
from hjemmel.typed.types import DATE, NONE
from hjemmel.typed.words import STATUSES, status_of, status_word, type_of_name


def example_of(node: s.Example, scope: Scope, key_dates: dict[str, p.Expr]) -> Example | None:
    """The case and expectations of an example, or None when any part of it could not be read."""
    before = len(scope.problems)
    case = _CaseReading(scope, key_dates)
    if node.assessed is None or not node.expectations:
        scope.report(ExampleIncomplete(span=node.title.span, declaration=scope.declaration))
        return None
    assessed = case.constant(node.assessed, DATE)
    case.instances_of(node)
    stipulated = case.stipulations_of(node)
    scope.levels = tuple(case.concepts)
    scope.named = {instance.path: level for level, instance in enumerate(case.instances)}
    expectations = [case.expectation(expectation) for expectation in node.expectations]
    if len(scope.problems) > before or not isinstance(assessed, date):
        return None
    return Example(
        node.title.text,
        Case(assessed, tuple(case.instances), stipulated),
        tuple(each for each in expectations if each is not None),
        node.span,
    )


class _CaseReading:
    """The instances of one example while they are read."""

    def __init__(self, scope: Scope, key_dates: dict[str, p.Expr]) -> None:
        self.scope = scope
        self.key_dates = key_dates
        self.instances: list[Instance] = []
        self.concepts: list[ConceptEntry] = []
        self.places: dict[str, s.Name] = {}

    def constant(self, node: s.Expression, wanted: p.Type) -> Value:
        """A plain value of the type; anything else is reported and None is given."""
        value = expressions.value_of(node, self.scope, wanted)
        if isinstance(value, p.Literal_):
            return value.value  # type: ignore[return-value]
        if value is not None:
            day = constant_date(value, self.key_dates)
            if day is not None:
                return day
            self.scope.report(NotConstant(span=node.span, declaration=self.scope.declaration))
        return None

    # --- instances -----------------------------------------------------------------------------------------------

    def instances_of(self, node: s.Example) -> None:
        """Make every instance, then link parts to wholes, then fill in the facts; order does not matter."""
        made: list[tuple[s.InstanceDeclaration, Instance, ConceptEntry]] = []
        for declared in node.instances:
            concept = self.scope.model.concepts.get(declared.concept.text)
            if concept is None:
                self.scope.report_unknown(declared.concept, self.scope.model.concepts)
                continue
            if declared.name.text in self.places:
                self.scope.report(
                    DuplicateName(
                        span=declared.name.span,
                        name=declared.name.text,
                        related=(Related("declared", self.places[declared.name.text].span),),
                        declaration=self.scope.declaration,
                    )
                )
                continue
            self.places[declared.name.text] = declared.name
            instance = Instance(concept.name, declared.name.text)
            self.instances.append(instance)
            self.concepts.append(concept)
            made.append((declared, instance, concept))
        for declared, instance, concept in made:
            for whole in declared.wholes:
                self.link(instance, concept, whole)
        for declared, instance, concept in made:
            for assignment in declared.assignments:
                self.assign(assignment, instance, concept)

    def link(self, part: Instance, concept: ConceptEntry, whole_name: s.Name) -> None:
        """Make `part` belong to the instance called so, and a member of its list of such parts."""
        name, _, wanted_list = whole_name.text.partition(".")
        if name not in self.places:
            self.scope.report_unknown(whole_name, list(self.places))
            return
        whole = next(instance for instance in self.instances if instance.path == name)
        entry = self.scope.model.concepts[whole.concept]
        lists = [
            member
            for member in entry.members
            if self.scope.types.get((entry.name, member)) == p.Type("list", concept.name)
            and wanted_list in ("", member)
        ]
        if whole.concept not in concept.wholes.values() or len(lists) > 1 or whole.concept in part.wholes:
            self.scope.report(
                WholeUnclear(
                    span=whole_name.span,
                    part=part.path,
                    whole=whole.path,
                    declaration=self.scope.declaration,
                )
            )
            return
        part.wholes[whole.concept] = whole
        if lists:
            whole.lists[lists[0]] = (*whole.lists.get(lists[0], ()), part)

    def assign(self, node: s.Assignment, instance: Instance, concept: ConceptEntry) -> None:
        """Give an instance one fact, discretion or empty list."""
        scope = self.scope
        name = node.name.names[-1]
        member = concept.members.get(name.text)
        type_ = scope.types.get((concept.name, name.text))
        if len(node.name.names) > 1 or member is None:
            known = [n for n, m in concept.members.items() if m.kind in ("fact", "discretion")]
            scope.report_unknown(s.Name(node.name.span, ".".join(n.text for n in node.name.names)), known)
            return
        if type_ is None:
            return
        if name.text in instance.facts or name.text in instance.discretions or name.text in instance.lists:
            scope.report(AssignedTwice(span=name.span, name=name.text, declaration=scope.declaration))
            return
        if member.kind == "discretion":
            self.exercise(node, name, type_, instance)
        elif member.kind != "fact":
            scope.report(WrongKindOfName(span=name.span, name=name.text, declaration=scope.declaration))
        elif type_.kind == "list":
            if isinstance(node.value, s.NoneLiteral):
                instance.lists[name.text] = ()
            else:
                found = expressions.typed(node.value, scope)
                scope.report(expressions.wrong_type(node.value, found[1] if found else NONE, type_, scope))
        else:
            instance.facts[name.text] = self.constant(node.value, type_)

    def exercise(self, node: s.Assignment, name: s.Name, type_: p.Type, instance: Instance) -> None:
        """Supply a discretion: value, main considerations and who exercised it."""
        considerations = node.considerations.text.strip() if node.considerations else ""
        by = node.exercised_by.text.strip() if node.exercised_by else ""
        if not considerations or not by:
            self.scope.report(DiscretionIncomplete(span=node.span, name=name.text, declaration=self.scope.declaration))
            return
        instance.discretions[name.text] = Exercised(self.constant(node.value, type_), considerations, by)

    # --- stipulations --------------------------------------------------------------------------------------------

    def stipulations_of(self, node: s.Example) -> dict[str, Value]:
        """What is `forudsat`, by key date, parameter, or instance and member."""
        stipulated: dict[str, Value] = {}
        for stipulation in node.stipulations:
            key = ".".join(name.text for name in stipulation.path.names)
            type_ = self.stipulated_type(stipulation)
            if type_ is None:
                continue
            if key in stipulated:
                self.scope.report(
                    AssignedTwice(span=stipulation.path.span, name=key, declaration=self.scope.declaration)
                )
            stipulated[key] = self.constant(stipulation.value, type_)
        return stipulated

    def stipulated_type(self, node: s.Stipulation) -> p.Type | None:
        """The type of what is stipulated; a discretion or an unknown name is reported."""
        scope, names = self.scope, node.path.names
        if len(names) == 1:
            if names[0].text in scope.model.key_dates:
                return DATE
            parameter = scope.model.parameters.get(names[0].text)
            if parameter is not None:
                return type_of_name(parameter[0].type, parameter[1], scope.model)
            scope.report_unknown(names[0], [*scope.model.key_dates, *scope.model.parameters, *self.places])
            return None
        found = self.member(node.path)
        if found is None:
            return None
        instance, name = found
        concept = scope.model.concepts[instance.concept]
        read = references.member_read(name, p.Subject(0), concept, scope)
        if read is None:
            scope.report_unknown(name, [*concept.members, *concept.norms])
            return None
        if isinstance(read[0], p.Read) and read[0].what == "discretion":
            scope.report(DiscretionSet(span=node.path.span, name=name.text, declaration=scope.declaration))
            return None
        return read[1]

    def member(self, path: s.Path) -> tuple[Instance, s.Name] | None:
        """The named instance and the last name of a path like `anna.krævede_samtaler`; unknown instances are
        reported."""
        first, last = path.names[0], path.names[-1]
        if len(path.names) != 2 or first.text not in self.places:
            self.scope.report_unknown(first, list(self.places))
            return None
        return next(instance for instance in self.instances if instance.path == first.text), last

    # --- expectations --------------------------------------------------------------------------------------------

    def expectation(self, node: s.Expectation) -> Expectation | None:
        """What is expected, or None when it could not be read."""
        match node:
            case s.Holds(span, condition):
                holds = expressions.truth(condition, self.scope)
                return None if holds is None else Holds(holds, span)
            case s.HasStatus(span, subject, word):
                return self.has_status(span, subject, word)
            case s.HasDeadline(span, subject, day):
                found = self.norm(subject)
                deadline = self.constant(day, DATE)
                if found is None or not isinstance(deadline, date):
                    return None
                return HasDeadline(found[0], found[1].name.text, deadline, span)
            case s.Lacks():
                return self.lacks(node)

    def norm(self, path: s.Path) -> tuple[int, s.Norm] | None:
        """The level of the instance and the norm a path leads to."""
        found = self.member(path)
        if found is None:
            return None
        instance, name = found
        level = self.instances.index(instance)
        entry = self.concepts[level].norms.get(name.text)
        if entry is None:
            self.scope.report_unknown(name, self.concepts[level].norms)
            return None
        assert isinstance(entry.declaration, s.Norm)
        return level, entry.declaration

    def has_status(self, span: Span, path: s.Path, word: str) -> HasStatus | None:
        """`forvent P <status>`."""
        found = self.norm(path)
        if found is None:
            return None
        level, norm = found
        status = status_of(word, self.scope.language)
        if status is None or status not in STATUSES[norm.kind]:
            known = [status_word(each, self.scope.language) for each in STATUSES[norm.kind]]
            self.scope.report(
                UnknownStatus(span=span, name=word, statuses=", ".join(known), declaration=self.scope.declaration)
            )
            return None
        return HasStatus(level, norm.name.text, status, span)

    def lacks(self, node: s.Lacks) -> Lacks | None:
        """`forvent x mangler f, … og kræver skøn q, …`."""
        found = self.member(node.subject)
        if found is None:
            return None
        instance, name = found
        level = self.instances.index(instance)
        concept = self.concepts[level]
        if name.text not in concept.members and name.text not in concept.norms:
            self.scope.report_unknown(name, [*concept.members, *concept.norms])
            return None
        kinds: set[CauseKind] = set()
        causes: set[Cause] = set()
        for outcome in node.outcomes:
            kinds.add(outcome.kind)
            if outcome.kind == "conflict" and outcome.names:
                rules = tuple(sorted(path.names[-1].text for path in outcome.names))
                causes.add(Cause("conflict", f"{instance.path}.{name.text}", rules))
            elif outcome.kind in ("missing", "discretion"):
                paths = [self.path_of(path, instance, concept) for path in outcome.names]
                causes.update(Cause(outcome.kind, path) for path in paths if path is not None)
        return Lacks(level, name.text, frozenset(kinds), frozenset(causes), node.span)

    def path_of(self, path: s.Path, subject: Instance, concept: ConceptEntry) -> str | None:
        """The path of a fact or discretion named as seen from `subject`: its own, a whole's, or another instance's."""
        *steps, last = path.names
        instance: Instance | None = subject
        at, entry = subject.path, concept
        if steps and steps[0].text in self.places:
            instance = next(each for each in self.instances if each.path == steps[0].text)
            at, entry = instance.path, self.scope.model.concepts[instance.concept]
            steps = steps[1:]
        elif not steps and last.text not in entry.members:
            owner = next(
                (w for w, c in entry.wholes.items() if last.text in self.scope.model.concepts[c].members), None
            )
            if owner is not None:
                steps = [s.Name(last.span, owner)]
        for step in steps:
            whole = entry.wholes.get(step.text)
            if whole is None:
                self.scope.report_unknown(step, [*self.places, *entry.wholes])
                return None
            instance = instance.wholes.get(whole) if instance is not None else None
            at = instance.path if instance is not None else f"{at}.{step.text}"
            entry = self.scope.model.concepts[whole]
        if last.text not in entry.members:
            self.scope.report_unknown(last, entry.members)
            return None
        return f"{at}.{last.text}"
