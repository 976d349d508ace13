"""What looking a transaction up costs: many chains against the slowest one, and how soon Cancel works. Run by ``make bench``."""

from __future__ import annotations

import statistics
import threading
import time
from contextlib import ExitStack

import pytest

from app.core.cancel import CancelToken
from app.core.chain.keccak import keccak256
from app.core.errors import Cancelled
from tests.adapters.net.loopback import serving, silent
from tests.adapters.probes.asking import ask, chain
from tests.adapters.probes.test_chain_servers import HASH, evm

SLOWEST = 1.0
CHAINS = 20

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]


def waiting(serve, seconds: float):
    """Answer as ``serve`` does, after a while."""
    pause = threading.Event()

    def slow(connection, head):
        pause.wait(seconds)
        serve(connection, head)

    return slow


def seconds_for(urls: list[str]) -> float:
    started = time.perf_counter()
    ask(HASH, *(chain("evm", [url]) for url in urls))
    return time.perf_counter() - started


def bench_twenty_chains_cost_the_slowest_one():
    with ExitStack() as stack:
        slowest = stack.enter_context(serving(waiting(evm(found=False), SLOWEST))).url
        others = [stack.enter_context(serving(waiting(evm(found=False), 0.2))).url for _ in range(CHAINS - 1)]
        alone = statistics.median(seconds_for([slowest]) for _ in range(3))
        together = statistics.median(seconds_for([slowest, *others]) for _ in range(3))
    print(f"\nslowest chain alone {alone:.2f} s, {CHAINS} chains {together:.2f} s, ratio {together / alone:.2f}")


def bench_cancel():
    took: list[float] = []
    for _ in range(20):
        token, began, pressed = CancelToken(), threading.Event(), [0.0]

        def serve(connection, head, began=began):
            began.set()
            silent(connection, head)

        def cancel(token=token, began=began, pressed=pressed):
            began.wait()
            pressed[0] = time.perf_counter()
            token.cancelled = True

        threading.Thread(target=cancel, daemon=True).start()
        with serving(serve) as server, pytest.raises(Cancelled):
            ask(HASH, chain("evm", [server.url]), token=token)
        took.append(time.perf_counter() - pressed[0])
    print(f"\nCancel to return: median {statistics.median(took) * 1e3:.0f} ms, longest {max(took) * 1e3:.0f} ms")


def bench_address_checksum():
    started = time.perf_counter()
    for number in range(200):
        keccak256(number.to_bytes(40, "big"))
    print(f"\none EIP-55 checksum: {(time.perf_counter() - started) / 200 * 1e6:.0f} µs")
