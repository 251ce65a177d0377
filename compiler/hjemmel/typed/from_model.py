"""Every declaration with its expressions typed, units made one, and time forms spelled out."""

from hjemmel.diagnostics.problem import Problem
from hjemmel.model.nodes import ConceptEntry, Entry, Model
from hjemmel.model.relations import Relations
from hjemmel.plan import nodes as p
from hjemmel.plan.examples import Example
from hjemmel.syntax import nodes as s
from hjemmel.typed import concepts, norms, rules
from hjemmel.typed.conventions import ANY, UNDECLARED, conventions_of, counting_of
from hjemmel.typed.examples import example_of
from hjemmel.typed.nodes import Typed
from hjemmel.typed.problems import MissingConvention
from hjemmel.typed.scope import Scope


def typed_from_model(model: Model, relations: Relations) -> tuple[Typed, list[Problem]]:
    """The typed rule set, and what is wrong with types, units and time in it."""
    problems: list[Problem] = []
    types = concepts.member_types(model, problems)
    undeclared = ANY if model.header_unread else UNDECLARED
    counting = counting_of(model.header.conventions if model.header else (), undeclared)

    def scope_of(
        declaration: str,
        language: s.Language,
        concept: ConceptEntry | None = None,
        conventions: tuple[s.Convention, ...] | list[s.Convention] = (),
    ) -> Scope:
        levels = () if concept is None else (concept,)
        own = counting_of(conventions, counting) if conventions else counting
        return Scope(model, language, declaration, levels, own, problems, types)

    def placed(entry: Entry) -> tuple[Scope, ConceptEntry | None]:
        name = entry.parts.concept
        concept = None if name is None else model.concepts.get(name.concept.text)
        if name is not None and concept is None and isinstance(entry.declaration, (s.Rule, s.Table, s.Repeal)):
            scope_of(entry.name, entry.language).report_unknown(name.concept, model.concepts)
        return scope_of(entry.name, entry.language, concept, entry.parts.conventions), concept

    key_dates: dict[str, p.Expr] = {}
    typed_key_dates: list[p.KeyDate] = []
    for declaration, language in model.key_dates.values():
        key_date = concepts.key_date_of(declaration, scope_of(declaration.name.text, language))
        if key_date is not None:
            key_dates[key_date.name] = key_date.value
            typed_key_dates.append(key_date)

    typed_rules: list[p.Rule] = []
    for entry in model.rules.values():
        scope, concept = placed(entry)
        if concept is not None:
            typed_rules += rules.rules_of(entry, concept, scope, relations, key_dates)
    for concept in model.concepts.values():
        for member in concept.members.values():
            result = member.declaration
            if not isinstance(result, s.Result):
                continue
            type_ = types.get((concept.name, result.name.text))
            if type_ is not None and (result.formula is not None or result.otherwise is not None):
                name = f"{concept.name}.{result.name.text}"
                scope = scope_of(name, concept.language, concept, result.conventions)
                typed_rules += rules.tails_of(concept, result, type_, scope)

    rules_of_result: dict[tuple[str, str], list[str]] = {}
    for rule in typed_rules:
        rules_of_result.setdefault((rule.concept, rule.result), []).append(rule.name)

    definitions: list[p.Definition] = []
    for entry in model.definitions.values():
        scope, concept = placed(entry)
        if concept is not None:
            definitions.append(norms.definition_of(entry, concept, scope, relations, key_dates))
    typed_norms: list[p.Norm] = []
    for entry in model.norms.values():
        scope, concept = placed(entry)
        norm = None if concept is None else norms.norm_of(entry, concept, scope, relations, key_dates)
        if norm is not None:
            typed_norms.append(norm)

    parameters: list[p.Parameter] = []
    for parameter, language in model.parameters.values():
        ended_by = tuple(sorted(relations.ended_by.get(f"parameter:{parameter.name.text}", ())))
        scope = scope_of(parameter.name.text, language)
        typed_parameter = concepts.parameter_of(parameter, scope, key_dates, ended_by)
        if typed_parameter is not None:
            parameters.append(typed_parameter)

    examples: list[Example] = []
    for example, language in model.examples:
        typed_example = example_of(example, scope_of(example.title.text, language), key_dates)
        if typed_example is not None:
            examples.append(typed_example)

    header_scope = scope_of(model.name, model.header_language)
    typed = Typed(
        conventions=conventions_of(model.header, counting, header_scope),
        key_dates=typed_key_dates,
        codes=[concepts.codes_of(codes) for codes in model.codes.values()],
        concepts=[
            concepts.concept_of(concept, scope_of(concept.name, concept.language, concept), rules_of_result)
            for concept in model.concepts.values()
        ],
        parameters=parameters,
        rules=typed_rules,
        definitions=definitions,
        norms=typed_norms,
        repeals=[norms.repeal_of(entry, placed(entry)[0], key_dates) for entry in model.repeals.values()],
        examples=examples,
    )
    return typed, _once_each_convention(problems)


def _once_each_convention(problems: list[Problem]) -> list[Problem]:
    """The problems, with only the first use reported of each convention that the set does not declare."""
    seen: set[str] = set()
    kept: list[Problem] = []
    for problem in problems:
        if isinstance(problem, MissingConvention):
            if problem.kind in seen:
                continue
            seen.add(problem.kind)
        kept.append(problem)
    return kept
