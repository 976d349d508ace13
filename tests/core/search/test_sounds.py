"""Sounds become the characters that our pages use for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.content.indexing import sounds as building
from app.core.search.homophones import respelled
from app.core.search.sounds import INITIAL, initials, read, segmentations

TEXTS = [("助记词泄露怎么办", 6), ("转错网络了", 6), ("主机", 1), ("怎么办", 6), ("取消授权", 6), ("重置密码", 6)]
TABLE = dict(building.rows(TEXTS))
SYLLABLES = frozenset(building.all_syllables())
KNOWN = {text[at : at + 2] for text, _ in TEXTS for at in range(len(text) - 1)}


def readings(keys):
    return {key: TABLE[key] for key in keys if key in TABLE}


def test_letters_are_divided_into_syllables_in_every_way():
    assert ("xi", "an") in segmentations("xian", SYLLABLES, initials=False)
    assert ("xian",) in segmentations("xian", SYLLABLES, initials=False)


def test_english_cannot_be_divided():
    assert segmentations("wallet", SYLLABLES, initials=False) == []


@pytest.mark.parametrize(
    ("sounds", "meant"),
    [
        (("zhu", "ji", "ci"), "助记词"),
        (("qu", "xiao", "shou", "quan"), "取消授权"),
        (initials("zjcxl"), "助记词泄露"),
        (initials("zcwl"), "转错网络"),
    ],
)
def test_sounds_are_read_as_our_pages_write_them(sounds, meant):
    assert read(sounds, readings)[0].text == meant


def test_all_readings_in_use_are_known():
    assert set(building.syllables("重")) == {"chong", "zhong"}
    assert read(("chong", "zhi"), readings)[0].text == read(("zhong", "zhi"), readings)[0].text == "重置"


def test_readings_that_nobody_uses_are_not():
    assert building.syllables("助") == ("zhu",)


@pytest.mark.parametrize("typed", ["助计词泄露", "柱记词泄露"])
def test_a_character_that_sounds_alike_is_put_right(typed):
    assert respelled(typed, KNOWN, readings) == "助记词泄露"


def test_sounds_that_many_do_not_tell_apart_are_put_right():
    assert respelled("取消收权", KNOWN, readings) == "取消授权"


@pytest.mark.parametrize("typed", ["助记词泄露", "今天天气", "助", ""])
def test_right_and_foreign_words_stay(typed):
    assert respelled(typed, KNOWN, readings) == typed


@given(st.text(st.sampled_from("助记词计泄露取消收权天气们"), max_size=60))
def test_length_never_changes(run):
    assert len(respelled(run, KNOWN, readings)) == len(run)


@given(st.text("abcdefghijklmnopqrstuvwxyz", max_size=80))
def test_any_letters_are_read_without_harm(letters):
    for sounds in segmentations(letters, SYLLABLES, initials=True):
        assert "".join(sound.removeprefix(INITIAL) for sound in sounds) == letters[:60]
    assert all(len(reading.text) <= 60 for reading in read(initials(letters), readings))
