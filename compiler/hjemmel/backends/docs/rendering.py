"""Templates filled in for one page: everything that is text is escaped, everything that has a place is linked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from hjemmel.backends.docs.addresses import Addresses, link
from hjemmel.backends.wording.statements import Group, Line, Statement, heading_of
from hjemmel.backends.wording.words import Words, capital, plain, said


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("hjemmel.backends.docs", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["lead"] = _lead
    environment.filters["in_force"] = _in_force
    environment.filters["stor"] = capitalized
    return environment


def _in_force(period: Words) -> Words:
    return said("Gælder ", period)


def capitalized(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def _lead(parts: list[Words | str]) -> Words:
    """A lead made of its parts with spaces between, "Dog 0, når"."""
    lead, value, link_ = parts
    return said(lead, " ", value, ", ", link_)


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes the blocks of the page at `path`."""

    path: str
    addresses: Addresses

    def href(self, key: str) -> str:
        """The link to what `key` names, or ""."""
        return self.addresses.href(key, self.path)

    def to(self, path: str, anchor: str = "") -> str:
        """The link to a page."""
        return link(self.path, path, anchor)

    def linked(self, words: Words | str) -> Markup:
        """The words with links on what they name."""
        if isinstance(words, str):
            return escape(words)
        out: list[str] = []
        for piece in words:
            href = self.href(piece.target) if piece.target else ""
            text = escape(piece.text)
            out.append(f'<a href="{escape(href)}">{text}</a>' if href else str(text))
        return Markup("".join(out))

    def sentence(self, words: Words) -> Markup:
        """The words with a capital letter and a full stop."""
        return self.closed(capital(words))

    def closed(self, words: Words) -> Markup:
        """The words with a full stop; an abbreviation ends the sentence with its own."""
        return self.linked(words) + Markup("" if plain(words).endswith(".") else ".")

    def listed(self, statement: Statement, depth: int = 0) -> Markup:
        """The statement as a lettered list under its heading; a line alone is a sentence."""
        match statement:
            case Line(words=words):
                return Markup("<p>{}</p>").format(self.sentence(words)) if depth == 0 else self.linked(capital(words))
            case Group(items=items):
                head = self.linked(capital(heading_of(statement))) + Markup(":")
                style = "litra" if depth == 0 else "romer" if depth == 1 else "streg"
                inner = Markup().join(Markup("<li>{}</li>").format(self.listed(item, depth + 1)) for item in items)
                head = Markup("<p>{}</p>").format(head) if depth == 0 else head
                return head + Markup('<ol class="{}">{}</ol>').format(style, inner)

    def under(self, lead: Words | str, statement: Statement) -> Markup:
        """The statement after a lead such as "Reglen gælder, når": one sentence, or a heading over its list."""
        match statement:
            case Line(words=words):
                # After "når" a denial would need another order of words than the main clause it is.
                apart = " ikke" in plain(words) or plain(words).startswith("for ")
                colon = " dette er opfyldt: " if apart else " "
                return Markup("<p>{}{}{}</p>").format(self.linked(lead), colon, self.closed(words))
            case Group(items=items):
                head = self.linked(said(lead, " ", heading_of(statement)))
                inner = Markup().join(Markup("<li>{}</li>").format(self.listed(item, 1)) for item in items)
                return Markup('<p>{}:</p><ol class="litra">{}</ol>').format(head, inner)

    def block(self, template: str, **values: Any) -> str:
        """A template of the package filled in."""
        return _environment().get_template(template).render(write=self, **values)
