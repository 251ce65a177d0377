"""Expressions of the plan as Danish: a quantity becomes a phrase, a condition a `Statement`."""

from __future__ import annotations

from fractions import Fraction
from typing import assert_never

from hjemmel.backends.wording.clauses import affirmed, characterised, denied, lacks_owner
from hjemmel.backends.wording.kinds import kind_of
from hjemmel.backends.wording.statements import Group, Line, Statement, inline
from hjemmel.backends.wording.values import value_text
from hjemmel.backends.wording.voice import NORM_NOUNS, STATUS_WORDS, Voice, list_name, name_of, whose
from hjemmel.backends.wording.windows import Window, opposite, turned, window_of
from hjemmel.backends.wording.words import Words, closed, joined, named, said
from hjemmel.plan import nodes as p

_TIMES: dict[p.Comparator, str] = {
    "=": "er",
    "<>": "er ikke",
    "<": "er før",
    "<=": "er senest",
    ">": "er efter",
    ">=": "er tidligst",
}
_SIZES: dict[p.Comparator, str] = {
    "=": "er",
    "<>": "er ikke",
    "<": "er mindre end",
    "<=": "er højst",
    ">": "er mere end",
    ">=": "er mindst",
}
_SIGNS = {"+": "plus", "-": "minus", "*": "gange", "/": "divideret med"}
_AGGREGATES = {"sum": "summen af ", "least": "det mindste af ", "greatest": "det største af ", "first": "", "last": ""}
_WHOLE = {"day": "dage", "week": "uger", "month": "måneder", "year": "år"}
_ROUNDED = {"nearest": "afrundet til nærmeste", "up": "rundet op til", "down": "rundet ned til"}


def length_phrase(amount: p.Expr, unit: str, voice: Voice) -> Words:
    """`6 måneder`, or the phrase of a length that is computed."""
    if isinstance(amount, p.Literal_) and isinstance(amount.value, int):
        return said(value_text(amount.value, "months" if unit == "month" else "days"))
    if isinstance(amount, p.Arithmetic) and amount.operator == "*":
        for factor, rest in ((amount.left, amount.right), (amount.right, amount.left)):
            if isinstance(factor, p.Literal_) and factor.value in (7, 12) and kind_of(rest) in ("weeks", "years"):
                return quantity(rest, voice)
    return quantity(amount, voice)


def literal_text(literal: p.Literal_, voice: Voice) -> str:
    """A constant in words; a code by its label, a status by its word."""
    if literal.type.kind == "code" and isinstance(literal.value, str):
        return voice.labels.code(literal.type.of, literal.value)
    if literal.type.kind == "status" and isinstance(literal.value, str):
        return STATUS_WORDS.get(literal.value, literal.value)
    return value_text(literal.value, literal.type.kind, voice.labels.currency)


def _part(operand: p.Expr, voice: Voice) -> Words:
    words = quantity(operand, voice)
    return said("(", words, ")") if isinstance(operand, p.Arithmetic) else words


def _where(where: p.Expr, voice: Voice, link: str = ", hvor ") -> Words:
    return () if where == p.YES else said(link, inline(statement(where, voice)))


