"""What a drafter can get wrong in the form of a text: which problem, exactly where, and what is read all the same."""

from __future__ import annotations

import re

import pytest

from hjemmel.diagnostics.sentence import sentence
from hjemmel.diagnostics.words import words_of
from hjemmel.syntax import nodes as n
from hjemmel.syntax.from_text import file_from_text, tables_of

TERMINALS = {name for name, _ in tables_of("da").terminals} | {"$END"}
RULE = 'regelsæt x\nregel a "A"\n  hjemmel k.l\n  {}\nregel b "B"\n  hvis x\n'
"""Any mistake in the first rule must leave the second."""

IN_A_RULE = [
    ("hvis", "HJ104", "hvis"),
    ("hvis og b", "HJ101", "og"),
    ("hvis a og b eller c", "HJ103", "a og b eller c"),
    ("hvis (a og b", "HJ104", "b"),
    ("hvis hvis a ellers b", "HJ101", "ellers"),
    ("hvis x i de første 3 måneder", "HJ104", "3 måneder"),
    ("hvis d før d2 efter d3", "HJ101", "efter"),
    ("gælder fra 31. juni 2024", "HJ105", "31. juni 2024"),
    ("gælder fra 30. februar 2024", "HJ105", "30. februar 2024"),
    ("gælder fra 2023-02-29", "HJ105", "2023-02-29"),
    ("gælder fra 1. Juni 2024", "HJ106", "1. Juni 2024"),
    ("gælder fra 1. jnui 2024", "HJ106", "1. jnui 2024"),
    ("gælder fra 1. juni", "HJ106", "1. juni"),
    ("gælder fra 1.6.2024", "HJ106", "1.6.2024"),
    ("gælder fra 1/6/2024", "HJ106", "1/6/2024"),
    ("gælder fra 2024/06/01", "HJ106", "2024/06/01"),
    ("gælder fra 01-06-2024", "HJ106", "01-06-2024"),
    ("gælder fra 2024-6-1", "HJ106", "2024-6-1"),
    ("gælder fra 1. june 2024", "HJ106", "1. june 2024"),
    ("hvis x er mindst 15 years", "HJ101", "years"),
    ("gælder fra den 1. juni 2024", "HJ101", "den"),
    ("hvis x er mindst 26.5", "HJ109", "26.5"),
    ("hvis x er 1,1,1", "HJ109", "1,1,1"),
    ("hvis x er en af (1,2)", "HJ110", "1,2"),
    ("fastsætter x = den laveste af (1,5)", "HJ110", "1,5"),
    ("fastsætter x = 1, 5", "HJ110", "1, 5"),
    ("hvis ret er 3", "HJ111", "ret"),
    ("fastsætter frist = 3", "HJ111", "frist"),
    ("hvis alle: a) x c) y", "HJ112", "c)"),
    ("hvis alle: a) mindst én: i) x iii) y", "HJ112", "iii)"),
    ("fastsætter a__b = 3", "HJ114", "a__b"),
    ("fastsætter a_ = 3", "HJ114", "a_"),
    ("fastsætter x = 20 pct. af y over 3 kr.", "HJ118", "20 pct. af y over 3 kr."),
    ('fortolkning "abc', "HJ108", '"abc'),
    ("hvis x; y", "HJ018", ";"),
    ("hvis «", "HJ018", "«"),
    ("hvis x\x1f", "HJ018", "\x1f"),
    ("hvis x = 3", "HJ101", "="),
    ("hvis x >= 3", "HJ101", ">="),
    ("hjemel k.l", "HJ101", "hjemel"),
    ("Hvis x", "HJ101", "Hvis"),
    ("if x", "HJ101", "if"),
    ("for borger", "HJ101", "borger"),
    ('accepteret 412 "x"', "HJ101", "412"),
    ("hvis x – 1 er 3", "HJ015", "–"),
    ("hvis bоrger", "HJ015", "о"),
    ("hvis ονne", "HJ015", "ο"),
    ("fortolkning “citat”", "HJ015", "“citat”"),
    ("hvis x\u00a0er 3", "HJ014", "\u00a0"),
    ("hvis x\ter 3", "HJ013", "\t"),
]
READ_ALL_THE_SAME = ("HJ103", "HJ105", "HJ110", "HJ112", "HJ114", "HJ118", "HJ013", "HJ014", "HJ015")
"""Of these the rule itself is read too (of HJ110, only where it is a list that is meant)."""


