"""What is kept stays, is unreadable without its key, and goes for good when it is erased."""

import shutil

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.adapters.store.cipher_file import SCRIPTS, open_file
from app.adapters.store.vault import Vault
from app.core.errors import StateError
from app.core.records import KeptBy, Record
from tests.adapters.store.memory_keyring import MemoryKeyring

MARK = b"the text that must not be found"
KEY = bytes(range(32))


@pytest.fixture
def keyring():
    return MemoryKeyring()


@pytest.fixture
def vault(tmp_path, keyring):
    vault = Vault(tmp_path / "home", keyring)
    yield vault
    vault.close()


def body(store, kind, record_id):
    record = store.get(kind, record_id)
    assert record is not None
    return record.body


def again(vault, keyring):
    return Vault(vault._folder, keyring)


def bytes_on_disk(folder):
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_nobody_is_asked_for_a_key_before_something_is_kept(vault, keyring):
    assert vault.reading() is None
    assert vault.kept_by is None
    assert keyring.asked == 0
    assert not vault._folder.exists()


def test_records_come_back_after_a_restart(vault, keyring):
    vault.keeping().put(Record("ticket", "a", b"one", "2026-01"), Record("ticket", "b", b"two", "2026-02"))
    vault.close()

    later = again(vault, keyring)

    assert [record.id for record in later.reading().newest("ticket")] == ["b", "a"]
    assert later.kept_by is KeptBy.SYSTEM
    later.close()


def test_nothing_on_the_disk_can_be_read_without_the_key(vault, keyring):
    store = vault.keeping()
    store.put(Record("ticket", MARK.decode(), MARK, MARK.decode()))

    # Journal and file, before and after it is closed.
    assert MARK not in bytes_on_disk(vault._folder)
    vault.close()
    assert MARK not in bytes_on_disk(vault._folder)
    assert next(iter(keyring.kept.values())).encode() not in bytes_on_disk(vault._folder)


def test_a_page_of_records_goes_on_where_the_last_ended(vault):
    store = vault.keeping()
    store.put(*(Record("t", f"{n}", b"", f"{n:03d}") for n in range(10)))

    first = store.newest("t", 4)

    assert [record.sort for record in store.newest("t", 4, before=first[-1].sort)] == ["005", "004", "003", "002"]
    assert store.count("t") == 10


def test_records_are_found_by_how_their_id_begins_and_no_others(vault):
    store = vault.keeping()
    ids = ("a", "a b", "a b c", "a!b", "ab", "b", "a \N{CJK UNIFIED IDEOGRAPH-4E00}", "a %")
    store.put(*(Record("x", each, b"") for each in ids), Record("y", "a b", b""))

    found = [record.id for record in store.beginning("x", "a ")]

    assert found == sorted(each for each in ids if each.startswith("a "))
    assert len(store.beginning("x", "", 3)) == 3


def test_only_one_of_two_can_keep_a_new_record(vault):
    store = vault.keeping()

    assert store.put_new(Record("lock", "send", b"mine"))
    assert not store.put_new(Record("lock", "send", b"yours"))
    assert body(store, "lock", "send") == b"mine"


def test_all_or_none_of_several_records_are_kept(vault):
    store = vault.keeping()
    store.put(Record("t", "a", b"old"))

    with pytest.raises(TypeError):
        store.put(Record("t", "a", b"new"), Record("t", "b", object()))

    assert body(store, "t", "a") == b"old"


def test_two_windows_see_what_the_other_keeps(vault, keyring):
    other = again(vault, keyring)
    vault.keeping().put(Record("t", "a", b"from one"))

    other.keeping().put(Record("t", "b", b"from the other"))

    assert body(vault.keeping(), "t", "b") == b"from the other"
    other.close()


def test_erased_means_key_and_files_are_gone(vault, keyring):
    vault.keeping().put(Record("t", "a", MARK))

    vault.erase()

    assert keyring.kept == {}
    assert list(vault._folder.iterdir()) == []
    assert vault.reading() is None


@pytest.mark.parametrize("code", ["state.no_keyring", "state.keyring_locked", "state.keyring_denied"])
def test_without_a_keyring_nothing_is_written_anywhere(tmp_path, code):
    vault = Vault(tmp_path / "home", MemoryKeyring(refuses=code))

    with pytest.raises(StateError) as caught:
        vault.keeping()

    assert caught.value.code == code
    assert not (tmp_path / "home").exists()


