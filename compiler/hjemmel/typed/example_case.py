"""The instances of an example: each with its wholes, its facts and the discretions exercised in it."""

from fractions import Fraction

from hjemmel.diagnostics.problem import Related
from hjemmel.model.nodes import ConceptEntry
from hjemmel.model.problems import DuplicateName, WrongKindOfName
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Exercised, Instance, Value
from hjemmel.syntax import nodes as s
from hjemmel.typed import expressions
from hjemmel.typed.constants import constant_date
from hjemmel.typed.problems import AssignedTwice, DiscretionIncomplete, NotConstant, NotWhole, WholeUnclear
from hjemmel.typed.scope import Scope
from hjemmel.typed.types import NONE, WHOLE_KINDS


class CaseReading:
    """The instances of one example while they are read."""

    def __init__(self, scope: Scope, key_dates: dict[str, p.Expr]) -> None:
        self.scope = scope
        self.key_dates = key_dates
        self.instances: list[Instance] = []
        self.concepts: list[ConceptEntry] = []
        self.names: dict[str, s.Name] = {}

    def add_instances(self, node: s.Example) -> None:
        """Make every instance, then link parts to wholes, then fill in the facts; order does not matter."""
        made: list[tuple[s.InstanceDeclaration, Instance, ConceptEntry]] = []
        for declared in node.instances:
            concept = self.scope.model.concepts.get(declared.concept.text)
            name = declared.name
            if concept is None:
                self.scope.silent |= {name.text}
                self.scope.report_unknown(declared.concept, self.scope.model.concepts)
                continue
            if name.text in self.names:
                self.scope.report(
                    DuplicateName(
                        span=name.span,
                        name=name.text,
                        related=(Related("declared", self.names[name.text].span),),
                        declaration=self.scope.declaration,
                    )
                )
                continue
            self.names[name.text] = name
            instance = Instance(concept.name, name.text)
            self.instances.append(instance)
            self.concepts.append(concept)
            made.append((declared, instance, concept))
        for declared, instance, concept in made:
            for whole in declared.wholes:
                self.link(instance, concept, whole)
        for declared, instance, concept in made:
            for assignment in declared.assignments:
                self.assign(assignment, instance, concept)

    def instance(self, name: str) -> Instance:
        """The instance called so."""
        return next(instance for instance in self.instances if instance.path == name)

    def report_unknown(self, name: s.Name) -> None:
        """Report a name that is no instance's."""
        self.scope.report_unknown(name, list(self.names))

    def constant(self, node: s.Expression, wanted: p.Type) -> Value:
        """A plain value of the type; anything else is reported and None is given."""
        value = expressions.value_of(node, self.scope, wanted)
        if isinstance(value, p.Literal_):
            if isinstance(value.value, Fraction) and wanted.kind in WHOLE_KINDS:
                self.scope.report(NotWhole(span=node.span, name=_written(node), declaration=self.scope.declaration))
            return value.value  # type: ignore[return-value]  # a literal of the plan holds such a value
        if value is not None:
            day = constant_date(value, self.key_dates)
            if day is not None:
                return day
            self.scope.report(NotConstant(span=node.span, declaration=self.scope.declaration))
        return None

    def link(self, part: Instance, concept: ConceptEntry, named: s.Name) -> None:
        """Make `part` belong to the instance called so, and a member of its list of such parts (`anna.samtaler`, where
        there are several)."""
        name, _, wanted_list = named.text.partition(".")
        if name not in self.names:
            self.report_unknown(s.Name(named.span, name))
            return
        whole = self.instance(name)
        entry = self.scope.model.concepts[whole.concept]
        lists = [
            member
            for member in entry.members
            if self.scope.types.get((entry.name, member)) == p.Type("list", concept.name)
            and wanted_list in ("", member)
        ]
        is_part = whole.concept in concept.wholes.values() and whole.concept not in part.wholes
        if not is_part or len(lists) > 1 or (wanted_list and not lists):
            self.scope.report(
                WholeUnclear(span=named.span, part=part.path, whole=whole.path, declaration=self.scope.declaration)
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
        if len(node.name.names) > 1 or member is None:
            known = [n for n, m in concept.members.items() if m.kind in ("fact", "discretion")]
            scope.report_unknown(s.Name(node.name.span, ".".join(n.text for n in node.name.names)), known)
            return
        type_ = scope.types.get((concept.name, name.text))
        if type_ is None:
            return
        if name.text in instance.facts or name.text in instance.discretions or name.text in instance.lists:
            scope.report(AssignedTwice(span=name.span, name=name.text, declaration=scope.declaration))
        elif member.kind == "discretion":
            self.exercise(node, name, type_, instance)
        elif member.kind != "fact" or node.considerations is not None or node.exercised_by is not None:
            scope.report(WrongKindOfName(span=name.span, name=name.text, declaration=scope.declaration))
        elif type_.kind != "list":
            instance.facts[name.text] = self.constant(node.value, type_)
        elif isinstance(node.value, s.NoneLiteral):
            instance.lists[name.text] = ()
        else:
            found = expressions.typed(node.value, scope)
            scope.report(expressions.wrong_type(node.value, found[1] if found else NONE, type_, scope))

    def exercise(self, node: s.Assignment, name: s.Name, type_: p.Type, instance: Instance) -> None:
        """Supply a discretion: value, main considerations and who exercised it."""
        considerations = node.considerations.text.strip() if node.considerations else ""
        by = node.exercised_by.text.strip() if node.exercised_by else ""
        if not considerations or not by:
            self.scope.report(DiscretionIncomplete(span=node.span, name=name.text, declaration=self.scope.declaration))
            return
        instance.discretions[name.text] = Exercised(self.constant(node.value, type_), considerations, by)


def _written(node: s.Expression) -> str:
    """A fractional number as a drafter knows it, for a message."""
    if not isinstance(node, s.Quantity):
        return "…"
    value = Fraction(node.numerator, node.denominator)
    return f"{float(value):g}".replace(".", ",")
