"""Concepts, their members' types, codes lists, key dates and parameters."""

from datetime import date, timedelta
from itertools import combinations

from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.model.nearest import nearest_of
from hjemmel.model.nodes import ConceptEntry, Model
from hjemmel.model.problems import MissingGround, NotAPart, UnknownName
from hjemmel.plan import nodes as p
from hjemmel.syntax import nodes as s
from hjemmel.syntax import words
from hjemmel.typed import arithmetic, expressions
from hjemmel.typed.basis import basis_of
from hjemmel.typed.constants import constant_date, is_constant
from hjemmel.typed.parties import party_of
from hjemmel.typed.periods import edges_of, stated_date
from hjemmel.typed.problems import KeysMismatch, ListOutOfPlace, NotConstant, NotWhole, VersionsOverlap
from hjemmel.typed.scope import Scope
from hjemmel.typed.types import TRUTH, WHOLE_KINDS
from hjemmel.typed.wholeness import is_whole
from hjemmel.typed.words import type_of_name


def member_types(model: Model, problems: list[Problem]) -> dict[tuple[str, str], p.Type]:
    """The type of every fact, discretion, result and definition, by concept and name."""
    types: dict[tuple[str, str], p.Type] = {}
    for concept in model.concepts.values():
        for name, member in concept.members.items():
            if isinstance(member.declaration, s.Definition):
                types[concept.name, name] = TRUTH
                continue
            type_ = known_type(member.declaration.type, concept.language, model, problems, f"{concept.name}.{name}")
            if type_ is None:
                continue
            if type_.kind == "list" and (member.kind != "fact" or member.declaration.type.optional):
                problems.append(
                    ListOutOfPlace(span=member.declaration.type.span, name=name, declaration=f"{concept.name}.{name}")
                )
                continue
            if type_ == TRUTH and member.kind == "result":
                continue  # reported where it is declared
            types[concept.name, name] = type_
            if type_.kind != "list" or concept.name in model.concepts[type_.of].wholes.values():
                continue
            if all(whole.text in model.concepts for whole in model.concepts[type_.of].declaration.wholes):
                problems.append(
                    NotAPart(
                        span=member.declaration.type.span,
                        part=type_.of,
                        whole=concept.name,
                        related=(Related("part", model.concepts[type_.of].declaration.name.span),),
                        declaration=f"{concept.name}.{name}",
                    )
                )
    return types


def known_type(
    name: s.TypeName, language: s.Language, model: Model, problems: list[Problem], declaration: str
) -> p.Type | None:
    """The type a name stands for; an unknown one is reported."""
    type_ = type_of_name(name, language, model)
    if type_ is None and name.name not in model.broken:
        known = list(model.concepts) if name.listed else [*words.TYPES[language], *model.codes]
        problems.append(
            UnknownName(span=name.span, name=name.name, nearest=nearest_of(name.name, known), declaration=declaration)
        )
    return type_


def concept_of(entry: ConceptEntry, scope: Scope, rules_of_result: dict[tuple[str, str], list[str]]) -> p.Concept:
    """A concept with its members; results know their rules."""
    declaration = entry.declaration
    facts: list[p.Fact] = []
    discretions: list[p.Discretion] = []
    results: list[p.Result] = []
    for name, member in entry.members.items():
        type_ = scope.types.get((entry.name, name))
        if type_ is None:
            continue
        scope.declaration = f"{entry.name}.{name}"
        match member.declaration:
            case s.Fact(_, _, _, label):
                readings = [part for part in member.declaration.parts if isinstance(part, s.Interpretation)]
                fact = member.declaration
                facts.append(p.Fact(name, label.text, type_, fact.span, basis_of(readings, scope)))
            case s.Discretion() as discretion:
                report_unknown_exerciser(discretion, entry, scope)
                discretions.append(
                    p.Discretion(
                        name,
                        discretion.label.text,
                        type_,
                        exerciser_of(discretion),
                        basis_of(discretion.grounds, scope),
                        discretion.span,
                    )
                )
            case s.Result() as result:
                rounding = None
                if result.rounding is not None:
                    rounding = arithmetic.rounding_of(result.rounding, type_, scope)
                    if rounding is not None and rounding.step_denominator != 1 and type_.kind in WHOLE_KINDS:
                        scope.report(NotWhole(span=result.rounding.span, name=name, declaration=scope.declaration))
                rules = tuple(sorted(rules_of_result.get((entry.name, name), ())))
                basis = basis_of(result.grounds, scope)
                results.append(p.Result(name, result.label.text, type_, rules, rounding, basis, result.span))
            case s.Definition():
                pass
    return p.Concept(
        entry.name,
        declaration.label.text,
        tuple(sorted(entry.wholes.values())),
        tuple(facts),
        tuple(sorted(discretions, key=lambda d: d.name)),
        tuple(sorted(results, key=lambda r: r.name)),
        tuple(sorted(n for n, m in entry.members.items() if m.kind == "definition")),
        tuple(sorted(entry.norms)),
        declaration.span,
    )