@pytest.mark.parametrize(("line", "code", "marked"), IN_A_RULE, ids=[line for line, _, _ in IN_A_RULE])
def test_a_mistake_in_a_rule(line: str, code: str, marked: str) -> None:
    text = RULE.format(line)
    file, problems = file_from_text(text, "x.regel")
    assert [problem.code for problem in problems] in ([code], [code, code])
    assert text[problems[0].span.start : problems[0].span.end] == marked
    names = [declaration.name.text for declaration in file.declarations if isinstance(declaration, n.Rule)]
    if code in READ_ALL_THE_SAME and line != "fastsætter x = 1, 5":
        assert (names, file.broken) == (["a", "b"], ())
    else:
        assert (names, [name.text for name in file.broken]) == (["b"], ["a"])


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("hvis og b", "I reglen `a` står der `og` efter `hvis`. Her kan stå en betingelse."),
        ("hvis x i de første 3 måneder efter y", "I reglen `a` står der `efter` efter `3 måneder`. Her kan stå `fra`."),
        ("hvis", "I reglen `a` mangler der noget efter `hvis`. Her skal stå en betingelse."),
        (
            "hvis a eller b og c",
            "Her er `og` og `eller` blandet uden parenteser. Det kan læses som `a eller (b og c)` eller som "
            "`(a eller b) og c`.",
        ),
        ("gælder fra 1. jnui 2024", "Skriv f.eks. `1. juni 2024`"),
        ("hvis x;", "`;` bruges ikke i sproget (U+003B SEMICOLON)."),
    ],
)
def test_what_is_said(line: str, said: str) -> None:
    _, problems = file_from_text(RULE.format(line), "x.regel")
    words = words_of(type(problems[0]), "da")
    assert said in f"{sentence(words.what, problems[0], 'da')} {sentence(words.fix, problems[0], 'da')}"


def test_no_word_of_the_grammar_reaches_the_drafter() -> None:
    for line, _, _ in IN_A_RULE:
        for problem in file_from_text(RULE.format(line), "x.regel")[1]:
            for template in (words_of(type(problem), "en").what, words_of(type(problem), "en").fix):
                said = re.sub(r"U\+[0-9A-F]+ [A-Z -]+", "", sentence(template, problem, "en"))
                assert not TERMINALS & set(re.findall(r"[A-Z_]{2,}|\$END", said))


@pytest.mark.parametrize(
    ("line", "nearest"),
    [
        ("hjemel k.l", "hjemmel"),
        ("Hvis x", "hvis"),
        ("if x", "hvis"),
        ("for borger", "Borger"),
        ("hvis x >= 3", "er mindst"),
        ("hvis x = 3", "er"),
        ("hvis hvis a ellers b", ""),
        ("for Borger fastsætter Antal = 3", "antal"),
        ("hvis alle a) x b) y", "alle:"),
        ("hvis alle børn) y", ""),
    ],
)
def test_the_word_that_was_meant(line: str, nearest: str) -> None:
    _, problems = file_from_text(RULE.format(line), "x.regel")
    assert getattr(problems[0], "nearest", None) == nearest


def test_a_forgotten_colon_is_put_after_the_word_before_the_list() -> None:
    text = RULE.format("hvis alle a) x b) y")
    _, (problem, *_) = file_from_text(text, "x.regel")
    assert problem.edit is not None
    mended = text[: problem.edit.span.start] + problem.edit.text + text[problem.edit.span.end :]
    assert mended == RULE.format("hvis alle: a) x b) y")
    assert file_from_text(mended, "x.regel")[1] == ()


SOURCE = 'regelsæt x\naftale f "F"\n  kilde "k.txt"\n  klausul g\n    {}\n  klausul h\n    »citat«\n'


@pytest.mark.parametrize(
    ("quotation", "code", "edit"),
    [("“ord”", "HJ015", "»ord«"), ("„ord“", "HJ015", "»ord«"), ("«ord»", "HJ015", ""), ('"ord"', "HJ101", "")],
)
def test_other_marks_around_a_quotation_are_told_once(quotation: str, code: str, edit: str) -> None:
    file, problems = file_from_text(SOURCE.format(quotation), "x.regel")
    assert [problem.code for problem in problems] == [code]
    assert (problems[0].edit.text if problems[0].edit else "") == edit
    (source,) = file.declarations
    assert isinstance(source, n.SourceDeclaration)
    assert [clause.name.text for clause in source.clauses] == ["h"]


@pytest.mark.parametrize(
    ("word", "nearest"), [("begræb B", "begreb"), ("aftle b", "aftale"), ("lovv b", "lov"), ("ting b", "")]
)
def test_what_belongs_to_a_declaration_that_cannot_be_read_is_not_reported(word: str, nearest: str) -> None:
    after = '"B"\n  kilde "k.txt"\n  klausul i\n    »ord«\n  oplysning j : tal "j"\nregel k "K"\n  hvis x\n'
    file, problems = file_from_text(SOURCE.format("»ord«") + f"{word} {after}", "x.regel")
    assert [(problem.code, getattr(problem, "nearest", None)) for problem in problems] == [("HJ115", nearest)]
    source, rule = file.declarations
    assert isinstance(source, n.SourceDeclaration) and isinstance(rule, n.Rule)
    assert [clause.name.text for clause in source.clauses] == ["g", "h"]


@pytest.mark.parametrize("value", ["= ja", "ellers nej"])
def test_a_discretion_that_is_decided_beforehand(value: str) -> None:
    text = f'regelsæt x\nbegreb B "b"\n  skøn egnet : ja/nej "egnet?" hjemmel k.l udøves af b {value}\n'
    _, problems = file_from_text(text, "x.regel")
    assert [problem.code for problem in problems] == ["HJ121"]
    assert text[problems[0].span.start : problems[0].span.end] == value.split()[0]


