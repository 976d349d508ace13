"""An Esplora server of our own: transactions, their inputs' parents, and fee estimates by its HTTP interface."""

from __future__ import annotations

import hashlib
from typing import Any

from tests.adapters.net.loopback import Serve
from tests.adapters.probes.json_server import Missing, json_server

RATES = {"1": 20.0, "2": 18.0, "6": 12.0, "72": 6.0, "144": 4.0, "504": 2.0, "1008": 1.0}


class Esplora:
    """Transactions by id, and what spends what."""

    def __init__(self, height: int = 900_000) -> None:
        self.height = height
        self.found: dict[str, dict[str, Any]] = {}
        self.spent: dict[str, dict[str, Any]] = {}
        self.has_estimates = True
        self.has_recommended = False

    def serve(self) -> Serve:
        """Give the server."""
        return json_server(self._answer)

    def add(self, *, rate: float = 25.0, block: int | None = None, sequence: int = 0xFFFFFFFD, parent: str = "") -> str:
        """Add a transaction that pays this many satoshi for a virtual byte; give its id."""
        txid = hashlib.sha256(str(len(self.found)).encode()).hexdigest()
        parent = parent or self._confirmed_parent()
        status: dict[str, Any] = {"confirmed": block is not None}
        if block is not None:
            status |= {"block_height": block, "block_hash": "00" * 32, "block_time": 1_760_000_000}
        self.found[txid] = {
            "txid": txid, "version": 2, "locktime": 0, "size": 222, "weight": 561, "fee": round(rate * 561 / 4),
            "vin": [{"txid": parent, "vout": 1, "prevout": None, "scriptsig": "", "sequence": sequence,
                     "is_coinbase": False}],
            "vout": [{"scriptpubkey": "00", "value": 100_000}, {"scriptpubkey": "00", "value": 5_000}],
            "status": status,
        }  # fmt: skip
        return txid

    def spend_elsewhere(self, txid: str) -> None:
        """Let another, confirmed transaction spend the input of this one."""
        parent = self.found[txid]["vin"][0]["txid"]
        self.spent[f"{parent}/outspend/1"] = {
            "spent": True,
            "txid": "ee" * 32,
            "vin": 0,
            "status": {"confirmed": True, "block_height": self.height},
        }

    def _confirmed_parent(self) -> str:
        txid = hashlib.sha256(f"parent{len(self.found)}".encode()).hexdigest()
        self.found[txid] = {"txid": txid, "status": {"confirmed": True, "block_height": 1}}
        return txid

    def _answer(self, path: str, _: Any) -> Any:
        if path == "/blocks/tip/height":
            return self.height
        if path == "/fee-estimates" and self.has_estimates:
            return RATES
        if path == "/v1/fees/recommended" and self.has_recommended:
            return {"fastestFee": 20, "halfHourFee": 18, "hourFee": 12, "economyFee": 6, "minimumFee": 1}
        name = path.removeprefix("/tx/")
        txid = name.partition("/")[0]
        if txid not in self.found:
            raise Missing("Transaction not found")
        if name.endswith("/status"):
            return self.found[txid]["status"]
        if "/outspend/" in name:
            return self.spent.get(name, {"spent": False})
        return self.found[txid]
