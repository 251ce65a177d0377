"""Who speaks: the labels a phrase uses and whose facts each level reads."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hjemmel.backends.wording.labels import Labels
from hjemmel.backends.wording.words import Words, named, said
from hjemmel.plan import nodes as p

STATUS_WORDS: dict[str, str] = {
    "not_relevant": "ikke relevant",
    "fulfilled": "opfyldt",
    "pending": "afventer",
    "breached": "tilsidesat",
    "observed": "overholdt",
    "violated": "overtrådt",
    "holds": "består",
    "does_not_hold": "består ikke",
}
NORM_NOUNS: dict[str, str] = {"duty": "pligten", "prohibition": "forbuddet", "right": "retten", "power": "beføjelsen"}


@dataclass(frozen=True, slots=True)
class Level:
    """Whose facts a level reads: the concept, and a name where people need one ("anna")."""

    concept: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class Voice:
    """What a phrase is said with: the labels, and who each level is."""

    labels: Labels
    levels: tuple[Level, ...]

    def among(self, concept: str) -> Voice:
        """The voice inside a quantifier over members of `concept`."""
        return replace(self, levels=(*self.levels, Level(concept)))


def voice_for(labels: Labels, concept: str) -> Voice:
    """The voice of a declaration about `concept`."""
    return Voice(labels, (Level(concept),))


def whose(voice: Voice, subject: p.Subject) -> str:
    """What tells two things of one concept apart, in parentheses; "" when nothing is needed."""
    level = voice.levels[subject.level] if subject.level < len(voice.levels) else Level("")
    if level.who:
        return f" ({level.who})"
    if subject.wholes or sum(other.concept == level.concept for other in voice.levels) < 2:
        return ""
    return " (for den, det handler om)" if subject.level == 0 else " (for den enkelte)"


def name_of(read: p.Read, voice: Voice) -> Words:
    """The label of what is read, leading to it."""
    labels = voice.labels
    if read.what == "definition":
        text = labels.definitions.get(read.name) or read.name
    elif read.what == "norm":
        text = labels.norms.get(read.name) or read.name
    else:
        text = labels.member(read.concept, read.name)
    key = read.name if read.what in ("definition", "norm") else f"{read.concept}.{read.name}"
    return said(named(text, f"{read.what}:{key}"), whose(voice, read.subject))


def list_name(members: p.Members, voice: Voice) -> Words:
    """The label of a list, "borgerens samtaler"."""
    label = voice.labels.member(members.owner, members.name)
    return said(named(label, f"fact:{members.owner}.{members.name}"), whose(voice, members.subject))
