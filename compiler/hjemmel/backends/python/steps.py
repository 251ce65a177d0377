"""Expressions as statements that work out every operand and keep it as a step of an explanation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from hjemmel.backends.python.expressions import (
    AGGREGATES,
    Place,
    Used,
    comparison_word,
    layout_of,
    list_of,
    string,
)
from hjemmel.backends.python.fast.disjoint import one_of
from hjemmel.backends.python.layout import flat
from hjemmel.backends.python.names import python_name
from hjemmel.backends.wording.kinds import kind_of
from hjemmel.backends.wording.phrases import denial, quantity, statement
from hjemmel.backends.wording.statements import inline
from hjemmel.backends.wording.voice import Voice
from hjemmel.backends.wording.words import plain
from hjemmel.plan import nodes
from hjemmel.plan.walk import parts_of

TAB: Final = "    "
TRUTHS: Final = (nodes.And, nodes.Or, nodes.Not, nodes.Compare, nodes.IsNone)
INLINE: Final[dict[nodes.Comparator, str]] = {"=": "==", "<>": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}
NEVER_UNDEFINED: Final = (
    nodes.Literal_, nodes.Read, nodes.Compare, nodes.And, nodes.Or, nodes.Not, nodes.IsNone, nodes.If,
    nodes.AssessmentDate,
    nodes.KeyDateRead, nodes.ParameterRead, nodes.Deadline,
)  # fmt: skip
LISTED: Final = (nodes.Quantified, nodes.Share, nodes.Aggregate)


@dataclass(frozen=True, slots=True)
class Step:
    """What an expression became: the name or code of its value, the code of its step, and its form ("" for a
    constant)."""

    value: str
    step: str
    form: str


@dataclass(slots=True)
class Forms:
    """The fixed forms of a module, each once."""

    codes: dict[str, str] = field(default_factory=dict)
    constants: dict[str, str] = field(default_factory=dict)
    """Members of code lists, by the names they are held in."""

    def form(
        self,
        kind: str,
        text: str,
        denied: str = "",
        type_: str = "truth",
        parts: tuple[str, ...] = (),
        name: str = "",
        above: tuple[str, ...] = (),
    ) -> str:
        """The name of the form's constant."""
        arguments = [string(kind), string(text)]
        for keyword, value, default in (
            ("nægtet", string(denied), '""'),
            ("type", string(type_), '"truth"'),
            ("dele", tuple_code(parts), "()"),
            ("navn", string(name), '""'),
            ("viger_for", tuple_code(tuple(map(string, above))), "()"),
        ):
            if value != default:
                arguments.append(f"{keyword}={value}")
        return self.codes.setdefault(f"Form({', '.join(arguments)})", f"_F{len(self.codes)}")


def node(form: str, value: str, parts: Sequence[Step]) -> str:
    """The code of a step: its form, its value and the steps it rests on."""
    return f"({', '.join((form, value, *(part.step for part in parts)))})"


def tuple_code(parts: tuple[str, ...]) -> str:
    return f"({parts[0]},)" if len(parts) == 1 else f"({', '.join(parts)})"


