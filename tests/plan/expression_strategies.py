"""Random well-typed expressions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from hjemmel.plan import nodes as n
from tests.plan.choices import Choices
from tests.plan.world import CONCEPTS, KEY_DATES, LISTS, VALUES, WHOLES

WHOLE_KINDS = ("integer", "amount", "days", "weeks", "months", "years")
"""Kinds whose facts and results are whole numbers."""
COMPARATORS: tuple[n.Comparator, ...] = ("=", "<>", "<", "<=", ">", ">=")
CONVENTIONS: tuple[n.MonthConvention, ...] = ("corresponding", "last_stays_last", "error")
ORDERED = ("integer", "number", "amount", "percent", "date", "days", "months", "hours")
STATUSES = {
    "duty": ("not_relevant", "fulfilled", "pending", "breached"),
    "prohibition": ("not_relevant", "observed", "violated"),
}


@dataclass
class Readable:
    """What has been declared so far: (concept, name, what, type), and parameters."""

    declared: list[tuple[str, str, str, n.Type]] = field(default_factory=list)
    parameters: list[n.Parameter] = field(default_factory=list)


@dataclass(frozen=True)
class Place:
    """Where an expression is written: the concepts of its subjects, and what may be read there."""

    concepts: tuple[str, ...]
    whole: bool
    deadline: bool
    parameters: bool


class Expressions:
    """Expressions over what can be read at a place."""

    def __init__(self, choose: Choices, readable: Readable) -> None:
        self.choose = choose
        self.readable = readable

    def of(
        self, type_: n.Type, concepts: tuple[str, ...], depth: int, *,
        whole: bool = False, deadline: bool = False, parameters: bool = True,
    ) -> n.Expr:  # fmt: skip
        """An expression of the type; `ingen` only if the type is optional, never fractional if it must be `whole`."""
        return self._of(type_, Place(concepts, whole, deadline, parameters), depth)

    def literal(self, type_: n.Type) -> n.Literal_:
        """A constant of the type."""
        return n.Literal_(self.choose.one(VALUES[type_.kind]), n.Type(type_.kind, type_.of))

    def clock(self, concept: str) -> n.Expr:
        """A date fact of the concept or a whole of it."""
        dates = [
            n.Read(subject, owner, fact.name, "fact", fact.type)
            for subject, owner in self._reachable((concept,))
            for fact in CONCEPTS[owner]
            if isinstance(fact, n.Fact) and fact.type.kind == "date"
        ]
        return self.choose.one(dates)

    # --- what can be read ------------------------------------------------------------------------------------

    def _reachable(self, concepts: tuple[str, ...]) -> list[tuple[n.Subject, str]]:
        """Every subject at the place with its concept: the subjects themselves and their wholes."""
        found = []
        for level, concept in reversed(list(enumerate(concepts))):
            wholes: tuple[str, ...] = ()
            found.append((n.Subject(level, wholes), concept))
            while WHOLES[concept]:
                concept = WHOLES[concept][0]
                wholes = (*wholes, concept)
                found.append((n.Subject(level, wholes), concept))
        return found

    def _reads(self, kind: str, of: str, optional: bool, place: Place) -> list[n.Expr]:
        """Reads of the kind; of optional members only if `optional`."""
        reads: list[n.Expr] = []
        for subject, owner in self._reachable(place.concepts):
            for fact in CONCEPTS[owner]:
                what = "fact" if isinstance(fact, n.Fact) else "discretion"
                if fact.type.kind == kind and fact.type.of == of and (optional or not fact.type.optional):
                    reads.append(n.Read(subject, owner, fact.name, what, fact.type))  # type: ignore[arg-type]
            for concept, name, what, type_ in self.readable.declared:
                fits = type_.kind == kind and type_.of == of and (optional or not type_.optional)
                if concept == owner and fits:
                    reads.append(n.Read(subject, owner, name, what, type_))  # type: ignore[arg-type]
        if place.parameters:
            for parameter in self.readable.parameters:
                if parameter.type.kind == kind:
                    reads.append(self._parameter(parameter, place))
        return reads

    def _parameter(self, parameter: n.Parameter, place: Place) -> n.Expr:
        keys = tuple(self._of(n.Type("code", key), place, 0) for key in parameter.keys)
        return n.ParameterRead(parameter.name, keys, parameter.type)

    # --- expressions by type ---------------------------------------------------------------------------------

    def _of(self, type_: n.Type, place: Place, depth: int) -> n.Expr:
        if depth == 0 or self.choose.seldom():
            return self._leaf(type_, place)
        inside = depth - 1
        if self.choose.upto(5) == 5:
            then, otherwise = self._of(type_, place, inside), self._of(type_, place, inside)
            return n.If(self._truth(place, inside), then, otherwise)
        make: dict[str, Callable[[Place, int], n.Expr]] = {
            "truth": self._truth, "date": self._date, "percent": self._percent,
        }  # fmt: skip
        if type_.kind in make:
            return make[type_.kind](place, inside)
        if type_.kind in ("text", "code"):
            return self._aggregated(type_, place, inside)
        return self._quantity(type_, place, inside)

    def _leaf(self, type_: n.Type, place: Place) -> n.Expr:
        reads = self._reads(type_.kind, type_.of, type_.optional, place)
        if type_.kind == "date":
            reads += [n.AssessmentDate(), *(n.KeyDateRead(key_date.name) for key_date in KEY_DATES)]
            if place.deadline:
                reads += [n.Deadline()] * 3
        if reads and self.choose.upto(3) > 0:
            return self.choose.one(reads)
        if type_.optional and self.choose.seldom():
            return n.Literal_(None, type_)
        return self.literal(type_)

    def _operand(self, kind: str, place: Place, depth: int, of: str = "") -> n.Expr:
        """An operand that may be `ingen`, as it may wherever a strict operator takes it."""
        return self._of(n.Type(kind, of, self.choose.seldom()), place, depth)  # type: ignore[arg-type]

    def _truth(self, place: Place, depth: int) -> n.Expr:
        form = self.choose.upto(9)
        anywhere = Place(place.concepts, False, place.deadline, place.parameters)
        match form:
            case 0:
                return n.Not(self._of(n.TRUTH, anywhere, depth))
            case 1:
                return n.And(tuple(self._of(n.TRUTH, anywhere, depth) for _ in range(1 + self.choose.upto(2))))
            case 2:
                return n.Or(tuple(self._of(n.TRUTH, anywhere, depth) for _ in range(1 + self.choose.upto(2))))
            case 3:
                return self._quantified(anywhere, depth)
            case 4 | 5:
                return self._counted(anywhere, depth)
            case 6:
                kind = self.choose.one(("date", "integer", "amount", "code", "text"))
                of = "Ydelse" if kind == "code" else ""
                return n.IsNone(self._of(n.Type(kind, of, optional=True), anywhere, min(depth, 1)))  # type: ignore[arg-type]
            case 7:
                return self._status(anywhere) or self._compare(anywhere, depth)
            case _:
                return self._compare(anywhere, depth)

    def _compare(self, place: Place, depth: int) -> n.Expr:
        kind = self.choose.one((*ORDERED, "truth", "text", "code"))
        of = "Ydelse" if kind == "code" else ""
        comparators = COMPARATORS if kind in ORDERED else COMPARATORS[:2]
        if kind == "truth":
            return n.Compare(self.choose.one(comparators), self._of(n.TRUTH, place, depth), self._of(n.TRUTH, place, 0))
        left, right = self._operand(kind, place, depth, of), self._operand(kind, place, depth, of)
        return n.Compare(self.choose.one(comparators), left, right)

    def _status(self, place: Place) -> n.Expr | None:
        reads = [read for kind in STATUSES for read in self._reads("status", kind, False, place)]
        if not reads:
            return None
        read = self.choose.one(reads)
        assert isinstance(read, n.Read)
        status = n.Literal_(self.choose.one(STATUSES[read.type.of]), read.type)
        return n.Compare(self.choose.one(COMPARATORS[:2]), read, status)

    def _members(self, place: Place) -> n.Members | None:
        lists = [
            n.Members(subject, owner, name, concept)
            for subject, owner in self._reachable(place.concepts)
            for name, concept in LISTS[owner].items()
        ]
        return self.choose.one(lists) if lists and len(place.concepts) < 3 else None

    def _inside(self, members: n.Members, place: Place) -> Place:
        return Place((*place.concepts, members.concept), False, place.deadline, place.parameters)

    def _quantified(self, place: Place, depth: int) -> n.Expr:
        members = self._members(place)
        if members is None:
            return self._compare(place, depth)
        return n.Quantified(
            self.choose.one(("exists", "all")), members, self._of(n.TRUTH, self._inside(members, place), depth)
        )

    def _count(self, place: Place, depth: int) -> n.Expr:
        members = self._members(place)
        if members is None:
            return self.literal(n.Type("integer"))
        return n.Quantified("count", members, self._of(n.TRUTH, self._inside(members, place), depth))

    def _share(self, place: Place, depth: int) -> n.Expr:
        members = self._members(place)
        if members is None:
            return self.literal(n.Type("percent"))
        inside = self._inside(members, place)
        where, among = self._of(n.TRUTH, inside, depth), self._of(n.TRUTH, inside, depth)
        return n.Share(members, where, among, optional=self.choose.often())

    def _counted(self, place: Place, depth: int) -> n.Expr:
        """A comparison with a count or share on one side or both."""
        comparator = self.choose.one(COMPARATORS)
        counted, kind = self.choose.one(((self._count, "integer"), (self._share, "percent")))
        left = counted(place, depth)
        other = counted(place, depth) if self.choose.seldom() else self._operand(kind, place, min(depth, 1))
        return n.Compare(comparator, left, other) if self.choose.often() else n.Compare(comparator, other, left)

    def _date(self, place: Place, depth: int) -> n.Expr:
        match self.choose.upto(5):
            case 0:
                unit, kind = self.choose.one((("day", "days"), ("month", "months")))
                amount = self._operand(kind, place, depth)
                return n.DateShift(self._operand("date", place, depth), amount, unit, self.choose.one(CONVENTIONS))  # type: ignore[arg-type]
            case 1:
                return n.EndOf(self.choose.one(("month", "year")), self._operand("date", place, depth))
            case 2:
                return n.NextWorkday(self._operand("date", place, depth))
            case 3:
                return self._extremum("date", place, depth)
            case _:
                return self._aggregated(n.Type("date"), place, depth)

    def _percent(self, place: Place, depth: int) -> n.Expr:
        share = self._share(place, depth)
        if self.choose.often() and not (isinstance(share, n.Share) and share.optional):
            return share
        return self._quantity(n.Type("percent"), place, depth)

    def _extremum(self, kind: str, place: Place, depth: int) -> n.Expr:
        operands = tuple(self._operand(kind, place, depth) for _ in range(1 + self.choose.upto(2)))
        return n.Extremum(self.choose.one(("least", "greatest")), operands)

    def _quantity(self, type_: n.Type, place: Place, depth: int) -> n.Expr:
        kind = type_.kind

        def one(of: str = kind) -> n.Expr:
            return self._operand(of, place, depth)

        forms: list[Callable[[], n.Expr]] = [
            lambda: n.Negative(one()),
            lambda: n.Arithmetic(self.choose.one(("+", "-")), one(), one()),
            lambda: self._extremum(kind, place, depth),
            lambda: self._part(kind, place, depth),
            lambda: self._aggregated(n.Type(type_.kind), place, depth),
            lambda: n.Arithmetic("*", one(), one("integer")),
            lambda: self._rounded(kind, place, depth),
        ]
        if not place.whole and kind != "integer":
            forms.append(lambda: n.Arithmetic("/", one(), one("number")))
            forms.append(lambda: n.PercentOf(one("percent"), one()))
        if kind == "number":
            forms.append(lambda: n.Arithmetic("/", one("amount"), one("amount")))
        if kind == "integer":
            forms.append(lambda: self._count(place, depth))
        forms += self._between_dates(kind, place, depth)
        return self.choose.one(forms)()

    def _rounded(self, kind: str, place: Place, depth: int) -> n.Expr:
        anything = Place(place.concepts, kind == "integer", place.deadline, place.parameters)
        steps = ((1, 1), (3, 1)) if place.whole or kind == "integer" else ((1, 1), (3, 1), (1, 4))
        return n.Round(
            self._operand(kind, anything, depth), *self.choose.one(steps), self.choose.one(("nearest", "up", "down"))
        )

    def _part(self, kind: str, place: Place, depth: int) -> n.Expr:
        up_to = self._operand(kind, place, 0) if self.choose.often() else None
        return n.PartBetween(self._operand(kind, place, depth), self._operand(kind, place, 0), up_to)

    def _between_dates(self, kind: str, place: Place, depth: int) -> list[Callable[[], n.Expr]]:
        units = {"days": "day", "weeks": "week", "months": "month", "years": "year"}
        if kind not in units:
            return []
        forms: list[Callable[[], n.Expr]] = [
            lambda: n.WholeUnits(
                units[kind],  # type: ignore[arg-type]
                self._operand("date", place, depth),
                self._operand("date", place, depth),
                self.choose.one(CONVENTIONS),
            )
        ]
        if kind == "days":
            forms.append(
                lambda: n.DateDifference(self._operand("date", place, depth), self._operand("date", place, depth))
            )
        return forms

    def _aggregated(self, type_: n.Type, place: Place, depth: int) -> n.Expr:
        members = self._members(place)
        if members is None:
            return self._leaf(n.Type(type_.kind, type_.of), place)
        inside = self._inside(members, place)
        inside = Place(inside.concepts, place.whole, place.deadline, place.parameters)
        which = ["first", "last"]
        if type_.kind in ORDERED:
            which += ["least", "greatest"]
            if type_.kind != "date":
                which += ["sum", "sum"]
        chosen = self.choose.one(which)
        order = self._operand(self.choose.one(("date", "integer")), inside, min(depth, 1))
        value = self._of(n.Type(type_.kind, type_.of), inside, depth)
        where = self._of(n.TRUTH, inside, depth)
        ordered = order if chosen in ("first", "last") else None
        return n.Aggregate(chosen, members, where, value, ordered, n.Type(type_.kind, type_.of, type_.optional))  # type: ignore[arg-type]
