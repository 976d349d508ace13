"""Slips of the finger are put right; words that are right stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.search.spelling import Speller

WORDS = {"wallet": 90, "approval": 20, "transaction": 70, "recovery": 30, "phrase": 40, "where": 0, "password": 50}
SPELLER = Speller(WORDS)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("walet", "wallet"), ("wallte", "wallet"), ("aproval", "approval"), ("transactoin", "transaction"),
     ("passwrod", "password"), ("pharse", "phrase")],
)  # fmt: skip
def test_one_slip_is_put_right(typed, meant):
    assert SPELLER.near(typed, 1) == meant


def test_two_slips_are_believed_in_long_words_only():
    assert SPELLER.near("trnsactoin", 2) == "transaction"
    assert SPELLER.near("wlet", 2) is None


def test_everyday_words_are_right_but_never_the_answer():
    assert SPELLER.knows("where")
    assert SPELLER.near("whera", 1) is None


def test_a_beginning_is_completed_with_the_commonest_word():
    assert SPELLER.begun("pa") == "password"
    assert SPELLER.begun("zz") is None


@given(st.sampled_from([word for word, count in WORDS.items() if count]), st.integers(0, 5), st.sampled_from("abcxyz"))
def test_any_single_wrong_letter_is_put_right(word, at, letter):
    assert SPELLER.near(word[:at] + letter + word[at + 1 :], 1) == word


@given(st.text(max_size=60), st.integers(0, 3))
def test_any_text_is_looked_up_without_harm(text, slips):
    assert SPELLER.near(text, slips) in {None, *WORDS}
