"""Stores that earlier versions of the program wrote open as if they were ours, whatever happens on the way."""

import os
import random
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from app.adapters.store.cipher_file import SCRIPTS, open_file
from app.adapters.store.records import SqliteRecords
from app.adapters.store.vault import Vault
from tests.adapters.store.memory_keyring import MemoryKeyring

ROOT = Path(__file__).resolve().parents[3]
KEY = bytes(range(32))
FIRST = SCRIPTS[:1]
OPENER = """
import sys
from pathlib import Path
from app.adapters.store.cipher_file import open_file
sys.stdout.write("go\\n")
sys.stdout.flush()
open_file(Path(sys.argv[1]), bytes(range(32))).close()
"""


def first_version(path, many, key=KEY):
    rows = [("t", f"{n:06d}", f"{n:06d}", b"%06d" % n * (1 + n % 400)) for n in range(many)]
    with open_file(path, key, FIRST) as old:
        old.executemany("INSERT INTO records (kind, id, sort, body) VALUES (?, ?, ?, ?)", rows)
    old.close()
    return rows


def everything(connection):
    return connection.execute("SELECT kind, id, sort, body FROM records ORDER BY kind, id").fetchall()


def test_nothing_is_lost_on_the_way_to_the_second_form_and_the_file_is_no_larger(tmp_path):
    path = tmp_path / "state.db"
    rows = first_version(path, 3000)
    size = path.stat().st_size

    with open_file(path, KEY) as now:
        assert everything(now) == rows
        assert now.pragma("integrity_check") == "ok"
    now.close()

    assert path.stat().st_size < size
    before = open_file(tmp_path / "state.db.before-2", KEY, FIRST)
    assert everything(before) == rows
    before.close()


def test_a_program_killed_at_any_moment_of_the_way_leaves_the_old_form_or_the_new_one(tmp_path):
    path, chance = tmp_path / "state.db", random.Random(3)
    rows = first_version(path, 4000)
    whole = path.read_bytes()
    forms = set()
    for life in range(12):
        for each in tmp_path.iterdir():
            each.unlink()
        path.write_bytes(whole)
        with subprocess.Popen([sys.executable, "-c", OPENER, str(path)], cwd=ROOT, stdout=subprocess.PIPE) as opener:
            assert opener.stdout is not None
            opener.stdout.readline()
            # The moments are spread over what the way takes; the first are within it on any machine.
            with suppress(subprocess.TimeoutExpired):
                opener.wait(chance.uniform(0, 0.02 * (1 + life)))
            opener.kill()
        left = path.read_bytes()
        forms.add(left == whole)
        with open_file(path, KEY) as now:
            assert everything(now) == rows
            assert now.pragma("integrity_check") == "ok"
        now.close()

    assert True in forms


def test_a_damaged_file_of_the_first_form_is_saved_into_the_second(tmp_path):
    keyring = MemoryKeyring()
    vault = Vault(tmp_path, keyring)
    vault.keeping()
    vault.close()
    path = tmp_path / "state.db"
    path.unlink()
    first_version(path, 3000, bytes.fromhex(next(iter(keyring.kept.values()))))
    data = bytearray(path.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 4096] = b"\xa5" * 4096
    path.write_bytes(data)

    saved = Vault(tmp_path, keyring).keeping().newest("t", 5000)

    assert len(saved) > 2900
    assert all(record.body == record.id.encode() * (1 + int(record.id) % 400) for record in saved)
    assert (tmp_path / "state.db.damaged-1").read_bytes() == bytes(data)


def test_many_bad_pages_cost_what_stood_on_them_and_no_more(tmp_path):
    keyring = MemoryKeyring()
    vault = Vault(tmp_path, keyring)
    path = tmp_path / "state.db"
    vault.keeping()
    vault.close()
    key = bytes.fromhex(next(iter(keyring.kept.values())))
    connection = open_file(path, key)
    chance = random.Random(5)
    rows = [("t", f"{chance.getrandbits(40):010x}", f"{n:06d}", b"%06d" % n * 50) for n in range(4000)]
    connection.executemany("INSERT INTO records (kind, id, sort, body) VALUES (?, ?, ?, ?)", rows)
    connection.close()
    data = bytearray(path.read_bytes())
    pages = len(data) // 4096
    bad = chance.sample(range(10, pages), 12)
    for page in bad:
        data[4096 * page : 4096 * (page + 1)] = b"\xa5" * 4096
    path.write_bytes(data)
    later = Vault(tmp_path, keyring)
    later._note_damage()

    saved = {record.id: record.body for record in later.keeping().newest("t", 5000)}
    later.close()

    # Twelve to a page of records; whichever of the pages were pages of an index cost nothing.
    assert len(rows) - len(saved) <= 14 * len(bad)
    assert len(saved) < len(rows)
    assert saved == {row[1]: row[3] for row in rows if row[1] in saved}


def test_the_copy_of_the_old_form_goes_after_a_week(tmp_path):
    path = tmp_path / "state.db"
    first_version(path, 10)
    open_file(path, KEY).close()
    copy = tmp_path / "state.db.before-2"
    open_file(path, KEY).close()
    assert copy.is_file()
    aged = time.time() - 8 * 86_400
    os.utime(copy, (aged, aged))

    open_file(path, KEY).close()

    assert not copy.exists()


def test_an_older_program_beside_a_newer_one_goes_on(tmp_path):
    path = tmp_path / "state.db"
    first_version(path, 10)
    older = open_file(path, KEY, FIRST)
    newer = SqliteRecords(open_file(path, KEY))

    older.execute("INSERT OR REPLACE INTO records (kind, id, sort, body) VALUES ('t', 'late', '', x'01')")
    late = newer.get("t", "late")

    assert late is not None
    assert late.body == b"\x01"
    older.close()
    newer.close()
