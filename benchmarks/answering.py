"""How fast checkers answer, as ratios to the hand-written function on the same plain facts in the same run."""

from __future__ import annotations

import json
from collections.abc import Iterator

from benchmarks.by_hand import by_hand
from benchmarks.checkers import contact, disagreements, facts, typed
from benchmarks.people import people, with_unknowns
from benchmarks.row import Row, row
from benchmarks.timing import microseconds_each

CASES = 2000


def answering_rows() -> Iterator[Row]:
    """All rows about answers; the answers are checked first."""
    checkers = contact()
    plain = people(CASES)
    hidden = with_unknowns(plain)
    found = disagreements(checkers, plain, hidden)
    if found:
        raise SystemExit("\n".join(found[:10]))
    rows, unknown = typed(checkers, plain), typed(checkers, hidden)
    cases = [(facts(checkers, each), each[-1]) for each in rows]
    texts = [(_case_text(each),) for each in plain]
    package, svar = checkers.package, checkers.package.BorgerSvar
    årsager = package.REGELSÆT.årsager["Borger"]

    def with_causes(*row: object) -> object:
        values, masks = checkers.unknown.borger(*row)
        return values, [årsager[mask] for mask in masks if mask]

    def from_facts(*row: object) -> object:
        return package.vurder(facts(checkers, row), row[-1])

    def explained(*case: object) -> object:
        return package.vurder(*case).forklaring().trin

    def readable(*case: object) -> object:
        asked = svar(*case, {}).opslag_
        return [getattr(asked, name) for name, _, _ in asked.beregninger_]

    hand = microseconds_each(by_hand, plain)
    yield row("by_hand", hand, "µs", hand)
    yield row("one_case", microseconds_each(checkers.known.borger, rows), "µs", hand)
    yield row("one_case_clauses", microseconds_each(checkers.known.borger_begrundet, rows), "µs", hand)
    yield row("vurder_case", microseconds_each(from_facts, rows), "µs", hand)
    yield row("explanation", microseconds_each(explained, cases, 9), "µs", hand)
    yield row("unknown_facts", microseconds_each(with_causes, unknown), "µs", hand)
    yield row("vurder_json", microseconds_each(package.vurder_json, texts[:300], 5), "µs", hand)
    yield row("readable_rules", microseconds_each(readable, cases[:500], 5), "µs", hand)


def _case_text(plain: tuple[object, ...]) -> str:
    kind, age, weeks, sick, employer, held, day = plain
    names = {"ydelse": kind, "alder": age, "ledig": weeks, "syg": sick, "har_arbejdsgiver": employer, "holdte": held}
    return json.dumps({"pr": str(day), "borger": names}, ensure_ascii=False)
