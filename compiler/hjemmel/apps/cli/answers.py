"""Answers in a few words, in the language of the command line."""

from fractions import Fraction

from hjemmel.apps.cli.session import Session
from hjemmel.diagnostics.sentence import written
from hjemmel.diagnostics.words import frame
from hjemmel.plan.case import Answer, Known
from hjemmel.plan.nodes import Type


def answer_text(session: Session, answer: Answer, kind: Type | None) -> str:
    """`6`, `ja`, `afventer`, or what an unknown answer lacks: `mangler anna.ydelse`."""
    if isinstance(answer, Known):
        return value_text(session, answer.value, kind)
    causes = sorted(answer.causes)
    return "; ".join(
        f"{session.say(f'cause_{cause.kind}')} {cause.path} {', '.join(cause.detail)}".strip() for cause in causes
    )


def value_text(session: Session, value: object, kind: Type | None) -> str:
    """A known value with its unit."""
    if value is None:
        return session.say("value_none")
    if isinstance(value, bool):
        return session.say("value_yes" if value else "value_no")
    if kind is None:
        return session.say(f"status_{value}")
    if kind.kind == "amount" and isinstance(value, int | Fraction):
        value = Fraction(value) / 100
    unit = session.words.said.get(f"unit_{kind.kind}", "")
    return f"{written(value, frame(session.language))} {unit}".strip()
