"""A comparison on the screen. What is said of the rules is in their own language, the frame in that of the command."""

from collections.abc import Iterator

import click

from hjemmel.apps.cli.session import Session
from hjemmel.backends.wording.words import plain
from hjemmel.differences.nodes import (
    Answer,
    Comparison,
    Declared,
    Differs,
    Edited,
    Example,
    Group,
    Same,
    Side,
    Undecided,
)

MARGIN = "  "


class Report:
    """Lines about a comparison, `width` columns wide, in colour where the screen has it."""

    def __init__(self, session: Session, width: int, *, colour: bool) -> None:
        self.session = session
        self.width = width
        self.colour = colour

    def lines(self, comparison: Comparison) -> Iterator[str]:
        """Everything that differs, then what is the same."""
        yield self._strong(f"{comparison.before} → {comparison.after}", "cyan")
        for answer in comparison.answers:
            if isinstance(answer.outcome, Differs):
                yield ""
                yield from self._differing(answer, answer.outcome, with_aspects=bool(comparison.edited))
        yield ""
        yield from self._declarations(comparison)
        yield from self._uncomputed(comparison)
        yield from self._undecided(comparison)
        yield from self._same(comparison)

    # --- what differs ----------------------------------------------------------------------------------------

    def _differing(self, answer: Answer, differs: Differs, *, with_aspects: bool) -> Iterator[str]:
        say = self.session.say
        yield self._strong(_called(answer.declared), "yellow")
        for group in differs.groups:
            yield from self._group(group)
        if answer.derived:
            # On two days nothing was edited: what is behind begins or ends.
            behind = (self._edit(each) if with_aspects else self._named(each.declared) for each in answer.because)
            yield from self._wrapped(say("diff_because", what=", ".join(behind)), MARGIN)
        if not differs.complete and not answer.derived:
            yield from self._wrapped(say("diff_incomplete"), MARGIN)
        elif differs.complete and differs.within:
            lists = ", ".join(differs.within)
            yield from self._wrapped(say("diff_complete_within", members=differs.members, lists=lists), MARGIN)

    def _group(self, group: Group) -> Iterator[str]:
        say = self.session.say
        if group.conditions:
            yield f"{MARGIN}{say('diff_where_all' if group.exactly else 'diff_where_some')}"
            for words in group.conditions:
                yield from self._wrapped(plain(words), f"{MARGIN}- ", MARGIN + "  ")
        else:
            yield f"{MARGIN}{say('diff_all' if group.exactly else 'diff_some')}"
        if group.before == group.after:
            yield from self._wrapped(say("diff_same_rule"), f"{MARGIN}  ")
        else:
            yield from self._side("diff_before", group.before)
            yield from self._side("diff_after", group.after)
        yield from self._example(group.example)

    def _side(self, key: str, side: Side) -> Iterator[str]:
        parts = [_titled(side.by)] if side.by is not None and side.by.kind == "rule" else []
        parts += [", ".join(side.clauses)] if side.clauses else []
        behind = f"  ({'; '.join(parts)})" if parts else ""
        label = self.session.say(key)
        lead = f"{MARGIN}  {label:<7}"
        yield from self._wrapped(f"{plain(side.answer)}{behind}", lead, " " * len(lead))

    def _example(self, example: Example) -> Iterator[str]:
        facts = "; ".join(f"{plain(label)}: {value}" for label, value in example.facts)
        text = self.session.say("diff_example", facts=facts, before=example.before, after=example.after)
        yield from self._wrapped(text, f"{MARGIN}  ", f"{MARGIN}    ")

    # --- the rest --------------------------------------------------------------------------------------------

    def _declarations(self, comparison: Comparison) -> Iterator[str]:
        say = self.session.say
        for key, listed in (("diff_new", comparison.new), ("diff_removed", comparison.removed)):
            if listed:
                yield from self._wrapped(say(key, what=", ".join(map(self._named, listed))))
        if comparison.renamed:
            pairs = ", ".join(f"{self._named(each.before)} → {each.after.name}" for each in comparison.renamed)
            yield from self._wrapped(say("diff_renamed", what=pairs))
        if comparison.edited:
            yield from self._wrapped(say("diff_edited", what=", ".join(map(self._edit, comparison.edited))))

    def _uncomputed(self, comparison: Comparison) -> Iterator[str]:
        """What is worked out in one version only, once for all answers: it is seldom what one looks for."""
        differing = [
            each for each in comparison.answers if isinstance(each.outcome, Differs) and each.outcome.uncomputed
        ]
        if differing:
            yield from self._wrapped(
                self.session.say("diff_uncomputed", what=", ".join(_name(each.declared) for each in differing))
            )

    def _undecided(self, comparison: Comparison) -> Iterator[str]:
        reasons = {
            "gave_up": "unproven_gave_up",
            "not_replayed": "unproven_not_replayed",
            "interrupted": "unproven_interrupted",
            "no_solver": "unproven_no_solver",
            "not_comparable": "diff_not_comparable",
        }
        for answer in comparison.answers:
            if isinstance(answer.outcome, Undecided):
                why = self.session.say(reasons[answer.outcome.why])
                yield from self._wrapped(self.session.say("diff_undecided", what=_called(answer.declared), why=why))

    def _same(self, comparison: Comparison) -> Iterator[str]:
        say = self.session.say
        same = [(each, each.outcome) for each in comparison.answers if isinstance(each.outcome, Same)]
        proven = [answer for answer, outcome in same if outcome.how == "solver"]
        if same or not comparison.answers:
            yield from self._wrapped(say("diff_same", count=len(same), all=len(comparison.answers), proven=len(proven)))
        else:
            yield from self._wrapped(say("diff_none_same"))
        for answer, outcome in same:
            if outcome.within:
                lists = ", ".join(outcome.within)
                text = say("diff_same_within", what=_called(answer.declared), members=outcome.members, lists=lists)
                yield from self._wrapped(text, MARGIN)
        yield from self._needs(proven)

    def _needs(self, proven: list[Answer]) -> Iterator[str]:
        """The answers that are the same but do not need the same facts: those that were edited with an example."""
        unlike = [
            (each, each.unknowns) for each in proven if each.unknowns is not None and each.unknowns.alike != "yes"
        ]
        for answer, unknowns in unlike:
            if not answer.derived:
                key = "diff_unknowns_differ" if unknowns.alike == "no" else "diff_unknowns_undecided"
                yield from self._wrapped(self.session.say(key, what=_called(answer.declared)), MARGIN)
                if unknowns.example is not None:
                    yield from self._example(unknowns.example)
        derived = [_name(answer.declared) for answer, _ in unlike if answer.derived]
        if derived:
            yield from self._wrapped(self.session.say("diff_unknowns_derived", what=", ".join(derived)), MARGIN)

    def _named(self, declared: Declared) -> str:
        return f"{self.session.say(f'kind_{declared.kind}')} {_name(declared)}"

    def _edit(self, edited: Edited) -> str:
        name = self._named(edited.declared)
        if edited.change != "edited":
            return f"{name} ({self.session.say(f'change_{edited.change}')})"
        return f"{name} ({', '.join(self.session.say(f'aspect_{each}') for each in edited.aspects)})"

    def _wrapped(self, text: str, first: str = "", later: str | None = None) -> Iterator[str]:
        later = first if later is None else later
        yield from click.wrap_text(text, self.width, first, later or MARGIN).splitlines()

    def _strong(self, text: str, paint: str) -> str:
        return click.style(text, fg=paint, bold=True) if self.colour else text


def _called(declared: Declared) -> str:
    label = declared.label[:1].upper() + declared.label[1:]
    return f"{label} ({_name(declared)})" if label else _name(declared)


def _titled(declared: Declared) -> str:
    return f"»{declared.label}«" if declared.label else declared.name


def _name(declared: Declared) -> str:
    in_concept = declared.kind in ("fact", "discretion", "result", "definition")
    return f"{declared.concept}.{declared.name}" if in_concept else declared.name
