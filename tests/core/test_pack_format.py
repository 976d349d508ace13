"""What the pack keeps comes back letter by letter, and damage never becomes text."""

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.pack_format import packed, unpacked


@given(st.text())
def test_a_text_comes_back_letter_by_letter(text):
    assert unpacked(packed(text)) == text


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"not packed",
        packed("帮助" * 100)[:-5],
        packed("help")[:3],
        zlib.compress(b"\xff\xfe"),
        zlib.compress(b"a" * 5_000_000),
    ],
    ids=["empty", "foreign", "cut", "short", "not text", "bomb"],
)
def test_damage_and_bombs_are_refused(damaged):
    with pytest.raises(ValueError):
        unpacked(damaged)
