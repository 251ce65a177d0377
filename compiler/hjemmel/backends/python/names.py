"""Names of the rules as names of Python: unchanged, but for the one list of reserved words."""

from __future__ import annotations

import keyword
from datetime import date
from typing import Final

_JAVASCRIPT: Final = """
    abstract arguments async await boolean break byte case catch char class const continue debugger default
    delete do double else enum eval export extends false final finally float for function get goto if implements
    import in instanceof int interface let long native new null of package private protected public return set
    short static super switch synchronized this throw throws transient true try typeof undefined var void
    volatile while with yield
"""
_BUILTINS: Final = """
    abs all any bool date dict float frozenset int isinstance len list max min object property set str sum super
    tuple type
"""
_RUNTIME: Final = """
    Any ClassVar Final Forløb Fraction INGEN Ingen Led Liste Opslag Regel Sequence Skøn StrEnum Svar Ukendt
    Union afrundet_nedad afrundet_opad afrundet_til_nærmeste alle andel_mellem andelen antal_mellem antallet
    begyndt beregnet brøk dage_efter datoer definition dele del_mellem del_over divideret efter eller er er_en_af
    er_højst er_ikke er_ingen er_mere_end er_mindre_end er_mindst findes forbud forklaring forløb forrang
    forudsat fristen før første gange gælder hele_dage hele_måneder hele_uger hele_år helhed hvis_så højeste
    i_kraft ikke kvittering laveste mangler medlemmer mindste minus modstrid månedens_udgang måneder_efter
    negativ næste_hverdag og parameter parametre pligt plus pr procent_af regel regler resultat resultater sag senest
    sidste skøn skønsspørgsmål som_data sti største summen svar tidligst undtagelse vurder vurderingsdato Årsag
    årets_udgang
"""
JAVASCRIPT: Final = frozenset(_JAVASCRIPT.split())
PYTHON: Final = frozenset((*(word.lower() for word in (*keyword.kwlist, *keyword.softkwlist)), *_BUILTINS.split()))
RUNTIME: Final = frozenset(_RUNTIME.split())
TEXT: Final = frozenset(name for name in (*dir(str), "name", "value", "mro", "etiket") if not name.startswith("_"))
"""What every code answers to already."""
RESERVED: Final = JAVASCRIPT | PYTHON | RUNTIME | TEXT
"""Words reserved in Python, JavaScript or the runtime: as names they get a final `_` in every reading."""


def python_name(name: str) -> str:
    """The name in generated code."""
    return f"{name}_" if name in RESERVED or name.lower() in PYTHON else name


def local_name(name: str) -> str:
    """The variable that holds a fact or answer; what is no answer itself (`<norm>__frist`) begins with `_`."""
    return f"_{python_name(name)}" if "__" in name else python_name(name)


def attribute_of_whole(concept: str) -> str:
    """The attribute by which a part reaches its whole of that concept."""
    return python_name(concept.lower())


def date_constant(day: date) -> str:
    """The name of the constant for a date: capitals, so that no name of the rules is like it."""
    return f"DATO_{day:%Y_%m_%d}"


STATUS_WORDS: Final = {
    "not_relevant": "ikke relevant",
    "fulfilled": "opfyldt",
    "pending": "afventer",
    "breached": "tilsidesat",
    "observed": "overholdt",
    "violated": "overtrådt",
    "holds": "består",
    "does_not_hold": "består ikke",
}
