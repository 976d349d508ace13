"""Normal text hides nothing and every place in it leads back to the original."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.guard.normal import fold, normalise

TRICKY = st.text(
    st.sampled_from(
        "aZéİıßﬁ①⑩Ａ０｛“”—\u200b\u200d\u0301\u0327\u3099ᄀ\u1161\u11a8が각助词<>/br&;nbsp#x41\\n%20 \n\t\ud800\U0001f600"
    ),
    max_size=60,
)


@given(TRICKY | st.text())
def test_both_forms_are_of_one_length_and_places_stay_in_order(text):
    normal = normalise(text)
    places = [normal.place(at, at + 1) for at in range(len(normal.plain))]

    assert len(normal.plain) == len(normal.folded)
    assert all(0 <= start <= end <= len(text) for start, end in places)
    assert places == sorted(places)


@given(st.text(st.characters(codec="ascii", exclude_characters="<&\\%")))
def test_plain_ascii_is_only_lowered(text):
    normal = normalise(text)

    assert (normal.plain, normal.folded, normal.offsets) == (text, text.lower(), None)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("ａｂＣ", "abc"),
        ("a\u200bb\u2060c\u00ad", "abc"),
        ("e\u0301te\u0301", "ete"),
        ("É\u200b\u0327x", "ex"),
        ("İSYAN ılık", "isyan ilik"),
        ("き\u3099んこう", "ぎんこう"),
        ("\u1112\u1161\u11ab\u1100\u116e\u11a8", "한국"),
        ("ой ёж", "ои еж"),
        ("one<br/>two&nbsp;three&#32;four", "one\ntwo three four"),
        ("one\\ntwo%20three", "one\ntwo three"),
        ("“quoted”—dash", '"quoted"-dash'),
        ("\ufb01nger", "finger"),
    ],
)
def test_one_form_for_all_ways_to_write_a_letter(written, folded):
    assert normalise(written).folded == folded


def test_place_of_a_hidden_word_covers_what_hides_it():
    text = "x a\u200bb\u200bc y"
    normal = normalise(text)
    start = normal.folded.index("abc")

    assert normal.place(start, start + 3) == (2, 7)


@given(st.text())
def test_folding_a_word_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)
