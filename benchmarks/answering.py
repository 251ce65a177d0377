"""How fast checkers answer, as ratios to the hand-written function on the same plain facts in the same run."""

from __future__ import annotations

import json
from collections.abc import Iterator

from benchmarks.by_hand import by_hand
from benchmarks.checkers import contact, disagreements, facts, typed
from benchmarks.people import people, with_unknowns
from benchmarks.row import Row, row
from benchmarks.timing import Timed, microseconds_each

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

    timed = [
        Timed("by_hand", by_hand, plain),
        Timed("one_case", checkers.known.borger, rows),
        Timed("one_case_clauses", checkers.known.borger_begrundet, rows),
        Timed("vurder_case", from_facts, rows[:600]),
        Timed("explanation", explained, cases[:120]),
        Timed("unknown_facts", with_causes, unknown),
        Timed("vurder_json", package.vurder_json, texts[:20]),
        Timed("readable_rules", readable, cases[:40]),
    ]
    times = microseconds_each(timed)
    for name, value in times.items():
        yield row(name, value, "µs", times["by_hand"])


def _case_text(plain: tuple[object, ...]) -> str:
    kind, age, weeks, sick, employer, held, day = plain
    names = {"ydelse": kind, "alder": age, "ledig": weeks, "syg": sick, "har_arbejdsgiver": employer, "holdte": held}
    return json.dumps({"pr": str(day), "borger": names}, ensure_ascii=False)
