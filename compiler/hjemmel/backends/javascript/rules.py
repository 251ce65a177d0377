"""One function for each rule, definition and norm, named as in the rule file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from hjemmel.backends.javascript.expressions import Place, code_of, literal_code, variable
from hjemmel.backends.javascript.forms import Forms, denial_of, phrase_of
from hjemmel.backends.javascript.layout import After, Code, Listed, array, call, laid_out, record, string
from hjemmel.backends.python.precedence import nearest_above, prevailing_first
from hjemmel.backends.python.rules_module import KIND_WORDS
from hjemmel.backends.wording.kinds import kind_of
from hjemmel.backends.wording.labels import Labels
from hjemmel.backends.wording.periods import period_phrase
from hjemmel.backends.wording.voice import voice_for
from hjemmel.backends.wording.words import plain
from hjemmel.plan import nodes
from hjemmel.plan.index import Ending, PlanIndex

ROUNDINGS: Final[dict[nodes.Mode, str]] = {"nearest": "nærmeste", "up": "opad", "down": "nedad"}
Declaration = nodes.Rule | nodes.Definition | nodes.Norm


@dataclass(frozen=True, slots=True)
class Functions:
    """What writes the functions of a plan."""

    plan: nodes.Plan
    index: PlanIndex
    labels: Labels
    forms: Forms

    def all(self) -> Iterator[str]:
        """Every function as a member of an object."""
        for declaration, name, value in self.named():
            yield self._function(declaration, name, value)

    def named(self) -> Iterator[tuple[Declaration, str, Code]]:
        """What each function is of, its name and what it gives: rule by rule as results need them, then definitions
        and norms."""
        for concept in self.plan.concepts:
            for result in concept.results:
                rules = [self.index.rules[name] for name in result.rules]
                nearest = nearest_above(rules)
                for rule in prevailing_first(rules):
                    yield rule, rule.name, self._rule(rule, nearest[rule.name])
        for definition in self.plan.definitions:
            yield definition, f"{definition.concept}__{definition.name}", self._definition(definition)
        for norm in self.plan.norms:
            yield norm, norm.name, self._norm(norm)
            yield norm, f"{norm.name}__gælder", self._norm_applies(norm)
            if norm.deadline is not None:
                yield norm, f"{norm.name}__frist", self._deadline(norm, norm.deadline)

    def result(self, concept: nodes.Concept, result: nodes.Result) -> str:
        """The function that gives a result."""
        subject = variable(concept.name)
        rules = prevailing_first([self.index.rules[name] for name in result.rules])
        form = self.forms.number("resultat", result.label, "", result.type.kind, result.name)
        arguments: list[Code] = [form, subject, array(f"regler.{rule.name}({subject})" for rule in rules)]
        if result.rounding is not None:
            step = Fraction(result.rounding.step_numerator, result.rounding.step_denominator)
            mode = string(ROUNDINGS[result.rounding.mode])
            arguments.append(array((literal_code(step, nodes.Type("number")), mode)))
        return laid_out(After(f"({subject}) => ", call("resultat", *arguments)), 6, 4, 1)

    def _function(self, declaration: Declaration, name: str, value: Code) -> str:
        title = declaration.label if isinstance(declaration, nodes.Definition) else declaration.title
        words = " ".join(" ".join((title, *(f"[{clause}]" for clause in declaration.basis.clauses))).split())
        comment = f"  // {words}\n" if words and "__" not in name.removeprefix(f"{declaration.concept}__") else ""
        return f"{comment}  {name}({variable(declaration.concept)}) {{\n    return {laid_out(value, 4, 7, 1)};\n  }}"

    def _place(self, declaration: Declaration) -> Place:
        voice = voice_for(self.labels, declaration.concept)
        norm = declaration.name if isinstance(declaration, nodes.Norm) else ""
        return Place(self.forms, voice, (variable(declaration.concept),), declaration.period.clock, norm)

    # --- declarations ----------------------------------------------------------------------------------------

    def _rule(self, rule: nodes.Rule, gives_way: tuple[str, ...]) -> Code:
        place = self._place(rule)
        text = phrase_of(rule.value, place.voice)
        form = self.forms.number("regel", rule.title or text, text, kind_of(rule.value), rule.name)
        said = self._conditions(rule, place)
        said["giver"] = code_of(rule.value, place)
        if rule.limits:
            said["grænser"] = array(self._limit(limit, place) for limit in rule.limits)
        if gives_way:
            said["viger_for"] = array(map(string, gives_way))
        return call("regel", form, place.subjects[0], record(said))

    def _definition(self, definition: nodes.Definition) -> Code:
        place = self._place(definition)
        own = nodes.Read(nodes.Subject(), definition.concept, definition.name, "definition", nodes.TRUTH)
        text = phrase_of(own, place.voice) or definition.label or definition.name
        form = self.forms.number("definition", text, denial_of(own, place.voice), "truth", definition.name)
        said: dict[str, Code] = {}
        force = self._in_force(definition, place)
        if force is not None:
            said["i_kraft"] = force
        said["grunde"] = array(self._ground(ground, place) for ground in definition.grounds)
        if definition.exceptions:
            said["undtagen"] = self._exceptions(definition.exceptions, place)
        for name in definition.successors:
            label = self.labels.definitions.get(name) or name
            number = self.forms.number("afløst", f"er afløst af {label}", f"er ikke afløst af {label}")
            begun = self._begun("0", self.index.definition(definition.concept, name), place, definition.concept)
            said["afløser"] = call("afløst", number, begun, f"{place.subjects[0]}.svar({string(name)})")
        return call("definition", form, place.subjects[0], record(said))

    def _ground(self, ground: nodes.Alternative, place: Place) -> Code:
        form = self.forms.of("grund", ground.condition, place.voice)
        return call("grund", form, *self._own_period(ground.period, place), code_of(ground.condition, place))

    def _norm(self, norm: nodes.Norm) -> Code:
        place = self._place(norm)
        subject, voice = place.subjects[0], place.voice
        type_ = "truth" if norm.act is None else "status"
        form = self.forms.number(KIND_WORDS[norm.kind], norm.title, "", type_, norm.name)
        said: dict[str, Code] = {"gælder": f"{subject}.gælder({string(norm.name)})"}
        if norm.above:
            said["over"] = array(self._above(name, subject) for name in norm.above)
        if norm.act is not None:
            said["når"] = call("handling", self.forms.of("handling", norm.act, voice), code_of(norm.act, place))
        if norm.deadline is not None:
            said["frist"] = f"{subject}.frist({string(norm.name)})"
        return call(KIND_WORDS[norm.kind], form, subject, record(said))

    def _above(self, name: str, subject: str) -> Code:
        title = self.index.norms[name].title
        form = self.forms.number("viger", f"»{title}« går forud", f"»{title}« går ikke forud", "truth", name)
        return call("viger", form, f"{subject}.gælder({string(name)})")

    def _norm_applies(self, norm: nodes.Norm) -> Code:
        place = self._place(norm)
        form = self.forms.number("gælder", "betingelserne er opfyldt", "betingelserne er ikke opfyldt")
        return call("norm_gælder", form, place.subjects[0], string(norm.name), record(self._conditions(norm, place)))

    def _deadline(self, norm: nodes.Norm, deadline: nodes.Expr) -> Code:
        place = self._place(norm)
        form = self.forms.number("frist", "fristen", "", "date")
        return call("norm_frist", form, place.subjects[0], string(norm.name), code_of(deadline, place))

    # --- parts of them ---------------------------------------------------------------------------------------

    def _conditions(self, declaration: nodes.Rule | nodes.Norm, place: Place) -> dict[str, Code]:
        """When a rule or norm applies."""
        said: dict[str, Code] = {}
        force = self._in_force(declaration, place)
        if force is not None:
            said["i_kraft"] = force
        if declaration.condition != nodes.YES:
            said["hvis"] = code_of(declaration.condition, place)
        if declaration.exceptions:
            said["undtagen"] = self._exceptions(declaration.exceptions, place)
        return said

    def _exceptions(self, exceptions: tuple[nodes.Exception_, ...], place: Place) -> Code:
        return array(self._exception(exception, place) for exception in exceptions)

    def _exception(self, exception: nodes.Exception_, place: Place) -> Code:
        form = self.forms.of("undtagelse", exception.condition, place.voice)
        arguments = [*self._own_period(exception.period, place), code_of(exception.condition, place)]
        if exception.unless is not None:
            denied = self.forms.of("ikke", nodes.Not(exception.unless), place.voice)
            arguments.append(call("ikke", denied, code_of(exception.unless, place)))
        return call("undtagelse", form, *arguments)

    def _limit(self, limit: nodes.Limit, place: Place) -> Code:
        period = [] if limit.period is None else [self._period(limit.period, place)]
        return call("højst" if limit.which == "cap" else "mindst", code_of(limit.limit, place), *period)

    def _in_force(self, declaration: Declaration, place: Place) -> Code | None:
        """Whether its period contains its clock and nothing that ends it has begun; None when it always is in force."""
        endings = []
        for name in declaration.ended_by:
            ending = self.index.ending(name)
            title = ending.title or name
            begun, not_begun = f"»{title}« er begyndt at gælde", f"»{title}« er ikke begyndt at gælde"
            form = self.forms.number("afløst", begun, not_begun, "truth", name)
            endings.append(self._begun(form, ending, place, declaration.concept))
        return self._force(declaration.period, place, endings)

    def _force(self, period: nodes.Period, place: Place, endings: list[Code]) -> Code | None:
        """Whether a period runs and nothing that ends it has begun; None when it always does."""
        if (
            period.start is None
            and period.end is None
            and not endings
            and isinstance(period.clock, nodes.AssessmentDate)
        ):
            return None
        text = f"gælder {plain(period_phrase(period, place.voice))}"
        form = self.forms.number("i_kraft", f"bestemmelsen {text}", f"bestemmelsen er ikke i kraft; den {text}")
        return self._contains(form, period, place, endings)

    def _own_period(self, period: nodes.Period | None, place: Place) -> list[Code]:
        """Whether the period of a line runs, where it has one that does not always."""
        force = None if period is None else self._force(period, place, [])
        return [] if force is None else [force]

    def _period(self, period: nodes.Period, place: Place) -> Code:
        """Whether the period of a cap or floor runs."""
        return self._contains("0", period, place, [])

    def _contains(self, form: str, period: nodes.Period, place: Place, endings: list[Code]) -> Listed:
        ends = ("null" if end is None else code_of(end, place) for end in (period.start, period.end))
        return call("i_kraft", form, code_of(period.clock, place), *ends, *endings)

    def _begun(self, form: str, ending: Ending | nodes.Definition, place: Place, concept: str) -> Code:
        """Whether what ends or succeeds a declaration has begun."""
        subject = place.subjects[0]
        if ending.concept not in ("", concept):
            subject = f"{subject}.helhed({string(ending.concept)})"
        norm = ending.name if isinstance(ending, nodes.Norm) else ""
        there = Place(self.forms, voice_for(self.labels, ending.concept or concept), (subject,), norm=norm)
        start = "null" if ending.period.start is None else code_of(ending.period.start, there)
        return call("begyndt", form, start, code_of(ending.period.clock, there))