def quantity(expr: p.Expr, voice: Voice) -> Words:
    """The phrase of a value: "antal krævede jobsamtaler", "6 måneder efter første ledighedsdag"."""
    match expr:
        case p.Literal_():
            return said(literal_text(expr, voice))
        case p.Read():
            return name_of(expr, voice)
        case p.ParameterRead(name=name, keys=keys):
            label = named(voice.labels.parameters.get(name) or name, f"parameter:{name}")
            return said(label, " for ", joined([quantity(key, voice) for key in keys])) if keys else label
        case p.AssessmentDate():
            return said("vurderingsdagen")
        case p.Deadline():
            return said("fristen")
        case p.KeyDateRead(name=name):
            value = voice.labels.key_dates.get(name)
            text = quantity(value, voice) if value is not None else said(name)
            return named("".join(piece.text for piece in text), f"key_date:{name}")
        case p.Negative(operand=operand):
            return said("minus ", _part(operand, voice))
        case p.Arithmetic(operator=operator, left=left, right=right):
            return said(_part(left, voice), f" {_SIGNS[operator]} ", _part(right, voice))
        case p.DateShift(date=day, amount=amount, unit=unit):
            backwards = opposite(amount)
            length = length_phrase(amount if backwards is None else backwards, unit, voice)
            return said(length, " efter " if backwards is None else " før ", quantity(day, voice))
        case p.DateDifference(end=end, start=start):
            return said("antal dage fra ", quantity(start, voice), " til ", quantity(end, voice))
        case p.PercentOf(percent=percent, whole=whole):
            return said(_part(percent, voice), " af ", _part(whole, voice))
        case p.PartBetween(operand=operand, above=above, up_to=up_to):
            head = said("den del af ", quantity(operand, voice), ", der ligger over ", quantity(above, voice))
            return head if up_to is None else said(head, " og op til ", quantity(up_to, voice))
        case p.Extremum(which=which, operands=operands):
            lead = "den laveste af " if which == "least" else "den højeste af "
            return said(lead, joined([quantity(operand, voice) for operand in operands]))
        case p.If(condition=condition, then=then, otherwise=otherwise):
            head = said(quantity(then, voice), ", hvis ", inline(statement(condition, voice)))
            return said(head, ", ellers ", quantity(otherwise, voice))
        case p.Round(operand=operand, step_numerator=numerator, step_denominator=denominator, mode=mode):
            step = step_text(numerator, denominator, kind_of(operand), voice.labels.currency)
            return said(quantity(operand, voice), f", {_ROUNDED[mode]} {step}")
        case p.WholeUnits(unit=unit, start=start, end=end):
            return said(f"antal hele {_WHOLE[unit]} fra ", quantity(start, voice), " til ", quantity(end, voice))
        case p.EndOf(unit=unit, operand=operand):
            return said(f"den sidste dag i {'måneden' if unit == 'month' else 'året'} for ", quantity(operand, voice))
        case p.NextWorkday(operand=operand):
            return said(quantity(operand, voice), ", rykket til næste hverdag, hvis dagen ikke er en hverdag")
        case p.Quantified(which="count", members=members, where=where):
            return said("antallet af ", list_name(members, voice), _where(where, voice.among(members.concept)))
        case p.Share(members=members, where=where, among=among):
            inner = voice.among(members.concept)
            head = said("andelen af ", list_name(members, voice), _where(where, inner))
            return said(head, _where(among, inner, ", regnet blandt dem, hvor "))
        case p.Aggregate(which=which, members=members, where=where, value=value, order=order):
            inner = voice.among(members.concept)
            if order is not None or which in ("first", "last"):
                place = "den første" if which == "first" else "den sidste"
                by = said(" efter ", quantity(order, inner)) if order is not None else ()
                head = said(quantity(value, inner), f" for {place} af ", list_name(members, voice), by)
            else:
                head = said(_AGGREGATES[which], quantity(value, inner), " for ", list_name(members, voice))
            return said(head, _where(where, inner))
        case p.Quantified() | p.Compare() | p.IsNone() | p.Not() | p.And() | p.Or():
            return said("om ", inline(statement(expr, voice)))
        case _:
            assert_never(expr)


def step_text(numerator: int, denominator: int, kind: p.Kind, currency: str) -> str:
    """What is rounded to: "hele krone", "100 kr.", "0,01"."""
    step = Fraction(numerator, denominator)
    if kind == "amount":
        return "hele krone" if step == 100 else value_text(step, "amount", currency)
    return "hele tal" if step == 1 else value_text(step, "number")


def _comparison(comparison: p.Compare, voice: Voice, *, deny: bool = False) -> Statement:
    if isinstance(comparison.left, p.Literal_) and not isinstance(comparison.right, p.Literal_):
        comparison = turned(comparison)
    left, right, operator = comparison.left, comparison.right, comparison.operator
    if isinstance(left, p.Read) and left.type.kind == "truth" and isinstance(right, p.Literal_):
        positive = (right.value is True) == (operator == "=")
        return statement(left, voice) if positive != deny else denial(left, voice)
    verbs = _TIMES if kind_of(left) == "date" else _SIZES
    verb = verbs[operator]
    if deny:
        verb = "er" if operator == "<>" else verb.replace("er", "er ikke", 1)
    if isinstance(left, p.Read) and left.what == "norm":
        noun = NORM_NOUNS[voice.labels.norm_kinds.get(left.name, "duty")]
        status = literal_text(right, voice) if isinstance(right, p.Literal_) else ""
        negative = " ikke" if "ikke" in verb else ""
        said_status = f" afventer{negative}" if status == "afventer" else f" er{negative} {status}"
        return Line(said(f"{noun} »", name_of(left, voice), "«", said_status))
    if isinstance(left, p.Quantified) and left.which == "count":
        return _count(left, operator, right, verb, voice)
    return Line(said(closed(quantity(left, voice)), f" {verb} ", quantity(right, voice)))


def _count(count: p.Quantified, operator: p.Comparator, right: p.Expr, verb: str, voice: Voice) -> Statement:
    """A count compared; several conditions on the members become a list."""
    members, inner = list_name(count.members, voice), voice.among(count.members.concept)
    where = statement(count.where, inner)
    if isinstance(where, Group) and where.lead == "all":
        heading = said("antallet af ", members, ", der opfylder alt dette, ", verb, " ", quantity(right, voice))
        return Group("all", where.items, heading)
    if operator == "=" and verb == "er" and isinstance(right, p.Literal_) and right.value == 0:
        return Line(said("der er ingen af ", members, _where(count.where, inner)))
    comma = "" if count.where == p.YES else ","
    return Line(said(quantity(count, voice), comma, f" {verb} ", quantity(right, voice)))


def _window(window: Window, voice: Voice) -> Statement:
    day, anchor = quantity(window.day, voice), quantity(window.anchor, voice)
    if window.form == "between":
        assert window.last is not None
        return Line(said(day, " ligger fra og med ", anchor, " til og med ", quantity(window.last, voice)))
    assert window.amount is not None
    length = length_phrase(window.amount, window.unit, voice)
    if window.form == "first":
        return Line(said(day, " ligger i de første ", length, " fra ", anchor))
    return Line(said(day, " ligger inden for de seneste ", length, " til og med ", anchor))


