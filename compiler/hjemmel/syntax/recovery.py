"""A file with mistakes in its form: every declaration is read for itself, so that one mistake hides nothing else."""

from __future__ import annotations

from typing import Any

import msgspec

from hjemmel.diagnostics.problem import Problem
from hjemmel.source.span import Span
from hjemmel.syntax import nodes as n
from hjemmel.syntax.build_examples import Builder
from hjemmel.syntax.grammar import keywords
from hjemmel.syntax.parser import Parser, Stuck
from hjemmel.syntax.problems import HeaderNotFirst, NotADeclaration
from hjemmel.syntax.segments import DECLARATIONS, MEMBERS, Segment, comments_in, declarations_in, members_in, name_at
from hjemmel.syntax.stuck import Reader

_WITH_MEMBERS = ("AGREEMENT", "ACT", "ORDER", "GUIDANCE", "CONCEPT_WORD")
_OF_CONCEPTS = ("fact", "discretion", "result")
"""The members of a concept; the others are a source's."""


class Recovery:
    """Reads one file piece by piece; what it finds is in `header`, `declarations`, `problems` and `broken`."""

    def __init__(self, parser: Parser, builder: Builder, text: str, file: str) -> None:
        self.parser = parser
        self.builder = builder
        self.text = text
        self.file = file
        self.language = parser.tables.language
        self.reader = Reader(parser, text, file)
        self.header: n.RulesetHeader | None = None
        self.declarations: list[n.Declaration] = []
        self.problems: list[Problem] = []
        self.broken: list[n.Name] = []
        self.late: list[Segment] = []
        """Declarations that begin in the middle of a line, and so were not seen at first."""
        self.unread = -1
        """Where the last line begins like a declaration but is none: what stands further in belongs to it."""
        for at, segment in enumerate(declarations_in(text, self.language)):
            self.read(segment, first=at <= 1)

    def read(self, segment: Segment, first: bool) -> None:
        """Add what one piece holds."""
        if segment.kind == "":
            self.read_before_first(segment)
        elif segment.kind == "RULESET":
            self.read_header(segment, first)
        else:
            self.late = [segment]
            while self.late:
                declaration = self.declaration(self.late.pop())
                if declaration is not None:
                    self.declarations.append(declaration)

    def read_before_first(self, segment: Segment) -> None:
        """Only comments may stand before the first declaration."""
        self.attempt("file", segment)
        if isinstance(self.failure, Stuck):
            found, span = self.reader.found(self.failure)
            self.problems.append(self.not_a_declaration(found, span))

    def read_header(self, segment: Segment, first: bool) -> None:
        header = self.attempt("header", segment)
        if not first:
            word = keywords(self.language)["RULESET"][0]
            span = Span(self.file, segment.start, segment.start + len(word))
            self.problems.append(HeaderNotFirst(span=span, word=word))
        if self.failure is not None:
            header = self.whole_before(self.failure, segment, "header")
        if self.header is None:
            self.header = header

    def declaration(self, segment: Segment) -> n.Declaration | None:
        """The declaration of one piece, without the members that could not be read; None when it is broken."""
        read: n.Declaration | None = self.attempt("declaration", segment)
        failure = self.failure
        if failure is None:
            return read
        if segment.kind in _WITH_MEMBERS:
            return self.with_members(segment)
        whole: n.Declaration | None = self.whole_before(failure, segment, "declaration")
        return whole

    def with_members(self, segment: Segment) -> n.Declaration | None:
        """A source or concept read member by member."""
        head, *pieces = members_in(self.text, segment, self.language)
        whole = self.attempt("declaration", Segment(segment.kind, head.start, head.end))
        if self.failure is not None:
            whole = self.whole_before(self.failure, Segment(segment.kind, head.start, head.end), "declaration")
        members: list[Any] = []
        for piece in pieces:
            if self.begins_like(self.unread, segment.start) and segment.start < self.unread < piece.start:
                self.keep_broken(piece.start, piece.end)
                continue
            if (MEMBERS[piece.kind] in _OF_CONCEPTS) != (segment.kind == "CONCEPT_WORD"):
                word = keywords(self.language)[piece.kind][0]
                self.problems.append(
                    self.not_a_declaration(word, Span(self.file, piece.start, piece.start + len(word)))
                )
                continue
            member = self.attempt(MEMBERS[piece.kind], piece)
            if self.failure is not None:
                member = self.whole_before(self.failure, piece, MEMBERS[piece.kind])
            if member is not None:
                members.append(member)
        span = Span(self.file, segment.start, members[-1].span.end) if members else None
        match whole:
            case n.Concept():
                return msgspec.structs.replace(whole, members=tuple(members), span=span or whole.span)
            case n.SourceDeclaration():
                return msgspec.structs.replace(
                    whole,
                    clauses=tuple(m for m in members if isinstance(m, n.Clause)),
                    not_rules=tuple(m for m in members if isinstance(m, n.NotARule)),
                    span=span or whole.span,
                )
            case _:
                return None

    def whole_before(self, failure: Stuck, segment: Segment, start: str) -> Any:
        """What stands before the mistake, when that is whole by itself and the mistake begins a line as a declaration
        would; else None, and the name of what was begun is kept among the broken."""
        name, _ = name_at(self.text, segment.start, segment.end)
        is_declaration = failure.token is not None and failure.token.kind in DECLARATIONS
        if is_declaration or self.begins_like(failure.at, segment.start):
            whole = self.attempt(start, Segment(segment.kind, segment.start, failure.at))
            if self.failure is None and failure.token is not None and is_declaration:
                self.late.append(Segment(failure.token.kind, failure.at, segment.end))
                return whole
            if self.failure is None:
                found, span = self.reader.found(failure)
                self.problems.append(self.not_a_declaration(found, span))
                self.unread = failure.at
                self.keep_broken(failure.at, segment.end)
                return whole
        read_name = failure.previous is not None and failure.previous.start > segment.start
        self.problems.append(self.reader.problem(failure, segment.kind, name if read_name else ""))
        self.keep_broken(segment.start, segment.end)
        return None

    def keep_broken(self, start: int, end: int) -> None:
        """Remember the name of a declaration that could not be read."""
        name, at = name_at(self.text, start, end)
        if at >= 0:
            self.broken.append(n.Name(Span(self.file, at, at + len(name)), name))

    def not_a_declaration(self, found: str, span: Span) -> NotADeclaration:
        """The problem of a line that begins as a declaration does but is none."""
        accepted = frozenset(self.parser.tables.actions[self.parser.tables.starts["file"]])
        if all(found != keywords(self.language)[kind][0] for kind in MEMBERS):
            accepted |= MEMBERS.keys()
        return NotADeclaration(span=span, found=found, nearest=self.reader.nearest_keyword(found, accepted))

    def begins_like(self, at: int, start: int) -> bool:
        """Whether the text at `at` begins a line that is not further in than the one at `start`."""
        margin = self.text[self.text.rfind("\n", 0, at) + 1 : at]
        own = self.text[self.text.rfind("\n", 0, start) + 1 : start]
        return not margin.strip() and len(margin) <= len(own)

    def attempt(self, start: str, segment: Segment) -> Any:
        """What was made of one piece; `failure` says where it failed, and then nothing is reported from inside it."""
        self.failure: Stuck | None = None
        before = len(self.builder.problems)
        try:
            return self.parser.value(self.text, start, segment.start, segment.end)
        except Stuck as failure:
            self.failure = failure
            if failure.deep:
                return None
        try:
            self.parser.value(self.text, start, segment.start, segment.end, halt=self.failure.at)
        except Stuck as failure:
            self.failure = failure
        del self.builder.problems[before:]
        return None

    def comments(self) -> tuple[n.Comment, ...]:
        """Every comment of the file, also in what could not be read."""
        self.builder.comments.clear()
        for start, end in comments_in(self.text):
            self.builder.keep_comment(start, self.text[start:end])
        return tuple(self.builder.comments)
