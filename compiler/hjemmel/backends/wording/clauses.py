"""A label read as a main clause, and the same clause denied."""

from __future__ import annotations

# The finite verbs that labels use; "ikke" stands right after the verb in a Danish main clause. A label without one
# of them is not taken for a clause, so a verb missing here costs grace, never meaning.
FINITE_VERBS = frozenset(
    (
        "er", "har", "kan", "skal", "vil", "må", "bliver", "blev", "får", "fik", "var", "havde", "kunne", "skulle",
        "ville", "modtager", "ønsker", "deltager", "deltog", "bor", "arbejder", "hører", "mangler", "står",
        "kommer", "går", "tager", "giver", "holder", "holdt", "afholder", "opfylder", "søger", "medfører",
        "omfatter", "gælder", "findes", "ligger", "sker", "stammer", "udgør", "kræver", "beslutter", "vælger",
        "driver", "råder", "møder", "mødte", "forventer", "venter", "skyldes", "opholder", "indgår", "tæller",
        "når", "beder", "føres", "rummer", "indeholder", "fører", "bruger", "viser", "følger", "nævner", "sender",
        "dækker", "bistår", "samarbejder", "tilbyder", "vurderer", "skriver", "opnår", "finder", "bevilger",
        "bevilliger", "inddrager", "lægger", "stiller", "laver", "udarbejder", "bidrager", "anvender", "ansætter",
        "holdes", "kræves", "regnes", "gives", "ydes", "bruges", "måles", "skønnes", "undtages", "fritages",
        "afholdes", "lever", "passer", "svarer", "klarer", "kender", "forstår", "bevarer", "mister", "opfyldes",
        "modtages", "henvender", "ophører", "begynder", "slutter", "varer", "løber", "opgør", "oplyser", "betaler",
        "yder", "sparer", "omlægger", "organiserer", "tilrettelægger", "indkalder", "skifter", "flytter",
        "visiteres", "henvises", "hjælper", "vejleder", "tilmelder", "afslår", "takker", "nedsætter",
        "sanktionerer", "stemmer",
    )
)  # fmt: skip

# Words that are finite verbs inside a clause, but participles where a label begins with them.
PARTICIPLES = frozenset(("holdt",))


def _verb_place(label: str) -> int | None:
    """Where the verb of the clause stands among the words; after a comma a clause inside it begins."""
    words = label.partition(",")[0].split(" ")
    if label.endswith("?") or words[0].lower() in FINITE_VERBS:
        return None
    return next((place for place, word in enumerate(words) if place and word in FINITE_VERBS), None)


def is_clause(label: str) -> bool:
    """Whether the label says something by itself, as "borgeren er fritaget" does."""
    return _verb_place(label) is not None


def affirmed(label: str) -> str:
    """ "borgeren er fritaget"; what is no clause becomes an answer: "svaret er ja: »Er borgeren fritaget?«"."""
    return label if is_clause(label) else f"svaret er ja: »{label}«"


def denied(label: str) -> str:
    """ "borgeren er ikke fritaget"; what is no clause, or already denies, becomes an answer: "svaret er nej: »…«"."""
    place = _verb_place(label)
    words = label.split(" ")
    if place is None or "ikke" in label.partition(",")[0].split(" "):
        return f"svaret er nej: »{label}«"
    return " ".join((*words[: place + 1], "ikke", *words[place + 1 :]))


def lacks_owner(label: str) -> bool:
    """Whether the label begins with its verb ("er ledig") without asking."""
    return label.partition(" ")[0] in FINITE_VERBS and not label.endswith("?")


def characterised(owner: str, label: str, *, deny: bool = False) -> str:
    """A label said of its owner: "samtalen er den første samtale", "borgeren har et ukompliceret forløb"."""
    if is_clause(label) or label.endswith("?"):
        return denied(label) if deny else affirmed(label)
    first, _, rest = label.partition(" ")
    nothing = " ikke" if deny else ""
    if first in FINITE_VERBS - PARTICIPLES or first.endswith("es"):
        return f"{owner} {first}{nothing} {rest}".rstrip()
    # A thing that is not the owner's own kind is something the owner has.
    is_own_kind = owner.removesuffix("n").removesuffix("e")[:6] in label
    verb = "har" if first in ("en", "et") and not is_own_kind else "er"
    return f"{owner} {verb}{nothing} {label}"
