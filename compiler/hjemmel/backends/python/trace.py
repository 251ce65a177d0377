"""Explanations: for each declaration a function that works out every operand and keeps it as a step."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from hjemmel.backends.python.expressions import (
    Place,
    Used,
    layout_of,
    literal_layout,
    string,
)
from hjemmel.backends.python.layout import flat
from hjemmel.backends.python.names import attribute_of_whole, python_name
from hjemmel.backends.python.precedence import nearest_above, prevailing_first
from hjemmel.backends.python.rules_module import KIND_WORDS, RulesModule, applies_name, frist_name
from hjemmel.backends.python.steps import TAB, Body, Forms, Step, may_be_undefined, node, tuple_code
from hjemmel.backends.wording.kinds import kind_of
from hjemmel.backends.wording.labels import Labels
from hjemmel.backends.wording.periods import period_phrase
from hjemmel.backends.wording.voice import voice_for
from hjemmel.backends.wording.words import plain
from hjemmel.plan import nodes
from hjemmel.plan.walk import expressions_of


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
        endings = []
        for name in declaration.ended_by:
            ending = self.rules.index.ending(name)
            begun = body.put(flat(self.rules.begun(ending, body.place, declaration.concept)))
            self.used.word("begyndt")
            title = ending.title or name
            form = self.forms.form(
                "afløst", f"»{title}« er begyndt at gælde", f"»{title}« er ikke begyndt at gælde", "truth", (), name
            )
            endings.append(Step(begun, node(form, begun, []), form))
        return self._force(declaration.period, body, endings)

    def _force(self, period: nodes.Period, body: Body, endings: list[Step]) -> Step | None:
        """Whether a period runs and nothing that ends it has begun; None when it always does."""
        ended = tuple(step.value for step in endings)
        code = flat(self.rules.period(period, body.place, ended))
        if code == "True":
            return None
        clock = body.step(period.clock)
        plain_code = None if endings else self._running(period, body)
        if plain_code is None:
            self.used.word("i_kraft")
        value = body.put(plain_code or code)
        text = f"gælder {plain(period_phrase(period, body.voice))}"
        parts = [clock, *endings]
        form = self.forms.form(
            "i_kraft",
            f"bestemmelsen {text}",
            f"bestemmelsen er ikke i kraft; den {text}",
            "truth",
            tuple(part.form for part in parts),
        )
        return Step(value, node(form, value, parts), form)

    def _running(self, period: nodes.Period, body: Body) -> str | None:
        """Whether the assessment date lies between constant dates, without a call; None when that is not the
        question."""
        ends = (period.start, period.end)
        if not isinstance(period.clock, nodes.AssessmentDate) or any(
            e is not None and not isinstance(e, nodes.Literal_) for e in ends
        ):
            return None
        if period.start is None and period.end is None:
            return "True"
        edges = [flat(layout_of(period.start, body.place)) if period.start is not None else ""]
        edges += [
            body.step(period.clock).value,
            flat(layout_of(period.end, body.place)) if period.end is not None else "",
        ]
        return " <= ".join(edge for edge in edges if edge)

    def _period(self, period: nodes.Period | None, body: Body) -> str:
        return "True" if period is None else flat(self.rules.period(period, body.place))

    def _exceptions(self, exceptions: tuple[nodes.Exception_, ...], body: Body) -> list[Step]:
        found = []
        for exception in exceptions:
            steps = [body.step(exception.condition)]
            code = [steps[0].value]
            if exception.period is not None:
                running = self._force(exception.period, body, [])
                if running is not None:
                    steps.insert(0, running)
                    code.append(f"gælder={running.value}")
            if exception.unless is not None:
                unless = body.step(exception.unless)
                code.append(f"medmindre={unless.value}")
                value = body.put(f"{self.used.word('ikke')}({unless.value})")
                shown = [unless] if unless.form else []
                form = self.forms.form(
                    "ikke",
                    body.denied(exception.unless),
                    body.phrase(exception.unless),
                    "truth",
                    tuple(step.form for step in shown),
                )
                steps.append(Step(value, node(form, value, shown), form))
            value = body.put(f"{self.used.word('undtagelse')}({', '.join(code)})")
            found.append(self._group("undtagelse", body, exception.condition, value, steps))
        return found

    def _group(self, kind: str, body: Body, condition: nodes.Expr, value: str, steps: list[Step]) -> Step:
        shown = [step for step in steps if step.form]
        form = self.forms.form(
            kind, body.phrase(condition), body.denied(condition), "truth", tuple(step.form for step in shown)
        )
        return Step(value, node(form, value, shown), form)

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
            given = f"{self.used.word('begrænset')}({given}, {tuple_code(tuple(code for code, _ in limits))})"
        shown = [*steps, *(step for step in (value, *(step for _, step in limits)) if step.form)]
        text = body.phrase(rule.value)
        form = self.forms.form(
            "regel", rule.title or text, text, kind_of(rule.value), tuple(step.form for step in shown), rule.name, above
        )
        place = body.place.asked
        name = string(rule.name)
        if applies != "True" and any(map(may_be_undefined, expressions_of(rule))):
            applies = self._settled(place, name, applies, body)
        if given != value.value or not isinstance(rule.value, nodes.Literal_ | nodes.Read):
            given = self._settled(place, name, given, body)
        parts = tuple_code(tuple(step.step for step in shown))
        way = tuple_code(tuple(map(string, above)))
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
        calls = tuple_code(tuple(f"_regel_{rule.name}({subject})" for rule in rules))
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
            steps = [step]
            running = None if ground.period is None else self._force(ground.period, body, [])
            if running is not None:
                steps.insert(0, running)
                value = body.put(body.junction("og", [running.value, value]))
            grounds.append(self._group("grund", body, ground.condition, value, steps))
        exceptions = self._exceptions(definition.exceptions, body)
        place = body.place.asked
        arguments = [place, string(definition.name), f"i_kraft={force.value if force else 'True'}"]
        arguments.append(f"hvis={tuple_code(tuple(step.value for step in grounds))}")
        if exceptions:
            arguments.append(f"undtagen={tuple_code(tuple(step.value for step in exceptions))}")
        steps = [step for step in (force, *grounds, *exceptions) if step is not None]
        for name in definition.successors:
            successor = self.rules.index.definitions[name]
            begun = body.put(flat(self.rules.begun(successor, body.place, definition.concept)))
            successor_read = nodes.Read(nodes.Subject(), definition.concept, name, "definition", nodes.TRUTH)
            then = body.step(successor_read)
            arguments += [f"afløst={begun}", f"afløser={then.value}"]
            form = self.forms.form(
                "afløst",
                f"er afløst af {successor.label or name}",
                f"er ikke afløst af {successor.label or name}",
                "truth",
                (then.form,),
            )
            steps.append(Step(begun, node(form, begun, [then]), form))
        name = string(definition.name)
        values = [step.value for step in grounds]
        if exceptions or definition.successors or len(values) > 4:
            value = body.put(f"{self.used.word('definition')}({', '.join(arguments)})")
            deciding = f"{place}.afgørende_[{name}]"
        else:
            value = values[0] if len(values) == 1 else body.put(body.junction("eller", values))
            if force is not None:
                value = body.put(body.junction("og", [force.value, value]))
            deciders = self.used.word("grunde")
            deciding = f"{place}.afgørende_[{name}]"
            body.lines.append(
                f"{TAB}{deciding} = {deciders}({name}, {tuple_code(tuple(values))}) if {value} is True else ({name},)"
            )
            if any(map(may_be_undefined, expressions_of(definition))):
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
        parts = tuple_code(tuple(step.step for step in steps))
        body.lines.append(f"{TAB}return ({form}, {value}, {parts}, {deciding})")
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
        parts = [node(own, applies, steps)]
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
            parts.append(node(form, act.value, [act] if act.form else []))
        if norm.deadline is not None:
            forms.append(self.forms.form("frist", "fristen", "", "date"))
            parts.append(f"({forms[-1]}, fristen)")
        value = f"{self.used.word('svaret')}({place}, {string(python_name(norm.name))})"
        kind = KIND_WORDS[norm.kind]
        form = self.forms.form(
            kind, norm.title, "", "status" if norm.act is not None else "truth", tuple(forms), norm.name
        )
        body.lines.append(f"{TAB}return ({form}, {value}, {tuple_code(tuple(parts))}, ({string(norm.name)},))")
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
