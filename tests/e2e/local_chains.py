"""Local chains behind the shipped help: a real EVM node, and TRON, Bitcoin and Solana servers of our own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from app.adapters.computer.probes import computer_probes
from app.adapters.computer.system import this_system
from app.adapters.net.gateway import Gateway
from app.adapters.net.journal import RequestJournal
from app.adapters.pack import SqlitePack
from app.adapters.probes.chain_account import AccountNodes
from app.adapters.probes.chain_fees import FeesProbe
from app.adapters.probes.chain_nodes import NodeReader
from app.adapters.probes.node_health import NodesProbe
from app.bootstrap import PACK
from app.core.chain.address import tron_text
from app.core.chain.chains import Chain, Endpoint
from app.core.consent import Consents
from app.core.help import Lang
from app.core.probe import ProbeSpec
from app.services.accounts import AccountProbe, AccountService
from app.services.diagnosis.service import DiagnosisService
from app.services.transactions import TransactionProbe, TransactionService
from tests.adapters.net.loopback import Serve, serving
from tests.adapters.probes.anvil import ALICE, BOB, running
from tests.adapters.probes.esplora import Esplora
from tests.adapters.probes.json_server import json_server, rpc_server
from tests.adapters.probes.test_chain_solana import SIGNATURE
from tests.adapters.probes.tron_node import ME, TOKEN, TronNode

NOW = "2026-11-26T10:00:00+00:00"
BITCOIN_ADDRESS = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"
SOLANA_ADDRESS = "7v91N7iZ9mNicL8WfG6cgSCKyRXydQjLh6UYBWwm6y1Q"
_GENESIS = "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f"
_SOLANA_GENESIS = "5eykt4UsFv8P8NJdTREpY1vzqKqZKvdpKuc147dw2N9d"


@dataclass(frozen=True)
class LocalChains:
    """What runs, and what somebody could ask about.

    Attributes:
        hashes: A confirmed transaction of each chain.
        addresses: Two accounts of each chain, or one.
    """

    urls: dict[str, str]
    hashes: dict[str, str]
    addresses: dict[str, tuple[str, ...]]

    def diagnosis(self, *, offline: bool = False) -> DiagnosisService:
        """Join the live checks that ask chains, as the program does."""
        pack, gateway = LocalPack(self.urls), Gateway(lambda: offline, RequestJournal(), lambda: "none")
        chains, computer = pack.chains(Lang.ZH), computer_probes(this_system(), (), (), None)
        probes: dict[str, Any] = {
            "node-health": NodesProbe(gateway, chains),
            "current-fees": FeesProbe(gateway, chains, lambda: NOW),
            "transaction": TransactionProbe(TransactionService(pack, NodeReader(gateway))),
            "account": AccountProbe(AccountService(pack, AccountNodes(gateway), lambda: NOW)),
            **{name: probe for name, probe in computer.items() if name == "app-version"},
        }
        return DiagnosisService(pack, probes, Consents(), lambda: offline, lambda: NOW)


@cache
def shipped() -> SqlitePack:
    """Open the compiled help."""
    return SqlitePack(PACK)


class LocalPack:
    """The chains and live checks of the shipped help, with local nodes in place of public ones."""

    def __init__(self, urls: dict[str, str]) -> None:
        self._urls = urls

    def chains(self, lang: Lang) -> tuple[Chain, ...]:
        """Give every chain; those that do not run here have no endpoint."""
        return tuple(
            replace(each, endpoints=(Endpoint(self._urls[each.id]),) if each.id in self._urls else ())
            for each in shipped().chains(lang)
        )

    def probes(self, lang: Lang) -> tuple[ProbeSpec, ...]:
        """Give every live check, those of chains aimed at local nodes."""
        urls = tuple(self._urls.values())
        hosts = tuple(urlsplit(url).hostname or "" for url in urls)
        asking = {"node-health", "current-fees", "transaction", "account"}
        return tuple(
            replace(each, endpoints=urls, hosts=hosts) if each.id in asking else each for each in shipped().probes(lang)
        )


@contextmanager
def local_chains() -> Iterator[LocalChains]:
    """Run everything until the block ends."""
    tron, esplora = TronNode(), Esplora()
    tron_hash, bitcoin_hash = tron.confirm(tron.transfer()), esplora.add(block=899_000)
    with (
        running("--chain-id", "1") as node,
        serving(tron.serve()) as tron_server,
        serving(_bitcoin(esplora)) as bitcoin_server,
        serving(_solana()) as solana_server,
    ):
        sent = node.send(BOB, value=1)
        node("evm_mine")
        yield LocalChains(
            {
                "ethereum": node.url,
                "tron": tron_server.url,
                "bitcoin": bitcoin_server.url,
                "solana": solana_server.url,
            },
            {"ethereum": sent, "tron": tron_hash, "bitcoin": bitcoin_hash, "solana": SIGNATURE},
            {
                "ethereum": (ALICE, BOB),
                "tron": (tron_text(ME), tron_text(TOKEN)),
                "bitcoin": (BITCOIN_ADDRESS,),
                "solana": (SOLANA_ADDRESS,),
            },
        )


def _bitcoin(esplora: Esplora) -> Serve:
    amounts = {"funded_txo_sum": 70_000, "spent_txo_sum": 20_000, "tx_count": 2}

    def handle(path: str, body: Any) -> Any:
        if path == "/block-height/0":
            return _GENESIS
        if path.startswith("/address/"):
            return {"address": path[9:], "chain_stats": amounts, "mempool_stats": {}}
        return esplora._answer(path, body)

    return json_server(handle)


def _solana() -> Serve:
    meta = {"err": None, "fee": 5000, "logMessages": [], "preBalances": [1], "postBalances": [0]}
    body = {"signatures": [SIGNATURE], "message": {"accountKeys": [SOLANA_ADDRESS]}}
    status = {"slot": 300, "confirmations": None, "err": None, "confirmationStatus": "finalized"}
    return rpc_server(
        {
            "getSignatureStatuses": lambda _: {"context": {"slot": 310}, "value": [status]},
            "getSlot": lambda _: 310,
            "getGenesisHash": lambda _: _SOLANA_GENESIS,
            "getTransaction": lambda _: {
                "slot": 300,
                "meta": meta,
                "transaction": body,
                "blockTime": 1,
                "version": 0,
            },
            "getBalance": lambda _: {"context": {"slot": 310}, "value": 5_000_000},
            "getRecentPrioritizationFees": lambda _: [{"slot": 300, "prioritizationFee": 4}],
            "getMinimumBalanceForRentExemption": lambda _: 2_039_280,
        }
    )
