"""While the window is open, what waits goes out by itself, says so, and stays when the person is offline."""

from datetime import datetime, timedelta

import pytest

from app.core.cancel import CancelToken
from app.core.help import Lang
from app.core.mail_account import Account
from app.core.outbox import BETWEEN_REPORTS, Attempt, OutboxState, Result
from app.core.outbox_kept import Way
from app.core.report.report import FieldId, ReportKind
from app.ui.outbox_clock import OutboxClock
from app.ui.widgets.undo_bar import UndoBar
from tests.ui.small_reports import NOW

ORIGIN = "smtp://mail.example:587"
WAY = Way("email-support", "why", "what", (ORIGIN,), ORIGIN, "me@example.org", "me@example.org")


@pytest.fixture
def clock(app, bench):
    bench.waits = True
    services = bench.services.replaced(waits=lambda: bench.waits)
    app.desk.services = services
    bench.post.passwords[f"mail me@example.org {ORIGIN}"] = "own-pass-9"
    made = OutboxClock(app.desk, app)
    yield made
    made.shut_down()


def begun(bench):
    """Send a report in vain, so that it waits."""
    bench.post.result = Result(Attempt.NOT_REACHED)
    services = bench.services
    draft = services.reports().written(services.reports().begin(ReportKind.QUESTION, Lang.ZH), FieldId.SUMMARY, "为何")
    report = services.reports().finished(draft)
    services.tickets().begun(report)
    delivery = services.delivery()
    purpose = WAY.purpose(report.id)
    delivery.agree(purpose)
    way_out = delivery.transport(Account(ORIGIN, WAY.user, "own-pass-9"), purpose, CancelToken())
    services.courier().send(report, delivery.place(), WAY, way_out)
    bench.post.result = Result(Attempt.DELIVERED)
    bench.post.letters.clear()


def state(bench):
    return bench.services.outbox().entries()[0].state


def later(bench, span):
    bench.services.outbox()._now = lambda: datetime.fromisoformat(NOW) + span


def test_what_waits_goes_out_and_is_told(qtbot, app, bench, clock):
    begun(bench)
    later(bench, timedelta(minutes=2))
    clock.look()
    qtbot.waitUntil(lambda: state(bench) is OutboxState.SENT)
    qtbot.waitUntil(lambda: bool(app.window.findChildren(UndoBar)))

    assert len(bench.post.letters) == 1


def test_offline_or_with_nothing_waiting_nothing_is_loaded_or_sent(bench, app, clock):
    begun(bench)
    later(bench, BETWEEN_REPORTS)
    bench.waits = False
    clock.look()
    bench.waits = True
    app.desk.services.settings.change(offline=True)
    clock.look()

    assert not clock._tasks.is_busy
    assert bench.post.letters == []
