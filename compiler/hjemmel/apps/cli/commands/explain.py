"""`hjemmel explain`."""

import json
import sys
from collections.abc import Iterator
from difflib import get_close_matches
from textwrap import indent
from typing import Any

import click

from hjemmel.apps.cli.parameters import argument, format_option, pass_session
from hjemmel.apps.cli.session import Session, colour_on, width_now
from hjemmel.apps.cli.words import CliWords


def command(words: CliWords) -> click.Command:
    """Explain a code, or list all of them."""
    about = words.commands["explain"]

    @click.command("explain")
    @argument(words, "code", required=False)
    @click.option("--list", "every", is_flag=True, help=about.options["list"])
    @format_option(words, "terminal", "json")
    @pass_session
    def explain(session: Session, code: str | None, every: bool, form: str) -> None:
        from hjemmel.catalogue import catalogue

        known = catalogue()
        if every:
            pages = [_page(session, each) for each in known]
        elif code is None:
            raise session.refusal("code_or_list")
        elif code.upper() in known:
            pages = [_page(session, code.upper())]
        else:
            near = get_close_matches(code.upper(), known, n=3, cutoff=0.7)
            key = "near_code" if near else "unknown_code"
            raise session.refusal(key, code=code, nearest=", ".join(f"`{each}`" for each in near))
        if form == "json":
            click.echo(json.dumps(pages if every else pages[0], ensure_ascii=False, indent=2))
        elif every:
            click.echo("\n".join(f"{page['code']}  {page['title']}" for page in pages))
        else:
            click.echo("\n".join(_shown(session, pages[0])))

    return explain


def _page(session: Session, code: str) -> dict[str, Any]:
    """Everything there is to say about a code in the session's language."""
    from hjemmel.catalogue import catalogue
    from hjemmel.diagnostics.explanation import explanation_of
    from hjemmel.diagnostics.sentence import without_values
    from hjemmel.diagnostics.words import words_of

    kind = catalogue()[code]
    words = words_of(kind, session.language)
    page = explanation_of(code, session.language)
    return {
        "code": code,
        "severity": kind.severity,
        "title": words.title,
        "what": without_values(words.what),
        "why": without_values(words.why),
        "fix": without_values(words.fix),
        "explanation": page.prose if page else "",
        "wrong": page.wrong if page else {},
        "right": page.right if page else {},
    }


def _shown(session: Session, page: dict[str, Any]) -> Iterator[str]:
    colour = colour_on(sys.stdout)

    def strong(text: str, paint: str) -> str:
        return click.style(text, fg=paint, bold=True) if colour else text

    heading = f"{session.say(page['severity'])} {page['code']}"
    yield f"{strong(heading, 'red' if page['severity'] == 'error' else 'yellow')}  {page['title']}"
    if page["explanation"]:
        yield from ("", _wrapped(page["explanation"]))
    else:
        yield from ("", strong(session.say("meaning"), "cyan"), _wrapped(page["what"]))
        yield from ("", strong(session.say("why"), "cyan"), _wrapped(page["why"]))
    yield from ("", strong(session.say("fix"), "cyan"), _wrapped(page["fix"]))
    for key in ("wrong", "right"):
        if page[key]:
            yield from ("", strong(session.say(key), "cyan"), indent(page[key].rstrip(), "  "))


def _wrapped(text: str) -> str:
    """The text in lines that fit the terminal, a little in from the margin."""
    return click.wrap_text(text, min(width_now(), 100), "  ", "  ", preserve_paragraphs=True)
