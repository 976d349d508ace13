"""The encrypted store against SQLite in the open, in the same run: ``python tests/benchmarks/bench_store.py``.

Open with a raw key, ten thousand records of a kilobyte in one go, ten thousand reads, and what a session does: a thousand
records put one by one, each a commit, a draft of 20 kB kept two hundred times, the newest hundred listed fifty times.
Medians of five, in time of the processor: the machine is shared. The peer is Python's own SQLite with the same tables; what
the first form of our tables cost is measured beside.
"""

from __future__ import annotations

import secrets
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.adapters.store.cipher_file import SCRIPTS, open_file
from app.adapters.store.records import SqliteRecords
from app.core.records import Record

MANY, SINGLE, DRAFTS, LISTS, ROUNDS = 10_000, 1_000, 200, 50, 5
SCRIPT = "".join(SCRIPTS)
NAMES = (
    "open",
    f"{MANY} put",
    f"{MANY} read",
    f"{SINGLE} put one by one",
    f"a draft kept {DRAFTS} times",
    "100 listed",
)
_Measures = tuple[float, ...]


def milliseconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return 1000 * (time.process_time() - begun)


def record(number: int, kind: str = "ticket") -> Record:
    return Record(kind, f"{number:06d}", b"x" * 1000, f"{number:06d}")


def one_by_one(put: Callable[[Record], None]) -> tuple[float, float]:
    def records() -> None:
        for number in range(SINGLE):
            put(record(number, "single"))

    def draft() -> None:
        for number in range(DRAFTS):
            put(Record("draft", "one", b"x" * 20_000, str(number)))

    return milliseconds(records), milliseconds(draft)


def ours(folder: Path, scripts: Sequence[str] = SCRIPTS) -> _Measures:
    key, path = secrets.token_bytes(32), folder / "state.db"
    open_file(path, key, scripts).close()
    opened = milliseconds(lambda: open_file(path, key, scripts).close())
    store = SqliteRecords(open_file(path, key, scripts))
    records = [record(number) for number in range(MANY)]
    put = milliseconds(lambda: store.put(*records))
    read = milliseconds(lambda: [store.get("ticket", each.id) for each in records])
    single, draft = one_by_one(store.put)
    listed = milliseconds(lambda: [store.newest("ticket") for _ in range(LISTS)]) / LISTS
    store.close()
    return opened, put, read, single, draft, listed


def plain(folder: Path) -> _Measures:
    path = folder / "plain.db"
    with sqlite3.connect(path) as made:
        made.executescript(f"PRAGMA journal_mode = WAL; {SCRIPT}")
    made.close()

    def open_and_close() -> None:
        opened = sqlite3.connect(path)
        opened.execute("SELECT count(*) FROM records").fetchone()
        opened.close()

    opened = milliseconds(open_and_close)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous = NORMAL")

    def put(*records: Record) -> None:
        with connection:
            rows = [(each.kind, each.id, each.sort, each.body) for each in records]
            connection.executemany("INSERT OR REPLACE INTO records (kind, id, sort, body) VALUES (?, ?, ?, ?)", rows)

    records = [record(number) for number in range(MANY)]
    written = milliseconds(lambda: put(*records))
    one = "SELECT * FROM records WHERE kind = ? AND id = ?"
    read = milliseconds(lambda: [connection.execute(one, ("ticket", each.id)).fetchone() for each in records])
    single, draft = one_by_one(put)
    newest = "SELECT * FROM records WHERE kind = 'ticket' ORDER BY sort DESC, id DESC LIMIT 100"
    listed = milliseconds(lambda: [connection.execute(newest).fetchall() for _ in range(LISTS)]) / LISTS
    connection.close()
    return opened, written, read, single, draft, listed


def first_form(folder: Path) -> _Measures:
    return ours(folder, SCRIPTS[:1])


def main() -> None:
    """Measure and print."""
    ways = {"encrypted": ours, "in the open": plain, "encrypted, first form": first_form}
    figures: dict[str, list[_Measures]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, measured in ways.items():
            with tempfile.TemporaryDirectory() as folder:
                figures[name].append(measured(Path(folder)))
    for name, rounds in figures.items():
        medians = (statistics.median(column) for column in zip(*rounds, strict=True))
        told = ", ".join(f"{what} {median:.2f} ms" for what, median in zip(NAMES, medians, strict=True))
        print(f"{name}: {told}")


if __name__ == "__main__":
    main()
