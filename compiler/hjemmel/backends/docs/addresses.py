"""Where each thing of a rule set stands on the site, and what the pages are called."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import TypeVar

from hjemmel.backends.docs.inputs import SiteInput
from hjemmel.backends.docs.tried import can_be_tried, trial_place
from hjemmel.plan import nodes as p

PER_PAGE = 12

_Item = TypeVar("_Item")
Provision = p.Rule | p.Norm | p.Definition | p.Repeal

_ASCII = {"æ": "ae", "ø": "oe", "å": "aa"}


def slug(name: str) -> str:
    """A name as part of an address, in ASCII."""
    lowered = "".join(_ASCII.get(letter, letter) for letter in name.lower())
    return "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in lowered).strip("-") or "side"


def slugs(names: Iterable[str], taken: Iterable[str] = ()) -> dict[str, str]:
    """A slug of its own for each name; a name whose slug is taken gets a number."""
    used, given = set(taken), {}
    for name in names:
        base = candidate = slug(name)
        number = 2
        while candidate in used:
            candidate, number = f"{base}-{number}", number + 1
        used.add(candidate)
        given[name] = candidate
    return given


@dataclass(frozen=True, slots=True)
class SubjectPage:
    """Up to `PER_PAGE` provisions of one rule file; `number` counts from 1."""

    file: str
    path: str
    number: int
    provisions: tuple[Provision, ...]


@dataclass(frozen=True, slots=True)
class ExamplePage:
    """Up to `PER_PAGE` examples of one rule file, by their places in the input."""

    file: str
    path: str
    number: int
    examples: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Addresses:
    """Pages, and `places`: from a key (`rule:seks_jobsamtaler`) to a page and an anchor."""

    subjects: tuple[SubjectPage, ...]
    examples: tuple[ExamplePage, ...]
    sources: dict[str, str]
    concepts: dict[str, str]
    places: dict[str, tuple[str, str]] = field(default_factory=dict)

    def href(self, key: str, page: str) -> str:
        """The link from `page` to what `key` names; "" when it has no place."""
        place = self.places.get(key)
        return "" if place is None else link(page, *place)


def link(page: str, target: str, anchor: str = "") -> str:
    """A relative link between two pages (paths that end in `.md`), as the built site has them."""
    hash_ = f"#{anchor}" if anchor else ""
    if page == target and anchor:
        return hash_
    return "../" * page.count("/") + target.removesuffix(".md") + ".html" + hash_


def prefix_of(provision: Provision) -> tuple[str, str]:
    """The kind in keys and in anchors."""
    match provision:
        case p.Rule():
            return "rule", "regel"
        case p.Norm():
            return "norm", "norm"
        case p.Definition():
            return "definition", "definition"
        case p.Repeal():
            return "repeal", "ophaevelse"


def key_and_anchor(provision: Provision) -> tuple[str, str]:
    """The key of a provision and the anchor it stands at."""
    kind, prefix = prefix_of(provision)
    name = provision.main or provision.name if isinstance(provision, p.Rule) else provision.name
    return f"{kind}:{name}", f"{prefix}-{name}"


def provisions_of(plan: p.Plan) -> list[Provision]:
    """What stands under the rules in its own place: no `dog` line, formula or `ellers`; of a table its first row."""
    seen: set[str] = set()
    found: list[Provision] = [*plan.norms, *plan.definitions, *plan.repeals]
    for rule in plan.rules:
        if rule.form == "rule" or (rule.form == "row" and rule.main not in seen):
            seen.add(rule.main)
            found.append(rule)
    return sorted(found, key=lambda provision: (provision.span.file, provision.span.start, provision.name))


def _chunks(items: list[_Item]) -> list[tuple[_Item, ...]]:
    return [tuple(items[start : start + PER_PAGE]) for start in range(0, len(items), PER_PAGE)]


def addresses_of(site: SiteInput) -> Addresses:
    """The pages of a site and the place of everything on it."""
    plan, places = site.plan, dict[str, tuple[str, str]]()
    files = {file: list(group) for file, group in groupby(provisions_of(plan), key=lambda item: item.span.file)}
    stems = slugs((file.removesuffix(".regel").replace("/", "-") for file in files), taken=("index",))
    subjects: list[SubjectPage] = []
    tried = can_be_tried(plan)
    for file, provisions in files.items():
        stem = stems[file.removesuffix(".regel").replace("/", "-")]
        for number, chunk in enumerate(_chunks(provisions), 1):
            path = f"regler/{stem}{'' if number == 1 else f'-side-{number}'}.md"
            subjects.append(SubjectPage(file, path, number, chunk))
            for provision in chunk:
                key, anchor = key_and_anchor(provision)
                places[key] = (path, anchor)
                if tried and not isinstance(provision, p.Repeal):
                    places[f"try:{key}"] = trial_place(anchor)
    concepts = {
        name: f"begreber/{stem}.md" for name, stem in slugs((c.name for c in plan.concepts), ("index",)).items()
    }
    for concept in plan.concepts:
        path = concepts[concept.name]
        places[f"concept:{concept.name}"] = (path, "")
        listed: tuple[tuple[str, tuple[p.Fact | p.Discretion | p.Result, ...]], ...] = (
            ("fact", concept.facts),
            ("discretion", concept.discretions),
            ("result", concept.results),
        )
        for what, members in listed:
            places |= {f"{what}:{concept.name}.{member.name}": (path, f"felt-{member.name}") for member in members}
    for rule in plan.rules:
        own = places.get(f"rule:{rule.main}")
        places.setdefault(f"rule:{rule.name}", own or places[f"result:{rule.concept}.{rule.result}"])
    for codes in plan.codes:
        places[f"codes:{codes.name}"] = ("begreber/index.md", f"koder-{codes.name}")
    for parameter in plan.parameters:
        places[f"parameter:{parameter.name}"] = ("satser.md", f"sats-{parameter.name}")
    for key_date in plan.key_dates:
        places[f"key_date:{key_date.name}"] = ("satser.md", f"dato-{key_date.name}")
    sources = {name: f"aftaler/{stem}.md" for name, stem in slugs((s.name for s in plan.sources), ("index",)).items()}
    for source in plan.sources:
        places[f"source:{source.name}"] = (sources[source.name], "")
        for clause in source.clauses:
            places[f"clause:{source.name}.{clause.name}"] = (sources[source.name], f"klausul-{clause.name}")
    return Addresses(tuple(subjects), _example_pages(site, places), sources, concepts, places)


def _example_pages(site: SiteInput, places: dict[str, tuple[str, str]]) -> tuple[ExamplePage, ...]:
    order = sorted(range(len(site.examples)), key=lambda n: (site.examples[n].span.file, site.examples[n].span.start))
    groups = {file: list(group) for file, group in groupby(order, key=lambda n: site.examples[n].span.file)}
    stems = slugs((file.removesuffix(".regel").replace("/", "-") for file in groups), taken=("index",))
    pages: list[ExamplePage] = []
    count = 0
    for file, numbers in groups.items():
        stem = stems[file.removesuffix(".regel").replace("/", "-")]
        for number, chunk in enumerate(_chunks(numbers), 1):
            path = f"eksempler/{stem}{'' if number == 1 else f'-side-{number}'}.md"
            pages.append(ExamplePage(file, path, number, chunk))
            for example in chunk:
                count += 1
                places[f"example:{example}"] = (path, f"eksempel-{count}")
    return tuple(pages)
