"""What the person was told is noted is there after the program is killed at any moment, and with two of it at once."""

import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from app.core.checklist import Answer
from app.core.help import Lang
from tests.services.checklist_writer import ITEMS, open_service

ROOT = Path(__file__).resolve().parents[2]
CHANGES, LIVES = 10_000, 10


def start(folder, first, end, stride=1):
    words = [sys.executable, "-m", "tests.services.checklist_writer", str(folder), *map(str, (first, end, stride))]
    return subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def kept(folder):
    """Number of the last change of each item, as a new start of the program reads it."""
    service, vault = open_service(folder)
    marks = [stand.mark for stand in service.overview(Lang.EN).stands]
    vault.close()
    assert all(mark is None or mark.answer is Answer.MUTED for mark in marks)
    return [-1 if mark is None else int(mark.reason.removeprefix("change ")) for mark in marks]


def last_of_each(last, first=0, stride=1):
    """What ought to be kept after so many changes."""
    found = [-1] * ITEMS
    for number in range(first, last + 1, stride):
        found[number % ITEMS] = number
    return found


def test_ten_thousand_answers_survive_being_killed_at_any_moment(tmp_path):
    done, chance = 0, random.Random(11)
    for life in range(LIVES):
        until = CHANGES if life == LIVES - 1 else done + chance.randrange(100, 1500)
        said = -1
        with start(tmp_path, done, CHANGES) as writer:
            assert writer.stdout is not None
            for line in writer.stdout:
                said = int(line)
                if said >= until - 1:
                    writer.kill()
                    break
            # What stands in the pipe was said before the end.
            said = max([said, *(int(line) for line in writer.stdout if line.endswith("\n"))])
        found = kept(tmp_path)

        # The one that was under way may be there or not; nothing else may differ.
        assert found in (last_of_each(said), last_of_each(said + 1))
        done = max(found) + 1

    assert done == CHANGES


def test_two_programs_that_begin_at_once_on_nothing_lose_nothing(tmp_path):
    for round_ in range(3):
        folder = tmp_path / str(round_)
        with start(folder, 0, 120, 2) as one, start(folder, 1, 120, 2) as other:
            said = [max(int(line) for line in each.stdout or ()) for each in (one, other)]

        assert said == [118, 119]
        assert kept(folder) == last_of_each(119)
        assert not list(folder.glob("home/*.damaged-*"))


def test_two_windows_see_each_other(tmp_path):
    one, first = open_service(tmp_path)
    other, second = open_service(tmp_path)
    one.answer("l/1", Answer.DONE)
    other.answer("l/2", Answer.DONE)

    stands = {stand.item.id: stand.mark for stand in one.overview(Lang.EN).stands}
    assert stands["l/1"].answer is stands["l/2"].answer is Answer.DONE
    assert other.overview(Lang.EN).score == one.overview(Lang.EN).score
    first.close()
    second.close()


@pytest.fixture
def read_only():
    """A store on a disk that cannot be written, with one answer on it, and who cannot write there."""
    folder = Path(tempfile.mkdtemp(prefix="read-only-"))
    service, vault = open_service(folder)
    service.answer("l/1", Answer.DONE)
    vault.close()
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    yield folder
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755)
    shutil.rmtree(folder)


READER = """
import sys
from pathlib import Path
from app.core.checklist import Answer
from app.core.errors import StateError
from app.core.help import Lang
from tests.services.checklist_writer import open_service
service, vault = open_service(Path(sys.argv[1]))
print(next(stand.mark.answer for stand in service.overview(Lang.EN).stands if stand.mark))
try:
    service.answer("l/2", Answer.DONE)
except StateError as error:
    print(error.code, error.facts["reason"])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files are others there")
def test_on_a_disk_that_cannot_be_written_answers_are_read_and_the_rest_is_said(read_only):
    # Root may write everywhere: then somebody else reads.
    nobody = 65534 if os.geteuid() == 0 else None
    words = [sys.executable, "-c", READER, str(read_only)]
    told = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False, user=nobody)

    assert (told.stdout.split("\n")[:2], told.stderr) == (["done", "state.not_written no right to write"], "")
