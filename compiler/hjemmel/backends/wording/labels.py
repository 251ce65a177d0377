"""What each thing of a plan is called by people."""

from __future__ import annotations

from dataclasses import dataclass, field

from hjemmel.plan.nodes import Discretion, Expr, Fact, Plan, Result

# How a name written in ASCII for a file's sake is read: `kontaktforloeb` is kontaktforløb.
_LETTERS = (("ae", "æ"), ("oe", "ø"), ("aa", "å"))
# Words that have the two letters in Danish too.
_AS_WRITTEN = frozenset(("datoer", "kontoer"))


def spaced(name: str) -> str:
    """A name as words: `seks_samtaler` is "seks samtaler"."""
    return name.replace("_", " ").strip()


def subject_title(file: str) -> str:
    """The heading of a rule file that has no other: `digitale_samtaler.regel` is "Digitale samtaler"."""
    stem = file.rpartition("/")[2].removesuffix(".regel")
    words = " ".join(word if word in _AS_WRITTEN else _with_letters(word) for word in spaced(stem).split(" "))
    return words[:1].upper() + words[1:]


def _with_letters(word: str) -> str:
    for ascii_, letter in _LETTERS:
        word = word.replace(ascii_, letter)
    return word


@dataclass(frozen=True, slots=True)
class Labels:
    """Labels by name; a member's key is (concept, name), a code's (codes list, code)."""

    currency: str = "kr."
    concepts: dict[str, str] = field(default_factory=dict)
    members: dict[tuple[str, str], str] = field(default_factory=dict)
    codes: dict[tuple[str, str], str] = field(default_factory=dict)
    parameters: dict[str, str] = field(default_factory=dict)
    definitions: dict[str, str] = field(default_factory=dict)
    target_groups: frozenset[str] = frozenset()
    norms: dict[str, str] = field(default_factory=dict)
    norm_kinds: dict[str, str] = field(default_factory=dict)
    rules: dict[str, str] = field(default_factory=dict)
    key_dates: dict[str, Expr] = field(default_factory=dict)

    def member(self, concept: str, name: str) -> str:
        """The label of a fact, list, discretion or result."""
        return self.members.get((concept, name)) or spaced(name)

    def concept(self, name: str) -> str:
        """The label of a concept, "borgeren"."""
        return self.concepts.get(name) or spaced(name)

    def code(self, codes: str, name: str) -> str:
        """The label of a code."""
        return self.codes.get((codes, name)) or spaced(name)


def labels_of(plan: Plan) -> Labels:
    """The labels of everything in a plan."""
    members: dict[tuple[str, str], str] = {}
    for concept in plan.concepts:
        listed: tuple[Fact | Discretion | Result, ...] = (*concept.facts, *concept.discretions, *concept.results)
        for member in listed:
            members[concept.name, member.name] = member.label
    return Labels(
        currency=plan.currency if plan.currency not in ("", "kroner", "DKK") else "kr.",
        concepts={concept.name: concept.label for concept in plan.concepts},
        members=members,
        codes={(codes.name, name): label for codes in plan.codes for name, label in codes.codes},
        parameters={parameter.name: parameter.label for parameter in plan.parameters},
        definitions={definition.name: definition.label for definition in plan.definitions},
        target_groups=frozenset(definition.name for definition in plan.definitions if definition.target_group),
        norms={norm.name: norm.title for norm in plan.norms},
        norm_kinds={norm.name: norm.kind for norm in plan.norms},
        rules={rule.name: rule.title for rule in plan.rules},
        key_dates={key_date.name: key_date.value for key_date in plan.key_dates},
    )
