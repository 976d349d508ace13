"""Amounts are written without rounding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.chain.amounts import in_coin, in_gwei, in_units


@pytest.mark.parametrize(
    ("amount", "family", "written"),
    [(0, "evm", "0"), (1, "evm", "0.000000000000000001"), (10**18, "evm", "1"), (1_500_000, "tron", "1.5"), (-5, "bitcoin", "-0.00000005")],
)  # fmt: skip
def test_an_amount_is_written_in_its_coin(amount, family, written):
    assert in_coin(amount, family) == written


def test_a_price_is_written_in_gwei():
    assert in_gwei(1_500_000_000) == "1.5"


@given(st.integers(min_value=0, max_value=2**256), st.integers(min_value=0, max_value=77))
def test_nothing_is_lost(amount, decimals):
    whole, _, part = in_units(amount, decimals).partition(".")

    assert int(whole + part.ljust(decimals, "0")) == amount
