"""Text is seen in one form, whatever was typed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.search.folding import LONGEST_QUERY, clean, fold

ANYTHING = st.text(st.characters(codec=None, categories=None), max_size=300)


@given(ANYTHING)
def test_any_text_comes_back_clean_and_short(text):
    cleaned = clean(text)

    assert len(cleaned) <= LONGEST_QUERY
    assert not {unicodedata.category(c) for c in cleaned} & {"Cc", "Cf", "Cs", "Co", "Cn"}
    assert cleaned == cleaned.strip()


@given(ANYTHING)
def test_cleaning_twice_changes_nothing(text):
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("ＵＳＤＴ　转账", "usdt 转账"),
        ("助\u200b记\u202e词", "助记词"),
        ("\ufeff授权\x00", "授权"),
        ("can’t  send\r\n", "cant send"),
        ("Ré\u0301sumé", "resume"),
        ("a\ud800b", "ab"),
        ("\u202e\u200f", ""),
    ],
)
def test_writings_of_the_same_words_are_one(typed, seen):
    assert fold(typed) == seen


def test_a_megabyte_is_cut():
    assert len(clean("\ufdfa" * 1_000_000)) <= LONGEST_QUERY
