"""Asks nodes about a coin address: balance, control, resources, and a token with an allowance."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Annotated, Final

from msgspec import Meta, Struct

from app.adapters.net.gateway import Gateway, Session
from app.adapters.net.http import Request
from app.adapters.probes.chain_rpc import LARGEST, SECONDS, call, call_number, or_none
from app.adapters.probes.chain_tron import Account, Resource, post
from app.core.cancel import CancelToken
from app.core.chain.account import AccountView, TokenView
from app.core.chain.account_question import AccountAnswer, AccountQuestion
from app.core.chain.address import tron_hex
from app.core.chain.chains import Chain
from app.core.chain.finding import Silence
from app.core.chain.revert import plain
from app.core.consent import REFUSED, Permit, host_of, origin
from app.core.errors import AppError

_WORD: Final = 32
# First four bytes of the hash of each function of ERC-20; TRC-20 has the same.
_BALANCE, _ALLOWANCE, _DECIMALS, _SYMBOL = "70a08231", "dd62ed3e", "313ce567", "95d89b41"
_FUNCTIONS: Final = {
    _BALANCE: "balanceOf(address)",
    _ALLOWANCE: "allowance(address,address)",
    _DECIMALS: "decimals()",
    _SYMBOL: "symbol()",
}
_MOST_DECIMALS: Final = 77


class _Amounts(Struct):
    funded_txo_sum: Annotated[int, Meta(ge=0)] = 0
    spent_txo_sum: Annotated[int, Meta(ge=0)] = 0


class _BitcoinAddress(Struct):
    chain_stats: _Amounts
    mempool_stats: _Amounts


class _Lamports(Struct):
    value: Annotated[int, Meta(ge=0)]


class _Called(Struct):
    constant_result: Annotated[list[str], Meta(max_length=8)] = []


class AccountNodes:
    """The account reader port over the network gateway."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    def read(self, question: AccountQuestion, permit: Permit, token: CancelToken) -> tuple[AccountAnswer, ...]:
        """Ask two sources of every chain at the same time.

        Raises:
            AppError: ``net.offline``, ``net.no_consent`` or ``net.not_allowed``; a silent node is no error.
            Cancelled: When the token was cancelled.
        """
        return self._gateway.run(lambda session: _ask_chains(session, question), permit, token)


async def _ask_chains(session: Session, question: AccountQuestion) -> tuple[AccountAnswer, ...]:
    return tuple(await asyncio.gather(*(_ask_chain(session, chain, question) for chain in question.chains)))


async def _ask_chain(session: Session, chain: Chain, question: AccountQuestion) -> AccountAnswer:
    views: list[AccountView] = []
    silent: list[Silence] = []
    waiting = [endpoint.url for endpoint in chain.endpoints]
    while waiting and len(views) < question.sources:
        now, waiting = waiting[: question.sources - len(views)], waiting[question.sources - len(views) :]
        for said in await asyncio.gather(*(_ask_node(session, chain, url, question) for url in now)):
            if isinstance(said, AccountView):
                views.append(said)
            else:
                silent.append(said)
    return AccountAnswer(chain, tuple(views), tuple(silent))


async def _ask_node(session: Session, chain: Chain, url: str, question: AccountQuestion) -> AccountView | Silence:
    readers = {"evm": _evm, "tron": _tron, "bitcoin": _bitcoin, "solana": _solana}
    try:
        return await readers[chain.family](session, chain, url, question)
    except AppError as error:
        if error.code in REFUSED:
            raise
        return Silence(host_of(origin(url)), chain.id, error.code)


async def _evm(session: Session, chain: Chain, url: str, question: AccountQuestion) -> AccountView:
    address = question.address.canonical.lower()
    served, balance, latest, pending, (code, token) = await asyncio.gather(
        call_number(session, url, "eth_chainId", []),
        call_number(session, url, "eth_getBalance", [address, "latest"]),
        or_none(call_number(session, url, "eth_getTransactionCount", [address, "latest"])),
        or_none(call_number(session, url, "eth_getTransactionCount", [address, "pending"])),
        asyncio.gather(
            or_none(call(session, url, "eth_getCode", [address, "latest"], str)),
            _evm_token(session, url, question, address),
        ),
    )
    host = host_of(origin(url))
    if chain.chain_id is not None and served != chain.chain_id:
        raise AppError("chain.other", host=host)
    return AccountView(
        host, address, "evm", balance, latest, pending, None if code is None else _bytes(code), token=token
    )  # fmt: skip


