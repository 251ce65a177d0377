"""What is written: the same bytes for the same plan, no more than in proportion, and nothing withheld."""

from __future__ import annotations

import ast
import re
import sys

import msgspec
import pytest

from benchmarks.rule_texts import rule_set
from hjemmel.backends.python.names import RESERVED, python_name
from hjemmel.backends.python.package import package_from_plan, runtime_files
from hjemmel.backends.python.precedence import nearest_above, prevailing_first
from hjemmel.compile import compiled
from hjemmel.plan import nodes
from hjemmel.source.span import Span
from tests.backends.python.checkers import Checkers
from tests.backends.python.contact import contact_plan

NOWHERE = Span("", 0, 0)


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert package_from_plan(contact_plan()) == package_from_plan(contact_plan())
    assert all(path.startswith("kontakt/") for path in package_from_plan(contact_plan()))


def test_only_the_standard_library_is_imported() -> None:
    allowed = set(sys.stdlib_module_names)
    for path, content in {**package_from_plan(contact_plan()), **runtime_files()}.items():
        if path.endswith(".py"):
            for node in ast.walk(ast.parse(content)):
                if isinstance(node, ast.Import):
                    assert {name.name.split(".")[0] for name in node.names} <= allowed, path
                if isinstance(node, ast.ImportFrom) and not node.level:
                    assert str(node.module).split(".")[0] in allowed, path


def test_one_function_a_rule_with_its_quotation() -> None:
    module = ast.parse(package_from_plan(contact_plan())["kontakt/regler.py"])
    functions = {node.name: ast.get_docstring(node) or "" for node in module.body if isinstance(node, ast.FunctionDef)}
    assert set(functions) == {rule.name for rule in contact_plan().rules}
    said = " ".join(functions["ressource_fra_2020"].split())
    assert "Hjemmel maalestok.ressource, Målestok for kontaktregler, linje 20" in said
    assert "»I ressourceforløb holdes seks samtaler om året, fra 1. januar 2020 dog fire.«" in said


def test_nothing_withheld_is_written() -> None:
    source = contact_plan().sources[0]
    kept_back = nodes.NotARule("kontaktoplysninger", ("Anna Andersen, telefon 12 34 56 78",), (), True, NOWHERE)
    sources = (msgspec.structs.replace(source, not_rules=(kept_back,)),)
    files = package_from_plan(msgspec.structs.replace(contact_plan(), sources=sources))
    assert not [path for path, content in files.items() if b"Anna Andersen" in content or b"12 34 56" in content]


RATES_ALONE = """regelsæt satser "Satser"

aftale aftalen "Aftalen"
  kilde "kilder/aftalen.txt"
  klausul satsen »Satsen er 10 kr.«

parameter sats : beløb "satsen"
  10 kr. altid hjemmel aftalen.satsen
"""


def test_a_set_of_rates_alone_is_a_package_that_refuses_every_case(checkers: Checkers) -> None:
    plan = compiled({"satser.regel": RATES_ALONE.encode(), "kilder/aftalen.txt": b"Satsen er 10 kr."}).plan
    assert plan is not None
    package = checkers.package(plan)
    assert list(package.REGELSÆT.parametre) == ["sats"]
    with pytest.raises(package.UgyldigSag, match="borger"):
        package.vurder_json('{"pr": "2024-01-01", "borger": {}}')


def test_size_grows_in_proportion() -> None:
    sizes = []
    for rules in (100, 200, 400):
        plan = compiled(rule_set(rules)).plan
        assert plan is not None
        sizes.append(sum(map(len, package_from_plan(plan).values())))
    assert (sizes[2] - sizes[1]) / (sizes[1] - sizes[0]) == pytest.approx(2, rel=0.1)


def test_a_chain_of_rules_names_each_once() -> None:
    def rule(number: int) -> nodes.Rule:
        above = tuple(f"r{i}" for i in range(number))
        always = nodes.Period(None, None, nodes.AssessmentDate())
        value = nodes.Literal_(number, nodes.Type("integer"))
        return nodes.Rule(
            f"r{number}", "", "rule", f"r{number}", "B", "x", always, nodes.YES, nodes.YES, (), value, (), above,
            (), (), (), (), nodes.Basis(), NOWHERE,
        )  # fmt: skip

    rules = [rule(number) for number in range(20)]
    nearest = nearest_above(rules)
    assert nearest["r0"] == ()
    assert all(nearest[f"r{number}"] == (f"r{number - 1}",) for number in range(1, 20))
    assert [each.name for each in prevailing_first(rules[::-1])] == [f"r{number}" for number in range(20)]


@pytest.mark.parametrize("name", ["type", "class", "import", "function", "og", "vurder", "lambda", "index", "None"])
def test_reserved_words_get_a_final_underscore(name: str) -> None:
    assert python_name(name) == f"{name}_"


def test_other_names_are_unchanged() -> None:
    for name in ("ydelse", "krævede_samtaler", "første_samtale", "Borger", "alder"):
        assert python_name(name) == name
    assert all(re.fullmatch(r"\w+", word) for word in RESERVED)


def test_quotation_marks_in_texts_do_not_end_them() -> None:
    rule = contact_plan().rules[0]
    odd = msgspec.structs.replace(rule, title='Slut """ nu\\ \x00 \u2028 "')
    files = package_from_plan(msgspec.structs.replace(contact_plan(), rules=(odd, *contact_plan().rules[1:])))
    for path, content in files.items():
        if path.endswith(".py"):
            compile(content, path, "exec")
    texts = [n.value for n in ast.walk(ast.parse(files["kontakt/klausuler.py"])) if isinstance(n, ast.Constant)]
    assert odd.title in texts
