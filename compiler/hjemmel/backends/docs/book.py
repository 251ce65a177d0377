"""A plan with everything a page looks up in it: titles, who cites a clause, what an example is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from hjemmel.backends.docs.addresses import Addresses, Provision, addresses_of
from hjemmel.backends.docs.dates import Day, day_of
from hjemmel.backends.docs.example_keys import keys_of_example
from hjemmel.backends.docs.inputs import Further, SiteInput
from hjemmel.backends.docs.reads import keys_of
from hjemmel.backends.wording.labels import Labels, labels_of
from hjemmel.backends.wording.values import date_text
from hjemmel.plan import nodes as p
from hjemmel.plan.canonical import edition_hash, rule_hash
from hjemmel.plan.index import index_of
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.verdicts import verdicts_of

KIND_WORDS = {
    "rule": "regel",
    "definition": "definition",
    "repeal": "ophævelse",
    "parameter": "sats",
    "key_date": "skæringsdato",
    "fact": "oplysning",
    "discretion": "skøn",
    "result": "resultat",
    "concept": "begreb",
    "codes": "kodeliste",
    "duty": "pligt",
    "prohibition": "forbud",
    "right": "ret",
    "power": "beføjelse",
    "target_group": "målgruppe",
    "set": "måde at tælle på",
}


@dataclass(frozen=True, slots=True)
class Citation:
    """A declaration that rests on a clause; `cited` when it only refers to it (`jf.`)."""

    key: str
    cited: bool


@dataclass(frozen=True, slots=True)
class Book:
    """Look-ups by key over one site's input."""

    site: SiteInput
    labels: Labels
    addresses: Addresses
    titles: dict[str, str]
    kinds: dict[str, str]
    clauses: dict[str, tuple[p.Source, p.Clause]]
    citations: dict[str, tuple[Citation, ...]]
    rules: dict[str, p.Rule]
    provisions: dict[str, Provision]
    predecessors: dict[str, tuple[str, ...]]
    lines_of_rule: dict[str, tuple[p.Rule, ...]]
    reads: dict[str, tuple[str, ...]]
    examples: dict[str, tuple[int, ...]]
    about: tuple[tuple[str, ...], ...]
    verdicts: tuple[tuple[bool, ...], ...]
    evaluations: tuple[Evaluation, ...]
    rule_hash: str
    edition_hash: str

    @property
    def plan(self) -> p.Plan:
        """The rule set."""
        return self.site.plan

    @property
    def further(self) -> tuple[Further, ...]:
        """The pages of other makers that this rule set has."""
        return tuple(each for each in self.site.further if each.applies(self))

    def title(self, key: str) -> str:
        """What a key is called by people."""
        return self.titles.get(key) or key.partition(":")[2]

    def kind(self, key: str) -> str:
        """The word for the kind of thing a key names, "pligt"."""
        return KIND_WORDS[self.kinds.get(key) or key.partition(":")[0]]

    def day(self, expr: p.Expr | None) -> Day | None:
        """The day a date expression of a period gives; None when there is none."""
        return None if expr is None else day_of(expr, self.labels.key_dates)


def main_key(rule: p.Rule) -> str:
    """The key people know a rule by: its main rule's, or the result's for a formula or an `ellers`."""
    if rule.form in ("formula", "otherwise"):
        return f"result:{rule.concept}.{rule.result}"
    return f"rule:{rule.main or rule.name}"


def declared(plan: p.Plan) -> Iterator[tuple[str, msgspec.Struct]]:
    """Every declaration that rests on something, with the key it is shown under."""
    yield "set:", plan.conventions
    for rule in plan.rules:
        yield main_key(rule), rule
    for definition in plan.definitions:
        yield f"definition:{definition.name}", definition
    for norm in plan.norms:
        yield f"norm:{norm.name}", norm
    for repeal in plan.repeals:
        yield f"repeal:{repeal.name}", repeal
    for parameter in plan.parameters:
        yield f"parameter:{parameter.name}", parameter
    for key_date in plan.key_dates:
        yield f"key_date:{key_date.name}", key_date
    for concept in plan.concepts:
        for fact in concept.facts:
            yield f"fact:{concept.name}.{fact.name}", fact
        for discretion in concept.discretions:
            yield f"discretion:{concept.name}.{discretion.name}", discretion
        for result in concept.results:
            yield f"result:{concept.name}.{result.name}", result


def bases_in(node: object) -> Iterator[p.Basis]:
    """Every basis inside a declaration, its own and those of its lines."""
    if isinstance(node, p.Basis):
        yield node
    elif isinstance(node, msgspec.Struct):
        for name in node.__struct_fields__:
            yield from bases_in(getattr(node, name))
    elif isinstance(node, tuple):
        for item in node:
            yield from bases_in(item)