def _conjuncts(operands: tuple[p.Expr, ...], voice: Voice) -> list[Statement]:
    """The operands of `og`, windows put together again."""
    items: list[Statement] = []
    place = 0
    while place < len(operands):
        window = window_of(operands[place], operands[place + 1]) if place + 1 < len(operands) else None
        items.append(_window(window, voice) if window else statement(operands[place], voice))
        place += 2 if window else 1
    return items


def _one_of(operands: tuple[p.Expr, ...], voice: Voice) -> Statement | None:
    """`x er a, b eller c`, when every operand compares one thing with a constant."""
    first = operands[0]
    choices: list[Words] = []
    for operand in operands:
        if not (isinstance(operand, p.Compare) and operand.operator == "=" and isinstance(first, p.Compare)):
            return None
        if operand.left != first.left or not isinstance(operand.right, p.Literal_):
            return None
        choices.append(quantity(operand.right, voice))
    assert isinstance(first, p.Compare)
    return Line(said(closed(quantity(first.left, voice)), " er ", joined(choices, "eller")))


def _members(quantified: p.Quantified, voice: Voice) -> Statement:
    """`findes` and `alle` as statements."""
    members, inner = list_name(quantified.members, voice), voice.among(quantified.members.concept)
    if quantified.where == p.YES:
        return Line(said("der er mindst én af ", members))
    where = statement(quantified.where, inner)
    lead = said("for mindst én af ", members) if quantified.which == "exists" else said("for alle ", members)
    if isinstance(where, Group) and not where.heading:
        how = "alt dette" if where.lead == "all" else "mindst ét af dette" if where.lead == "any" else "intet af dette"
        return Group(where.lead, where.items, said(lead, " gælder ", how))
    return Line(said(lead, " gælder, at ", inline(where)))


def statement(expr: p.Expr, voice: Voice) -> Statement:
    """The condition as main clauses, listed where `og` or `eller` join them."""
    match expr:
        case p.Literal_(value=value):
            return Line(said("altid" if value else "aldrig"))
        case p.Read():
            return Line(_characteristic(expr, voice, deny=False))
        case p.Compare():
            return _comparison(expr, voice)
        case p.IsNone(operand=operand):
            return Line(said(closed(quantity(operand, voice)), " findes ikke"))
        case p.Not(operand=operand):
            return denial(operand, voice)
        case p.And(operands=operands):
            items = _conjuncts(operands, voice)
            return items[0] if len(items) == 1 else Group("all", tuple(items))
        case p.Or(operands=operands):
            chosen = _one_of(operands, voice)
            if chosen is not None:
                return chosen
            alternatives = tuple(statement(operand, voice) for operand in operands)
            return alternatives[0] if len(alternatives) == 1 else Group("any", alternatives)
        case p.Quantified(which="exists" | "all"):
            return _members(expr, voice)
        case _:
            return Line(said("dette er opfyldt: ", quantity(expr, voice)))


def denial(expr: p.Expr, voice: Voice) -> Statement:
    """The statement that the condition does not hold."""
    match expr:
        case p.Read():
            return Line(_characteristic(expr, voice, deny=True))
        case p.Not(operand=operand):
            return statement(operand, voice)
        case p.Compare():
            return _comparison(expr, voice, deny=True)
        case p.IsNone(operand=operand):
            return Line(said(closed(quantity(operand, voice)), " findes"))
        case p.Or(operands=operands):
            return Group("none", tuple(statement(operand, voice) for operand in operands))
        case p.And(operands=operands):
            items = _conjuncts(operands, voice)
            if len(items) == 1:
                return Line(said("det gælder ikke, at ", inline(items[0])))
            return Group("not_all", tuple(items))
        case _:
            return Line(said("det gælder ikke, at ", inline(statement(expr, voice))))


def _characteristic(read: p.Read, voice: Voice, *, deny: bool) -> Words:
    """A yes/no fact, discretion or definition, a right or a power, as a clause."""
    nothing, suffix = " ikke" if deny else "", whose(voice, read.subject)
    owner = voice.labels.concept(read.concept)
    if read.what == "definition":
        label = voice.labels.definitions.get(read.name) or read.name
        target = f"definition:{read.name}"
        if read.name in voice.labels.target_groups:
            return said(f"{owner}{suffix} hører{nothing} til målgruppen ", named(label, target))
        return said(named(characterised(owner, label, deny=deny), target), suffix)
    if read.what == "norm":
        noun = NORM_NOUNS[voice.labels.norm_kinds.get(read.name, "right")]
        return said(f"{noun} »", name_of(read, voice), f"« består{nothing}")
    label = voice.labels.member(read.concept, read.name)
    text = characterised(owner, label, deny=deny) if lacks_owner(label) else denied(label) if deny else affirmed(label)
    return said(named(text, f"{read.what}:{read.concept}.{read.name}"), suffix)
