"""`regler.py`: one readable function for each rule and norm, and for each concept what its instances answer."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from hjemmel.backends.python.docstrings import Cited, basis_paragraphs, clauses_of, docstring
from hjemmel.backends.python.expressions import Place, Used, layout_of, literal_layout, string
from hjemmel.backends.python.layout import Argument, Keyword, Layout, call, laid_out
from hjemmel.backends.python.names import attribute_of_whole, python_name
from hjemmel.backends.python.precedence import nearest_above, prevailing_first
from hjemmel.backends.python.types import supplied_of
from hjemmel.plan import nodes
from hjemmel.plan.index import Ending, PlanIndex, index_of

KIND_WORDS: Final = {"duty": "pligt", "prohibition": "forbud", "right": "ret", "power": "beføjelse"}


@dataclass(frozen=True, slots=True)
class Function:
    """A function or member as the template writes it."""

    name: str
    subject: str
    lookup: str
    returns: str
    docstring: str
    body: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConceptClass:
    """The class of a concept's instances as the template writes it."""

    lookup: str
    plain: str
    docstring: str
    facts: str
    discretions: str
    computed: str
    attributes: tuple[str, ...]
    members: tuple[Function, ...]


def lookup_name(concept: str) -> str:
    """The class of what the rules read of a concept."""
    return f"{concept}Opslag"


def frist_name(norm: str) -> str:
    """The attribute of a norm's deadline; `__` keeps it apart from every name of the rules."""
    return f"{python_name(norm)}__frist"


def applies_name(norm: str) -> str:
    """The attribute of whether a norm applies."""
    return f"{python_name(norm)}__gælder"


def pairs(names: list[tuple[str, ...]]) -> str:
    """A tuple of tuples of texts as code."""
    return laid_out(call("", *(call("", *map(string, pair)) for pair in names)), 4, 14)


def computed_names(concept: nodes.Concept, index: PlanIndex) -> list[tuple[str, str, str]]:
    """What is computed of a concept: attribute, name and kind, by name."""
    names = [(result.name, "resultat") for result in concept.results]
    names += [(name, "definition") for name in concept.definitions]
    names += [(name, KIND_WORDS[index.norms[name].kind]) for name in concept.norms]
    return [(python_name(name), name, kind) for name, kind in sorted(names)]


