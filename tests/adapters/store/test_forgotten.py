"""What was forgotten is gone: not only from sight, and also for one who holds the key."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from app.adapters.store.cipher_file import SCRIPTS, open_file
from app.adapters.store.records import SqliteRecords
from app.core.records import Record

ROOT = Path(__file__).resolve().parents[3]
KEY = bytes(range(32))
KILLED = """
import os, signal, sys
from pathlib import Path
from app.adapters.store.cipher_file import open_file
from app.adapters.store.records import SqliteRecords
from app.core.records import Record
store = SqliteRecords(open_file(Path(sys.argv[1]), bytes(range(32))))
store.put(Record("t", "a", b"forgotten" * 1000))
store.delete("t", ["a"])
os.kill(os.getpid(), signal.SIGTERM)
"""


def decrypted(connection):
    """Every page as the key shows it, with what is unused of it."""
    return connection.serialize("main")


@pytest.mark.parametrize("seed", range(2))
def test_no_page_holds_what_was_deleted_or_overwritten(tmp_path, seed):
    chance = random.Random(seed)
    live: dict[str, bytes] = {}
    dead: list[bytes] = []
    connection = open_file(tmp_path / "state.db", KEY)
    store = SqliteRecords(connection)
    for number in range(900):
        if live and chance.random() < 0.4:
            record_id = chance.choice(sorted(live))
            dead.append(live.pop(record_id))
            store.delete("t", [record_id])
            continue
        record_id, mark = str(chance.randrange(200)), b"<mark %06d>" % number
        dead += [live[record_id]] if record_id in live else []
        live[record_id] = mark
        store.put(Record("t", record_id, mark * chance.choice([1, 5, 50, 300, 2000]), f"{number:06d}"))

    pages = decrypted(connection)

    assert len(dead) > 400
    assert [mark for mark in dead if mark in pages] == []
    assert all(mark in pages for mark in live.values())
    store.close()


def test_what_the_first_form_left_behind_goes_with_the_second(tmp_path):
    path = tmp_path / "state.db"
    old = open_file(path, KEY, SCRIPTS[:1])
    old.pragma("secure_delete", "off")
    old.execute("INSERT INTO records (kind, id, sort, body) VALUES ('t', 'b', '', x'01')")
    old.execute("INSERT INTO records (kind, id, sort, body) VALUES ('t', 'a', '', ?)", (b"forgotten" * 50,))
    old.execute("DELETE FROM records WHERE id = 'a'")
    assert b"forgotten" in decrypted(old)
    old.close()

    with open_file(path, KEY) as now:
        assert b"forgotten" not in decrypted(now)
    now.close()


def test_the_journal_of_a_killed_program_is_emptied_when_the_store_next_opens(tmp_path):
    path, journal = tmp_path / "state.db", tmp_path / "state.db-wal"
    subprocess.run([sys.executable, "-c", KILLED, str(path)], cwd=ROOT, check=False)
    assert journal.stat().st_size > 9000

    connection = open_file(path, KEY)

    assert journal.stat().st_size == 0
    assert b"forgotten" not in decrypted(connection)
    connection.close()


def test_room_that_is_no_longer_used_is_given_back(tmp_path):
    path = tmp_path / "state.db"
    store = SqliteRecords(open_file(path, KEY))
    store.put(*(Record("t", str(number), b"x" * 4000) for number in range(3000)))
    store.delete("t", [str(number) for number in range(2900)])
    store.close()
    size = path.stat().st_size

    open_file(path, KEY).close()

    assert path.stat().st_size < size / 10