@pytest.mark.parametrize(("word", "nearest"), [("klausel", "klausul"), ("klausulen", "klausul"), ("oplysning", "")])
def test_the_word_of_a_member_that_was_meant(word: str, nearest: str) -> None:
    text = SOURCE.format("»ord«").replace("klausul h", f"{word} h")
    _, problems = file_from_text(text, "x.regel")
    assert [(problem.code, getattr(problem, "nearest", None)) for problem in problems] == [("HJ115", nearest)]


def test_one_mistake_hides_no_other_declaration_or_mistake() -> None:
    text = """regelsæt x
begreb B "b"
  oplysning a : heltal
  oplysning c : ja/nej "c"
  resultat d : tal "d" =
aftale f "F"
  klausul g
    »uden slutning
  klausul h
    »med slutning«
reggel i "I"
  hvis x
regel j "J"
  hvis
regel k "K" hvis x regel l "L" hvis og regel m "M" hvis y
"""
    file, problems = file_from_text(text, "x.regel")
    assert [problem.code for problem in problems] == ["HJ104", "HJ104", "HJ107", "HJ115", "HJ104", "HJ101"]
    concept, source, *rules = file.declarations
    assert isinstance(concept, n.Concept)
    assert [member.name.text for member in concept.members] == ["c"]
    assert isinstance(source, n.SourceDeclaration)
    assert [clause.name.text for clause in source.clauses] == ["h"]
    assert [rule.name.text for rule in rules if isinstance(rule, n.Rule)] == ["k"]
    assert {"a", "d", "g", "i", "j", "l"} <= {name.text for name in file.broken}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "HJ017"),
        ("  \n# kun en kommentar\n", "HJ017"),
        ('regel a "A"\n', "HJ116"),
        ('rule a "A"\n', "HJ116"),
        ('regel a "A"\nregelsæt x\n', "HJ117"),
        ("regelsæt x\nregelsæt y\n", "HJ117"),
        ("hej\nregelsæt x\n", "HJ115"),
        ("regelsæt\n", "HJ120"),
        ('regelsæt x\nregel 3 "A"\n', "HJ102"),
        ('regelsæt x\ntabel t "T"\n | a er | giver |\n | 1 | 2 | 3 |\n', "HJ113"),
        ('regelsæt x\ntabel t "T"\n | a er | giver |\n | 1 | - |\n', "HJ113"),
        ("\ufeffregelsæt x\n", "HJ011"),
        ("regelsæt x\r\n", "HJ012"),
        ("regelsæt a\u030a\n", "HJ016"),
        (f'regelsæt x\nregel a "A" hvis {"(" * 400}b{")" * 400}\n', "HJ119"),
        (f'regelsæt x\nregel a "A" hvis {"ikke " * 400}b\n', "HJ119"),
        (f'regelsæt x\nregel a "A" fastsætter b = {"1 + " * 400}1\n', "HJ119"),
    ],
)
def test_a_mistake_in_a_file(text: str, code: str) -> None:
    _, problems = file_from_text(text, "x.regel")
    assert code in [problem.code for problem in problems]


def test_the_language_is_guessed_where_the_first_word_does_not_say_it() -> None:
    file, problems = file_from_text('rule a "A"\n  if b\n', "x.regel")
    assert file.language == "en"
    assert getattr(problems[0], "word", "") == "ruleset"


def test_comments_are_kept_in_a_file_with_mistakes() -> None:
    file, _ = file_from_text('# en\nregelsæt x\nregel a "A" # to\n  hvis\n', "x.regel")
    assert [comment.text for comment in file.comments] == ["en", "to"]


def test_odd_characters_inside_texts_are_the_drafters_own() -> None:
    text = 'regelsæt x\nregel a "A – “b” о\u00a0c"  # о –\n  hvis b\n'
    file, problems = file_from_text(text, "x.regel")
    assert problems == ()
    assert file.declarations[0].title.text == "A – “b” о\u00a0c"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "declaration"),
    [
        (RULE.format("hvis"), "a"),
        (RULE.format("hvis x\ter 3"), "a"),
        ('regelsæt x\neksempel "Et eksempel"\n  vurderet 31. juni 2024\n', "Et eksempel"),
        ('ruleset x\ntarget group g "G"\n  if 31 June 2024\n', "g"),
        ("ruleset x\nkey date d = 31 June 2024\n", "d"),
        ("regelsæt x__y\n", ""),
    ],
)
def test_a_problem_names_its_declaration(text: str, declaration: str) -> None:
    _, problems = file_from_text(text, "x.regel")
    assert problems[0].declaration == declaration


def test_names_after_words_of_two_words_are_remembered_as_broken() -> None:
    file, _ = file_from_text('ruleset x\ntarget group g "G"\n  if\nkey date d =\n', "x.regel")
    assert [name.text for name in file.broken] == ["g", "d"]
