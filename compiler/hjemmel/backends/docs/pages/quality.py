"""How good the rules are: what is proven of them, what the examples have seen, and which slips they would notice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.data import Data, filled, page_data, reference
from hjemmel.backends.docs.metadata import page_node
from hjemmel.backends.docs.page import Page, Section
from hjemmel.backends.docs.quality import ClauseSeen, Doubt, Quality, Seen, Slip, Unseen
from hjemmel.backends.docs.rendering import Writer
from hjemmel.backends.wording.labels import spaced
from hjemmel.backends.wording.values import date_text

AREA = "kvalitet.md"
TITLE = "Kvalitet"
QUESTIONS = {
    "conflict": "Kan to regler give hver sit svar i samme sag?",
    "gap": "Mangler der en regel i en sag, hvor alt er oplyst?",
    "hole": "Er der dage mellem to udgaver, som ingen af dem dækker?",
    "overlap": "Er der dage, som to udgaver begge dækker?",
    "contradiction": "Er der to normer, som ikke kan holdes på samme tid?",
    "unfulfillable": "Er der en norm, som ingen kan holde?",
    "never_applies": "Er der en regel, som aldrig gælder?",
    "never_decides": "Er der en betingelse, som aldrig gør en forskel?",
    "never_bites": "Er der en undtagelse, som aldrig gør en forskel?",
    "row_never_applies": "Er der en række i en tabel, som aldrig gælder?",
    "never_prevails": "Er der en forrang, som aldrig gør en forskel?",
    "never_read": "Er der en værdi af en sats, som aldrig læses?",
    "discretion_idle": "Er der et skøn, som aldrig gør en forskel?",
    "decided_elsewhere": "Er der et svar, som ikke afhænger af det skøn, det hviler på?",
    "edge": "Er der en grænse, som intet eksempel står på?",
}
KINDS = ("rule", "norm", "definition", "result", "parameter", "key_date", "discretion", "fact", "repeal", "concept")

DoubtLine = tuple[list[tuple[str, str]], Doubt]


def quality_pages(book: Book) -> Iterator[Page]:
    """The page; where nothing was measured of exactly these rules it says so."""
    quality, write = book.site.quality, Writer(AREA, book.addresses)
    head = write.block("quality_head.html", quality=quality, book=book, facts=_facts(quality, book))
    proven = write.block(
        "quality_proofs.html", quality=quality, questions=QUESTIONS, doubts=_doubts(quality, book), book=book
    )
    seen = write.block(
        "quality_seen.html",
        seen=quality.seen,
        clauses=_by_source(quality.seen, book),
        missing=_keyed(quality.seen.missing, book) if quality.seen else (),
        impossible=_keyed(quality.seen.impossible, book) if quality.seen else (),
        book=book,
    )
    slips = write.block("quality_slips.html", slips=quality.slips, survivors=_by_declaration(quality, book), book=book)
    accepted = write.block(
        "quality_accepted.html",
        accepted=[(key_of(each.declaration, book), each) for each in quality.accepted],
        book=book,
    )
    sections = (
        Section(TITLE, "top", head, 1),
        Section("Bevist for alle sager", "bevist", proven),
        Section("Set i eksemplerne", "eksempler", seen),
        Section("Småfejl, der ville blive opdaget", "smaafejl", slips),
        Section("Accepterede advarsler", "accepteret", accepted),
    )
    description = f"Hvad der er bevist og prøvet af {book.plan.title}."
    data = page_data(TITLE, AREA, book, **_data(quality, book))
    yield Page(AREA, TITLE, description, AREA, sections, data=data, node=page_node(TITLE, description, book.plan))


def key_of(name: str, book: Book) -> str:
    """The key of what a name of the rule files means, "" when it has no page; a line is its rule, a formula its
    result."""
    first, _, rest = name.partition("__")
    names = (f"{first}.{rest.rpartition('__')[0]}", first) if rest else (name,)
    return next((key for each in names for kind in KINDS if (key := f"{kind}:{each}") in book.titles), "")


def _facts(quality: Quality, book: Book) -> list[tuple[str, str]]:
    facts = [("Regelhash", book.rule_hash), ("Udgave", book.edition_hash)]
    if quality.version:
        facts.append(("Oversætter", f"hjemmel {quality.version}"))
    return [("Målt", date_text(quality.day)), *facts] if quality.day else facts


def _doubts(quality: Quality, book: Book) -> list[tuple[str, list[DoubtLine]]]:
    """The doubts under their questions, findings first, each with the keys and names of what it is about."""
    doubts = sorted(quality.proven.doubts, key=lambda doubt: not doubt.is_finding) if quality.proven else []
    found: dict[str, list[DoubtLine]] = {}
    for doubt in doubts:
        names = [(key_of(name, book), name) for name in doubt.about]
        found.setdefault(doubt.kind, []).append((names, doubt))
    return [(question, found[kind]) for kind, question in QUESTIONS.items() if kind in found]


def _by_source(seen: Seen | None, book: Book) -> list[tuple[str, list[tuple[str, str, ClauseSeen]]]]:
    """The clauses with a link and their name as words, under the titles of their sources."""
    titles = {source.name: source.title for source in book.plan.sources}
    found: dict[str, list[tuple[str, str, ClauseSeen]]] = {}
    for each in seen.clauses if seen else ():
        source, _, clause = each.clause.partition(".")
        found.setdefault(titles.get(source, source), []).append((f"clause:{each.clause}", spaced(clause), each))
    return list(found.items())


def _keyed(several: Iterable[Unseen], book: Book) -> list[tuple[str, Unseen]]:
    return [(key_of(each.declaration, book), each) for each in several]


def _by_declaration(quality: Quality, book: Book) -> list[tuple[str, str, list[Slip]]]:
    """The slips no example notices, under what they stand in: (key, name, slips)."""
    found: dict[str, list[Slip]] = {}
    for slip in quality.slips.survivors if quality.slips else ():
        found.setdefault(slip.declaration, []).append(slip)
    return [(key_of(name, book), name, slips) for name, slips in found.items()]


def _data(quality: Quality, book: Book) -> Data:
    """The same as data; None for what was not measured."""

    def about(name: str) -> object:
        key = key_of(name, book)
        return reference(key, book) if key else name

    proven, seen, slips = quality.proven, quality.seen, quality.slips
    return {
        "målt": quality.day.isoformat() if quality.day else None,
        "regelhash": book.rule_hash,
        "udgavehash": book.edition_hash,
        "beviser": proven
        and {
            "spørgsmål": [
                {
                    "art": each.kind,
                    "spørgsmål": QUESTIONS[each.kind],
                    "i_orden": each.well,
                    "kun_korte_lister": each.bounded,
                    "fund": each.found,
                    "ubevist": each.undecided,
                }
                for each in proven.answered
            ],
            "ikke_bevist": [
                filled(
                    art=doubt.kind,
                    om=[about(name) for name in doubt.about],
                    fund=doubt.is_finding or None,
                    hvorfor=doubt.why,
                    accepteret=doubt.accepted,
                )
                for doubt in proven.doubts
            ],
        },
        "betingelser": seen
        and {
            "mulige": seen.possible,
            "set": seen.seen,
            "klausuler": [
                {"klausul": each.clause, "mulige": each.possible, "set": each.seen, "umulige": each.impossible}
                for each in seen.clauses
            ],
            "mangler": [{"om": about(each.declaration), "hvad": list(each.sentences)} for each in seen.missing],
            "umulige": [{"om": about(each.declaration), "hvad": list(each.sentences)} for each in seen.impossible],
        },
        "småfejl": slips
        and {
            "prøvet": slips.made,
            "opdaget": slips.noticed,
            "ændrer_intet_svar": slips.equivalent,
            "pct": slips.share,
            "ikke_opdaget": [
                filled(om=about(slip.declaration), hvad=slip.sentence, hvorfor=slip.why) for slip in slips.survivors
            ],
        },
        "accepteret": [
            {"om": about(each.declaration), "kode": each.code, "advarsel": each.title, "grund": each.reason}
            for each in quality.accepted
        ],
    }
