"""A name that means nothing, in every place of every form: one problem, at its letters, and none that follows."""

from __future__ import annotations

import pytest

from tests.marked import assert_as_marked

FORMS = (
    "X og ledig",
    "ledig eller ikke X",
    "X er 3",
    "børn er X",
    "børn er en af (1, X)",
    "X er en af (1, 2)",
    "X er ingen",
    "X er ikke ingen",
    "ledig_fra før X",
    "X senest den 1. maj 2024",
    "X i de første 3 uger fra ledig_fra",
    "ledig_fra i de første X fra ledig_fra",
    "ledig_fra i de første 3 uger fra X",
    "X senest 3 uger efter ledig_fra",
    "ledig_fra senest 3 uger efter X",
    "X inden for de seneste 3 uger",
    "ledig_fra inden for de seneste X",
    "ledig_fra inden for de seneste 3 uger til og med X",
    "X fra og med 1. maj 2024 til og med 3. maj 2024",
    "ledig_fra fra og med X til og med 3. maj 2024",
    "ledig_fra fra og med 1. maj 2024 til og med X",
    "hele dage fra X er 3 dage",
    "hele dage fra ledig_fra til X er 3 dage",
    "udgangen af måneden for X er 31. maj 2024",
    "X + 1 er 3",
    "1 * X er 3",
    "-X er 3",
    "(X) af løn er 3 kr.",
    "10 pct. af X er 3 kr.",
    "X over 100 kr. op til 200 kr. er 3 kr.",
    "løn over X op til 200 kr. er 3 kr.",
    "løn over 100 kr. op til X er 3 kr.",
    "den laveste af (løn, X) er 3 kr.",
    "(afrund X til nærmeste 1 kr.) er 3 kr.",
    "hvis X så ledig",
    "hvis ledig så X",
    "(hvis X så 1 ellers 2) er 1",
    "(hvis ledig så X ellers 2) er 1",
    "(hvis ledig så 1 ellers X) er 1",
    "antallet af X er 1",
    "findes X hvor (holdt)",
    "findes samtaler hvor (X)",
    "alle samtaler opfylder (X)",
    "andelen af X hvor (holdt) er 10 pct.",
    "andelen af samtaler hvor (X) er 10 pct.",
    "andelen af samtaler hvor (holdt) blandt (X) er 10 pct.",
    "summen af samtaler.X er 3 timer",
    "summen af samtaler.timer hvor (X) er 3 timer",
    "første af samtaler.holdt ordnet efter X er ja",
    'X.navn er "Ærø"',
    'kommune.X er "Ærø"',
    "findes kommune.X hvor (ledig)",
    "findes X.borgere hvor (ledig)",
    "X ved dagpenge er 3 kr.",
    "sats ved X er 3 kr.",
    "sats ved (X) er 3 kr.",
)
SATS = 'parameter sats : beløb ved Ydelse "satsen"\n  dagpenge: 1 kr. altid  hjemmel aftalen.sats\n'


@pytest.mark.parametrize("form", FORMS)
def test_one_unknown_name_is_one_problem(form: str) -> None:
    code = "HJ307" if form.startswith("sats ved") else "HJ201"
    condition = form.replace("X", f"⟦{code}:ukendt_navn⟧")
    assert_as_marked(f'{SATS}definition d "D" for Borger\n  hjemmel aftalen.samtale\n  hvis {condition}\n')


LINES = (
    ("regel", "  fastsætter støtte = X\n"),
    ("regel", "  fastsætter støtte = 1 kr.\n    dog X hvis åben\n"),
    ("regel", "  fastsætter støtte = 1 kr.\n    dog 2 kr. hvis X\n"),
    ("regel", "  fastsætter støtte = 1 kr.\n    dog højst X\n"),
    ("regel", "  fastsætter støtte = 1 kr.\n  undtagen hvis X\n"),
    ("regel", "  fastsætter støtte = 1 kr.\n  undtagen hvis åben\n    medmindre X\n"),
    ("tabel", "  fastsætter støtte\n  | X er | giver |\n  | ja | 1 kr. |\n"),
    ("tabel", "  fastsætter støtte\n  | åben er | giver |\n  | ja | X |\n"),
    ("pligt", "  påhviler X\n  er opfyldt, når åben\n"),
    ("pligt", '  påhviler "ejeren"\n  er opfyldt, når X\n'),
    ("pligt", '  påhviler "ejeren"\n  er opfyldt, når dag senest fristen\n  frist senest X\n'),
    ("pligt", '  påhviler "ejeren"\n  er opfyldt, når dag senest fristen\n  frist i de første 3 uger fra X\n'),
    ("forbud", '  påhviler "ejeren"\n  er overtrådt, når åben\n  hvis X\n'),
    ("ret", '  tilkommer "ejeren"\n  undtagen hvis X\n'),
    ("definition", "  hvis åben\n  også hvis X  hjemmel aftalen.sats\n"),
)
SAG = """begreb Sag "sagen"
  oplysning åben : ja/nej "åben"
  oplysning dag : dato "dagen"
  resultat støtte : beløb "støtten"
regel anden "Anden"
  hjemmel aftalen.sats
  gælder altid
  for Sag
  går forud for ny
  fastsætter støtte = 0 kr.
  hvis dag før 1. maj 2024
"""


@pytest.mark.parametrize(("kind", "lines"), LINES)
def test_one_unknown_name_in_a_line_is_one_problem(kind: str, lines: str) -> None:
    sag = SAG if kind in ("regel", "tabel") else SAG.replace("  går forud for ny\n", "")
    opening = f'{kind} ny "N"\n  hjemmel aftalen.sats\n  gælder altid bestemt ved vurderingsdato\n  for Sag\n'
    if kind == "definition":
        opening = 'definition ny "N" for Sag\n  hjemmel aftalen.sats\n'
    assert_as_marked(sag + opening + lines.replace("X", "⟦HJ201:ukendt_navn⟧"))
