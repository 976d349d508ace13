"""How well and how fast “is this official?” judges; printed, not asserted. Run by ``make bench``."""

from __future__ import annotations

import json
import random
import resource
import statistics
import string
import subprocess
import sys
import time
from pathlib import Path

import apsw
import can_ada
import pytest

from app.adapters.rulebook import PackAssessor
from app.content.library import load_library
from app.content.rulebook.tables import verify_tables
from app.core.secrets import screen, warm_up
from app.services.verify import VerifyService

ROOT = Path(__file__).parents[2]
# Beside the project; in a worktree one folder further up.
SAMPLES = next(
    (folder / "shared" / "data" for folder in ROOT.parents if (folder / "shared" / "data").is_dir()), ROOT / "nowhere"
)
BAD, FLAGGED = {"impostor", "lookalike"}, {"impostor", "lookalike", "suspicious"}
LONG = {
    "hosts": "see https://example.org/a and tokenpocket-pro.com now ",
    "chinese": "请打开https://tokenpocket.pro，下载后联系微信：abc123 ",
    "plain chinese": "转账一直打包中怎么办",
    "one word": "x",
    "digits": "1 ",
    "at signs": "a@b",
    "ligatures": "\ufdfa",
    "lone surrogates": "\ud800",
    "redirects": "https://google.com/url?q=",
}


@pytest.fixture(scope="module")
def connection() -> apsw.Connection:
    connection = apsw.Connection(":memory:")
    connection.execute("CREATE TABLE verify(name TEXT PRIMARY KEY, data BLOB NOT NULL)")
    connection.executemany(
        "INSERT INTO verify VALUES(?, ?)", verify_tables(load_library(ROOT / "app" / "content", partial=True))
    )
    return connection


def hosts(name: str) -> list[str]:
    """The hosts of a sample; made ones where the samples are not there."""
    path = SAMPLES / name
    if path.is_file():
        return [line.split("\t")[0] for line in path.read_text("utf-8").splitlines()]
    rng = random.Random(name)
    front = "tokenpocket" if "impostor" in name else "example"
    return [f"{edited(front, 2, rng) or 'a'}{rng.randrange(999)}.com" for _ in range(1_000)]


def edited(name: str, edits: int, rng: random.Random) -> str:
    for _ in range(edits):
        at, letter = rng.randrange(len(name)), rng.choice(string.ascii_lowercase + string.digits)
        name = rng.choice(
            [name[:at] + letter + name[at + 1 :], name[:at] + letter + name[at:], name[:at] + name[at + 1 :]]
        )
    return name


def bench_recall_and_false_alarms(connection: apsw.Connection) -> None:
    assessor = PackAssessor(connection)
    for name in ("impostor-dev.tsv", "legit-dev.tsv"):
        verdicts = [assessor.assess(host).top.verdict.value for host in hosts(name)]
        total = max(1, len(verdicts))
        flagged, accused = (sum(verdict in kind for verdict in verdicts) for kind in (FLAGGED, BAD))
        print(f"\n{name}: {len(verdicts)} hosts, flagged {flagged / total:.2%}, accused {accused / total:.2%}", end="")
    rng = random.Random(1)
    for name, edits in (("tokenpocket", 1), ("tokenpocket", 2), ("tokenpocket", 3), ("tpwallet", 1), ("tpwallet", 2)):
        changed = [other for other in (edited(name, edits, rng) for _ in range(2000)) if other != name]
        flagged = sum(assessor.assess(f"{other}.com").top.verdict.value in FLAGGED for other in changed)
        print(f"\n{name}, {edits} random edits: flagged {flagged / len(changed):.1%}", end="")
    print()


def bench_one_check_and_a_large_paste(connection: apsw.Connection) -> None:
    warm_up()
    started = time.perf_counter()
    service = VerifyService(PackAssessor(connection))
    service.verify(screen("tokenpocket-pro.com"))
    print(f"\nrules read and first check: {(time.perf_counter() - started) * 1e3:.1f} ms")
    mixed = hosts("legit-dev.tsv") + hosts("impostor-dev.tsv")
    times = statistics.quantiles([seconds(service, text) for text in mixed], n=100)
    print(f"one check with its screening: median {times[49] * 1e6:.0f} µs, p99 {times[98] * 1e6:.0f} µs")
    for name, text in LONG.items():
        spent = min(seconds(service, (text * 100_000)[:100_000]) for _ in range(3))
        print(f"100,000 characters of {name:16} {spent * 1e3:6.1f} ms")


def seconds(service: VerifyService, text: str) -> float:
    from app.core.verify.judge import LONGEST

    started = time.process_time()
    service.verify(screen(text[: LONGEST + 1]))
    return time.process_time() - started


def bench_batch() -> None:
    """Checks a second of processor time; the peer only reads each host as a browser would, and judges nothing."""
    for name in ("legit-dev.tsv", "impostor-dev.tsv"):
        lines = hosts(name) * 8
        first, whole = batch(lines[: len(lines) // 8]), batch(lines)
        rate = (len(lines) - len(lines) // 8) / max(1e-9, whole - first)
        started = time.process_time()
        read = [can_ada.parse(f"https://{line}/").hostname for line in lines]
        peer = len(read) / max(1e-9, time.process_time() - started)
        print(
            f"\n--batch, {name}: {rate:,.0f} checks a second, {first:.2f} s with the start for {len(lines) // 8};"
            f" can-ada reads {peer:,.0f}, ratio {peer / rate:.1f}",
            end="",
        )
    print()


def batch(lines: list[str]) -> float:
    """Seconds of processor time, the start of the program included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        [sys.executable, "main.py", "verify", "--json", "--batch"],
        cwd=ROOT, input="\n".join(lines) + "\n", capture_output=True, text=True, check=False,
    )  # fmt: skip
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert len([json.loads(line) for line in done.stdout.splitlines()]) == len(lines), done.stderr[-300:]
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
