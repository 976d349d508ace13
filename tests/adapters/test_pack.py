"""A pack that is missing, damaged, cut or from the future is reported, never believed and never touched."""

import os
import shutil
import stat
from concurrent.futures import ThreadPoolExecutor

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.adapters.pack import SqlitePack
from app.content.build import build_pack
from app.content.library import load_library
from app.core.errors import PackError
from app.core.help import Kind, Lang
from app.core.pack_format import SCHEMA_VERSION
from tests.content.sample import write

ODD_IDS = ["", "nope", "x" * 10_000, "../etc", "\ud800", "\x00", "'; DROP TABLE items; --", "a\nb", "%", "\u202e"]


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sound")
    build_pack(load_library(write(folder / "content")), folder / "help.pack")
    return folder / "help.pack"


@pytest.fixture
def copy(sound, tmp_path):
    return shutil.copy(sound, tmp_path / "help.pack")


def code(path):
    with pytest.raises(PackError) as caught:
        SqlitePack(path)
    return caught.value.code


def test_missing_pack_is_reported(tmp_path):
    assert code(tmp_path / "help.pack") == "pack.missing"


def test_folder_in_its_place_is_reported(tmp_path):
    (tmp_path / "help.pack").mkdir()

    assert code(tmp_path / "help.pack") == "pack.unreadable"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights do not bind here")
def test_pack_without_right_to_read_is_reported(copy):
    copy.chmod(stat.S_IWUSR)

    assert code(copy) == "pack.unreadable"


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:50],
        lambda data: data[:100],
        lambda data: data[: len(data) // 2],
        lambda data: data[:-1],
        lambda data: data + b"x",
        lambda data: b"not a pack" * 1000,
        lambda data: b"\x00" * len(data),
        lambda data: b"SQLite format 3\x00" + b"\x00" * 4080,
    ],
    ids=["empty", "half a header", "header only", "half", "one byte short", "one byte long", "text", "zeros", "no id"],
)
def test_damaged_pack_is_reported_and_kept(copy, damage):
    damaged = damage(copy.read_bytes())
    copy.write_bytes(damaged)

    assert code(copy) == "pack.damaged"
    assert copy.read_bytes() == damaged


def test_database_of_another_program_is_reported(tmp_path):
    connection = apsw.Connection(str(tmp_path / "help.pack"))
    connection.execute("CREATE TABLE t(x)")
    connection.close()

    assert code(tmp_path / "help.pack") == "pack.damaged"


def test_newer_pack_is_reported_as_newer(copy):
    data = bytearray(copy.read_bytes())
    data[60:64] = (SCHEMA_VERSION + 1).to_bytes(4, "big")
    copy.write_bytes(data)

    assert code(copy) == "pack.newer"


def test_pack_without_its_meta_is_damaged(copy):
    connection = apsw.Connection(str(copy))
    connection.execute("DELETE FROM meta WHERE key = 'content_version'")
    connection.close()

    assert code(copy) == "pack.damaged"


def test_pack_without_its_tables_is_damaged(copy):
    connection = apsw.Connection(str(copy))
    connection.execute("DROP TABLE meta")
    connection.close()

    assert code(copy) == "pack.damaged"


def test_record_of_another_shape_is_damaged(copy):
    connection = apsw.Connection(str(copy))
    connection.execute("UPDATE items SET data = ? WHERE id = 'hash'", (b"{}",))
    connection.close()

    with pytest.raises(PackError, match=r"pack\.damaged"):
        SqlitePack(copy).item("hash")


@given(position=st.integers(min_value=100), noise=st.binary(min_size=1, max_size=300))
def test_a_pack_with_bytes_overwritten_answers_or_is_reported(sound, tmp_path_factory, position, noise):
    data = bytearray(sound.read_bytes())
    at = 100 + position % (len(data) - 100 - len(noise))
    data[at : at + len(noise)] = noise
    path = tmp_path_factory.mktemp("noise") / "help.pack"
    path.write_bytes(data)

    assert what_reading_gives(path) in {"documents", "pack.damaged"}


def what_reading_gives(path):
    try:
        pack = SqlitePack(path)
        ids = [item.id for kind in Kind for item in pack.items(kind)]
        for lang in Lang:
            assert all(document is None or document.title for document in (pack.document(each, lang) for each in ids))
    except PackError as error:
        return error.code
    return "documents"


@pytest.mark.parametrize("odd", ODD_IDS, ids=range(len(ODD_IDS)))
def test_odd_ids_find_nothing(sound, odd):
    pack = SqlitePack(sound)

    assert pack.item(odd) is None
    assert pack.document(odd, Lang.ZH) is None
    assert pack.channel(odd, Lang.ZH) is None
    assert pack.source(odd) is None
    assert pack.figure(odd, Lang.ZH) is None
    assert pack.flow(odd, Lang.ZH) is None
    assert pack.term(odd, Lang.ZH) is None


@given(odd=st.text(max_size=300))
def test_no_text_upsets_a_lookup(sound, odd):
    assert SqlitePack(sound).item(odd) is None


def test_reading_leaves_no_trace_beside_the_pack(copy):
    pack = SqlitePack(copy)
    pack.items(Kind.ARTICLE)
    pack.close()

    assert [path.name for path in copy.parent.iterdir()] == ["help.pack"]


def test_pack_in_a_folder_with_odd_letters_opens(sound, tmp_path):
    folder = tmp_path / "帮助 #1 ?mode=rw 100%"
    folder.mkdir()
    copied = shutil.copy(sound, folder / "help.pack")

    assert SqlitePack(copied).item("hash") is not None


def test_pack_cannot_be_written_through_its_connection(sound):
    connection = SqlitePack(sound).connection

    with pytest.raises(apsw.ReadOnlyError):
        connection.execute("DELETE FROM items")


def test_each_caller_gets_a_connection_of_its_own(sound):
    pack = SqlitePack(sound)

    assert pack.connection is not pack.connection


def test_many_threads_read_the_same_pack(sound):
    pack = SqlitePack(sound)
    expected = pack.document("stuck-article", Lang.EN)

    with ThreadPoolExecutor(8) as executor:
        read = list(executor.map(lambda _: pack.document("stuck-article", Lang.EN), range(400)))

    assert read == [expected] * 400


def test_a_search_connection_and_the_readers_do_not_meet(sound):
    pack = SqlitePack(sound)
    connection = pack.connection

    def read(number):
        return pack.item("hash") if number % 2 else None

    with ThreadPoolExecutor(4) as executor:
        read_items = executor.map(read, range(200))
        counted = [connection.execute("SELECT count(*) FROM items").get for _ in range(200)]
        assert [item.id for item in read_items if item] == ["hash"] * 100

    assert set(counted) == {7}
