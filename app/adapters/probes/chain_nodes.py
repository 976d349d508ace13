"""Asks the nodes of several chains at once about one transaction, two sources of each."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from app.adapters.net.gateway import Gateway, Session
from app.adapters.probes import chain_bitcoin, chain_evm, chain_solana, chain_tron
from app.core.cancel import CancelToken
from app.core.chain.bitcoin import read_bitcoin
from app.core.chain.chains import Chain
from app.core.chain.evm import read_evm
from app.core.chain.finding import Reading, Silence
from app.core.chain.lookup import ChainAnswer, Question
from app.core.chain.solana import read_solana
from app.core.chain.tron import read_tron
from app.core.consent import REFUSED, Permit, host_of, origin
from app.core.errors import AppError

_Result = TypeVar("_Result")
# Once somebody has found the transaction, the others get this many seconds more: for a second source, or a chain where
# the same hash exists too.
_PATIENCE: Final = 2.0


class NodeReader:
    """The reader port over the network gateway."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    def read(self, question: Question, permit: Permit, token: CancelToken) -> tuple[ChainAnswer, ...]:
        """Ask everybody at the same time; the whole costs the slowest one, ten seconds at most.

        Raises:
            AppError: ``net.offline``, ``net.no_consent`` or ``net.not_allowed``; a silent node is no error.
            Cancelled: When the token was cancelled.
        """
        return self._gateway.run(lambda session: _ask_chains(session, question), permit, token)


async def _ask_chains(session: Session, question: Question) -> tuple[ChainAnswer, ...]:
    tasks = [asyncio.create_task(_ask_chain(session, chain, question)) for chain in question.chains]
    done = await _until_found(tasks, lambda answer: any(reading.found for reading in answer.readings))
    return tuple(task.result() for task in tasks if task in done)


async def _ask_chain(session: Session, chain: Chain, question: Question) -> ChainAnswer:
    """Ask as many sources as wanted; a silent one is replaced by the next."""
    waiting = list(chain.endpoints)
    readings: list[Reading] = []
    silent: list[Silence] = []
    while waiting and len(readings) < question.sources:
        now, waiting = waiting[: question.sources - len(readings)], waiting[question.sources - len(readings) :]
        tasks = [asyncio.create_task(_ask_node(session, chain, each.url, question)) for each in now]
        done = await _until_found(tasks, lambda said: isinstance(said, Reading) and said.found)
        for task, endpoint in zip(tasks, now, strict=True):
            said = task.result() if task in done else Silence(_host(endpoint.url), chain.id, "net.timeout")
            if isinstance(said, Reading):
                readings.append(said)
            else:
                silent.append(said)
        if any(reading.found for reading in readings) and len(done) < len(tasks):
            break
    return ChainAnswer(chain, tuple(readings), tuple(silent))


async def _until_found(
    tasks: Sequence[asyncio.Task[_Result]], is_found: Callable[[_Result], bool]
) -> set[asyncio.Task[_Result]]:
    """Wait for all, but not much longer once one has found it; give those that are done."""
    done: set[asyncio.Task[_Result]] = set()
    pending = set(tasks)
    patience: float | None = None
    while pending:
        just, pending = await asyncio.wait(pending, timeout=patience, return_when=asyncio.FIRST_COMPLETED)
        if not just:
            break
        done |= just
        if any(is_found(task.result()) for task in just):
            patience = _PATIENCE
    for task in pending:
        task.cancel()
    return done


async def _ask_node(session: Session, chain: Chain, url: str, question: Question) -> Reading | Silence:
    try:
        return await _read(session, chain, url, question)
    except AppError as error:
        if error.code in REFUSED:
            raise
        return Silence(_host(url), chain.id, error.code)


async def _read(session: Session, chain: Chain, url: str, question: Question) -> Reading:
    sought, known = question.sought, question.known
    match chain.family:
        case "evm":
            return read_evm(await chain_evm.look(session, url, sought, known, chain.chain_id), known)
        case "tron":
            return read_tron(await chain_tron.look(session, url, sought), known)
        case "bitcoin":
            return read_bitcoin(await chain_bitcoin.look(session, url, sought), known)
        case _:
            return read_solana(await chain_solana.look(session, url, sought), known)


def _host(url: str) -> str:
    return host_of(origin(url))
