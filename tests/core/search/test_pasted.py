"""What was pasted is recognised by its shape."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.hits import Intent
from app.core.search.folding import clean
from app.core.search.pasted import recognised


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("0x" + "ab12" * 16, Intent.TRANSACTION),
        ("查一下 " + "AB12" * 16, Intent.TRANSACTION),
        ("5" * 87 + "K", Intent.TRANSACTION),
        ("0x52908400098527886E0F7030069857D2E4169EE7", Intent.COIN_ADDRESS),
        ("T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb", Intent.COIN_ADDRESS),
        ("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", Intent.COIN_ADDRESS),
        ("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", Intent.COIN_ADDRESS),
        ("7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV1", Intent.COIN_ADDRESS),
        ("https://example.com/a", Intent.CONTACT),
        ("是这个吗 tokenpocket-help.vip", Intent.CONTACT),
        ("someone@example.com", Intent.CONTACT),
        ("@tp_support_bot", Intent.CONTACT),
        ("+86 138 0013 8000", Intent.CONTACT),
        ("400-123-4567", Intent.CONTACT),
        ("INSUFFICIENT_OUTPUT_AMOUNT", Intent.ERROR),
        ("Error: nonce too low", Intent.ERROR),
        ("execution reverted", Intent.ERROR),
        ("报错：签名失败", Intent.ERROR),
        ('{"code": -32000, "message": "gas"}', Intent.ERROR),
        ("转账一直打包中", Intent.QUESTION),
        ("why are gas fees so high?", Intent.QUESTION),
        ("", Intent.QUESTION),
    ],
)
def test_shapes_are_recognised(text, intent):
    assert recognised(clean(text), ()) is intent


def test_wanting_support_is_a_matter_of_contact():
    assert recognised("人工客服", ("support",)) is Intent.CONTACT


@given(st.text(max_size=300))
def test_any_text_is_something(text):
    assert recognised(clean(text), ()) in set(Intent) - {Intent.SECRET}
