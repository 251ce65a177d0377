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
from hjemmel.proofs.parts import within
from hjemmel.proofs.problems import not_proven
from hjemmel.proofs.reach import Sought
from hjemmel.proofs.reach_problems import VersionNeverRead, bound_of
from hjemmel.proofs.reading import Reading, key_of
from hjemmel.proofs.worded import Worded

Reads = dict[str, list[tuple[Declared, p.ParameterRead]]]


def questions(reading: Reading) -> Iterator[Asked]:
    """One for each value of a parameter that something reads, unless it is the only one for its keys and all time."""
    reads = _reads_in(reading.plan)
    for parameter in reading.plan.parameters:
        if parameter.name not in reads or _is_one_for_all_time(parameter):
            continue
        for at, version in enumerate(parameter.versions):
            about = (parameter.name, _said(parameter, version, reading.reach.worded))
            claims = [_read(reader, read, version, parameter, reading) for reader, read in reads[parameter.name]]
            sought = reading.reach.seek(Sought(tuple(claims)))
            readers = (digest_of(reader, reading) for reader, _ in reads[parameter.name])
            yield Asked(
                Question("never_read", about, parameter.name, version.span),
                key_of("never_read", *about, str(at), reading.digests.parameter(parameter.name), *readers),
                partial(reading.reach.outcome, sought),
            )


def problem(proof: Proof, reading: Reading) -> Problem | None:
    """The value without a reader, as a warning."""
    if not proof.is_finding:
        return not_proven(proof) if proof.is_open else None
    name, value = proof.question.about
    return VersionNeverRead(
        name=name,
        value=value,
        bound=bound_of(proof.outcome),
        span=proof.question.span,
        declaration=proof.question.declaration,
    )


def _reads_in(plan: p.Plan) -> Reads:
    found: Reads = {}
    for declaration in declarations_of(plan):
        seen: set[p.ParameterRead] = set()
        for expression in expressions_of(declaration):
            for part in parts_of(expression):
                if isinstance(part, p.ParameterRead) and part not in seen:
                    seen.add(part)
                    found.setdefault(part.name, []).append((declaration, part))
    return found


def _is_one_for_all_time(parameter: p.Parameter) -> bool:
    only = parameter.versions[0]
    return len(parameter.versions) == 1 and only.start is None and only.end is None


def _read(
    reader: Declared, read: p.ParameterRead, version: p.Version, parameter: p.Parameter, reading: Reading
) -> Claim:
    """The reader is in force with its clock in the version's period, and asks for its keys as far as they are fixed."""
    clock = reader.period.clock
    conditions = [within(p.Period(version.start, version.end, clock))]
    for name in parameter.ended_by:
        ending = reading.index.ending(name)
        if ending.period.start is not None:
            conditions.append(p.Compare("<", clock, ending.period.start))
    for asked, key, codes in zip(read.keys, version.keys, parameter.keys, strict=True):
        if _is_own(asked):
            conditions.append(p.Compare("=", asked, p.Literal_(key, p.Type("code", codes))))
    return InForce(reader), *(Holds(condition, reader) for condition in conditions)


def _is_own(key: p.Expr) -> bool:
    """Whether the key is read of the declaration's own subject, not of a member of a list."""
    return all(not isinstance(part, p.Read) or part.subject.level == 0 for part in parts_of(key))


def _said(parameter: p.Parameter, version: p.Version, worded: Worded) -> str:
    value = worded.value(version.value)
    if not version.keys:
        return value
    names = (worded.labels.code(codes, key) for codes, key in zip(parameter.keys, version.keys, strict=True))
    return f"{value} ({', '.join(names)})"