async def _evm_token(session: Session, url: str, question: AccountQuestion, address: str) -> TokenView | None:
    contract, spender = question.token.lower(), question.spender.lower()
    if not contract:
        return None

    async def ask(function: str, *words: str) -> bytes | None:
        data = "0x" + function + "".join(word[2:].rjust(2 * _WORD, "0") for word in words)
        said = await or_none(call(session, url, "eth_call", [{"to": contract, "data": data}, "latest"], str))
        return None if said is None else _bytes(said)

    asked = (ask(_BALANCE, address), ask(_DECIMALS), ask(_SYMBOL))
    allowance = ask(_ALLOWANCE, address, spender) if spender else _nothing()
    return _token(contract, spender, await asyncio.gather(*asked, allowance))


async def _tron(session: Session, chain: Chain, url: str, question: AccountQuestion) -> AccountView:
    address = tron_hex(question.address.canonical)
    who = {"address": address}
    account, resource, token = await asyncio.gather(
        post(session, url, "getaccount", who, Account),
        or_none(post(session, url, "getaccountresource", who, Resource)),
        _tron_token(session, url, question, address),
    )
    is_contract = account.type.lower() in {"contract", "2"}
    return AccountView(
        host_of(origin(url)),
        address,
        chain.family,
        account.balance,
        code=b"\x01" if is_contract else b"",
        activated=bool(account.address),
        permissions=account.permissions(),
        bandwidth=resource.bandwidth if resource is not None else None,
        energy=resource.energy if resource is not None else None,
        token=token,
    )


async def _tron_token(session: Session, url: str, question: AccountQuestion, address: str) -> TokenView | None:
    contract, spender = tron_hex(question.token), tron_hex(question.spender)
    if not contract:
        return None

    async def ask(function: str, *words: str) -> bytes | None:
        asked = {
            "owner_address": address,
            "contract_address": contract,
            "function_selector": _FUNCTIONS[function],
            "parameter": "".join(word[2:].rjust(2 * _WORD, "0") for word in words),
        }
        called = await or_none(post(session, url, "triggerconstantcontract", asked, _Called))
        return _bytes("0x" + called.constant_result[0]) if called is not None and called.constant_result else None

    asked = (ask(_BALANCE, address), ask(_DECIMALS), ask(_SYMBOL))
    allowance = ask(_ALLOWANCE, address, spender) if spender else _nothing()
    return _token(contract, spender, await asyncio.gather(*asked, allowance))


async def _bitcoin(session: Session, chain: Chain, url: str, question: AccountQuestion) -> AccountView:
    address = question.address.canonical
    answer = await session.fetch(Request(f"{url.rstrip('/')}/address/{address}", seconds=SECONDS, largest=LARGEST))
    found = answer.need_ok().json(_BitcoinAddress)
    balance = sum(part.funded_txo_sum - part.spent_txo_sum for part in (found.chain_stats, found.mempool_stats))
    return AccountView(answer.host, address, chain.family, balance)


async def _solana(session: Session, chain: Chain, url: str, question: AccountQuestion) -> AccountView:
    address = question.address.canonical
    found = await call(session, url, "getBalance", [address], _Lamports)
    host = host_of(origin(url))
    if found is None:
        raise AppError("net.garbage", host=host)
    return AccountView(host, address, chain.family, found.value)


async def _nothing() -> None:
    """Stand in for a question that is not asked."""


def _token(contract: str, spender: str, said: Sequence[bytes | None]) -> TokenView:
    balance, decimals, symbol, allowance = said
    places = _number(decimals)
    return TokenView(
        contract,
        _text(symbol),
        places if places is not None and places <= _MOST_DECIMALS else 0,
        _number(balance),
        spender,
        _number(allowance),
    )


def _number(data: bytes | None) -> int | None:
    """Read a word; None for what is none, such as the empty answer of an address without a contract."""
    return int.from_bytes(data[:_WORD], "big") if data is not None and len(data) >= _WORD else None


def _text(data: bytes | None) -> str:
    """Read a string, or the thirty-two bytes that old tokens give; a stranger's text, so it is cut and cleaned."""
    if not data:
        return ""
    if len(data) > 2 * _WORD:
        data = data[2 * _WORD : 2 * _WORD + min(_WORD, int.from_bytes(data[_WORD : 2 * _WORD], "big"))]
    return plain(data.rstrip(b"\0").decode("utf-8", "replace"))[:_WORD]


def _bytes(digits: str) -> bytes:
    try:
        return bytes.fromhex(digits.removeprefix("0x"))
    except ValueError:
        return b""
