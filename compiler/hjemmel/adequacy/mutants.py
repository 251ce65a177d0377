"""Every rule set that differs from a plan by one slip of the pen, made one at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from msgspec.structs import replace as change

from hjemmel.adequacy.mutations.conditions import edge_in_or_out, junction_swapped, negation_slipped, operand_dropped
from hjemmel.adequacy.mutations.dates import key_date_moved, periods_moved, versions_moved
from hjemmel.adequacy.mutations.lines import (
    lines_left_out_of_definition,
    lines_left_out_of_norm,
    lines_left_out_of_rules,
)
from hjemmel.adequacy.mutations.mutant import Mutant
from hjemmel.adequacy.mutations.parts import parts_with_place
from hjemmel.adequacy.mutations.places import (
    Changed,
    Declared,
    Place,
    groups_of,
    places_of_definition,
    places_of_norm,
    places_of_rules,
)
from hjemmel.adequacy.mutations.precedence import precedence_slipped
from hjemmel.adequacy.mutations.quantities import day_one_off, length_one_off, neighbouring_code, one_step_off
from hjemmel.adequacy.mutations.slips import Ground, Operator
from hjemmel.adequacy.mutations.versions import values_mixed_up
from hjemmel.backends.wording.labels import labels_of
from hjemmel.plan import nodes as p
from hjemmel.plan.index import index_of

OPERATORS: tuple[Operator, ...] = (
    one_step_off,
    length_one_off,
    day_one_off,
    neighbouring_code,
    edge_in_or_out,
    junction_swapped,
    negation_slipped,
    operand_dropped,
)


def mutants_of(plan: p.Plan) -> Iterator[Mutant]:
    """The mutants of a plan in canonical order: rules, definitions, norms, parameters, key dates, repeals."""
    index = index_of(plan)
    ground = Ground(plan, index, labels_of(plan))
    for several in groups_of(index):
        here = replace(ground, concept=several[0].concept)
        label = ground.labels.member(several[0].concept, several[0].result)
        yield from _in_places(several[0], places_of_rules(several), replace(here, about=label))
        yield from lines_left_out_of_rules(several, here)
        yield from periods_moved(several[0], several, here)
        for line in several[1:]:
            if line.period != several[0].period:
                yield from periods_moved(line, (line,), here)
        yield from precedence_slipped(several[0], index)
    for definition in plan.definitions:
        here = replace(ground, concept=definition.concept)
        yield from _in_places(definition, places_of_definition(definition), here)
        yield from lines_left_out_of_definition(definition, here)
        yield from periods_moved(definition, (definition,), here)
    for norm in plan.norms:
        here = replace(ground, concept=norm.concept)
        yield from _in_places(norm, places_of_norm(norm), here)
        yield from lines_left_out_of_norm(norm, here)
        yield from periods_moved(norm, (norm,), here)
        yield from precedence_slipped(norm, index)
    for parameter in plan.parameters:
        yield from _in_places(parameter, _places_of_versions(parameter), replace(ground, about=parameter.label))
        yield from values_mixed_up(parameter, ground)
        yield from versions_moved(parameter, ground)
    for key_date in plan.key_dates:
        yield from key_date_moved(key_date, ground)
        lengths = Place(key_date.value, "time", _key_date(key_date), key_date.span, key_date.basis)
        yield from _in_places(key_date, (lengths,), ground, (length_one_off,))
    for repeal in plan.repeals:
        yield from periods_moved(repeal, (repeal,), ground)


def _in_places(
    declaration: Declared, places: Iterable[Place], ground: Ground, operators: tuple[Operator, ...] = OPERATORS
) -> Iterator[Mutant]:
    """Every slip of the operators in every part of the places."""
    for place in places:
        here = replace(ground, role=place.role)
        for part in parts_with_place(place.expr):
            for operator in operators:
                for slip in operator(part, here):
                    changed = place.put(part.put(slip.new))
                    yield Mutant(
                        slip.kind, declaration, changed, slip.was, slip.became, slip.within, place.span, place.basis
                    )


def _places_of_versions(parameter: p.Parameter) -> Iterator[Place]:
    for number, version in enumerate(parameter.versions):
        yield Place(version.value, "value", _version(parameter, number), version.span, version.basis)


def _version(parameter: p.Parameter, number: int) -> Callable[[p.Expr], Changed]:
    def put(new: p.Expr) -> Changed:
        versions = parameter.versions
        changed = change(versions[number], value=new)
        return (change(parameter, versions=(*versions[:number], changed, *versions[number + 1 :])),)

    return put


def _key_date(key_date: p.KeyDate) -> Callable[[p.Expr], Changed]:
    return lambda new: (change(key_date, value=new),)
