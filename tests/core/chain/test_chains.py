"""A hash's shape says whom to ask, and whether it may be a key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.chain.chains import Chain, Endpoint, candidates, read_hash
from app.core.chain.encoding import to_base58

HEX = "Ab" * 32
CHAINS = [
    Chain("ethereum", "", "evm", "ETH", 1, (Endpoint("https://a"),)),
    Chain("tron", "", "tron", "TRX", None, (Endpoint("https://b"),)),
    Chain("bitcoin", "", "bitcoin", "BTC", None, (Endpoint("https://c"),)),
    Chain("solana", "", "solana", "SOL", None, (Endpoint("https://d"),)),
    Chain("heco", "", "evm", "HT", 128, ()),
]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (HEX, ["tron", "bitcoin", "ethereum"]),
        (f"0x{HEX}", ["ethereum"]),
        (f"  0X{HEX}\n", ["ethereum"]),
        (to_base58(b"\x01" * 64), ["solana"]),
    ],
)
def test_the_shape_says_whom_to_ask(text, asked):
    assert [chain.id for chain in candidates(read_hash(text), CHAINS)] == asked


@pytest.mark.parametrize("text", ["", "0x", HEX[:-1], HEX + "a", f"0x{HEX}0", "z" * 64, "1" * 10_000_000, "哈希" * 32])
def test_what_is_cut_mixed_or_huge_is_no_hash(text):
    assert read_hash(text) is None


@given(st.text(max_size=220))
def test_no_text_is_an_error(text):
    read = read_hash(text)

    assert read is None or read.families
