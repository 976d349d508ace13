"""How long the guard takes, and how much it finds; printed, not asserted. Run by ``make bench``."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable

from app.core.secrets import find_secrets
from tests.core.guard import made
from tests.core.guard.test_chinese import BETWEEN, HEADS, TAILS, wrong

SENTENCES = (
    "The team will review your case, but only the owner of the wallet can control the private key. ",
    "请先确认当前使用的网络是否正确，如果节点无法连接，可以在设置里切换到其他节点再试一次。",
    "2026-05-22 18:31:00.685 [INFO] broadcast tx f1c0f1c82b98640d91a99aef42eb6297878d1463d669da264e3815c2cd63c597 ok\n",
)
RNG = random.Random(3)
# A hundred kilobytes each.
SHAPES: dict[str, Callable[[], str]] = {
    "digits": lambda: str(RNG.randrange(10)),
    "numbers": lambda: f"{RNG.randrange(10**6)} ",
    "bytes in a list": lambda: f"{RNG.randrange(256)}, ",
    "1 1 1": lambda: "1 ",
    "hex": lambda: f"{RNG.randrange(16):x}",
    "hashes": lambda: RNG.randbytes(32).hex() + "\n",
    "bytes in hex": lambda: RNG.randbytes(1).hex() + " ",
    "addresses": lambda: "0x" + RNG.randbytes(20).hex() + " ",
    "letters": lambda: chr(97 + RNG.randrange(26)),
    "letters apart": lambda: chr(97 + RNG.randrange(26)) + " ",
    "words": lambda: "".join(chr(97 + RNG.randrange(26)) for _ in range(RNG.randint(2, 9))) + " ",
    "words of a list": lambda: RNG.choice(made.phrase(RNG)) + " ",
    "addresses of sites": lambda: f"https://example.org/{RNG.randbytes(5).hex()}?q={RNG.randrange(999)} ",
    "a.b": lambda: chr(97 + RNG.randrange(8)) + "." + chr(97 + RNG.randrange(8)) + "\n",
    "spaces": lambda: " ",
    "hidden between": lambda: chr(97 + RNG.randrange(8)) + "\u200b",
    "English": lambda: SENTENCES[0],
    "Chinese": lambda: SENTENCES[1],
    "Chinese at random": lambda: chr(RNG.randrange(0x4E00, 0x9FA5)),
    "a log": lambda: SENTENCES[2],
}
LENGTH = 100_000


def seconds(text: str) -> float:
    """Processor time: what else the machine does is no part of it."""
    started = time.process_time()
    find_secrets(text)
    return time.process_time() - started


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


def bench_a_hundred_kilobytes_of_every_shape():
    for name, make in SHAPES.items():
        text, size = "", 0
        pieces = []
        while size < LENGTH:
            pieces.append(make())
            size += len(pieces[-1].encode())
        text = "".join(pieces)
        print(f"{name:20} {min(seconds(text) for _ in range(3)) * 1e3:5.1f} ms")


def bench_chinese_phrases_nobody_saw_before():
    rng = random.Random()
    for name, make in {"one wrong character, glued": _glued, "halves a sentence apart": _halves}.items():
        texts = [make(rng) for _ in range(600)]
        found = [find_secrets(text) for text in texts]
        refused = sum(any(each.certainty != "ambiguous" for each in one) for one in found)
        print(f"{name:28} flagged {sum(map(bool, found)) / 6:.1f} %, refused {refused / 6:.1f} %")


def _glued(rng: random.Random) -> str:
    language = rng.choice(made.CHINESE)
    return rng.choice(HEADS) + "".join(wrong(rng, made.phrase(rng, language), language)) + rng.choice(TAILS)


def _halves(rng: random.Random) -> str:
    words = made.phrase(rng, rng.choice(made.CHINESE))
    return rng.choice(HEADS) + "".join(words[:6]) + rng.choice(BETWEEN) + "".join(words[6:]) + rng.choice(TAILS)
