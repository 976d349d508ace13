"""How long the guard takes; printed, not asserted. Run by ``make bench``."""

from __future__ import annotations

import random
import statistics
import time

from app.core.secrets import find_secrets
from tests.core.guard import made

SENTENCES = (
    "The team will review your case, but only the owner of the wallet can control the private key. ",
    "请先确认当前使用的网络是否正确，如果节点无法连接，可以在设置里切换到其他节点再试一次。",
    "2026-05-22 18:31:00.685 [INFO] broadcast tx f1c0f1c82b98640d91a99aef42eb6297878d1463d669da264e3815c2cd63c597 ok\n",
)


def seconds(text: str) -> float:
    started = time.perf_counter()
    find_secrets(text)
    return time.perf_counter() - started


def bench_one_message_and_a_large_paste():
    rng = random.Random(1)
    first = seconds("abandon")
    messages = [made.said(rng, " ".join(made.phrase(rng, rng.choice(made.LANGUAGES))))[0] for _ in range(300)]
    times = statistics.quantiles([seconds(message) for message in messages], n=100)
    print(f"\nfirst scan, rules and lists loaded: {first * 1e3:.0f} ms")
    print(
        f"message with a phrase: median {times[49] * 1e3:.2f} ms, p95 {times[94] * 1e3:.2f} ms, p99 {times[98] * 1e3:.2f} ms"
    )
    for sentence in SENTENCES:
        small, large = (min(seconds((sentence * 20_000)[:size]) for _ in range(3)) for size in (65_536, 1_048_576))
        print(
            f"{sentence[:24]!r:30} 64 KB {small * 1e3:4.0f} ms, 1 MB {large * 1e3:5.0f} ms, ratio {large / small:.1f}"
        )
        assert large / small < 16 * 3, "not linear"
