"""Whatever is put into whatever field of the window: nothing of a secret is in the home folder afterwards."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from app.core.records import Record
from app.core.report.report import ReportKind
from app.ui.navigation import Place
from tests.e2e.every_secret import TYPED, left_in, opened
from tests.ui.reporting import begin
from tests.ui.small_reports import begin as begin_ticket
from tests.ui.test_accessibility import PLACES

FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)
# One of each kind of writing; the guard's own tests have every one.
SOME = TYPED[::4]


def fields(app):
    found = [field for kind in FIELDS for field in app.window.findChildren(kind) if field.isVisible()]
    return [field for field in found if field.isEnabled() and not field.isReadOnly()]


def put_everywhere(app, qtbot, text):
    """Put a text into every field there is, and press Return, as somebody would who pastes it."""
    for field in fields(app):
        try:
            field.setFocus()
            if isinstance(field, QLineEdit):
                field.insert(text)
            else:
                field.insertPlainText(text)
            QTest.keyClick(field, Qt.Key.Key_Return)
        except RuntimeError:
            # Another field's Return took its page away.
            continue
        QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)


def left(bench, tmp_path):
    bench.vault.close()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    raw = b"\n".join([*(path.read_bytes() for path in files), *(str(path).encode() for path in files)])
    (key,) = bench.keyring.kept.values()
    return left_in(raw + opened(tmp_path / "state", key) + repr(bench.store.saved).encode())


@pytest.fixture
def kept(bench):
    """Something is kept already, so that everything that can be kept is."""
    bench.vault.keeping().put(Record("note", "a", b"something"))
    return begin_ticket(bench, "Swap is dead")


def test_every_field_of_every_page_refuses_secrets_for_good(app, bench, kept, qtbot, tmp_path):
    tried = 0
    for place in [*PLACES, Place(place_of_ticket(), kept.id)]:
        app.window.go_to(place)
        for _, text, _ in SOME:
            # A page that reads in the worker has its fields after that.
            qtbot.waitUntil(lambda: not app.tasks.is_busy)
            tried += len(fields(app))
            put_everywhere(app, qtbot, text)
            app.window.go_to(place)

    assert tried >= len(SOME) * 4
    assert left(bench, tmp_path) == set()


@pytest.mark.parametrize("kind", [ReportKind.PROBLEM, ReportKind.COMPLAINT])
def test_every_field_of_a_report_refuses_secrets_for_good(app, bench, kept, qtbot, tmp_path, kind):
    page = begin(app, qtbot, kind)
    page.work.keep()
    for _, text, _ in SOME:
        put_everywhere(app, qtbot, text)
        # The first half in one field, the rest in the next, as somebody would who is careful.
        for field, half in zip(fields(app)[-2:], (text[: len(text) // 2], text[len(text) // 2 :]), strict=True):
            field.insertPlainText(half) if hasattr(field, "insertPlainText") else field.insert(half)
        page.work.take_up()
        qtbot.waitUntil(lambda: not app.tasks.is_busy)
        for field in fields(app):
            field.clear()
    fields(app)[-1].insertPlainText("A harmless last word")
    page.work.take_up()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert b"A harmless last word" in b"".join(each.body for each in bench.vault.keeping().newest("draft"))
    assert left(bench, tmp_path) == set()


def place_of_ticket():
    return next(place.page for place in PLACES if place.page == "tickets")
