"""What a transfer costs now, from the figures of nodes; how fees come about, for everybody without them.

Prices are never built in: only what the protocols fix is (gas of a plain transfer, EIP-2028's and the Yellow Paper's
21000; bytes of a TRON transfer; size of a Bitcoin payment with one input and two outputs, BIP 141; Solana's 5000
lamports for each signature).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.core.chain.amounts import in_coin, in_gwei
from app.core.chain.chains import Chain
from app.core.probe import Evidence, Finding, ProbeState, unknown

PROBE: Final = "current-fees"
_READ: Final = ("time", "source")
CODES: Final[Mapping[str, tuple[str, ...]]] = {
    "fees.evm": ("plain", "coin", "base", "tip", *_READ),
    "fees.evm_flat": ("plain", "coin", "price", *_READ),
    "fees.rollup": ("plain", "coin", "base", "tip", *_READ),
    "fees.tron": ("plain", "energy", "activation", *_READ),
    "fees.tron_short": ("plain", "energy", *_READ),
    "fees.bitcoin": ("plain", "coin", "fast", "hour", "day", *_READ),
    "fees.solana": ("plain", "priority", "deposit", *_READ),
    "fees.disagree": ("low", "high", "coin", "time"),
    "fees.no_source": (),
    "fees.not_askable": (),
    "fees.how_evm": (),
    "fees.how_rollup": (),
    "fees.how_tron": (),
    "fees.how_bitcoin": (),
    "fees.how_solana": (),
    "fees.how_other": (),
    "fees.not_known": (),
}
#: Figures by name, in the smallest unit of what they are of.
BASE, TIP, PRICE = "base_fee_per_gas", "priority_fee_per_gas", "gas_price"
ENERGY, BANDWIDTH, ACTIVATION = "energy_price", "bandwidth_price", "activation_fee"
FAST, HOUR, DAY = "sat_per_1000_vb_next_block", "sat_per_1000_vb_hour", "sat_per_1000_vb_day"
PRIORITY, DEPOSIT = "median_micro_lamports_per_unit", "token_account_deposit"

_PLAIN_GAS: Final = 21_000
_TRON_BYTES: Final = 268
_TEN_THOUSAND: Final = 10_000
_PAYMENT_VB: Final = 141
_SIGNATURE: Final = 5_000
# Chains of the pack that write to a main chain and pass that price on.
_ROLLUPS: Final = frozenset(
    {"arbitrum", "arbitrum-nova", "base", "linea", "mantle", "optimism", "polygon-zkevm", "scroll", "zksync-era"}
)
_FAR_APART: Final = 3


@dataclass(frozen=True, slots=True)
class FeeView:
    """What one source said.

    Attributes:
        figures: By name, whole numbers; what the source did not say is missing.
    """

    source: str
    figures: Mapping[str, int]


def how_code(chain: Chain) -> str:
    """Name the sentence that says how fees come about on a chain."""
    if chain.id in _ROLLUPS:
        return "fees.how_rollup"
    return f"fees.how_{chain.family}" if f"fees.how_{chain.family}" in CODES else "fees.how_other"


def judge_fees(chain: Chain, views: Sequence[FeeView], at: str) -> Finding:
    """Say what a transfer costs now.

    Args:
        chain: The chain.
        views: What its sources said, the preferred one first.
        at: The time in UTC, ISO 8601.
    """
    evidence = tuple(Evidence(view.source, name, str(value)) for view in views for name, value in view.figures.items())
    costs = {view.source: cost for view in views if (cost := _plain_cost(chain, view.figures)) is not None}
    known = next((view for view in views if view.source in costs), None)
    if known is None:
        return Finding(PROBE, "fees.no_source", ProbeState.UNKNOWN, {}, evidence)
    time = f"{at[11:16]} UTC"
    low, high = min(costs.values()), max(costs.values())
    if high > _FAR_APART * low:
        facts: dict[str, str | int] = {"low": in_coin(low, chain.family), "high": in_coin(high, chain.family)}
        return Finding(
            PROBE, "fees.disagree", ProbeState.ATTENTION, {**facts, "coin": chain.coin, "time": time}, evidence
        )
    said = {
        "plain": in_coin(costs[known.source], chain.family),
        "coin": chain.coin,
        "time": time,
        "source": known.source,
    }
    code, more = _words_of(chain, known.figures)
    return Finding(PROBE, code, ProbeState.GOOD, {**said, **more}, evidence)


def not_askable() -> Finding:
    """Say that no node of this chain is known."""
    return unknown(PROBE, "fees.not_askable")


def _plain_cost(chain: Chain, figures: Mapping[str, int]) -> int | None:
    """Give what a plain transfer costs in the smallest unit; None when the source did not say enough."""
    try:
        match chain.family:
            case "evm":
                price = figures[BASE] + figures.get(TIP, 0) if BASE in figures else figures[PRICE]
                return _PLAIN_GAS * price
            case "tron":
                # Without the price of energy nothing can be said of tokens, which is what people ask for.
                return _TRON_BYTES * figures[BANDWIDTH] if ENERGY in figures else None
            case "bitcoin":
                return -(-_PAYMENT_VB * figures[HOUR] // 1000)
            case "solana":
                return _SIGNATURE if PRIORITY in figures or DEPOSIT in figures else None
            case _:
                return None
    except KeyError:
        return None


def _words_of(chain: Chain, figures: Mapping[str, int]) -> tuple[str, dict[str, str | int]]:
    if chain.family == "tron":
        energy = in_coin(_TEN_THOUSAND * figures[ENERGY], "tron")
        if ACTIVATION not in figures:
            return "fees.tron_short", {"energy": energy}
        return "fees.tron", {"energy": energy, "activation": in_coin(figures[ACTIVATION], "tron")}
    if chain.family == "bitcoin":
        bands = {"fast": FAST, "hour": HOUR, "day": DAY}
        return "fees.bitcoin", {name: _rate(figures.get(key)) for name, key in bands.items()}
    if chain.family == "solana":
        deposit = in_coin(figures[DEPOSIT], "solana") if DEPOSIT in figures else "\N{EN DASH}"
        return "fees.solana", {"priority": figures.get(PRIORITY, 0), "deposit": deposit}
    if BASE not in figures:
        return "fees.evm_flat", {"price": in_gwei(figures[PRICE])}
    code = "fees.rollup" if chain.id in _ROLLUPS else "fees.evm"
    return code, {"base": in_gwei(figures[BASE]), "tip": in_gwei(figures.get(TIP, 0))}


def _rate(per_thousand: int | None) -> str:
    return "\N{EN DASH}" if per_thousand is None else f"{per_thousand / 1000:g}"