def test_a_passphrase_takes_the_place_of_a_keyring(tmp_path):
    keyring = MemoryKeyring(refuses="state.no_keyring")
    vault = Vault(tmp_path, keyring)
    vault.keep_by_passphrase("a long line of 你好 words")
    vault.keeping().put(Record("t", "a", MARK))
    vault.close()
    later = Vault(tmp_path, keyring)

    with pytest.raises(StateError, match=r"state\.passphrase_needed"):
        later.keeping()
    with pytest.raises(StateError, match=r"state\.wrong_passphrase"):
        later.unlock("a long line of words")
    later.unlock("a long line of 你好 words")

    assert body(later.keeping(), "t", "a") == MARK
    assert later.kept_by is KeptBy.PASSPHRASE
    assert keyring.asked == 0
    later.close()


def test_a_passphrase_never_replaces_a_store_that_is_there(vault):
    vault.keeping()

    with pytest.raises(StateError, match=r"state\.exists"):
        vault.keep_by_passphrase("other")


def test_a_session_in_memory_leaves_no_trace(tmp_path):
    vault = Vault(tmp_path / "home", MemoryKeyring(refuses="state.no_keyring"))
    vault.keep_in_memory()
    vault.keeping().put(Record("t", "a", MARK))

    assert body(vault.keeping(), "t", "a") == MARK
    assert not (tmp_path / "home").exists()


def test_a_key_that_is_gone_is_said_and_the_file_stays(vault, keyring):
    vault.keeping().put(Record("t", "a", b"x"))
    vault.close()
    keyring.kept.clear()

    with pytest.raises(StateError, match=r"state\.key_gone"):
        again(vault, keyring).keeping()

    assert (vault._folder / "state.db").is_file()


def test_what_can_be_read_of_a_damaged_file_is_saved_and_the_file_put_aside(vault, keyring):
    vault.keeping().put(*(Record("t", f"{n:04d}", bytes([n % 251]) * 500, f"{n:04d}") for n in range(2000)))
    vault.close()
    path = vault._folder / "state.db"
    data = bytearray(path.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 4096] = b"\xa5" * 4096
    path.write_bytes(data)
    later = again(vault, keyring)
    with pytest.raises(StateError, match=r"state\.damaged"):
        later.keeping().newest("t", 5000)

    saved = later.keeping().newest("t", 5000)

    assert len(saved) == later.salvaged
    assert len(saved) > 1900
    assert all(record.body == bytes([int(record.id) % 251]) * 500 for record in saved)
    assert (vault._folder / "state.db.damaged-1").read_bytes() == bytes(data)
    later.close()


def test_a_file_that_is_no_database_is_put_aside_whole(vault, keyring):
    vault.keeping().put(Record("t", "a", b"x"))
    vault.close()
    (vault._folder / "state.db").write_bytes(b"not a database" * 1000)
    later = again(vault, keyring)

    later.keeping().put(Record("t", "b", b"goes on"))

    assert later.salvaged == 0
    assert (vault._folder / "state.db.damaged-1").read_bytes() == b"not a database" * 1000
    later.close()


def test_a_store_of_a_later_program_is_left_alone(tmp_path):
    path = tmp_path / "state.db"
    open_file(path, KEY, (*SCRIPTS, "CREATE TABLE later (x);")).close()

    with pytest.raises(StateError, match=r"state\.newer"):
        open_file(path, KEY)

    assert not list(tmp_path.glob("*damaged*"))


def test_an_older_store_is_brought_forward_and_a_copy_of_it_kept(tmp_path):
    path = tmp_path / "state.db"
    old = open_file(path, KEY)
    old.execute("INSERT INTO records VALUES ('t', 'a', '', x'01')")
    old.close()

    new = open_file(path, KEY, (*SCRIPTS, "ALTER TABLE records ADD COLUMN later TEXT;"))

    assert new.execute("SELECT id, later FROM records").fetchall() == [("a", None)]
    new.close()
    before = open_file(tmp_path / "state.db.before-3", KEY)
    assert before.execute("SELECT id FROM records").fetchall() == [("a",)]
    before.close()


def test_a_step_forward_that_fails_changes_nothing(tmp_path):
    path = tmp_path / "state.db"
    open_file(path, KEY).close()

    with pytest.raises(StateError):
        open_file(path, KEY, (*SCRIPTS, "CREATE TABLE half (x); NOT SQL;"))

    untouched = open_file(path, KEY)
    assert untouched.execute("SELECT name FROM sqlite_schema WHERE name = 'half'").fetchall() == []
    untouched.close()


def test_an_export_opens_with_its_passphrase_only(vault, tmp_path):
    vault.keeping().put(Record("t", "a", MARK), Record("t", "b", b"two"))
    out = tmp_path / "backup.tpself"
    vault.export(out, "carry me")
    fresh = Vault(tmp_path / "elsewhere", MemoryKeyring())
    fresh.keeping().put(Record("t", "b", b"already here"))

    with pytest.raises(StateError, match=r"state\.not_opened"):
        fresh.take_in(out, "carry you")
    came = fresh.take_in(out, "carry me")

    assert came == 1
    assert body(fresh.keeping(), "t", "a") == MARK
    assert body(fresh.keeping(), "t", "b") == b"already here"
    assert MARK not in out.read_bytes()
    fresh.close()