@dataclass(frozen=True, slots=True)
class RulesModule:
    """What writes `regler.py`."""

    plan: nodes.Plan
    index: PlanIndex
    used: Used
    clauses: dict[str, Cited]

    # --- functions of rules and norms ------------------------------------------------------------------------

    def rule(self, rule: nodes.Rule, gives_way: tuple[str, ...]) -> Function:
        """The function of a rule."""
        place = self.place(rule)
        arguments: list[Argument] = [place.asked, string(rule.name), *self.force_and_conditions(rule, place)]
        arguments.append(Keyword("giver", layout_of(rule.value, place)))
        if rule.limits:
            arguments.append(Keyword("grænser", call("", *(self.limit(limit, place) for limit in rule.limits))))
        if gives_way:
            arguments.append(Keyword("viger_for", call("", *map(string, gives_way))))
        return self.function(
            python_name(rule.name), place, "Regel", self.text_of(rule), call(self.used.word("regel"), *arguments)
        )

    def norm(self, norm: nodes.Norm) -> list[Function]:
        """The functions of a norm: its deadline, whether it applies, and its status."""
        place = self.place(norm)
        name = string(norm.name)
        functions = []
        if norm.deadline is not None:
            deadline = call(self.used.word("norm_frist"), place.asked, name, layout_of(norm.deadline, place))
            functions.append(
                self.function(frist_name(norm.name), place, "Led", f'Fristen for "{norm.title}".', deadline)
            )
        applies = call(self.used.word("norm_gælder"), place.asked, name, *self.force_and_conditions(norm, place))
        functions.append(
            self.function(applies_name(norm.name), place, "Led", f'Om "{norm.title}" gælder.', applies, norm)
        )
        held: Layout = f"{place.asked}.{applies_name(norm.name)}"
        if norm.above:
            over = (f"{place.asked}.{applies_name(other)}" for other in norm.above)
            held = call(self.used.word("forrang"), held, call("", *over))
        arguments: list[Argument] = [place.asked, name, Keyword("gælder", held)]
        if norm.act is not None:
            when = "opfyldt_når" if norm.kind == "duty" else "overtrådt_når"
            arguments.append(Keyword(when, layout_of(norm.act, place)))
        if norm.deadline is not None and norm.kind == "duty":
            arguments.append(Keyword("frist", f"{place.asked}.{frist_name(norm.name)}"))
        status = call(self.used.word(KIND_WORDS[norm.kind]), *arguments)
        functions.append(self.function(python_name(norm.name), place, "Led", self.text_of(norm), status, norm))
        return functions

    def function(
        self, name: str, place: Place, returns: str, text: str, value: Layout, norm: nodes.Norm | None = None
    ) -> Function:
        """A function of one subject that returns the value."""
        lines = [f"return {laid_out(value, 4, 7)}"]
        if norm is not None and norm.deadline is not None and "fristen" in _names_in(value):
            lines.insert(0, f"fristen = {place.asked}.{frist_name(norm.name)}")
        return Function(name, place.asked, self.concept_lookup(place), returns, text, tuple(lines))

    def concept_lookup(self, place: Place) -> str:
        """The class of the place's subject."""
        return next(
            lookup_name(concept.name)
            for concept in self.plan.concepts
            if attribute_of_whole(concept.name) == place.asked
        )

    def place(self, declaration: nodes.Rule | nodes.Norm | nodes.Definition) -> Place:
        """Where the declaration's expressions stand."""
        return Place(self.used, (attribute_of_whole(declaration.concept),), declaration.period.clock)

    # --- parts of them ---------------------------------------------------------------------------------------

    def force_and_conditions(self, declaration: nodes.Rule | nodes.Norm, place: Place) -> list[Argument]:
        """The arguments that say when a rule or norm applies."""
        arguments: list[Argument] = [Keyword("i_kraft", self.in_force(declaration, place))]
        if declaration.condition != nodes.YES:
            arguments.append(Keyword("hvis", layout_of(declaration.condition, place)))
        if declaration.exceptions:
            arguments.append(Keyword("undtagen", self.exceptions(declaration.exceptions, place)))
        return arguments

    def exceptions(self, exceptions: tuple[nodes.Exception_, ...], place: Place) -> Layout:
        """The exceptions as a tuple."""
        return call("", *(self.exception(exception, place) for exception in exceptions))

    def exception(self, exception: nodes.Exception_, place: Place) -> Layout:
        """Whether an exception bites."""
        arguments: list[Argument] = [layout_of(exception.condition, place)]
        if exception.unless is not None:
            arguments.append(Keyword("medmindre", layout_of(exception.unless, place)))
        if exception.period is not None:
            arguments.append(Keyword("gælder", self.period(exception.period, place)))
        return call(self.used.word("undtagelse"), *arguments)

    def limit(self, limit: nodes.Limit, place: Place) -> Layout:
        """A cap or floor."""
        which = string("højst" if limit.which == "cap" else "mindst")
        force: Layout = "True" if limit.period is None else self.period(limit.period, place)
        return call(self.used.word("Grænse"), which, layout_of(limit.limit, place), force)

    def in_force(self, declaration: nodes.Rule | nodes.Norm | nodes.Definition, place: Place) -> Layout:
        """Whether a declaration is in force: its period contains its clock, nothing that ends it has begun."""
        endings = tuple(
            self.begun(self.index.ending(name), place, declaration.concept) for name in declaration.ended_by
        )
        return self.period(declaration.period, place, endings)

    def period(self, period: nodes.Period, place: Place, endings: tuple[Layout, ...] = ()) -> Layout:
        """Whether a period contains its clock."""
        always = period.start is None and period.end is None and not endings
        if always and isinstance(period.clock, nodes.AssessmentDate):
            return "True"
        arguments: list[Argument] = [layout_of(period.clock, place)]
        if period.start is not None:
            arguments.append(Keyword("fra", layout_of(period.start, place)))
        if period.end is not None:
            arguments.append(Keyword("til", layout_of(period.end, place)))
        if endings:
            arguments.append(Keyword("ophørt", call("", *endings)))
        return call(self.used.word("i_kraft"), *arguments)

    def begun(self, ending: Ending | nodes.Definition, place: Place, concept: str) -> Layout:
        """Whether what ends or succeeds a declaration has begun."""
        subject = place.asked
        if ending.concept not in ("", concept):
            subject = f"{subject}.{attribute_of_whole(ending.concept)}"
        there = Place(self.used, (subject,))
        clock: Layout = layout_of(ending.period.clock, there)
        if isinstance(ending.period.clock, nodes.Deadline):
            clock = f"{subject}.{frist_name(ending.name)}"
        start: Layout = "None" if ending.period.start is None else layout_of(ending.period.start, there)
        return call(self.used.word("begyndt"), start, clock)

    def text_of(self, declaration: nodes.Rule | nodes.Norm | nodes.Definition) -> str:
        """The docstring of a declaration."""
        title = declaration.label if isinstance(declaration, nodes.Definition) else declaration.title
        paragraphs = basis_paragraphs(declaration.basis, self.clauses)
        paragraphs += basis_paragraphs(declaration.period.basis, self.clauses, "gælder")
        if isinstance(declaration, nodes.Definition):
            for ground in declaration.grounds:
                paragraphs += basis_paragraphs(ground.basis, self.clauses, "også hvis")
        if isinstance(declaration, nodes.Rule):
            for limit in declaration.limits:
                paragraphs += basis_paragraphs(limit.basis, self.clauses, "grænse")
        for exception in declaration.exceptions:
            paragraphs += basis_paragraphs(exception.basis, self.clauses, "undtagelse")
            paragraphs += basis_paragraphs(exception.unless_basis, self.clauses, "medmindre")
        return docstring(title, list(dict.fromkeys(paragraphs)), 8 if isinstance(declaration, nodes.Definition) else 4)

    # --- concepts --------------------------------------------------------------------------------------------

    def result(self, result: nodes.Result) -> Function:
        """The member that gives a result."""
        rules = prevailing_first([self.index.rules[name] for name in result.rules])
        arguments: list[Argument] = ["self", string(result.name)]
        arguments.append(call("", *(f"{python_name(rule.name)}(self)" for rule in rules)))
        if result.rounding is not None:
            step = Fraction(result.rounding.step_numerator, result.rounding.step_denominator)
            layout = literal_layout(step, nodes.Type("number"), self.used)
            arguments.append(Keyword("afrundet", call("", layout, string(result.rounding.mode))))
        value = call(self.used.word("resultat"), *arguments)
        return self.member(
            python_name(result.name),
            "Led",
            docstring(result.label, basis_paragraphs(result.basis, self.clauses), 8),
            value,
        )

    def definition(self, definition: nodes.Definition) -> Function:
        """The member that says whether a definition holds."""
        place = Place(self.used, ("self",), definition.period.clock)
        grounds = call("", *(self.ground(ground, place) for ground in definition.grounds))
        arguments: list[Argument] = [
            "self",
            string(definition.name),
            Keyword("i_kraft", self.in_force(definition, place)),
            Keyword("hvis", grounds),
        ]
        if definition.exceptions:
            arguments.append(Keyword("undtagen", self.exceptions(definition.exceptions, place)))
        for name in definition.successors:
            arguments.append(Keyword("afløst", self.begun(self.index.definitions[name], place, definition.concept)))
            arguments.append(Keyword("afløser", f"self.{python_name(name)}"))
        value = call(self.used.word("definition"), *arguments)
        return self.member(python_name(definition.name), "Led", self.text_of(definition), value)

    def ground(self, ground: nodes.Alternative, place: Place) -> Layout:
        """One ground of a definition."""
        condition = layout_of(ground.condition, place)
        if ground.period is None:
            return condition
        return call(self.used.word("og"), self.period(ground.period, place), condition)

    def member(self, name: str, returns: str, text: str, value: Layout) -> Function:
        """A computed member."""
        return Function(name, "self", "", returns, text, (f"return {laid_out(value, 8, 7)}",))

    def concept(self, concept: nodes.Concept) -> ConceptClass:
        """The class of a concept's instances."""
        plain = [fact for fact in concept.facts if fact.type.kind != "list"]
        members: list[Function] = []
        for whole in concept.wholes:
            attribute = attribute_of_whole(whole)
            code = f'return self.hent_helhed_("{attribute}", {lookup_name(whole)}, "{whole.lower()}")'
            members.append(Function(attribute, "self", "", lookup_name(whole), f"{whole}, som helheden.", (code,)))
        for fact in concept.facts:
            if fact.type.kind == "list":
                code = (
                    f'return self.liste_("{python_name(fact.name)}", {lookup_name(fact.type.of)}, '
                    f'"{fact.name}", "{attribute_of_whole(concept.name)}")'
                )
                returns = f"Liste[{lookup_name(fact.type.of)}]"
                members.append(
                    Function(python_name(fact.name), "self", "", returns, docstring(fact.label, (), 8), (code,))
                )
        members += [self.result(result) for result in concept.results]
        members += [self.definition(self.index.definitions[name]) for name in concept.definitions]
        for name in concept.norms:
            norm = self.index.norms[name]
            calls = [(python_name(name), docstring(norm.title, (), 8)), (applies_name(name), "Om den gælder.")]
            if norm.deadline is not None:
                calls.append((frist_name(name), "Dens frist."))
            members += [
                Function(attribute, "self", "", "Led", text, (f"return {attribute}(self)",))
                for attribute, text in calls
            ]
        return ConceptClass(
            lookup=lookup_name(concept.name),
            plain=concept.name,
            docstring=docstring(f"{concept.label}, som reglerne læser det", (), 4),
            facts=pairs([(python_name(fact.name), fact.name) for fact in plain]),
            discretions=pairs([(python_name(each.name), each.name) for each in concept.discretions]),
            computed=pairs([tuple(each) for each in computed_names(concept, self.index)]),
            attributes=tuple(python_name(each.name) for each in supplied_of(concept) if each.type.kind != "list"),
            members=tuple(members),
        )


def _names_in(layout: Argument) -> set[str]:
    """The plain names an expression uses."""
    match layout:
        case str():
            return {layout}
        case Keyword(_, value):
            return _names_in(value)
        case _ if hasattr(layout, "arguments"):
            return set().union(*map(_names_in, layout.arguments))
        case _:
            return _names_in(layout.body)


def rules_module(plan: nodes.Plan) -> RulesModule:
    """What writes the rules of a plan."""
    return RulesModule(plan, index_of(plan), Used(), clauses_of(plan))


def functions_of(module: RulesModule) -> list[Function]:
    """All functions, rule by rule as the results need them, then the norms."""
    functions = []
    for concept in module.plan.concepts:
        for result in concept.results:
            rules = [module.index.rules[name] for name in result.rules]
            nearest = nearest_above(rules)
            functions += [module.rule(rule, nearest[rule.name]) for rule in prevailing_first(rules)]
    for norm in module.plan.norms:
        functions += module.norm(norm)
    return functions
