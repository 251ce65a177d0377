"""Explanations: for each declaration a function that works out every operand and keeps it as a step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Final

from hjemmel.backends.python.expressions import (
    AGGREGATES,
    Place,
    Used,
    comparison_word,
    layout_of,
    list_of,
    literal_layout,
    string,
)
from hjemmel.backends.python.fast.disjoint import one_of
from hjemmel.backends.python.layout import flat
from hjemmel.backends.python.names import attribute_of_whole, python_name
from hjemmel.backends.python.precedence import nearest_above, prevailing_first
from hjemmel.backends.python.rules_module import KIND_WORDS, RulesModule, applies_name, frist_name
from hjemmel.backends.wording.kinds import kind_of
from hjemmel.backends.wording.labels import Labels
from hjemmel.backends.wording.periods import period_phrase
from hjemmel.backends.wording.phrases import denial, quantity, statement
from hjemmel.backends.wording.statements import inline
from hjemmel.backends.wording.voice import Voice, voice_for
from hjemmel.backends.wording.words import plain
from hjemmel.plan import nodes
from hjemmel.plan.walk import expressions_of, parts_of

TAB: Final = "    "
TRUTHS: Final = (nodes.And, nodes.Or, nodes.Not, nodes.Compare, nodes.IsNone)
INLINE: Final[dict[nodes.Comparator, str]] = {"=": "==", "<>": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}
NEVER_UNDEFINED: Final = (
    nodes.Literal_, nodes.Read, nodes.Compare, nodes.And, nodes.Or, nodes.Not, nodes.IsNone, nodes.If, nodes.AssessmentDate,
    nodes.KeyDateRead, nodes.ParameterRead, nodes.Deadline,
)  # fmt: skip
LISTED: Final = (nodes.Quantified, nodes.Share, nodes.Aggregate)


@dataclass(frozen=True, slots=True)
class Step:
    """What an expression became: the name or code of its value, the code of its step, and its form ("" for a constant)."""

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
            ("dele", _tuple(parts), "()"),
            ("navn", string(name), '""'),
            ("viger_for", _tuple(tuple(map(string, above))), "()"),
        ):
            if value != default:
                arguments.append(f"{keyword}={value}")
        return self.codes.setdefault(f"Form({', '.join(arguments)})", f"_F{len(self.codes)}")


def _node(form: str, value: str, parts: Sequence[Step]) -> str:
    """The code of a step: its form, its value and the steps it rests on."""
    return f"({', '.join((form, value, *(part.step for part in parts)))})"


def _tuple(parts: tuple[str, ...]) -> str:
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
                step = self.put(
                    f'{self.used.word("forklaret")}({self.place.subject(expr.subject)}, "{python_name(expr.name)}")'
                )
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
            case nodes.ParameterRead(name, keys):
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
        return Step(value, _node(form, value, shown), form)

    def _one_of(self, expr: nodes.Or, read: nodes.Expr) -> Step:
        """One thing is one of several constants: one step, where a list of comparisons would say the thing over and over."""
        step = self.step(read)
        choices = [self.step(o.right).value for o in expr.operands if isinstance(o, nodes.Compare)]
        sign = "is" if kind_of(read) == "code" else "=="
        tests = " or ".join(f"{step.value} {sign} {choice}" for choice in choices)
        self.used.word("Ukendt")
        value = self.put(f"{step.value} if {step.value}.__class__ is Ukendt else {tests}")
        form = self.forms.form("sammenligning", self.phrase(expr), self.denied(expr), "truth", (step.form,))
        return Step(value, _node(form, value, [step]), form)

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
        self.lines.append(f"{self.margin}{TAB}return {_tuple(tuple(parts))}")
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
                code = f"{word('andel_mellem')}({rows}, hvor={word('hvor')}, blandt={word('anden')}, eller_ingen={operand.optional})"
            codes.append(code)
            parts += [step] if step.form else []
        value = self.put(f"{self.used.word(comparison_word(expr))}({codes[0]}, {codes[1]})")
        form = self.forms.form(
            "sammenligning", self.phrase(expr), self.denied(expr), "truth", tuple(p.form for p in parts)
        )
        return Step(value, _node(form, value, parts), form)

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


def _may_be_undefined(expr: nodes.Expr) -> bool:
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


@dataclass(frozen=True, slots=True)
class TraceModule:
    """What writes `_forklar.py`."""

    rules: RulesModule
    labels: Labels
    forms: Forms
    used: Used

    def body(self, declaration: nodes.Rule | nodes.Norm | nodes.Definition) -> Body:
        """The body of the function that explains a declaration."""
        place = Place(self.used, (attribute_of_whole(declaration.concept),), declaration.period.clock)
        return Body(self.forms, self.used, voice_for(self.labels, declaration.concept), place)

    def _in_force(self, declaration: nodes.Rule | nodes.Norm | nodes.Definition, body: Body) -> Step | None:
        """Whether it is in force; None when it always is."""
        code = flat(self.rules.in_force(declaration, body.place))
        if code == "True":
            return None
        period = declaration.period
        clock = body.step(period.clock)
        plain_code = None if declaration.ended_by else self._running(period, body)
        if plain_code is not None:
            code = plain_code
        else:
            self.used.words |= {word for word in ("i_kraft", "begyndt") if f"{word}(" in code}
        value = body.put(code)
        text = f"gælder {plain(period_phrase(period, body.voice))}"
        text += ", indtil den afløses eller ophæves" if declaration.ended_by else ""
        form = self.forms.form(
            "i_kraft", f"bestemmelsen {text}", f"bestemmelsen er ikke i kraft; den {text}", "truth", (clock.form,)
        )
        return Step(value, _node(form, value, [clock]), form)

    def _running(self, period: nodes.Period, body: Body) -> str | None:
        """Whether the assessment date lies between constant dates, without a call; None when that is not the question."""
        ends = (period.start, period.end)
        if not isinstance(period.clock, nodes.AssessmentDate) or any(e is not None and not isinstance(e, nodes.Literal_) for e in ends):
            return None
        if period.start is None and period.end is None:
            return "True"
        edges = [flat(layout_of(period.start, body.place)) if period.start is not None else ""]
        edges += [body.step(period.clock).value, flat(layout_of(period.end, body.place)) if period.end is not None else ""]
        return " <= ".join(edge for edge in edges if edge)

    def _period(self, period: nodes.Period | None, body: Body) -> str:
        return "True" if period is None else flat(self.rules.period(period, body.place))

    def _exceptions(self, exceptions: tuple[nodes.Exception_, ...], body: Body) -> list[Step]:
        found = []
        for exception in exceptions:
            steps = [body.step(exception.condition)]
            code = [steps[0].value]
            if exception.unless is not None:
                steps.append(body.step(exception.unless))
                code.append(f"medmindre={steps[1].value}")
            if exception.period is not None:
                code.append(f"gælder={self._period(exception.period, body)}")
            value = body.put(f"{self.used.word('undtagelse')}({', '.join(code)})")
            found.append(self._group("undtagelse", body, exception.condition, value, steps))
        return found

    def _group(self, kind: str, body: Body, condition: nodes.Expr, value: str, steps: list[Step]) -> Step:
        shown = [step for step in steps if step.form]
        form = self.forms.form(
            kind, body.phrase(condition), body.denied(condition), "truth", tuple(step.form for step in shown)
        )
        return Step(value, _node(form, value, shown), form)

    def _applies(self, declaration: nodes.Rule | nodes.Norm, body: Body) -> tuple[str, list[Step]]:
        """The value of whether it applies, and the steps it rests on."""
        force = self._in_force(declaration, body)
        condition = None if declaration.condition == nodes.YES else body.step(declaration.condition)
        exceptions = self._exceptions(declaration.exceptions, body)
        operands = [step.value for step in (force, condition) if step is not None]
        operands += [f"{self.used.word('ikke')}({step.value})" for step in exceptions]
        steps = [step for step in (force, condition, *exceptions) if step is not None and step.form]
        if not operands:
            return "True", steps
        if len(operands) == 1:
            return operands[0], steps
        if len(operands) <= 3 and not exceptions:
            return body.put(body.junction("og", operands)), steps
        return body.put(f"{self.used.word('og')}({', '.join(operands)})"), steps

    def rule(self, rule: nodes.Rule, above: tuple[str, ...]) -> list[str]:
        """The function that explains a rule."""
        body = self.body(rule)
        applies, steps = self._applies(rule, body)
        value = body.step(rule.value)
        given = value.value
        limits = []
        for limit in rule.limits:
            step = body.step(limit.limit)
            which = string("højst" if limit.which == "cap" else "mindst")
            limits.append(
                (f"{self.used.word('Grænse')}({which}, {step.value}, {self._period(limit.period, body)})", step)
            )
        if limits:
            given = f"{self.used.word('begrænset')}({given}, {_tuple(tuple(code for code, _ in limits))})"
        shown = [*steps, *(step for step in (value, *(step for _, step in limits)) if step.form)]
        text = body.phrase(rule.value)
        form = self.forms.form(
            "regel", rule.title or text, text, kind_of(rule.value), tuple(step.form for step in shown), rule.name, above
        )
        place = body.place.asked
        name = string(rule.name)
        if applies != "True" and any(map(_may_be_undefined, expressions_of(rule))):
            applies = self._settled(place, name, applies, body)
        if given != value.value or not isinstance(rule.value, nodes.Literal_ | nodes.Read):
            given = self._settled(place, name, given, body)
        parts = _tuple(tuple(step.step for step in shown))
        way = _tuple(tuple(map(string, above)))
        body.lines.append(f"{TAB}return ({form}, {applies}, {parts}, {given}, {name}, {way})")
        return self._function(f"_regel_{rule.name}", rule.concept, body)

    def _settled(self, place: str, name: str, code: str, body: Body) -> str:
        """The value with undefined operations placed at the declaration."""
        value = code if code.isidentifier() else body.put(code)
        self.used.words |= {"Ukendt", "ved"}
        return f"{value} if {value}.__class__ is not Ukendt else ved({place}, {name}, {value})"

    def _function(self, name: str, concept: str, body: Body) -> list[str]:
        self.used.word("Trin")
        return [f"def {name}({body.place.asked}: Any) -> Trin:", *body.lines]

    def result(self, concept: nodes.Concept, result: nodes.Result) -> list[str]:
        """The function that explains a result."""
        rules = prevailing_first([self.rules.index.rules[name] for name in result.rules])
        subject = attribute_of_whole(concept.name)
        form = self.forms.form("resultat", result.label, "", result.type.kind, (), result.name)
        calls = _tuple(tuple(f"_regel_{rule.name}({subject})" for rule in rules))
        rounding = ""
        if result.rounding is not None:
            step = Fraction(result.rounding.step_numerator, result.rounding.step_denominator)
            layout = flat(literal_layout(step, nodes.Type("number"), self.used))
            rounding = f", afrundet=({layout}, {string(result.rounding.mode)})"
        self.used.words |= {"valgt", "Trin"}
        return [
            f"def _{concept.name}_{result.name}({subject}: Any) -> Trin:",
            f"{TAB}return valgt({subject}, {form}, {string(result.name)}, {calls}{rounding})",
        ]

    def definition(self, definition: nodes.Definition) -> list[str]:
        """The function that explains a definition."""
        body = self.body(definition)
        force = self._in_force(definition, body)
        grounds = []
        for ground in definition.grounds:
            step = body.step(ground.condition)
            value = step.value
            if ground.period is not None:
                running = body.put(self._running(ground.period, body) or self._period(ground.period, body))
                value = body.put(body.junction("og", [running, value]))
            grounds.append(self._group("grund", body, ground.condition, value, [step]))
        exceptions = self._exceptions(definition.exceptions, body)
        place = body.place.asked
        arguments = [place, string(definition.name), f"i_kraft={force.value if force else 'True'}"]
        arguments.append(f"hvis={_tuple(tuple(step.value for step in grounds))}")
        if exceptions:
            arguments.append(f"undtagen={_tuple(tuple(step.value for step in exceptions))}")
        steps = [step for step in (force, *grounds, *exceptions) if step is not None]
        for name in definition.successors:
            successor = self.rules.index.definitions[name]
            begun = body.put(flat(self.rules.begun(successor, body.place, definition.concept)))
            read = nodes.Read(nodes.Subject(), definition.concept, name, "definition", nodes.TRUTH)
            then = body.step(read)
            arguments += [f"afløst={begun}", f"afløser={then.value}"]
            form = self.forms.form(
                "afløst",
                f"er afløst af {successor.label or name}",
                f"er ikke afløst af {successor.label or name}",
                "truth",
                (then.form,),
            )
            steps.append(Step(begun, _node(form, begun, [then]), form))
        name = string(definition.name)
        values = [step.value for step in grounds]
        if exceptions or definition.successors or len(values) > 4:
            value = body.put(f"{self.used.word('definition')}({', '.join(arguments)})")
            deciding = f"{place}.afgørende_[{name}]"
        else:
            value = values[0] if len(values) == 1 else body.put(body.junction("eller", values))
            if force is not None:
                value = body.put(body.junction("og", [force.value, value]))
            own = self.used.word("grunde")
            deciding = f"{place}.afgørende_[{name}]"
            body.lines.append(f"{TAB}{deciding} = {own}({name}, {_tuple(tuple(values))}) if {value} is True else ({name},)")
            if any(map(_may_be_undefined, expressions_of(definition))):
                value = body.put(self._settled(place, name, value, body))
        label = self.labels.definitions.get(definition.name) or definition.name
        own = nodes.Read(nodes.Subject(), definition.concept, definition.name, "definition", nodes.TRUTH)
        form = self.forms.form(
            "definition",
            body.phrase(own) or label,
            body.denied(own),
            "truth",
            tuple(s.form for s in steps),
            definition.name,
        )
        parts = _tuple(tuple(step.step for step in steps))
        body.lines.append(f'{TAB}return ({form}, {value}, {parts}, {deciding})')
        return self._function(f"_{definition.concept}_{definition.name}", definition.concept, body)

    def norm(self, norm: nodes.Norm) -> list[str]:
        """The function that explains a norm."""
        body = self.body(norm)
        place = body.place.asked
        if norm.deadline is not None:
            body.lines.append(f"{TAB}fristen = {place}.{frist_name(norm.name)}")
        applies, steps = self._applies(norm, body)
        own = self.forms.form(
            "gælder", "betingelserne er opfyldt", "betingelserne er ikke opfyldt", "truth", tuple(s.form for s in steps)
        )
        parts = [_node(own, applies, steps)]
        forms = [own]
        for name in norm.above:
            other = self.rules.index.norms[name]
            text = f"»{other.title}« går forud"
            form = self.forms.form("viger", text, f"»{other.title}« går ikke forud", "truth", (), name)
            forms.append(form)
            parts.append(f"({form}, {place}.{applies_name(name)})")
        if norm.act is not None:
            act = body.step(norm.act)
            form = self.forms.form(
                "handling", body.phrase(norm.act), body.denied(norm.act), "truth", (act.form,) if act.form else ()
            )
            forms.append(form)
            parts.append(_node(form, act.value, [act] if act.form else []))
        if norm.deadline is not None:
            forms.append(self.forms.form("frist", "fristen", "", "date"))
            parts.append(f"({forms[-1]}, fristen)")
        value = f"{self.used.word('svaret')}({place}, {string(python_name(norm.name))})"
        kind = KIND_WORDS[norm.kind]
        form = self.forms.form(
            kind, norm.title, "", "status" if norm.act is not None else "truth", tuple(forms), norm.name
        )
        body.lines.append(f"{TAB}return ({form}, {value}, {_tuple(tuple(parts))}, ({string(norm.name)},))")
        return self._function(f"_{norm.concept}_{norm.name}", norm.concept, body)

    def functions(self) -> list[list[str]]:
        """All functions, rules before the results they belong to."""
        found: list[list[str]] = []
        for concept in self.rules.plan.concepts:
            for result in concept.results:
                rules = [self.rules.index.rules[name] for name in result.rules]
                nearest = nearest_above(rules)
                found += [self.rule(rule, nearest[rule.name]) for rule in prevailing_first(rules)]
                found.append(self.result(concept, result))
        found += [self.definition(definition) for definition in self.rules.plan.definitions]
        found += [self.norm(norm) for norm in self.rules.plan.norms]
        return found