@pytest.mark.parametrize("content", [b"", b"x" * 5000, b"SQLite format 3\x00" + b"\x00" * 4000])
def test_a_foreign_file_is_not_taken_in(vault, tmp_path, content):
    foreign = tmp_path / "foreign"
    foreign.write_bytes(content)

    with pytest.raises(StateError, match=r"state\.not_opened"):
        vault.take_in(foreign, "words")


@pytest.mark.parametrize(
    "card", [b"", b"{", b"[]", b'{"name": 1}', b'{"name": "a", "wrapped": {"salt": 1}}', b"\xff" * 9000]
)
def test_a_damaged_card_is_said_and_nothing_is_overwritten(vault, keyring, card):
    vault.keeping()
    vault.close()
    (vault._folder / "state.json").write_bytes(card)

    with pytest.raises(StateError, match=r"state\.key_gone"):
        again(vault, keyring).keeping()

    assert (vault._folder / "state.json").read_bytes() == card


def test_a_full_disk_is_said_and_what_was_kept_stays(vault):
    store = vault.keeping()
    store.put(Record("t", "a", b"kept"))
    vault._connection.pragma("max_page_count", vault._connection.pragma("page_count") + 2)

    with pytest.raises(StateError, match=r"state\.not_written") as caught:
        store.put(Record("t", "big", b"x" * 1_000_000))

    assert caught.value.facts == {"reason": "disk full"}
    assert body(store, "t", "a") == b"kept"


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(StateError, match=r"state\.not_written"):
        Vault(tmp_path / "file" / "home", MemoryKeyring()).keeping()


@settings(max_examples=40)
@given(st.lists(st.tuples(st.text(max_size=5), st.text(max_size=5), st.binary(max_size=50)), max_size=20))
def test_the_store_behaves_as_a_table_in_memory_would(tmp_path_factory, rows):
    vault = Vault(tmp_path_factory.mktemp("v"), MemoryKeyring())
    store, model = vault.keeping(), {}
    for record_id, sort, body in rows:
        usable = record_id.encode("utf-8", "ignore").decode().replace("\0", "")
        store.put(Record("t", usable, body, sort.encode("utf-8", "ignore").decode().replace("\0", "")))
        model[usable] = body

    assert {record.id: record.body for record in store.newest("t", 100)} == model
    vault.close()


def test_a_copy_of_the_folder_is_of_no_use_after_erasing(vault, keyring, tmp_path):
    vault.keeping().put(Record("t", "a", MARK))
    vault.close()
    shutil.copytree(vault._folder, tmp_path / "copy")
    again(vault, keyring).erase()

    with pytest.raises(StateError, match=r"state\.key_gone"):
        Vault(tmp_path / "copy", keyring).keeping()
    with pytest.raises(apsw.NotADBError):
        apsw.Connection(str(tmp_path / "copy" / "state.db")).execute("SELECT * FROM records")


def test_files_go_even_when_the_keyring_cannot_be_reached_and_that_is_said(vault, keyring, tmp_path):
    vault.keeping().put(Record("note", "a", MARK))
    keyring.refuses = "state.keyring_locked"

    with pytest.raises(StateError, match=r"settings\.key_left"):
        vault.erase()

    assert list((tmp_path / "home").iterdir()) == []


def test_card_that_cannot_be_read_stops_no_erasing(vault, tmp_path):
    vault.keeping().put(Record("note", "a", MARK))
    (tmp_path / "home" / "state.json").write_text("{")

    vault.erase()

    assert list((tmp_path / "home").iterdir()) == []


def test_erasing_takes_what_was_put_aside_too(vault, tmp_path):
    vault.keeping().put(Record("note", "a", MARK))
    for name in ("state.db.damaged-1", "state.db.damaged-1-wal", "state.json.77.new", "state.db.before-3"):
        (tmp_path / "home" / name).write_bytes(MARK)

    vault.erase()

    assert list((tmp_path / "home").iterdir()) == []


def test_whoever_keeps_nothing_goes_on_keeping_nothing_after_erasing(vault, keyring):
    vault.keep_in_memory()
    vault.keeping().put(Record("note", "a", MARK))

    vault.erase()

    assert vault.kept_by is KeptBy.MEMORY
    assert vault.keeping().count("note") == 0
    assert keyring.asked == 0


def test_a_new_store_after_erasing_has_another_key(vault, keyring):
    vault.keeping().put(Record("note", "a", MARK))
    before = dict(keyring.kept)
    vault.erase()
    vault.keeping().put(Record("note", "b", MARK))

    assert set(before).isdisjoint(keyring.kept)
    assert set(before.values()).isdisjoint(keyring.kept.values())