@dataclass(slots=True)
class Body:
    """The statements of one function; `forms` and `used` are the module's."""

    forms: Forms
    used: Used
    voice: Voice
    place: Place
    lines: list[str] = field(default_factory=list)
    count: int = 0
    margin: str = TAB
    known: dict[nodes.Expr, Step] = field(default_factory=dict)

    def put(self, code: str) -> str:
        """A new name that holds the code's value."""
        self.count += 1
        self.lines.append(f"{self.margin}_v{self.count} = {code}")
        return f"_v{self.count}"

    # --- expressions -----------------------------------------------------------------------------------------

    def step(self, expr: nodes.Expr) -> Step:
        """The step of an expression; the same expression in the same place is worked out once."""
        if expr not in self.known:
            self.known[expr] = self._made(expr)
        return self.known[expr]

    def _made(self, expr: nodes.Expr) -> Step:
        match expr:
            case nodes.Literal_(str() as code, nodes.Type(kind="code", of=of)):
                # Looking up a member of an enumeration costs more than all the rest of a comparison.
                name = f"_{of}_{code}"
                self.forms.constants[name] = flat(layout_of(expr, self.place))
                return Step(name, "", "")
            case nodes.Literal_():
                return Step(flat(layout_of(expr, self.place)), "", "")
            case nodes.Read(what="fact" | "discretion"):
                return self._leaf(expr, "skøn" if expr.what == "discretion" else "oplysning", expr.name)
            case nodes.Read():
                subject, name = self.place.subject(expr.subject), string(python_name(expr.name))
                step = self.put(f"{subject}.trin_.get({name}) or {self.used.word('forklaret')}({subject}, {name})")
                value = self.put(f"{step}[1]")
                return Step(
                    value,
                    step,
                    self.forms.form(
                        _kind_of_read(expr), self.phrase(expr), self.denied(expr), kind_of(expr), (), expr.name
                    ),
                )
            case nodes.AssessmentDate():
                return self._leaf(expr, "dag", "")
            case nodes.KeyDateRead(name):
                return self._leaf(expr, "skæringsdato", name)
            case nodes.ParameterRead(name):
                return self._leaf(expr, "parameter", name)
            case nodes.Deadline():
                return Step("fristen", "fristen", self.forms.form("frist", "fristen", "", "date"))
            case nodes.Quantified() | nodes.Share() | nodes.Aggregate():
                return self._listed(expr)
            case nodes.Or(operands) if (found := one_of(operands)) is not None:
                return self._one_of(expr, found[0])
            case nodes.Compare(_, left, right) if isinstance(left, LISTED) or isinstance(right, LISTED):
                return self._compared_lists(expr)
            case _:
                return self._operation(expr)

    def _leaf(self, expr: nodes.Expr, kind: str, name: str) -> Step:
        value = self.put(flat(layout_of(expr, self.place)))
        return Step(value, value, self.forms.form(kind, self.phrase(expr), self.denied(expr), kind_of(expr), (), name))

    def _operation(self, expr: nodes.Expr) -> Step:
        operands = operands_of(expr)
        steps = [self.step(operand) for operand in operands]
        shown = [step for step in steps if step.form]
        value = self.put(self._code(expr, operands, steps))
        form = self.forms.form(
            _kind(expr), self.phrase(expr), self.denied(expr), kind_of(expr), tuple(step.form for step in shown)
        )
        return Step(value, node(form, value, shown), form)

    def _one_of(self, expr: nodes.Or, read: nodes.Expr) -> Step:
        """One thing is one of several constants: one step, where a list of comparisons would say the thing over and
        over."""
        step = self.step(read)
        choices = [self.step(o.right).value for o in expr.operands if isinstance(o, nodes.Compare)]
        sign = "is" if kind_of(read) == "code" else "=="
        tests = " or ".join(f"{step.value} {sign} {choice}" for choice in choices)
        self.used.word("Ukendt")
        value = self.put(f"{step.value} if {step.value}.__class__ is Ukendt else {tests}")
        form = self.forms.form("sammenligning", self.phrase(expr), self.denied(expr), "truth", (step.form,))
        return Step(value, node(form, value, [step]), form)

    def _code(self, expr: nodes.Expr, operands: tuple[nodes.Expr, ...], steps: list[Step]) -> str:
        """The operation on values that names hold; the plainest comparisons without a call."""
        if isinstance(expr, nodes.Compare):
            read, constant = expr.left, expr.right
            if (
                isinstance(read, nodes.Read)
                and not read.type.optional
                and isinstance(constant, nodes.Literal_)
                and constant.value is not None
            ):
                self.used.word("Ukendt")
                test = f"{steps[0].value} {INLINE[expr.operator]} {steps[1].value}"
                if constant.type.kind in ("code", "truth"):
                    test = f"{steps[0].value} {'is' if expr.operator == '=' else 'is not'} {steps[1].value}"
                return f"{steps[0].value} if {steps[0].value}.__class__ is Ukendt else {test}"
        if isinstance(expr, nodes.And | nodes.Or) and len(steps) <= 3:
            return self.junction("og" if isinstance(expr, nodes.And) else "eller", [step.value for step in steps])
        worked_out = {operand: step.value for operand, step in zip(operands, steps, strict=True)}
        return flat(layout_of(expr, replace(self.place, worked_out=worked_out)))

    def junction(self, word: str, values: list[str]) -> str:
        """`og` or `eller` of names, without a call where one operand decides or all agree."""
        absorbing, other = ("False", "True") if word == "og" else ("True", "False")
        values = [value for value in values if value != other]
        if absorbing in values or not values:
            return absorbing if values else other
        if len(values) == 1:
            return values[0]
        decides = " or ".join(f"{value} is {absorbing}" for value in values)
        agree = " is ".join((*values, other))
        return f"{absorbing} if {decides} else {other} if {agree} else {self.used.word(word)}({', '.join(values)})"

    def _listed(self, expr: nodes.Quantified | nodes.Share | nodes.Aggregate) -> Step:
        rows, form = self._rows(expr)
        word = self.used.word
        match expr:
            case nodes.Quantified(which):
                name = {"exists": "findes", "all": "alle", "count": "antallet"}[which]
                value = self.put(f"{word(name)}({rows}, {word('hvor')})")
            case nodes.Share(optional=optional):
                value = self.put(
                    f"{word('andelen')}({rows}, hvor={word('hvor')}, blandt={word('anden')}, eller_ingen={optional})"
                )
            case nodes.Aggregate(which, order=order):
                arguments = [rows, f"hvor={word('hvor')}", f"af={word('anden')}"]
                arguments += [f"efter={word('tredje')}"] if order is not None else []
                arguments += [f"eller_ingen={expr.type.optional}"] if which != "sum" else []
                value = self.put(f"{word(AGGREGATES[which])}({', '.join(arguments)})")
        return Step(value, f"({form}, {value}, {rows})", form)

    def _rows(self, expr: nodes.Quantified | nodes.Share | nodes.Aggregate) -> tuple[str, str]:
        """The name of the rows, one a member, and the form of the whole."""
        members = expr.members
        wanted: list[nodes.Expr] = [expr.where]
        if isinstance(expr, nodes.Share):
            wanted.append(expr.among)
        if isinstance(expr, nodes.Aggregate):
            wanted += [expr.value] if expr.order is None else [expr.value, expr.order]
        name, place = self.place.inside(members.concept)
        self.count += 1
        function = f"_m{self.count}"
        inner = Body(
            self.forms, self.used, self.voice.among(members.concept), place, [], self.count * 100, self.margin + TAB
        )
        steps = [inner.step(each) for each in wanted]
        self.lines.append(f"{self.margin}def {function}({name}: Any) -> tuple[Trin, ...]:")
        self.used.word("Trin")
        self.lines += inner.lines
        constant = self.forms.form("værdi", "uden betingelse")
        parts = []
        forms = []
        for step in steps:
            forms.append(step.form or constant)
            is_leaf = not step.form or step.step == step.value
            parts.append(f"({forms[-1]}, {step.value})" if is_leaf else step.step)
        self.lines.append(f"{self.margin}{TAB}return {tuple_code(tuple(parts))}")
        rows = self.put(f"{self.used.word('rækker')}({list_of(members, self.place)}, {function})")
        form = self.forms.form(
            "medlemmer", self.phrase(expr), self.denied(expr), kind_of(expr), tuple(forms), members.name
        )
        return rows, form

    def _compared_lists(self, expr: nodes.Compare) -> Step:
        """A comparison with a count or share in it, which may be a range."""
        codes = []
        parts: list[Step] = []
        for operand in (expr.left, expr.right):
            step = self.step(operand)
            code = step.value
            rows = step.step.rpartition(", ")[2].rstrip(")")
            if isinstance(operand, nodes.Quantified) and operand.which == "count":
                code = f"{self.used.word('antal_mellem')}({rows}, {self.used.word('hvor')})"
            elif isinstance(operand, nodes.Share):
                word = self.used.word
                among = f"hvor={word('hvor')}, blandt={word('anden')}, eller_ingen={operand.optional}"
                code = f"{word('andel_mellem')}({rows}, {among})"
            codes.append(code)
            parts += [step] if step.form else []
        value = self.put(f"{self.used.word(comparison_word(expr))}({codes[0]}, {codes[1]})")
        form = self.forms.form(
            "sammenligning", self.phrase(expr), self.denied(expr), "truth", tuple(p.form for p in parts)
        )
        return Step(value, node(form, value, parts), form)

    # --- words -----------------------------------------------------------------------------------------------

    def phrase(self, expr: nodes.Expr) -> str:
        """The expression in words: a statement for yes/no, else the name of a quantity."""
        if kind_of(expr) == "truth":
            return plain(inline(statement(expr, self.voice)))
        return plain(quantity(expr, self.voice))

    def denied(self, expr: nodes.Expr) -> str:
        """The statement denied; "" for a quantity."""
        return plain(inline(denial(expr, self.voice))) if kind_of(expr) == "truth" else ""


def _kind(expr: nodes.Expr) -> str:
    match expr:
        case nodes.And():
            return "og"
        case nodes.Or():
            return "eller"
        case nodes.Not():
            return "ikke"
        case nodes.If():
            return "hvis"
        case nodes.Compare() | nodes.IsNone():
            return "sammenligning"
        case _:
            return "beregning"


def may_be_undefined(expr: nodes.Expr) -> bool:
    """Whether an operation in the expression may lack a value; what is read tells its own place."""
    return not all(isinstance(part, NEVER_UNDEFINED) for part in parts_of(expr))


def _kind_of_read(read: nodes.Read) -> str:
    return "definition" if read.what == "definition" else "resultat" if read.what == "result" else "gælder"


def operands_of(expr: nodes.Expr) -> tuple[nodes.Expr, ...]:
    """The operands of an operation, in order."""
    found: list[nodes.Expr] = []
    for name in expr.__struct_fields__:
        value = getattr(expr, name)
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, nodes.Node) and not isinstance(each, nodes.Type | nodes.Subject):
                found.append(each)  # type: ignore[arg-type]  # what is left are expressions
    return tuple(found)
