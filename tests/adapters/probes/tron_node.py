"""A TRON full node of our own: it charges energy by java-tron's rules and speaks its HTTP interface."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any

from tests.adapters.net.loopback import Serve
from tests.adapters.probes.json_server import Missing, json_server

ME = "41a614f803b6fd780986a42c78ec9c7f77e6ded13c"
TOKEN = "41eca9bc828a3005b9a3b909f2cc5c2a54794de05f"
TRX = 1_000_000
NOW_MS = 1_760_000_000_000
PRICE = 100  # sun for a unit of energy


@dataclass
class TronNode:
    """The state of a chain, as far as one account's transactions need it."""

    balance: int = 50 * TRX
    free_bandwidth: int = 600
    height: int = 1000
    account: dict[str, Any] | None = None
    found: dict[str, dict[str, Any]] = field(default_factory=dict)
    infos: dict[str, dict[str, Any]] = field(default_factory=dict)
    waiting: dict[str, dict[str, Any]] = field(default_factory=dict)
    called: dict[str, str] = field(default_factory=dict)

    def serve(self) -> Serve:
        """Give the server."""
        return json_server(self._answer)

    def call_contract(
        self, need: int, *, staked: int = 0, balance: int = 0, fee_limit: int = 100 * TRX, verdict: str = "",
        said: str = "", message: str = "", block: int = 990,
    ) -> str:  # fmt: skip
        """Put a contract call in a block; energy runs out where java-tron says it does. Give its hash."""
        limit = min(staked + balance // PRICE, fee_limit // PRICE)
        used = min(need, limit)
        verdict = verdict or ("SUCCESS" if need <= limit else "OUT_OF_ENERGY")
        burned = max(0, used - staked) * PRICE
        sought = self._make("TriggerSmartContract", fee_limit=fee_limit, result=verdict)
        self.found[sought] = self.waiting.pop(sought)
        self.infos[sought] = {
            "id": sought, "fee": burned, "blockNumber": block, "contractResult": [said],
            "receipt": {
                "energy_usage": min(used, staked), "energy_fee": burned, "energy_usage_total": used,
                "net_usage": 345, "result": verdict,
            },
        }  # fmt: skip
        if verdict != "SUCCESS":
            self.infos[sought] |= {"result": "FAILED", "resMessage": message.encode().hex()}
        return sought

    def transfer(self, *, expires: int = NOW_MS + 60_000, signatures: int = 1, permission: int = 0) -> str:
        """Put a transfer of TRX in the pool."""
        return self._make("TransferContract", expires=expires, signatures=signatures, permission=permission)

    def confirm(self, sought: str, block: int = 990) -> str:
        """Move a transfer into a block."""
        self.found[sought] = self.waiting.pop(sought)
        self.found[sought]["ret"] = [{"contractRet": "SUCCESS"}]
        self.infos[sought] = {"id": sought, "blockNumber": block, "receipt": {"net_usage": 268}}
        return sought

    def _make(
        self, kind: str, *, expires: int = NOW_MS + 60_000, fee_limit: int = 0, result: str = "", signatures: int = 1,
        permission: int = 0,
    ) -> str:  # fmt: skip
        count = len(self.found) + len(self.waiting)
        sought = hashlib.sha256(f"{kind}{count}".encode()).hexdigest()
        value = {"owner_address": ME, "contract_address": TOKEN, "data": "a9059cbb"}
        contract: dict[str, Any] = {
            "type": kind,
            "parameter": {"value": value, "type_url": f"type.googleapis.com/{kind}"},
        }
        if permission:
            contract["Permission_id"] = permission
        self.waiting[sought] = {
            "txID": sought, "signature": ["ab" * 65] * signatures, "raw_data_hex": "00",
            "raw_data": {"contract": [contract], "expiration": expires, "timestamp": NOW_MS, "fee_limit": fee_limit},
        }  # fmt: skip
        if result:
            self.waiting[sought]["ret"] = [{"contractRet": result}]
        return sought

    def _answer(self, path: str, body: Any) -> Any:
        method = path.removeprefix("/wallet/")
        sought = (body or {}).get("value", "")
        own = {"address": ME, "balance": self.balance} if self.account is None else self.account
        answers = {
            "gettransactionbyid": self.found.get(sought, {}),
            "gettransactionfrompending": self.waiting.get(sought, {}),
            "gettransactioninfobyid": self.infos.get(sought, {}),
            "getnowblock": {"block_header": {"raw_data": {"number": self.height, "timestamp": NOW_MS}}},
            "getchainparameters": {
                "chainParameter": [{"key": "getEnergyFee", "value": PRICE}, {"key": "getTransactionFee", "value": 1000},
                                   {"key": "getAllowUpdateAccountName"}],
            },
            "getaccount": own,
            "triggerconstantcontract": {
                "result": {"result": True},
                "constant_result": [self.called.get((body or {}).get("function_selector", ""), "")],
            },
            "getaccountresource": {"freeNetLimit": 600, "freeNetUsed": 600 - self.free_bandwidth},
        }  # fmt: skip
        if method not in answers:
            raise Missing
        return answers[method]
