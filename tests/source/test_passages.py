"""A source is read from its bytes, normalised for comparison, and every place maps back to the bytes' text."""

import hashlib
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from hjemmel.source.normal import normal_text
from hjemmel.source.passages import SourceText, checksum_of, text_of
from hjemmel.source.problems import SourceNotUtf8
from tests.source.texts import NAMED_AT, source


def test_bytes_become_text_with_its_line_ends_untouched() -> None:
    found = text_of("\ufeffén\r\nto".encode(), "kilder/a.txt", NAMED_AT)
    assert isinstance(found, SourceText)
    assert (found.file, found.text) == ("kilder/a.txt", "\ufeffén\r\nto")


def test_bytes_that_are_not_utf8_are_a_problem_where_the_file_is_named() -> None:
    problem = text_of("Første linje\nÅret".encode()[:14] + "året".encode("latin-1"), "kilder/a.txt", NAMED_AT)
    assert isinstance(problem, SourceNotUtf8)
    assert (problem.span, problem.file, problem.line, problem.byte) == (NAMED_AT, "kilder/a.txt", 2, "0xE5")


def test_the_checksum_is_of_the_bytes() -> None:
    assert checksum_of(b"a\r\n") == "sha256:" + hashlib.sha256(b"a\r\n").hexdigest()
    assert checksum_of(b"a\r\n") != checksum_of(b"a\n")


def test_words_have_a_letter_or_a_digit() -> None:
    words = source("P\nr\næ • – … 1,1 mia. (a-kassen) \uf04a § 31, stk. 4 jobindsats.dk ½").words
    assert [word.text for word in words.words] == [
        "P", "r", "æ", "1,1", "mia", "a-kassen", "31", "stk", "4", "jobindsats.dk", "½",
    ]  # fmt: skip


def test_a_broken_word_is_one_as_the_text_spells_it_elsewhere() -> None:
    text = "Borger-\nen i a-\nkassen har ret-\nog pligt. KL-\nmøder, 2020-\npl, læge-\nskøn og lægeskøn, e-\nboks."
    words = " ".join(word.text for word in source(text).words.words)
    assert words == "Borgeren i a-kassen har ret og pligt KL-møder 2020-pl lægeskøn og lægeskøn e-boks"
    there = source(f"{text} Sygedagpenge-loven; sygedagpenge-\nloven")
    assert there.words.words[-1].text == "sygedagpenge-loven"


def test_a_passage_is_quoted_on_one_line_without_bullets() -> None:
    text = "• Borgeren har ret-\nog pligt;\n\n  • sagsbe-\r\nhandleren –\nher – ringer.\u00a0"
    there = source(text)
    assert there.quoted(2, len(there.normal.text)) == "Borgeren har ret- og pligt; sagsbehandleren – her – ringer."


def test_format_characters_go_and_hyphens_are_one() -> None:
    normal = normal_text("a\u200b\u2010\u2011b\u00ad c\u00ad \nd")
    assert normal.text == "a--b c- \nd"
    assert normal.written(4, 7) == (6, 9)


@given(st.text(alphabet="aeoå é\u0301\u030a\u0323\u200bкс한ㅏ\u1100\u1161\u11a8\ufb01²\n", max_size=20))
def test_the_normal_text_is_nfc_and_its_map_covers_the_text_in_order(text: str) -> None:
    normal = normal_text(text)
    kept = [each for each in text if unicodedata.category(each) != "Cf"]
    assert normal.text == unicodedata.normalize("NFC", "".join(kept))
    assert len(normal.starts) == len(normal.ends) == len(normal.text)
    assert list(normal.starts) == sorted(normal.starts)
    for index, character in enumerate(normal.text):
        start, end = normal.written(index, index + 1)
        assert character in unicodedata.normalize("NFC", text[start:end].replace("\u200b", ""))
