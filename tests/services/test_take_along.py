"""Everything kept goes along in one file that only its passphrase opens, and comes back as the person chose."""

import apsw
import pytest

from app.adapters.store.vault import Vault
from app.core.errors import StateError
from app.core.records import Record
from app.core.secrets import Screened, screen
from app.services.take_along import STAYS, TakeAlongService
from tests.adapters.store.memory_keyring import MemoryKeyring

WORDS = "rusty violin orbit candle pickle"


def words(text):
    screened = screen(text)
    assert isinstance(screened, Screened)
    return screened


class Computer:
    def __init__(self, folder):
        self.vault = Vault(folder, MemoryKeyring())
        self.service = TakeAlongService(self.vault)

    def keep(self, *pairs):
        self.vault.keeping().put(*(Record("ticket", name, body) for name, body in pairs))

    def kept(self, kind="ticket"):
        return {record.id: record.body for record in self.vault.keeping().newest(kind)}


@pytest.fixture
def old(tmp_path):
    made = Computer(tmp_path / "old")
    made.keep(("a", b"from the old one"), ("b", b"the old b"))
    yield made
    made.vault.close()


@pytest.fixture
def new(tmp_path):
    made = Computer(tmp_path / "new")
    made.keep(("b", b"the new b"), ("c", b"from the new one"))
    yield made
    made.vault.close()


@pytest.fixture
def file(old, tmp_path):
    old.service.export(tmp_path / "along.kept", words(WORDS))
    return tmp_path / "along.kept"


def test_what_came_is_added_and_what_was_here_stays(new, file):
    assert new.service.take_in(file, words(WORDS)) == 1

    assert new.kept() == {"a": b"from the old one", "b": b"the new b", "c": b"from the new one"}


def test_in_place_of_what_is_here_means_all_of_it(new, file):
    assert new.service.take_in(file, words(WORDS), replaces=True) == 2

    assert new.kept() == {"a": b"from the old one", "b": b"the old b"}


@pytest.mark.parametrize("replaces", [False, True])
def test_a_wrong_passphrase_changes_nothing(new, file, replaces):
    with pytest.raises(StateError, match=r"state\.not_opened"):
        new.service.take_in(file, words("another passphrase"), replaces=replaces)

    assert new.kept() == {"b": b"the new b", "c": b"from the new one"}


@pytest.mark.parametrize("replaces", [False, True])
@pytest.mark.parametrize("cut", [0, 1, 100, 4096, 5000, -1])
def test_a_cut_file_changes_nothing(new, file, cut, replaces):
    whole = file.read_bytes()
    file.write_bytes(whole[:cut])

    with pytest.raises(StateError, match=r"state\.not_opened"):
        new.service.take_in(file, words(WORDS), replaces=replaces)
    assert new.kept() == {"b": b"the new b", "c": b"from the new one"}


def test_a_changed_byte_is_noticed(new, file):
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(bytes(data))

    with pytest.raises(StateError, match=r"state\.not_opened"):
        new.service.take_in(file, words(WORDS))


def foreign(path, statement, passphrase=WORDS):
    connection = apsw.Connection(str(path))
    connection.pragma("key", passphrase)
    connection.execute(statement)
    connection.close()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE other (x)",
        "CREATE TABLE records (kind, id, sort)",
        "CREATE TABLE records (kind, id, sort, body); INSERT INTO records VALUES (1, 2, 3, 4)",
        "CREATE TABLE records (kind, id, sort, body); INSERT INTO records VALUES ('k', 'i', 's', 'no bytes')",
    ],
    ids=["another table", "a column less", "numbers", "text for bytes"],
)
def test_a_foreign_file_changes_nothing(new, tmp_path, statement):
    foreign(tmp_path / "foreign", statement)

    with pytest.raises(StateError, match=r"state\.not_opened"):
        new.service.take_in(tmp_path / "foreign", words(WORDS), replaces=True)
    assert new.kept() == {"b": b"the new b", "c": b"from the new one"}


@pytest.mark.parametrize("name", ["missing", "."])
def test_what_is_no_file_is_said(new, tmp_path, name):
    with pytest.raises(StateError, match=r"state\.not_opened"):
        new.service.take_in(tmp_path / name, words(WORDS))


def test_a_file_larger_than_anything_kept_is_not_read(new, tmp_path):
    with (tmp_path / "huge").open("wb") as huge:
        huge.truncate(300 * 1024 * 1024)

    with pytest.raises(StateError, match=r"state\.not_opened"):
        new.service.take_in(tmp_path / "huge", words(WORDS))


def test_agreements_and_letters_neither_leave_nor_come(old, new, tmp_path):
    for kind in STAYS:
        old.vault.keeping().put(Record(kind, "x", b"old"))
        new.vault.keeping().put(Record(kind, "x", b"new"))
    old.service.export(tmp_path / "out", words(WORDS))
    new.service.take_in(tmp_path / "out", words(WORDS), replaces=True)

    assert all(new.kept(kind) == {"x": b"new"} for kind in STAYS)
    everything = Computer(tmp_path / "third")
    everything.vault.take_in(tmp_path / "out", WORDS)
    assert all(everything.kept(kind) == {} for kind in STAYS)
    everything.vault.close()


def test_a_short_passphrase_is_refused_before_a_file_is_made(old, tmp_path):
    with pytest.raises(StateError, match=r"state\.passphrase_short"):
        old.service.export(tmp_path / "out", words("short"))

    assert not (tmp_path / "out").exists()


def test_a_file_that_cannot_be_written_is_said(old, tmp_path):
    with pytest.raises(StateError, match=r"state\.not_written"):
        old.service.export(tmp_path / "no" / "folder" / "out", words(WORDS))


def test_nothing_kept_is_readable_in_the_file(file):
    assert b"from the old one" not in file.read_bytes()
    assert b"ticket" not in file.read_bytes()
