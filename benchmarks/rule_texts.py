"""Rule sets of any size: rules of about forty tokens in files of a hundred, each resting on a clause of a source."""

from __future__ import annotations

RULES_A_FILE = 100
RULES_A_CLAUSE = 20
RULES_A_RESULT = 4
CODES = ("alfa", "beta", "gamma", "delta")
RULESET = "maaling"


def rule_set(rules: int) -> dict[str, bytes]:
    """The files of a rule set with so many rules."""
    clauses = range((rules + RULES_A_CLAUSE - 1) // RULES_A_CLAUSE)
    files = {"maaling.regel": _declarations(rules, clauses), "kilder/maaling.txt": "\n".join(map(_sentence, clauses))}
    for first in range(0, rules, RULES_A_FILE):
        texts = map(_rule, range(first, min(first + RULES_A_FILE, rules)))
        files[f"regler_{first // RULES_A_FILE:04}.regel"] = f"regelsæt {RULESET}\n\n" + "\n".join(texts)
    return {path: text.encode() for path, text in files.items()}


def edited(content: bytes) -> bytes:
    """A file of rules with one value changed."""
    return content.replace(b" = 1\n", b" = 7\n", 1)


def _sentence(number: int) -> str:
    return f"Bestemmelse nummer {number} gælder fra 1. januar 2024 og giver ret til ydelser efter nærmere regler."


def _declarations(rules: int, clauses: range) -> str:
    codes = "\n".join(f'  {code} "{code}"' for code in CODES)
    results = "\n".join(f'  resultat r{i} : heltal "resultat {i}"' for i in range((rules - 1) // RULES_A_RESULT + 1))
    passages = "\n".join(f"  klausul k{i}\n    »{_sentence(i)}«" for i in clauses)
    return f"""regelsæt {RULESET} "Måling"

aftale aftalen "Aftalen"
  kilde "kilder/maaling.txt"
{passages}

opregning Gruppe "gruppe"
{codes}

begreb Borger "borgeren"
  oplysning gruppe : Gruppe "borgerens gruppe"
  oplysning alder : heltal "borgerens alder"
  oplysning uger : uger "borgerens ledighed"
  oplysning syg : ja/nej "borgeren er syg"
{results}
"""


def _rule(number: int) -> str:
    result, place = divmod(number, RULES_A_RESULT)
    clause = f"aftalen.k{number // RULES_A_CLAUSE}"
    return f"""regel regel_{number} "Regel {number}"
  hjemmel {clause}
  gælder fra 1. januar 2024 jf. {clause}
  for Borger
  fastsætter r{result} = {number % 10}
  hvis gruppe er {CODES[place]} og alder er mindst {18 + number % 50} og uger er højst {1 + number % 100} uger og
  ikke syg
"""