def _citations(plan: p.Plan) -> dict[str, tuple[Citation, ...]]:
    found: dict[str, dict[str, bool]] = defaultdict(dict)
    for key, declaration in declared(plan):
        for basis in bases_in(declaration):
            for clause in basis.clauses:
                found[clause][key] = False
            for clause in basis.cited:
                found[clause].setdefault(key, True)
    return {clause: tuple(Citation(key, cited) for key, cited in keys.items()) for clause, keys in found.items()}


def _titles(plan: p.Plan, labels: Labels) -> tuple[dict[str, str], dict[str, str]]:
    titles: dict[str, str] = {"set:": plan.title}
    kinds: dict[str, str] = {}
    for rule in plan.rules:
        titles[f"rule:{rule.name}"] = rule.title
        if rule.form == "row":
            titles[f"rule:{rule.main}"] = rule.title
    for definition in plan.definitions:
        titles[f"definition:{definition.name}"] = definition.label
        kinds[f"definition:{definition.name}"] = "target_group" if definition.target_group else "definition"
    for norm in plan.norms:
        titles[f"norm:{norm.name}"] = norm.title
        kinds[f"norm:{norm.name}"] = norm.kind
    titles |= {f"repeal:{repeal.name}": repeal.title for repeal in plan.repeals}
    titles |= {f"parameter:{parameter.name}": parameter.label for parameter in plan.parameters}
    for key_date in plan.key_dates:
        day = day_of(key_date.value, labels.key_dates)
        titles[f"key_date:{key_date.name}"] = date_text(day) if isinstance(day, Day) else key_date.name
    for concept in plan.concepts:
        titles[f"concept:{concept.name}"] = concept.label
        named: tuple[tuple[str, tuple[p.Fact | p.Discretion | p.Result, ...]], ...] = (
            ("fact", concept.facts),
            ("discretion", concept.discretions),
            ("result", concept.results),
        )
        for what, members in named:
            titles |= {f"{what}:{concept.name}.{member.name}": member.label for member in members}
    titles |= {f"codes:{codes.name}": codes.label for codes in plan.codes}
    return titles, kinds


def _reads(plan: p.Plan) -> dict[str, tuple[str, ...]]:
    """What each rule, definition, norm and result reads; a result reads what its rules are, by name."""
    reads: dict[str, set[str]] = defaultdict(set)
    for rule in plan.rules:
        reads[main_key(rule)] |= set(keys_of(rule))
        result = f"result:{rule.concept}.{rule.result}"
        if main_key(rule) != result:
            reads[result].add(main_key(rule))
    for definition in plan.definitions:
        reads[f"definition:{definition.name}"] |= set(keys_of(definition))
    for norm in plan.norms:
        reads[f"norm:{norm.name}"] |= set(keys_of(norm))
    return {key: tuple(sorted(others - {key})) for key, others in reads.items()}


def _provisions(plan: p.Plan) -> dict[str, Provision]:
    found: dict[str, Provision] = {f"rule:{rule.name}": rule for rule in plan.rules}
    found |= {f"norm:{norm.name}": norm for norm in plan.norms}
    found |= {f"definition:{definition.name}": definition for definition in plan.definitions}
    return found | {f"repeal:{repeal.name}": repeal for repeal in plan.repeals}


def _predecessors(plan: p.Plan) -> dict[str, tuple[str, ...]]:
    """The definitions each definition replaces."""
    found: dict[str, list[str]] = defaultdict(list)
    for definition in plan.definitions:
        for successor in definition.successors:
            found[successor].append(definition.name)
    return {name: tuple(names) for name, names in found.items()}


def book_of(site: SiteInput) -> Book:
    """The look-ups of a site."""
    plan, labels = site.plan, labels_of(site.plan)
    titles, kinds = _titles(plan, labels)
    lines: dict[str, list[p.Rule]] = defaultdict(list)
    for rule in plan.rules:
        lines[rule.main or rule.name].append(rule)
    examples: dict[str, list[int]] = defaultdict(list)
    about: list[tuple[str, ...]] = []
    verdicts: list[tuple[bool, ...]] = []
    evaluations: list[Evaluation] = []
    index = index_of(plan)
    for number, example in enumerate(site.examples):
        evaluation = Evaluation(plan, example.case, index)
        evaluations.append(evaluation)
        verdicts.append(tuple(verdict.met for verdict in verdicts_of(example, evaluation)))
        keys = keys_of_example(example, evaluation)
        about.append(tuple(sorted(key for key in keys if not key.startswith("result:"))))
        for key in keys:
            examples[key].append(number)
    return Book(
        site,
        labels,
        addresses_of(site),
        titles,
        kinds,
        {f"{source.name}.{clause.name}": (source, clause) for source in plan.sources for clause in source.clauses},
        _citations(plan),
        {rule.name: rule for rule in plan.rules},
        _provisions(plan),
        _predecessors(plan),
        {main: tuple(rules) for main, rules in lines.items()},
        _reads(plan),
        {key: tuple(numbers) for key, numbers in examples.items()},
        tuple(about),
        tuple(verdicts),
        tuple(evaluations),
        rule_hash(plan),
        edition_hash(plan),
    )
