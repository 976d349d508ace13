"""What is copied out of a PDF is what was written into it, and nothing in the file moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.pdf_words import with_readable_words


def pdf(*codes):
    listed = "".join(f"<{ord(each):04X}> " for each in codes)
    return f"<0001> begincmap\n<0000> <0000> <0000>\n<2F64> <2F70> [{listed}]\nendcmap <2F64>".encode()


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("\u2f64", "用户"),
        ("\u2f64", "利用"),
        ("\u2ef0", "龙"),
        ("\u2f3e", "户口"),
        ("\u2f3e", "戶口"),
        ("\t", "a b"),
        ("\u2012", "9–5"),
    ],
)
def test_a_look_alike_becomes_the_character_that_the_document_has(noted, said):
    right = next(each for each in said if each not in "口利a95")
    right = {"用户": "用"}.get(said, right)

    assert with_readable_words(pdf(noted), said) == pdf(right)


def test_a_radical_that_was_meant_stays_one():
    assert with_readable_words(pdf("\u2f64"), "部首 \u2f64，字 用") == pdf("\u2f64")


def test_codes_of_glyphs_are_no_characters():
    assert with_readable_words(pdf("x"), "用 x") == pdf("x")


@given(st.text(st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs"]), max_size=30), st.text(max_size=30))
def test_nothing_moves_whatever_it_holds(codes, said):
    assert len(with_readable_words(pdf(*codes), said)) == len(pdf(*codes))


@given(st.binary(max_size=300))
def test_what_is_no_pdf_comes_back(data):
    assert len(with_readable_words(data, "用户")) == len(data)
