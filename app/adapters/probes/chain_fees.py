"""Nodes of one chain asked what fees are now. Nothing of the person is asked: no address, no hash."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from statistics import median_low
from typing import Annotated, Final

from msgspec import Meta, Struct

from app.adapters.net.gateway import Gateway, Session
from app.adapters.probes import chain_bitcoin
from app.adapters.probes.chain_rpc import Quantity, call, call_number, number, or_none
from app.adapters.probes.chain_tron import chain_prices
from app.core.chain import fees
from app.core.chain.chains import Chain
from app.core.chain.fees import FeeView, judge_fees, not_askable
from app.core.consent import REFUSED, host_of, origin
from app.core.errors import AppError
from app.core.probe import Finding
from app.core.probe_run import Asked
from app.core.secrets import Screened

_WHOLE: Final = 8.0
# Two are compared; a third takes the place of a silent one.
_SOURCES: Final = 2
# The last blocks, and the tip that half of their gas was cheaper than.
_HISTORY: Final = ("0x5", "latest", [50])
_TOKEN_ACCOUNT_BYTES: Final = 165


class _Block(Struct, rename="camel"):
    base_fee_per_gas: Quantity | None = None


class _History(Struct):
    reward: Annotated[list[list[Quantity]], Meta(max_length=1024)] | None = None


class _Priority(Struct, rename="camel"):
    prioritization_fee: Annotated[int, Meta(ge=0)] = 0


class FeesProbe:
    """Asks the nodes of the chain that was chosen. Port: ``core.probe_run.Probe``."""

    def __init__(self, gateway: Gateway, chains: Sequence[Chain], now: Callable[[], str]) -> None:
        """Args:
        chains: Chains of the pack.
        now: The time in UTC, ISO 8601.
        """
        self._gateway = gateway
        self._chains = {chain.id: chain for chain in chains}
        self._now = now

    def endpoints_for(self, given: Mapping[str, Screened]) -> tuple[str, ...]:
        """Give the nodes of the chain that was chosen.

        Raises:
            KeyError: For a chain that is none, or without one.
        """
        return tuple(each.url for each in self._chains[given["chain"].text.strip().lower()].endpoints)

    def run(self, asked: Asked) -> Finding:
        """Ask two sources and say what a transfer costs."""
        chain = self._chains.get(asked.text("chain").strip().lower())
        urls = [each.url for each in chain.endpoints if each.url in asked.spec.endpoints] if chain is not None else []
        if chain is None or not urls:
            return not_askable()
        views = self._gateway.run(lambda session: _ask(session, chain, urls), asked.agreed(), asked.token, _WHOLE)
        return judge_fees(chain, views, self._now())


async def _ask(session: Session, chain: Chain, urls: Sequence[str]) -> list[FeeView]:
    views: list[FeeView] = []
    waiting = list(urls)
    while waiting and len(views) < _SOURCES:
        now, waiting = waiting[: _SOURCES - len(views)], waiting[_SOURCES - len(views) :]
        said = await asyncio.gather(*(_ask_node(session, chain, url) for url in now))
        views += [view for view in said if view is not None]
    return views


async def _ask_node(session: Session, chain: Chain, url: str) -> FeeView | None:
    asking: dict[str, Callable[[Session, str, Chain], Awaitable[Mapping[str, int]]]] = {
        "evm": _evm,
        "tron": _tron,
        "bitcoin": _bitcoin,
        "solana": _solana,
    }
    try:
        return FeeView(host_of(origin(url)), await asking[chain.family](session, url, chain))
    except AppError as error:
        if error.code in REFUSED:
            raise
        return None


async def _evm(session: Session, url: str, chain: Chain) -> Mapping[str, int]:
    served, block, history, price = await asyncio.gather(
        call_number(session, url, "eth_chainId", []),
        or_none(call(session, url, "eth_getBlockByNumber", ["latest", False], _Block)),
        or_none(call(session, url, "eth_feeHistory", _HISTORY, _History)),
        or_none(call_number(session, url, "eth_gasPrice", [])),
    )
    if served != chain.chain_id:
        raise AppError("chain.other", host=host_of(origin(url)))
    tips = [int(tip, 16) for each in (history.reward if history else None) or [] for tip in each[:1]]
    found = {
        fees.BASE: number(block.base_fee_per_gas) if block is not None else None,
        fees.TIP: median_low(tips) if tips else None,
        fees.PRICE: price,
    }
    return {name: value for name, value in found.items() if value is not None}


async def _tron(session: Session, url: str, chain: Chain) -> Mapping[str, int]:
    del chain
    prices = await chain_prices(session, url)
    creating = ("getCreateAccountFee", "getCreateNewAccountFeeInSystemContract")
    found = {fees.ENERGY: prices.get("getEnergyFee"), fees.BANDWIDTH: prices.get("getTransactionFee")}
    if all(name in prices for name in creating):
        found[fees.ACTIVATION] = sum(prices[name] for name in creating)
    return {name: value for name, value in found.items() if value is not None}


async def _bitcoin(session: Session, url: str, chain: Chain) -> Mapping[str, int]:
    del chain
    bands = await chain_bitcoin.estimates(session, url)

    def within(blocks: int) -> int | None:
        """Give the rate for so many blocks, in whole satoshi for a thousand vB."""
        fit = [block for block in bands if block <= blocks]
        return round(1000 * bands[max(fit)]) if fit else None

    found = {fees.FAST: within(1), fees.HOUR: within(6), fees.DAY: within(144)}
    return {name: value for name, value in found.items() if value is not None}


async def _solana(session: Session, url: str, chain: Chain) -> Mapping[str, int]:
    del chain
    recent, deposit = await asyncio.gather(
        or_none(call(session, url, "getRecentPrioritizationFees", [], list[_Priority])),
        or_none(call_number(session, url, "getMinimumBalanceForRentExemption", [_TOKEN_ACCOUNT_BYTES])),
    )
    found = {
        fees.PRIORITY: median_low([each.prioritization_fee for each in recent]) if recent else None,
        fees.DEPOSIT: deposit,
    }
    return {name: value for name, value in found.items() if value is not None}
