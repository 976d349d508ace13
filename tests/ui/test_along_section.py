"""Settings take along everything kept, with a passphrase judged as it is typed and a clear choice on the way back."""

import pytest

from app.adapters.store.vault import Vault
from app.core.records import Record
from app.ui.navigation import PageId, Place
from app.ui.widgets.notice import Notice
from tests.adapters.store.memory_keyring import MemoryKeyring

WORDS = "rusty violin orbit candle pickle"


@pytest.fixture
def section(app):
    app.window.go_to(Place(PageId.SETTINGS))
    return app.window.page.along


@pytest.fixture
def file(tmp_path):
    vault = Vault(tmp_path / "elsewhere", MemoryKeyring())
    vault.keeping().put(Record("ticket", "a", b"theirs"))
    vault.export(tmp_path / "along.kept", WORDS)
    vault.close()
    return tmp_path / "along.kept"


def typed(section, text):
    section.field.setText(text)


@pytest.mark.parametrize(
    ("text", "role", "is_enough"),
    [("short", "badge-danger", False), ("password12", "badge-danger", True), (WORDS, "badge-good", True)],
)
def test_the_passphrase_is_judged_as_it_is_typed(section, tmp_path, text, role, is_enough):
    section.ask_export(tmp_path / "out")
    typed(section, text)

    assert section.strength.property("role") == role
    assert section.go.isEnabled() is is_enough


def test_the_file_is_written_and_said(section, bench, tmp_path, qtbot):
    bench.vault.keeping().put(Record("ticket", "a", b"x"))
    section.ask_export(tmp_path / "out")
    typed(section, WORDS)
    section.go.click()

    qtbot.waitUntil(lambda: section.findChild(Notice) is not None and (tmp_path / "out").exists())


def test_adding_is_the_choice_until_another_is_made(section, bench, file, qtbot):
    bench.vault.keeping().put(Record("ticket", "b", b"ours"))
    section.ask_import(file)
    typed(section, WORDS)
    section.go.click()

    qtbot.waitUntil(lambda: bench.vault.keeping().count("ticket") == 2)


def test_putting_in_place_says_what_is_lost_and_does_it(section, bench, file, qtbot):
    bench.vault.keeping().put(Record("ticket", "b", b"ours"))
    section.ask_import(file)
    section.way.press("replace")
    assert section.told.property("role") == "badge-danger"
    typed(section, WORDS)
    section.go.click()

    qtbot.waitUntil(lambda: bench.vault.keeping().get("ticket", "b") is None)
    assert bench.vault.keeping().get("ticket", "a").body == b"theirs"


def test_a_wrong_passphrase_is_said_and_can_be_corrected(app, section, bench, file, qtbot):
    section.ask_import(file)
    typed(section, "another passphrase")
    section.go.click()
    from app.ui.widgets.undo_bar import UndoBar

    qtbot.waitUntil(lambda: app.window.findChild(UndoBar) is not None)
    assert section.go.isEnabled()
    typed(section, WORDS)
    section.go.click()
    qtbot.waitUntil(lambda: bench.vault.keeping().count("ticket") == 1)


def test_a_recovery_phrase_is_no_passphrase(section, tmp_path):
    section.ask_export(tmp_path / "out")
    typed(section, "abandon " * 11 + "about")

    assert section.field.text() == ""
    assert not section.go.isEnabled()