def report_unknown_exerciser(discretion: s.Discretion, concept: ConceptEntry, scope: Scope) -> None:
    """Report `udøves af` something that is neither the concept itself, a whole, nor a code list's value."""
    if isinstance(discretion.exercised_by, s.Path):
        party_of(discretion.exercised_by, concept, scope)


def exerciser_of(discretion: s.Discretion) -> str:
    """Who exercises a discretion, as written."""
    match discretion.exercised_by:
        case None:
            return ""
        case s.Text(_, text):
            return text
        case s.Path(_, names):
            return ".".join(name.text for name in names)


def codes_of(codes: s.Codes) -> p.Codes:
    """A codes list."""
    pairs = tuple((code.name.text, code.label.text) for code in codes.codes)
    return p.Codes(codes.name.text, codes.label.text, pairs, codes.span)


def key_date_of(declaration: s.KeyDate, scope: Scope) -> p.KeyDate | None:
    """A key date; one that is written as a date must be stated by a clause or taken as given."""
    value = stated_date(declaration.value, declaration.grounds, scope)
    if value is None:
        return None
    label = declaration.label.text if declaration.label else ""
    return p.KeyDate(declaration.name.text, value, basis_of(declaration.grounds, scope), declaration.span, label)


def parameter_of(
    declaration: s.Parameter, scope: Scope, key_dates: dict[str, p.Expr], ended_by: tuple[str, ...]
) -> p.Parameter | None:
    """A parameter with its dated values; versions in force at once are reported."""
    model = scope.model
    type_ = known_type(declaration.type, scope.language, model, scope.problems, declaration.name.text)
    if type_ is not None and type_.kind == "list":
        name = declaration.name.text
        scope.report(ListOutOfPlace(span=declaration.type.span, name=name, declaration=name))
        type_ = None
    for key in declaration.keys:
        if key.text not in model.codes:
            scope.report_unknown(key, model.codes)
    if type_ is None or any(key.text not in model.codes for key in declaration.keys):
        return None
    versions = [version_of(version, declaration, type_, scope, key_dates) for version in declaration.versions]
    known = [version for version in versions if version is not None]
    report_overlaps(declaration, known, scope, key_dates)
    interpretations = [part for part in declaration.parts if isinstance(part, s.Interpretation)]
    return p.Parameter(
        declaration.name.text,
        declaration.label.text,
        type_,
        tuple(key.text for key in declaration.keys),
        tuple(sorted(known, key=lambda v: (v.keys, constant_date(v.start, key_dates) or date.min))),
        ended_by,
        basis_of(interpretations, scope),
        declaration.span,
    )


def version_of(
    version: s.ParameterVersion, declaration: s.Parameter, type_: p.Type, scope: Scope, key_dates: dict[str, p.Expr]
) -> p.Version | None:
    """One dated value."""
    if len(version.keys) != len(declaration.keys):
        scope.report(
            KeysMismatch(
                span=version.span,
                name=declaration.name.text,
                expected=len(declaration.keys),
                found=len(version.keys),
                declaration=scope.declaration,
            )
        )
        return None
    keys = [
        expressions.value_of(s.Reference(key.span, s.Path(key.span, (key,))), scope, p.Type("code", column.text))
        for key, column in zip(version.keys, declaration.keys, strict=True)
    ]
    value = expressions.number_or(version.value, scope, type_)
    start, end, stated = edges_of(version.period, scope, key_dates)
    basis = basis_of(version.grounds, scope)
    if value is None or any(not isinstance(key, p.Literal_) for key in keys):
        return None
    if not is_constant(value):
        scope.report(NotConstant(span=version.value.span, declaration=scope.declaration))
        return None
    if type_.kind in WHOLE_KINDS and not is_whole(value):
        scope.report(NotWhole(span=version.value.span, name=declaration.name.text, declaration=scope.declaration))
    if not version.grounds and not any(edge.grounds for edge in version.period.edges):
        scope.report(MissingGround(span=version.span, name=declaration.name.text, declaration=scope.declaration))
    texts = tuple(str(key.value) for key in keys if isinstance(key, p.Literal_))
    both = p.Basis(
        basis.clauses,
        basis.cited + stated.cited,
        basis.interpretations + stated.interpretations,
        basis.assumptions + stated.assumptions,
    )
    return p.Version(texts, value, start, end, both, version.span)


def report_overlaps(
    declaration: s.Parameter, versions: list[p.Version], scope: Scope, key_dates: dict[str, p.Expr]
) -> None:
    """Report two values for the same keys on the same day."""
    for first, second in combinations(versions, 2):
        if first.keys != second.keys:
            continue
        start = max(
            constant_date(first.start, key_dates) or date.min, constant_date(second.start, key_dates) or date.min
        )
        end = min(constant_date(first.end, key_dates) or date.max, constant_date(second.end, key_dates) or date.max)
        if start <= end:
            day = start if start > date.min else min(end, date.max - timedelta(days=1))
            scope.report(
                VersionsOverlap(
                    span=second.span,
                    name=declaration.name.text,
                    date=day,
                    related=(Related("other", first.span),),
                    declaration=scope.declaration,
                )
            )
