"""What was said to be kept is there after the program is killed at any moment."""

import random
import subprocess
import sys
from pathlib import Path

from app.adapters.store.cipher_file import open_file
from app.adapters.store.records import SqliteRecords

ROOT = Path(__file__).resolve().parents[3]
CHANGES, LIVES = 10_000, 12
WRITER = """
import sys
from pathlib import Path
from app.adapters.store.cipher_file import open_file
from app.adapters.store.records import SqliteRecords
from app.core.records import Record
store = SqliteRecords(open_file(Path(sys.argv[1]), bytes(range(32))))
for number in range(int(sys.argv[2]), {changes}):
    # One item ticked and the count beside it: both or neither.
    store.put(Record("item", str(number % 60), b"%d" % number), Record("count", "all", b"%d" % number))
    sys.stdout.write(f"{{number}}\\n")
    sys.stdout.flush()
"""


def body(store, kind, record_id):
    record = store.get(kind, record_id)
    assert record is not None
    return record.body


def test_ten_thousand_changes_survive_being_killed(tmp_path):
    path, done, chance = tmp_path / "state.db", 0, random.Random(7)
    for life in range(LIVES):
        until = CHANGES if life == LIVES - 1 else min(CHANGES, done + chance.randrange(200, 1500))
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER.format(changes=CHANGES), str(path), str(done)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        with writer:
            assert writer.stdout is not None
            said = -1
            for line in writer.stdout:
                said = int(line)
                if said >= until - 1:
                    writer.kill()
                    break
            # What stands in the pipe was said before the end.
            said = max([said, *(int(line) for line in writer.stdout if line.endswith("\n"))])
        connection = open_file(path, bytes(range(32)))
        store = SqliteRecords(connection)
        count = int(body(store, "count", "all"))

        assert count >= said
        assert int(body(store, "item", str(count % 60))) == count
        assert connection.pragma("integrity_check") == "ok"
        connection.close()
        done = count + 1

    assert done == CHANGES
