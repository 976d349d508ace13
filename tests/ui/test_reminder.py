"""Who asked for it is reminded by the desktop; nobody else's store is opened for that."""

from dataclasses import replace

import pytest

from app.core.checklist import Answer
from app.ui.navigation import PageId, Place
from app.ui.reminder_duty import ReminderDuty
from app.ui.services import Late
from tests.ui import small_lists


class Heard:
    def __init__(self):
        self.said = []

    def notify(self, title, text, on_click):
        self.said.append((title, text))
        self.click = on_click

    def close(self):
        pass


@pytest.fixture
def heard():
    return Heard()


@pytest.fixture
def duty(app, heard):
    return ReminderDuty(app.desk, app.window, Late(lambda: heard))


@pytest.fixture
def faded(bench, monkeypatch):
    """An answer of long ago."""
    service = bench.services.checklists()
    service.answer("new/paper", Answer.DONE)
    service.note_look()
    changed = tuple(
        replace(each, items=tuple(replace(item, half_life=1, version=2) for item in each.items))
        for each in small_lists.LISTS
    )
    monkeypatch.setattr(small_lists, "LISTS", changed)


def test_a_due_item_is_told_once_and_a_click_opens_the_lists(app, duty, heard, faded, qtbot):
    app.desk.change(reminders=True)

    duty.look()
    qtbot.waitUntil(lambda: heard.said != [] and not app.tasks.is_busy)
    duty.look()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)
    app.window.showMaximized()
    heard.click()

    assert app.window.isMaximized(), "who filled the screen with it wants no small window"
    assert heard.said == [("安全检查", "有 1 项该再看一眼了。")]
    assert app.window.page.title() == "安全检查"


def test_without_a_yes_nothing_is_opened(app, duty, heard, bench, qtbot):
    duty.look()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert heard.said == []
    assert bench.keyring.asked == 0


def test_a_locked_store_is_no_reason_to_ask(app, duty, heard, faded, bench, qtbot):
    app.desk.change(reminders=True)
    bench.vault.close()
    bench.keyring.refuses = "state.keyring_locked"

    duty.look()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert heard.said == []


@pytest.fixture
def closed(app, bench):
    """The program as after a start: something is kept, nobody opened it, and a reminder is wanted."""
    bench.services.checklists().answer("new/paper", Answer.OPEN)
    bench.services.checklists().note_look()
    bench.vault.close()
    app.desk.change(reminders=True)
    return bench.keyring.asked


def test_when_the_day_has_come_it_is_told_and_no_keyring_is_asked(app, duty, heard, bench, closed, qtbot):
    bench.due.note("2020-01-01")

    duty.look()
    duty.look()

    assert heard.said == [("安全检查", "有几项该再看一眼了。")]
    assert bench.keyring.asked == closed
    assert bench.vault.kept_by is None
    heard.click()
    qtbot.waitUntil(lambda: app.window.page.overview is not None)
    assert bench.keyring.asked > closed, "the click is a wish to see it"


def test_before_the_day_nothing_is_asked_or_said(app, duty, heard, bench, closed, qtbot):
    assert bench.due.day() == "2026-12-26", "a month after the last change, for something is open"
    bench.due.note("2999-12-31")

    duty.look()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert heard.said == []
    assert bench.keyring.asked == closed
    assert bench.vault.kept_by is None


def test_an_open_store_sets_the_mark_right(app, duty, heard, bench, faded, qtbot):
    app.desk.change(reminders=True)
    bench.due.note("")

    duty.look()
    qtbot.waitUntil(lambda: heard.said != [] and not app.tasks.is_busy)

    assert bench.due.day() != ""


def test_the_yes_is_given_and_taken_back_on_the_page(app, bench, qtbot):
    app.window.go_to(Place(PageId.CHECKLIST))
    qtbot.waitUntil(lambda: app.window.page.overview is not None)

    app.window.page.start.remind.click()
    assert bench.store.saved.reminders is True
    assert app.window.page.start.remind.text().strip() == "不用再提醒"
    app.window.page.start.remind.click()
    assert bench.store.saved.reminders is False
