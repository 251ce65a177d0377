"""The same circumstances with another act: what becomes of a formula when some facts are as a way to act has them.

What was made for the solver's sake alone (a day seen by month, a list left abstract) belongs to the facts it was made
of, so it is made anew, with what ties it to them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from itertools import count
from typing import Any, Final
from weakref import WeakKeyDictionary

import z3

from hjemmel.backends.formulas.calendar import Day
from hjemmel.backends.formulas.logic import CONTEXT, Formula, conj, disj, iff, neg
from hjemmel.backends.formulas.term import Term
from hjemmel.backends.formulas.views import FIRST, LAST
from hjemmel.backends.formulas.wholes import at_most, equal
from hjemmel.backends.formulas.world import Thing, World
from hjemmel.plan import nodes
from hjemmel.plan.case import Value

_REF: Final = CONTEXT.ref()
_NUMBERS: Final = count()
_OF_WHAT: Final = re.compile(r"[^?/#]*")
"""A variable is named by the fact it belongs to, and then by what of it."""
_MEMBER: Final = re.compile(r"\[\d+\]")

Acts = frozenset[tuple[str, str]]


def fails(formula: Formula, facts: Mapping[str, Any], lengths: Mapping[str, int], acts: Acts, world: World) -> Formula:
    """Where the formula does not hold once the act is this one: for each fact of it, by path, its value, or (a
    circumstance's path, days): the date so many days after; and how many members each list has. Beyond the calendar
    nothing fails. What is said of
    `list[]` holds of members of which nothing else is said."""
    if isinstance(formula, bool):
        return not formula
    supplied = dict(_supplied(world))
    pairs: list[tuple[Any, Any]] = []
    inside: list[Formula] = []
    told: list[Formula] = []
    for path, (key, term, member) in supplied.items():
        said = next((each for each in (path, _MEMBER.sub("[]", path)) if each in facts), None)
        if key in acts and said is not None:
            given = facts[said]
            if isinstance(given, tuple) and given[0] != "v" and given[0] not in supplied:
                return True  # told by something that is not asked about here, so it is no way to act here
            pairs.append((term.none, z3.BoolVal(given is None, CONTEXT)))
            if isinstance(given, tuple):
                day, is_told = _day_after(given, supplied, world)
                told.append(is_told)
                inside += [at_most(FIRST, day), at_most(day, LAST)]
                pairs.append((term.value.ordinal, day))
            elif given is not None:
                pairs.append((_variable(term.value), _constant(given, member.type, world)))
    for path, length in _lengths(world):
        said = next((each for each in (path, _MEMBER.sub("[]", path)) if each in lengths), None)
        if said is not None:
            pairs.append((length, z3.IntVal(lengths[said], CONTEXT)))
    pairs = [(old, new) for old, new in pairs if isinstance(old, z3.ExprRef)]
    tied, free = _tied_once(formula, acts, world)
    named = {str(old) for old, _ in pairs}
    number = next(_NUMBERS)
    pairs += [(each, z3.Const(f"{each}!{number}", each.sort())) for each in free if str(each) not in named]
    otherwise = z3.substitute(conj(*tied, z3.Not(formula)), *pairs)  # once, for every pair is checked each time
    return disj(neg(conj(*told)), conj(*inside, otherwise))


def given(circumstances: Mapping[str, Value], world: World) -> Formula:
    """Where the circumstances, by path, are these; of a list (`…#`) how many members it has."""
    supplied = dict(_supplied(world))
    lengths = dict(_lengths(world))
    found: list[Formula] = []
    for path, value in circumstances.items():
        if path == "v":
            assert isinstance(value, date)
            found.append(equal(world.assessed.ordinal, value.toordinal()))
        elif path.endswith("#") and path[:-1] in lengths:
            assert isinstance(value, int)
            found.append(equal(lengths[path[:-1]], value))
        elif path in supplied:
            _, term, member = supplied[path]
            found.append(_is(term, value, member.type, world))
    return conj(*found)


def _is(term: Term, value: Value, type_: nodes.Type, world: World) -> Formula:
    if value is None:
        return term.none
    constant = _constant(value, type_, world)
    variable = _variable(term.value)
    same = iff(variable, bool(value)) if type_.kind == "truth" else variable == constant
    return conj(neg(term.none), same)


def _variable(value: Any) -> Any:
    return value.ordinal if isinstance(value, Day) else value


def _constant(value: Value, type_: nodes.Type, world: World) -> Any:
    match value:
        case bool():
            return z3.BoolVal(value, CONTEXT)
        case date():
            return z3.IntVal(value.toordinal(), CONTEXT)
        case str():
            return z3.IntVal(world.symbols.number(value, type_), CONTEXT)
        case int() | Fraction() if type_.kind in ("number", "percent", "hours"):
            return z3.RealVal(str(Fraction(value)), CONTEXT)
        case _:
            return z3.IntVal(str(value), CONTEXT)


def _day_after(told: tuple[str, int], supplied: Mapping[str, Any], world: World) -> tuple[Any, Formula]:
    """The day, and that there is a date it is told by."""
    path, days = told
    if path == "v":
        return world.assessed.ordinal + days, True
    _, term, _ = supplied[path]
    return term.value.ordinal + days, neg(term.none)


def _supplied(world: World) -> Iterator[tuple[str, tuple[tuple[str, str], Term, Any]]]:
    """Each fact and discretion of the world that was read, by path."""
    for thing in _things(world.root):
        for name, term in thing.facts.items():
            yield f"{thing.path}.{name}", ((thing.concept, name), term, thing.members[name])


def _lengths(world: World) -> Iterator[tuple[str, Any]]:
    for thing in _things(world.root):
        for name, followed in thing.lists.items():
            yield f"{thing.path}.{name}", followed.length


def _lists(world: World) -> Iterator[tuple[str, tuple[str, str]]]:
    for thing in _things(world.root):
        for name in thing.lists:
            yield f"{thing.path}.{name}", (thing.concept, name)


def _things(root: Thing) -> list[Thing]:
    found: dict[int, Thing] = {}
    waiting = [root]
    while waiting:
        thing = waiting.pop()
        if id(thing) not in found:
            found[id(thing)] = thing
            waiting += thing.wholes.values()
            waiting += [member for followed in thing.lists.values() for member in followed.members]
    return list(found.values())


Tied = tuple[list[z3.BoolRef], list[z3.ExprRef]]
"""Axioms, and the variables in them."""
_SEEN: Final[WeakKeyDictionary[World, dict[tuple[Any, ...], Any]]] = WeakKeyDictionary()
"""What was found of the formulas of a world: one formula is asked about with many acts."""


def _tied_once(formula: z3.BoolRef, acts: Acts, world: World) -> Tied:
    """What `_tied` finds, looked for once for each formula as long as the world does not grow."""
    seen = _SEEN.setdefault(world, {})
    key = ("tied", formula, acts, len(world.axioms))
    if key not in seen:
        seen[key] = _tied(formula, acts, world)
    found: Tied = seen[key]
    return found


def _tied(formula: z3.BoolRef, acts: Acts, world: World) -> Tied:
    """What the world requires of the variables of the formula that do not belong to the circumstances, and of those
    these are tied to; and all those variables."""
    fixed = {"v", *(path for path, (key, _, _) in _supplied(world) if key not in acts)}
    fixed |= {path for path, key in _lists(world) if key not in acts}

    def free_in(node: z3.BoolRef) -> dict[str, z3.ExprRef]:
        return {name: each for name, each in _variables_once(node, world).items() if _of_what(name) not in fixed}

    free = free_in(formula)
    left = [(axiom, free_in(axiom)) for axiom in world.axioms if not isinstance(axiom, bool)]
    tied: list[z3.BoolRef] = []
    grown = True
    while grown:
        touched = [(axiom, variables) for axiom, variables in left if not free.keys().isdisjoint(variables)]
        left = [(axiom, variables) for axiom, variables in left if free.keys().isdisjoint(variables)]
        for axiom, variables in touched:
            tied.append(axiom)
            free |= variables
        grown = bool(touched)
    return tied, list(free.values())


def _of_what(name: str) -> str:
    found = _OF_WHAT.match(name)
    return found[0] if found else name


def _variables_once(formula: z3.BoolRef, world: World) -> dict[str, z3.ExprRef]:
    seen = _SEEN.setdefault(world, {})
    key = ("variables", formula)
    if key not in seen:
        seen[key] = _variables(formula)
    found: dict[str, z3.ExprRef] = seen[key]
    return found


def _variables(formula: z3.ExprRef) -> dict[str, z3.ExprRef]:
    """The variables of a formula by name."""
    found: dict[str, z3.ExprRef] = {}
    seen: set[int] = set()
    waiting = [formula.ast]
    while waiting:
        ast = waiting.pop()
        identity = z3.Z3_get_ast_id(_REF, ast)
        if identity in seen or z3.Z3_get_ast_kind(_REF, ast) != z3.Z3_APP_AST:
            continue
        seen.add(identity)
        parts = z3.Z3_get_app_num_args(_REF, ast)
        if parts:
            waiting += [z3.Z3_get_app_arg(_REF, ast, place) for place in range(parts)]
        elif z3.Z3_get_decl_kind(_REF, z3.Z3_get_app_decl(_REF, ast)) == z3.Z3_OP_UNINTERPRETED:
            node = _node_of(ast)
            found[node.decl().name()] = node
    return found


def _node_of(ast: Any) -> z3.ExprRef:
    kind = z3.Z3_get_sort_kind(_REF, z3.Z3_get_sort(_REF, ast))
    return z3.BoolRef(ast, CONTEXT) if kind == z3.Z3_BOOL_SORT else z3.ArithRef(ast, CONTEXT)
