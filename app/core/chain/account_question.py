"""A look at an address, from the question to the reports: whom to ask, and what all their answers come to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.core.chain.account import AccountReport, AccountView, differences, judge
from app.core.chain.address import CoinAddress, sound_address
from app.core.chain.amounts import in_coin
from app.core.chain.chains import Chain, Endpoint
from app.core.chain.finding import Silence
from app.core.chain.lookup import named
from app.core.errors import AppError
from app.core.probe import Finding, ProbeState, listed

# What is usual on most of the chains an address is of.
_NO_NEWS: Final = frozenset({"account.no_fee_coin", "account.not_activated", "account.no_energy", "account.plain"})
_TELLING: Final = frozenset({"balance", "nonce.latest"})
_DECIMALS: Final = 6


@dataclass(frozen=True, slots=True)
class AccountQuestion:
    """What is asked of whom.

    Attributes:
        token: Contract of a token to look at; empty for none.
        spender: Whose allowance of this token is looked at; empty for none.
        sources: How many sources of each chain are asked.
    """

    address: CoinAddress
    chains: tuple[Chain, ...]
    token: str = ""
    spender: str = ""
    sources: int = 2

    @property
    def addresses(self) -> tuple[str, ...]:
        """Every network address that may be spoken to."""
        return tuple(endpoint.url for chain in self.chains for endpoint in chain.endpoints)


@dataclass(frozen=True, slots=True)
class AccountAnswer:
    """What the sources of one chain said."""

    chain: Chain
    views: tuple[AccountView, ...] = ()
    silent: tuple[Silence, ...] = ()


def ask_account(
    text: str,
    chains: Sequence[Chain],
    chain_id: str = "",
    endpoints: Sequence[str] = (),
    token: tuple[str, str] = ("", ""),
) -> AccountQuestion:
    """Say whom an address would be asked of: one chain, or every chain of its family.

    Args:
        text: The address.
        chains: Chains of the pack.
        chain_id: Chain id of the pack or EIP-155 number; empty for every chain the address may belong to.
        endpoints: Addresses to ask instead of the pack's; need ``chain_id`` where the family has several chains.
        token: A token's contract and a spender, each empty for none.

    Raises:
        AppError: ``chain.bad_address`` when it is none, ``chain.bad_checksum`` when a letter is wrong;
            ``chain.unknown``, ``chain.not_askable`` or ``chain.other_shape``.
    """
    address = sound_address(text)
    contract, spender = (sound_address(each).canonical if each else "" for each in token)
    chosen = [named(chains, chain_id)] if chain_id else [each for each in chains if each.family == address.family]
    if chain_id and chosen[0].family != address.family:
        raise AppError("chain.other_shape", chain=chosen[0].id)
    if address.chain and not chain_id:
        chosen = [each for each in chosen if each.id == address.chain]
    if endpoints:
        given = tuple(map(Endpoint, endpoints))
        return AccountQuestion(address, _at(chosen, given), contract, spender, len(given))
    able = tuple(each for each in chosen if each.endpoints)
    if not able:
        raise AppError("chain.not_askable", chain=chain_id or address.family)
    return AccountQuestion(address, able, contract, spender)


def settle_account(answers: Iterable[AccountAnswer], at: str = "") -> tuple[AccountReport, ...]:
    """Say what is known of the address on each chain that answered.

    Raises:
        AppError: ``chain.no_source`` when nobody could be reached.
    """
    listed = list(answers)
    heard = [answer for answer in listed if answer.views]
    if not heard:
        raise AppError("chain.no_source", hosts=len({each.source for answer in listed for each in answer.silent}))
    return tuple(
        AccountReport(
            answer.chain.id,
            answer.views[0],
            judge(answer.views[0], at),
            tuple(view.source for view in answer.views),
            tuple(line for view in answer.views[1:] for line in differences(answer.views[0], view)),
            answer.silent,
        )
        for answer in heard
    )


def overall(question: AccountQuestion, reports: Sequence[AccountReport]) -> Finding:
    """Say in one finding what all reports of an address come to.

    What is wrong on any chain counts. That a chain holds nothing is no news where others were asked too: most people
    use few of twenty chains.
    """
    order = list(ProbeState)
    first = max((report.findings[0] for report in reports), key=lambda finding: order.index(finding.state))
    if len(question.chains) == 1:
        return first
    grave = [each for report in reports for each in report.findings if each.code not in _NO_NEWS]
    if grave:
        return max(grave, key=lambda finding: order.index(finding.state))
    evidence = tuple(line for report in reports for line in report.findings[0].evidence if line.field in _TELLING)
    holding = tuple(_amount(question, report) for report in reports if report.view.balance)
    if holding:
        return Finding(first.probe, "account.holds", ProbeState.GOOD, {"amounts": listed(holding)}, evidence, first.at)
    is_used = any(report.view.latest_nonce for report in reports)
    code = "account.emptied" if is_used else "account.never_used"
    return Finding(first.probe, code, ProbeState.ATTENTION if is_used else ProbeState.UNKNOWN, {}, evidence, first.at)


def _amount(question: AccountQuestion, report: AccountReport) -> str:
    chain = next(each for each in question.chains if each.id == report.chain)
    whole, _, part = in_coin(report.view.balance or 0, chain.family).partition(".")
    shown = f"{whole}.{part[:_DECIMALS]}" if part else whole
    return f"{shown} {chain.coin} ({chain.name})"


def _at(chosen: Sequence[Chain], given: tuple[Endpoint, ...]) -> tuple[Chain, ...]:
    return (replace(chosen[0], endpoints=given),) if chosen else ()
