"""Rule sets of any size that read like law: definitions on ages and months, rules that lean on them, rates, duties with
deadlines, and examples. Five declarations that give an answer make a group; groups share the facts of a citizen."""

from __future__ import annotations

MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni",
    "juli", "august", "september", "oktober", "november", "december",
)  # fmt: skip
GROUP = 5
GROUPS_A_FILE = 20
RULESET = "loven"


def law_set(declarations: int, with_examples: bool = False) -> dict[str, bytes]:
    """The files of a rule set with so many rules, norms and definitions."""
    groups = range(declarations // GROUP)
    files = {"loven.regel": _shared(groups), "kilder/loven.txt": "\n".join(map(_sentence, groups))}
    for first in range(0, len(groups), GROUPS_A_FILE):
        part = groups[first : first + GROUPS_A_FILE]
        texts = [_group(number) + (_examples(number) if with_examples else "") for number in part]
        files[f"paragraffer_{first // GROUPS_A_FILE:04}.regel"] = f"regelsæt {RULESET}\n\n" + "\n".join(texts)
    return {path: text.encode() for path, text in files.items()}


def changed_law(declarations: int) -> dict[str, bytes]:
    """The same in another order, with another cap in one group of five."""
    files = law_set(declarations)
    for path in sorted(path for path in files if path.startswith("paragraffer_")):
        head, *groups = files[path].decode().split("definition ")
        groups = [
            group.replace("dog højst 900 kr.", "dog højst 950 kr.") if place % 5 == 0 else group
            for place, group in enumerate(groups)
        ]
        files[path] = "definition ".join([head, *(group.rstrip() + "\n\n" for group in reversed(groups))]).encode()
    return files


def _sentence(number: int) -> str:
    return f"Paragraf {number} gælder fra 1. januar 2024, og der ydes støtte efter nærmere regler."


def _shared(groups: range) -> str:
    talks = "\n".join(f'  oplysning samtale_{i} : dato eller ingen "samtalen efter paragraf {i}"' for i in groups)
    results = "\n".join(f'  resultat støtte_{i} : beløb "støtte efter paragraf {i}"' for i in groups)
    passages = "\n".join(f"  klausul p{i}\n    »{_sentence(i)}«" for i in groups)
    return f"""regelsæt {RULESET} "Lov om støtte"
  måneder tælles til tilsvarende dag, ellers månedens sidste dag
  frister tælles fra dagen efter

lov lovteksten "Lov om støtte"
  kilde "kilder/loven.txt"
{passages}

opregning Ydelse "ydelse"
  dagpenge "dagpenge"
  kontanthjælp "kontanthjælp"
  sygedagpenge "sygedagpenge"

begreb Borger "borgeren"
  oplysning ydelse : Ydelse "borgerens ydelse"
  oplysning født : dato "fødselsdagen"
  oplysning ledig_fra : dato "første ledighedsdag"
  oplysning indtægt : beløb "indtægten"
  oplysning syg : ja/nej "borgeren er syg"
{talks}
{results}
"""


def _group(number: int) -> str:
    i, age, months = number, 25 + number % 40, 1 + number % 24
    unit = "måned" if months == 1 else "måneder"
    head = f"  hjemmel lovteksten.p{i}\n  gælder fra 1. januar 2024 jf. lovteksten.p{i}\n  for Borger\n"
    return f"""definition berettiget_{i} "er berettiget efter paragraf {i}" for Borger
  hjemmel lovteksten.p{i}
  hvis hele år fra født til vurderingsdato er mindst {age} år og
  hele måneder fra ledig_fra til vurderingsdato er mindst {months} {unit}
  undtagen hvis syg og ydelse er dagpenge

regel fuld_{i} "Fuld støtte"
{head}  fastsætter støtte_{i} = {1000 + 10 * (i % 90)} kr.
    dog {500 + i % 90} kr. hvis ydelse er sygedagpenge
  hvis berettiget_{i}

regel delvis_{i} "Delvis støtte"
{head}  fastsætter støtte_{i} = afrund {20 + i % 50} pct. af indtægt nedad til 1 kr.
    dog højst 900 kr.
  hvis ikke berettiget_{i}

pligt hold_samtale_{i} "Kommunen holder en samtale"
  hjemmel lovteksten.p{i}
  gælder fra 1. januar 2024 jf. lovteksten.p{i} bestemt ved ledig_fra
  for Borger
  påhviler "kommunen"
  er opfyldt, når samtale_{i} senest fristen
  frist senest {14 + i % 60} dage efter ledig_fra
  hvis ikke syg

ret klage_{i} "Borgeren kan klage"
{head}  tilkommer borger
  hvis støtte_{i} er mindre end {600 + i % 300} kr.
"""


def _examples(number: int) -> str:
    i, age, months = number, 25 + number % 40, 1 + number % 24
    return f"""
eksempel "Paragraf {i}, berettiget"
  vurderet 1. juni 2024
  Borger a: ydelse = kontanthjælp, født = 1. juni {2024 - age}, ledig_fra = {_months_before(months)}, syg = nej
  forvent a.støtte_{i} er {1000 + 10 * (i % 90)} kr.
eksempel "Paragraf {i}, en dag for sent"
  vurderet 1. juni 2024
  Borger a: ydelse = kontanthjælp, født = 2. juni {2024 - age}, ledig_fra = {_months_before(months)}, syg = nej,
    indtægt = 1.000 kr.
  forvent a.støtte_{i} er {10 * (20 + i % 50)} kr.
"""


def _months_before(months: int) -> str:
    """The first of June 2024, so many months earlier."""
    year, month = divmod(2024 * 12 + 5 - months, 12)
    return f"1. {MONTHS[month]} {year}"
