"""“Try now” sends what waits, looks first where it may have arrived, and counts down where a place wants to be left alone."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QLabel

from app.core.cancel import CancelToken
from app.core.help import Lang
from app.core.mail_account import Account
from app.core.outbox import Attempt, OutboxState, Result
from app.core.outbox_kept import Way
from app.core.report.report import FieldId, ReportKind
from app.ui.navigation import BOOK_OUTBOX, PageId, Place
from app.ui.widgets.countdown import Countdown
from app.ui.widgets.undo_bar import UndoBar
from tests.ui.small_reports import NOW

ORIGIN = "smtp://mail.example:587"
WAY = Way("email-support", "why", "what", (ORIGIN,), ORIGIN, "me@example.org", "me@example.org")


@pytest.fixture
def waiting(bench):
    """Send a report in vain, so that it waits."""

    def send(result):
        bench.post.passwords[f"mail me@example.org {ORIGIN}"] = "own-pass-9"
        bench.post.result = result
        services = bench.services
        draft = services.reports().begin(ReportKind.QUESTION, Lang.ZH)
        report = services.reports().finished(services.reports().written(draft, FieldId.SUMMARY, "为何"))
        services.tickets().begun(report)
        purpose = WAY.purpose(report.id)
        services.delivery().agree(purpose)
        way_out = services.delivery().transport(Account(ORIGIN, WAY.user, "own-pass-9"), purpose, CancelToken())
        services.courier().send(report, services.delivery().place(), WAY, way_out)
        bench.post.result = Result(Attempt.DELIVERED)
        bench.post.letters.clear()
        return report.id

    return send


@pytest.fixture
def shown(app, qtbot):
    def show():
        app.window.go_to(Place(PageId.HOME))
        app.window.go_to(Place(PageId.TICKETS, BOOK_OUTBOX))
        qtbot.waitUntil(lambda: not app.tasks.is_busy)
        return app.window.page.outbox

    return show


def state(bench):
    return bench.services.outbox().entries()[0].state


def words(view):
    return " ".join(each.text() for each in view.findChildren(QLabel) if each.isVisible())


def test_what_waits_goes_now_and_is_told(app, bench, shown, waiting, qtbot):
    report_id = waiting(Result(Attempt.NOT_REACHED, code="net.unreachable"))
    view = shown()
    view.choices["try", report_id].click()
    assert not view.choices["try", report_id].isEnabled()

    qtbot.waitUntil(lambda: state(bench) is OutboxState.SENT)
    qtbot.waitUntil(lambda: app.window.findChild(UndoBar) is not None)
    assert len(bench.post.letters) == 1


SAID = {"zh": "对方要求等一等，还要 30:00", "en": "asked to wait. Possible in 30:00"}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_where_the_receiver_asked_to_wait_it_is_counted_down_instead(app, bench, shown, waiting, qtbot, lang):
    app.change(language=lang)
    qtbot.waitUntil(lambda: app.desk.lang.value == lang)
    report_id = waiting(Result(Attempt.BUSY, retry_after=1800))
    view = shown()

    assert not view.choices["try", report_id].isEnabled()
    qtbot.waitUntil(lambda: SAID[lang] in words(view) or "29:" in words(view))
    bench.services.outbox()._now = lambda: datetime.fromisoformat(NOW) + timedelta(minutes=31)
    view = shown()
    assert view.choices["try", report_id].isEnabled()


def test_the_button_comes_when_the_wait_is_over(qtbot):
    counting = Countdown(timedelta(milliseconds=30), has_asked=False)
    qtbot.addWidget(counting)
    before = counting.text()
    with qtbot.waitSignal(counting.over):
        qtbot.waitUntil(lambda: counting.is_over)
        counting.tick()
    counting.tick()

    assert "0:01" in before
    assert counting.text() != before


def test_nobody_counts_for_a_page_that_is_not_seen(qtbot):
    counting = Countdown(timedelta(hours=2, seconds=5), has_asked=True)
    qtbot.addWidget(counting)
    counting.show()
    assert counting._timer.isActive()
    assert "2:00:05" in counting.text()
    counting.hide()

    assert not counting._timer.isActive()


def test_a_letter_that_may_be_in_a_mailbox_is_the_persons_to_look_for(shown, waiting):
    report_id = waiting(Result(Attempt.LOST, code="net.timeout"))
    view = shown()

    assert ("try", report_id) not in view.choices
    assert "重试" not in words(view)


def test_without_an_agreement_of_its_own_it_is_sent_from_the_report(bench, shown, waiting):
    report_id = waiting(Result(Attempt.NOT_REACHED))
    bench.services.outbox().noted(report_id, bench.services.outbox().entries()[0].place)
    view = shown()

    assert ("try", report_id) not in view.choices
    assert ("send", report_id) in view.choices


def test_without_a_password_the_person_is_told_what_to_do(app, bench, shown, waiting, qtbot):
    report_id = waiting(Result(Attempt.NOT_REACHED))
    bench.post.passwords.clear()
    shown().choices["try", report_id].click()

    qtbot.waitUntil(lambda: app.window.findChild(UndoBar) is not None)
    assert state(bench) is OutboxState.QUEUED
    assert bench.post.letters == []
