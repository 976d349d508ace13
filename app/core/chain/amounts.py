"""Amounts of coins: whole numbers of the smallest unit, written in the coin's own."""

from __future__ import annotations

#: Decimals of the coin that pays fees, by family.
DECIMALS = {"evm": 18, "tron": 6, "bitcoin": 8, "solana": 9}
_GWEI = 9


def in_coin(amount: int, family: str) -> str:
    """Write an amount of the smallest unit in the family's coin, without rounding: ``1500000`` sun is ``1.5``."""
    return in_units(amount, DECIMALS[family])


def in_gwei(amount: int) -> str:
    """Write a gas price in gwei, without rounding."""
    return in_units(amount, _GWEI)


def in_units(amount: int, decimals: int) -> str:
    """Write a whole number of the smallest unit in one ten to the power of ``decimals`` as large."""
    sign, digits = ("-" if amount < 0 else ""), str(abs(amount)).zfill(decimals + 1)
    if not decimals:
        return sign + digits
    part = digits[-decimals:].rstrip("0")
    return f"{sign}{digits[:-decimals]}{'.' if part else ''}{part}"
