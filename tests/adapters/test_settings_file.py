"""Settings survive what happens to files."""

import json
import os
import stat
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.adapters.settings_file import SettingsFile
from app.core.errors import StateError
from app.core.settings import Settings
from app.services.settings import SettingsService


def test_settings_come_back_as_they_were_kept(tmp_path):
    chosen = Settings(language="en", theme="dark", text_scale=140, level="full", first_run_done=True)

    SettingsFile(tmp_path / "not-there-yet").save(chosen)

    assert SettingsFile(tmp_path / "not-there-yet").load() == chosen


def test_nothing_is_made_before_something_is_kept(tmp_path):
    folder = tmp_path / "home"

    assert SettingsFile(folder).load() == Settings()
    assert not folder.exists()


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"{",
        b"[]",
        b"[" * 60_000,
        b'{"theme": "pink"}',
        b'{"theme": ["dark"]}',
        b"\xff\xfe\x00",
        b'{"text_scale": "big"}',
        b'{"text_scale": true}',
        b'{"geometry": "\\ud800"}',
        b"\x00" * 100_000,
    ],
    ids=[
        "empty",
        "cut",
        "list",
        "deep",
        "unknown theme",
        "list of themes",
        "not text",
        "wrong type",
        "truth for a number",
        "half a character",
        "huge",
    ],
)
def test_damaged_settings_are_put_aside_and_the_program_starts_with_defaults(tmp_path, damaged):
    (tmp_path / "settings.json").write_bytes(damaged)

    assert SettingsFile(tmp_path).load() == Settings()
    assert [path.name for path in tmp_path.iterdir()] == ["settings.damaged-1.json"]
    assert (tmp_path / "settings.damaged-1.json").read_bytes() == damaged


def test_a_second_damaged_file_does_not_replace_the_first(tmp_path):
    for content in (b"one", b"two"):
        (tmp_path / "settings.json").write_bytes(content)
        SettingsFile(tmp_path).load()

    assert (tmp_path / "settings.damaged-1.json").read_bytes() == b"one"
    assert (tmp_path / "settings.damaged-2.json").read_bytes() == b"two"


def test_settings_of_a_newer_version_keep_what_is_known(tmp_path):
    (tmp_path / "settings.json").write_text(json.dumps({"language": "zh-Hant", "a_new_setting": 7}), encoding="utf-8")

    assert SettingsFile(tmp_path).load().language == "zh-Hant"


@given(scale=st.integers(-(10**9), 10**9))
def test_text_size_from_a_hand_edited_file_stays_readable(tmp_path_factory, scale):
    folder = tmp_path_factory.mktemp("home")
    (folder / "settings.json").write_text(json.dumps({"text_scale": scale}), encoding="utf-8")

    assert 80 <= SettingsFile(folder).load().text_scale <= 200


def test_a_place_that_cannot_be_written_is_said_and_the_choice_still_holds(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", encoding="utf-8")
    service = SettingsService(SettingsFile(blocked))

    with pytest.raises(StateError, match=r"settings\.not_saved"):
        service.change(theme="dark")

    assert service.current.theme == "dark"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights do not bind here")
def test_read_only_folder_is_said(tmp_path):
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)

    with pytest.raises(StateError, match=r"settings\.not_saved"):
        SettingsFile(tmp_path).save(Settings())


def test_erasing_leaves_nothing(tmp_path):
    store = SettingsFile(tmp_path)
    (tmp_path / "settings.json").write_bytes(b"damaged")
    store.load()
    store.save(Settings(language="en"))

    store.erase()

    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="the limit on the size of files is POSIX's")
def test_full_disk_is_said_and_what_was_kept_stays(tmp_path):
    import resource

    file = SettingsFile(tmp_path)
    file.save(Settings(language="zh"))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, hard))
    try:
        with pytest.raises(StateError) as caught:
            file.save(Settings(language="en"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert caught.value.code == "settings.not_saved"
    assert file.load() == Settings(language="zh")
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]
