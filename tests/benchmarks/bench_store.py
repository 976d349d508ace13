"""The encrypted store against SQLite in the open, in the same run: ``python tests/benchmarks/bench_store.py``.

Open with a raw key, ten thousand records of a kilobyte in one go, ten thousand reads; medians of five, in time of the processor: the machine is shared.
"""

from __future__ import annotations

import secrets
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.adapters.store.cipher_file import open_file
from app.adapters.store.records import SqliteRecords
from app.core.records import Record

MANY, ROUNDS = 10_000, 5


def milliseconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return 1000 * (time.process_time() - begun)


def ours(folder: Path) -> tuple[float, float, float]:
    key, path = secrets.token_bytes(32), folder / "state.db"
    open_file(path, key).close()
    opened = milliseconds(lambda: open_file(path, key).close())
    store = SqliteRecords(open_file(path, key))
    records = [Record("ticket", f"{number:06d}", b"x" * 1000, f"{number:06d}") for number in range(MANY)]
    put = milliseconds(lambda: store.put(*records))
    read = milliseconds(lambda: [store.get("ticket", f"{number:06d}") for number in range(MANY)])
    return opened, put, read


def plain(folder: Path) -> tuple[float, float, float]:
    path = folder / "plain.db"
    script = "CREATE TABLE records (kind TEXT, id TEXT, sort TEXT, body BLOB, PRIMARY KEY (kind, id)) WITHOUT ROWID"
    with sqlite3.connect(path) as made:
        made.executescript(f"PRAGMA journal_mode = WAL; {script}; CREATE INDEX s ON records (kind, sort, id)")
    opened = milliseconds(lambda: sqlite3.connect(path).execute("SELECT count(*) FROM records").fetchone())
    connection = sqlite3.connect(path)
    rows = [("ticket", f"{number:06d}", f"{number:06d}", b"x" * 1000) for number in range(MANY)]

    def put() -> None:
        with connection:
            connection.executemany("INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?)", rows)

    written = milliseconds(put)
    query = "SELECT * FROM records WHERE kind = ? AND id = ?"
    read = milliseconds(lambda: [connection.execute(query, ("ticket", row[1])).fetchone() for row in rows])
    return opened, written, read


def main() -> None:
    """Measure and print."""
    figures: dict[str, list[tuple[float, float, float]]] = {"encrypted": [], "in the open": []}
    for _ in range(ROUNDS):
        for name, measured in (("encrypted", ours), ("in the open", plain)):
            with tempfile.TemporaryDirectory() as folder:
                figures[name].append(measured(Path(folder)))
    for name, rounds in figures.items():
        opened, put, read = (statistics.median(column) for column in zip(*rounds, strict=True))
        print(f"{name}: open {opened:.2f} ms, {MANY} records put {put:.0f} ms, {MANY} read {read:.0f} ms")


if __name__ == "__main__":
    main()
