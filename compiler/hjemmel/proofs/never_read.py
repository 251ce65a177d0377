"""Values of parameters that are never read: no reader can have its clock in their period while it is in force."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from hjemmel.diagnostics.problem import Problem
from hjemmel.plan import nodes as p
from hjemmel.plan.walk import expressions_of, parts_of
from hjemmel.proofs.claims import Claim, Declared, Holds, InForce
from hjemmel.proofs.conditions import declarations_of
from hjemmel.proofs.inquirer import digest_of
from hjemmel.proofs.nodes import Asked, Proof, Question
from hjemmel.proofs.parts import parts_of as atoms_of
from hjemmel.proofs.parts import within
from hjemmel.proofs.problems import not_proven
from hjemmel.proofs.reach import Sought
from hjemmel.proofs.reach_problems import VersionNeverRead
from hjemmel.proofs.reading import Reading, key_of
from hjemmel.proofs.worded import Worded

Read = tuple[Declared, p.ParameterRead, bool]
"""The reader, what it reads, and whether it does so only for the value it gives when it applies."""


def questions(reading: Reading) -> Iterator[Asked]:
    """One for each value of a parameter that something reads, unless it is the only one for its keys and all time."""
    reads = _reads_in(reading.plan)
    for parameter in reading.plan.parameters:
        if parameter.name not in reads or _is_one_for_all_time(parameter):
            continue
        for at, version in enumerate(parameter.versions):
            about = (parameter.name, _said(parameter, version, reading.reach.worded))
            claims = [_read(each, version, parameter, reading) for each in reads[parameter.name]]
            sought = reading.reach.seek(Sought(tuple(claims)))
            readers = (digest_of(reader, reading) for reader, _, _ in reads[parameter.name])
            yield Asked(
                Question("never_read", about, parameter.name, version.span),
                key_of(
                    "never_read",
                    *about,
                    str(at),
                    reading.digests.parameter(parameter.name),
                    reading.stipulating,
                    *readers,
                ),
                partial(reading.reach.outcome, sought),
            )


def problem(proof: Proof, reading: Reading) -> Problem | None:
    """The value without a reader, as a warning."""
    if proof.is_bounded or not proof.is_finding:
        return not_proven(proof) if proof.is_bounded or proof.is_open else None
    name, value = proof.question.about
    return VersionNeverRead(
        name=name,
        value=value,
        span=proof.question.span,
        declaration=proof.question.declaration,
    )


def _reads_in(plan: p.Plan) -> dict[str, list[Read]]:
    found: dict[str, list[Read]] = {}
    for declaration in declarations_of(plan):
        seen: set[p.ParameterRead] = set()
        values = _values_of(declaration)
        others = [each for each in expressions_of(declaration) if not any(each is value for value in values)]
        for expression, is_value in (*((each, False) for each in others), *((each, True) for each in values)):
            for part in parts_of(expression):
                if isinstance(part, p.ParameterRead) and part not in seen:
                    seen.add(part)
                    found.setdefault(part.name, []).append((declaration, part, is_value))
    return found


def _is_one_for_all_time(parameter: p.Parameter) -> bool:
    only = parameter.versions[0]
    return len(parameter.versions) == 1 and only.start is None and only.end is None


def _read(each: Read, version: p.Version, parameter: p.Parameter, reading: Reading) -> Claim:
    """The reader is in force with its clock in the version's period, and asks for its keys as far as they are fixed."""
    reader, read, is_value = each
    clock = reader.period.clock
    conditions = [within(p.Period(version.start, version.end, clock))]
    for name in parameter.ended_by:
        ending = reading.index.ending(name)
        if ending.period.start is not None:
            conditions.append(p.Compare("<", clock, ending.period.start))
    for asked, key, codes in zip(read.keys, version.keys, parameter.keys, strict=True):
        if _is_own(asked):
            conditions.append(p.Compare("=", asked, p.Literal_(key, p.Type("code", codes))))
    applying = atoms_of(reader).applying if is_value else (InForce(reader),)
    return *applying, *(Holds(condition, reader) for condition in conditions)


def _is_own(key: p.Expr) -> bool:
    """Whether the key is read of the declaration's own subject, not of a member of a list."""
    return all(not isinstance(part, p.Read) or part.subject.level == 0 for part in parts_of(key))


def _said(parameter: p.Parameter, version: p.Version, worded: Worded) -> str:
    value = worded.value(version.value)
    if not version.keys:
        return value
    names = (worded.labels.code(codes, key) for codes, key in zip(parameter.keys, version.keys, strict=True))
    return f"{value} ({', '.join(names)})"


def _values_of(declaration: Declared) -> list[p.Expr]:
    """What a rule gives when it applies."""
    if not isinstance(declaration, p.Rule):
        return []
    return [declaration.value, *(limit.limit for limit in declaration.limits)]
