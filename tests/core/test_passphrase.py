"""A passphrase is judged honestly: what is short or dull is never called good."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.passphrase import SHORTEST, Strength, bits, strength_of


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("", Strength.SHORT),
        ("short one", Strength.SHORT),
        (" " * 40, Strength.SHORT),
        ("aaaaaaaaaaaaaaaa", Strength.WEAK),
        ("1234567890123456", Strength.WEAK),
        ("abcdefghijklmnop", Strength.WEAK),
        ("password12", Strength.WEAK),
        ("ihatepasswords", Strength.WEAK),
        ("20011126200111", Strength.WEAK),
        ("mR7#kq2!Wz9$pL", Strength.GOOD),
        ("rusty violin orbit candle pickle tram", Strength.GOOD),
        ("青铜书架上有三只会唱歌的蜗牛", Strength.GOOD),
    ],
)
def test_what_a_passphrase_keeps_out(text, strength):
    assert strength_of(text) is strength


@given(st.text(max_size=60))
def test_every_text_is_judged_and_longer_is_never_worse(text):
    assert strength_of(text) in set(Strength)
    assert bits(text + "\N{SNOWMAN}x7Q") >= bits(text)


@given(st.characters(), st.integers(SHORTEST, 200))
def test_one_letter_again_and_again_is_never_good_at_a_usual_length(letter, count):
    assert strength_of(letter * min(count, 30)) in {Strength.SHORT, Strength.WEAK}
