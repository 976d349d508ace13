"""Asks servers on loopback about a transaction, the way the program does."""

from __future__ import annotations

from collections.abc import Sequence

from app.adapters.net.gateway import Gateway
from app.adapters.net.journal import RequestJournal
from app.adapters.probes.chain_nodes import NodeReader
from app.core.cancel import CancelToken
from app.core.chain.chains import Chain, Endpoint, read_hash
from app.core.chain.finding import NOTHING_KNOWN, Known, TxFinding
from app.core.chain.lookup import Question, settle
from tests.adapters.net.loopback import permit_for

#: Anvil's chain; the other families have one chain each.
ANVIL_CHAIN = 31337


def chain(family: str, urls: Sequence[str], chain_id: int | None = ANVIL_CHAIN) -> Chain:
    """Make a chain of a family with these endpoints."""
    coin = {"evm": "ETH", "tron": "TRX", "bitcoin": "BTC", "solana": "SOL"}[family]
    return Chain(f"test-{family}", "", family, coin, chain_id if family == "evm" else None, tuple(map(Endpoint, urls)))


def ask(
    sought: str, *chains: Chain, sources: int = 2, known: Known = NOTHING_KNOWN, token: CancelToken | None = None
) -> TxFinding:
    """Look a hash up on chains."""
    read = read_hash(sought)
    assert read is not None
    question = Question(read, chains, sources, known)
    gateway = Gateway(lambda: False, RequestJournal())
    answers = NodeReader(gateway).read(question, permit_for(*question.addresses), token or CancelToken())
    return settle(question, answers, chains)
