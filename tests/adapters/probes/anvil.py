"""A real EVM node (Foundry's anvil) for tests, and small contracts assembled by hand."""

from __future__ import annotations

import http.client
import json
import socket
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

TOOLS = Path(__file__).parents[3] / ".venv" / "node-tools" / "node_modules" / "@foundry-rs"
# Funded accounts of anvil's own, public test phrase.
ALICE = "0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266"
BOB = "0x70997970c51812dc3a010c7d01b50e0d17dc79c8"
GWEI = 10**9

#: Gives its calldata back as the reason of a revert.
REVERTS = "3660006000373660 00fd".replace(" ", "")
#: Runs for ever.
LOOPS = "5b600056"
#: Stops at an undefined instruction.
INVALID = "fe"
#: Jumps to where no jump may go.
BAD_JUMP = "60ff56"
#: Returns forty-two (a word).
ANSWERS = "602a60005260206000f3"
#: approve(spender, amount), and for every other function transferFrom(from, to, amount): each only writes its line.
TOKEN = (
    "60003560e01c63095ea7b31460435760206044600037602435600435"
    "7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60206000a300"
    "5b6020602460003760043533"
    "7f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560206000a300"
)


class Anvil:
    """A running node."""

    def __init__(self, url: str) -> None:
        self.url = url

    def __call__(self, method: str, *params: object) -> Any:
        """Call a method; an error of the node is an error of the test."""
        body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).encode()
        connection = http.client.HTTPConnection(self.url.removeprefix("http://"), timeout=20)
        connection.request("POST", "/", body, {"Content-Type": "application/json"})
        with closing(connection), connection.getresponse() as answer:
            read = json.load(answer)
        assert "error" not in read, read["error"]
        return read["result"]

    def send(self, to: str | None, data: str = "0x", sender: str = ALICE, **more: int) -> str:
        """Send a transaction from an account of the node; give its hash."""
        fields: dict[str, str] = {"from": sender, "data": data, "gas": hex(more.pop("gas", 200_000))}
        fields |= {name: hex(value) for name, value in more.items()} | ({"to": to} if to else {})
        found = self("eth_sendTransaction", fields)
        assert isinstance(found, str)
        return found

    def deploy(self, runtime: str) -> str:
        """Put a contract on the chain; give its address."""
        size = len(runtime) // 2
        init = f"61{size:04x}8061000d6000396000f3{runtime}"
        sent = self.send(None, f"0x{init}", gas=500_000)
        self("evm_mine")
        receipt = self("eth_getTransactionReceipt", sent)
        return str(receipt["contractAddress"])


@contextmanager
def running(*options: str) -> Iterator[Anvil]:
    """Run a node on a free port until the block ends; blocks are made by ``evm_mine`` only."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [str(_program()), "--port", str(port), "--no-mining", "--silent", *options]
    with subprocess.Popen(command) as process:
        try:
            _wait_for(process, port)
            yield Anvil(f"http://127.0.0.1:{port}")
        finally:
            process.kill()


def _wait_for(process: subprocess.Popen[bytes], port: int) -> None:
    for _ in range(500):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.02)
            break
    raise AssertionError("anvil did not start")


def _program() -> Path:
    found = [path for path in TOOLS.glob("anvil-*/bin/anvil*") if path.is_file()]
    # Never skipped: without the node nothing here is proven.
    assert found, "anvil is missing; `packaging/dev.py test` installs it"
    return found[0]
