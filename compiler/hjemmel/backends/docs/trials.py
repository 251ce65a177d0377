"""What can be tried on a case, and what a form must know to ask: data for the page's scripts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hjemmel.backends.docs.addresses import key_and_anchor, provisions_of
from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.groups import groups_for
from hjemmel.backends.docs.reads import keys_read
from hjemmel.backends.docs.rendering import capitalized
from hjemmel.backends.docs.tried import trial_place
from hjemmel.plan import nodes as p


@dataclass(frozen=True, slots=True)
class Trial:
    """Answers to ask for together. `root` is the concept a case is about, `path` leads from it to what they are about;
    `rule` is the rule asked about, where the answer is its result's."""

    anchor: str
    key: str
    title: str
    kind: str
    concept: str
    answers: tuple[str, ...]
    root: str
    path: str
    key_dates: tuple[str, ...]
    rule: str = ""


def trials_of(book: Book) -> tuple[Trial, ...]:
    """Everything that can be tried: target groups, concepts, results, then each provision."""
    return tuple(_trials(book))


def _trials(book: Book) -> Iterator[Trial]:
    plan, reading = book.plan, _reading(book)
    definitions = {definition.name: definition for definition in plan.definitions}
    for group in plan.definitions:
        if group.target_group:
            answers = (group.name, *_answers_for(group, plan, definitions))
            yield _trial(
                f"proev-gruppe-{group.name}",
                f"definition:{group.name}",
                "gruppe",
                group.concept,
                answers,
                book,
                reading,
            )
    for concept in plan.concepts:
        names = tuple(result.name for result in concept.results) + concept.norms
        answers = tuple(dict.fromkeys(names or concept.definitions))
        if answers:
            yield _trial(
                f"proev-begreb-{concept.name}",
                f"concept:{concept.name}",
                "begreb",
                concept.name,
                answers,
                book,
                reading,
            )
    for concept in plan.concepts:
        for result in concept.results:
            key = f"result:{concept.name}.{result.name}"
            anchor = f"proev-resultat-{concept.name}-{result.name}"
            yield _trial(anchor, key, "resultat", concept.name, (result.name,), book, reading)
    for provision in provisions_of(plan):
        if isinstance(provision, p.Repeal):
            continue
        key, anchor = key_and_anchor(provision)
        name = provision.result if isinstance(provision, p.Rule) else provision.name
        rule = provision.name if isinstance(provision, p.Rule) else ""
        kind = book.kind(key)
        yield _trial(trial_place(anchor)[1], key, kind, provision.concept, (name,), book, reading, rule)


def _answers_for(group: p.Definition, plan: p.Plan, definitions: dict[str, p.Definition]) -> Iterator[str]:
    """The norms and results of the group's concept that are for the group, each once."""
    provisions: tuple[p.Norm | p.Rule, ...] = (*plan.norms, *plan.rules)
    found: dict[str, None] = {}
    for provision in provisions:
        if provision.concept == group.concept and group.name in (groups_for(provision, definitions) or ()):
            found[provision.result if isinstance(provision, p.Rule) else provision.name] = None
    yield from found


def _trial(
    anchor: str,
    key: str,
    kind: str,
    concept: str,
    answers: tuple[str, ...],
    book: Book,
    reading: dict[str, frozenset[str]],
    rule: str = "",
) -> Trial:
    keys = _closure((_answer_key(concept, name, book) for name in answers), reading)
    root, path = _root(concept, keys, book.plan)
    dates = tuple(each.name for each in book.plan.key_dates if f"key_date:{each.name}" in keys)
    return Trial(anchor, key, capitalized(book.title(key)), kind, concept, answers, root, path, dates, rule)


def _answer_key(concept: str, name: str, book: Book) -> str:
    for kind in ("norm", "definition"):
        if f"{kind}:{name}" in book.titles:
            return f"{kind}:{name}"
    return f"result:{concept}.{name}"


def _reading(book: Book) -> dict[str, frozenset[str]]:
    """What everything reads, with parameters and key dates, which read key dates."""
    found = {key: frozenset(keys) for key, keys in book.reads.items()}
    found |= {f"parameter:{each.name}": frozenset(keys_read(each)) for each in book.plan.parameters}
    found |= {f"key_date:{each.name}": frozenset(keys_read(each.value)) for each in book.plan.key_dates}
    for successor, names in book.predecessors.items():
        for name in names:
            found[f"definition:{name}"] |= {f"definition:{successor}"}
    return found


def _closure(keys: Iterable[str], reading: dict[str, frozenset[str]]) -> set[str]:
    """The keys and everything they read, however far away."""
    waiting, seen = list(keys), set[str]()
    while waiting:
        key = waiting.pop()
        if key not in seen:
            seen.add(key)
            waiting.extend(reading.get(key, ()))
    return seen


def _root(concept: str, keys: set[str], plan: p.Plan) -> tuple[str, str]:
    """The concept the case is about, and the path from it: where the rules read the list that the thing itself stands
    on, the case is about the whole."""
    concepts = {each.name: each for each in plan.concepts}
    steps: list[str] = []
    seen = {concept}
    while True:
        lists = (
            (whole, fact.name)
            for whole in concepts[concept].wholes
            for fact in concepts[whole].facts
            if fact.type.kind == "list" and fact.type.of == concept and f"fact:{whole}.{fact.name}" in keys
        )
        found = next(lists, None)
        if found is None or found[0] in seen:
            return concept, ".".join(steps)
        concept = found[0]
        seen.add(concept)
        steps.insert(0, f"{found[1]}[0]")
