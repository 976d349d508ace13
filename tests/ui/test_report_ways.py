"""Ways to send: file, mail program, own account, official channel, public text; then a ticket that is followed."""

import threading
from email import message_from_bytes
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from app.adapters.mail_programs import MailPrograms
from app.core.errors import AppError
from app.core.outbox import Attempt, OutboxState, Result
from app.core.report import paper
from app.core.report.report import FieldId, ReportKind
from app.core.ticket import TicketState, state_of
from app.ui.dialogs import doorway_sheet
from app.ui.navigation import PageId
from app.ui.ways.account_way import AccountWay
from app.ui.ways.mail_way import MailWay
from app.ui.ways.official_way import OfficialWay
from app.ui.ways.public_way import PublicWay
from app.ui.ways.save_way import SaveWay
from tests.adapters.test_mail_programs import Computer
from tests.ui.reporting import TYPED, begin, fill, previewed


@pytest.fixture
def page(app, qtbot):
    made = begin(app, qtbot, ReportKind.PROBLEM)
    fill(made, ReportKind.PROBLEM)
    previewed(app, qtbot)
    made.preview.send.click()
    return made


def card(page, kind):
    found = next(each for each in page.ways.cards if isinstance(each, kind))
    found.head.click()
    return found


def followed(app, qtbot):
    """Wait for the ticket page, and give the ticket it shows."""
    qtbot.waitUntil(lambda: app.window.history.current.page is PageId.TICKETS)
    return app.desk.services.tickets().ticket(app.window.history.current.item_id)


def written(way, address="li@qq.com", password="abcd efgh"):
    way.form.address.setText(address)
    way.form.password.setText(password)
    return way


def test_the_arrow_of_a_way_points_where_the_next_press_goes(page):
    way = page.ways.cards[0]

    def arrow():
        return way.head.findChildren(QLabel)[-1].pixmap().toImage()

    closed = arrow()
    way.head.click()
    opened = arrow()
    way.head.click()

    assert opened != closed
    assert arrow() == closed


def test_one_way_is_open_at_a_time(page):
    first, second = page.ways.cards[:2]
    first.head.click()
    second.head.click()

    assert not first.is_open
    assert second.is_open


def test_what_is_saved_is_what_was_previewed(page, qtbot, tmp_path):
    card(page, SaveWay).save_to(str(tmp_path / "report.txt"))
    qtbot.waitUntil((tmp_path / "report.txt").exists)

    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == paper.text(page.work.under_way.report)


def test_a_report_that_was_handed_over_becomes_a_ticket_when_the_person_says_so(app, page, qtbot, tmp_path):
    card(page, MailWay).save_to(str(tmp_path / "report.eml"))
    qtbot.waitUntil(lambda: page.ways._above.count() == 1)
    assert app.desk.services.book().page().lines == ()

    page.ways.follow("email-support", is_sent=True)

    assert state_of(followed(app, qtbot)) is TicketState.WAITING


def test_a_report_that_waits_to_be_sent_is_a_ticket_that_waits_for_nobody(app, page, qtbot):
    page.ways.follow("", is_sent=False)

    assert state_of(followed(app, qtbot)) is TicketState.DRAFT


def test_each_mail_program_is_offered_by_its_name_and_what_only_the_person_sees_is_said(app, page, qtbot, tmp_path):
    computer = Computer("linux", commands=("thunderbird", "xdg-email"), prints="thunderbird.desktop")
    app.desk.services.hand_over()._programs = MailPrograms(tmp_path, computer)
    way = card(page, MailWay)
    qtbot.waitUntil(lambda: way.programs.count() == 1)
    words = [each.text() for each in way.findChildren(QPushButton) if each.isVisible()]

    assert any("Thunderbird" in each for each in words)
    assert not way.short.isVisible()
    way.write("xdg-email")
    qtbot.waitUntil(lambda: page.ways._above.count() == 1)
    assert "report.txt" in page.ways._above.itemAt(0).widget().accessibleName()
    assert computer.started[0][0] == "/usr/bin/xdg-email"


def test_own_account_sends_after_the_host_was_shown(app, bench, page, qtbot):
    way = card(page, AccountWay)
    assert not way.go_ahead.isEnabled()
    written(way)
    assert any("smtp.qq.com" in told.text() for told in way.findChildren(QLabel)), "whom it goes to is shown first"

    way.go_ahead.click()
    ticket = followed(app, qtbot)

    assert state_of(ticket) is TicketState.WAITING
    assert not way.is_open, "what was typed goes with the card"
    assert [account.origin for account, _ in bench.post.letters] == ["smtps://smtp.qq.com:465"]
    letter = message_from_bytes(bench.post.letters[0][1].letter)
    attached = next(part for part in letter.walk() if part.get_filename() == paper.TEXT_NAME)
    assert attached.get_payload(decode=True) == paper.text(page.work.under_way.report).encode()
    assert bench.post.passwords == {}, "kept only on wish"


def test_password_is_kept_in_the_keyring_on_wish_and_found_there(app, bench, page, qtbot):
    way = written(card(page, AccountWay))
    way.form.keeps.setChecked(True)

    way.go_ahead.click()
    followed(app, qtbot)

    assert "abcd efgh" in bench.post.passwords.values()


def test_an_answer_that_was_lost_is_said_to_be_unknown_and_settled_by_the_person(app, bench, page, qtbot):
    bench.post.result = Result(Attempt.LOST, code="net.timeout")
    way = written(card(page, AccountWay))
    way.go_ahead.click()
    qtbot.waitUntil(lambda: way._result.count() == 1 and hasattr(way, "arrived"))
    assert len(bench.post.letters) == 1

    way.arrived.click()

    assert state_of(followed(app, qtbot)) is TicketState.WAITING
    assert len(bench.post.letters) == 1, "never sent twice"


def test_a_refused_login_says_so_and_loses_nothing(bench, page, qtbot):
    bench.post.result = Result(Attempt.REFUSED, code="mail.login")
    way = written(card(page, AccountWay))
    way.go_ahead.click()

    qtbot.waitUntil(lambda: way._result.count() == 1 and "登录" in way._result.itemAt(0).widget().accessibleName())
    assert way.form.password.text() == "abcd efgh"


def test_public_text_leaves_out_what_impostors_would_use(app, qtbot):
    page = begin(app, qtbot, ReportKind.PROBLEM)
    fill(page, ReportKind.PROBLEM)
    page.compose.fields[FieldId.HASH].put("0x" + "5c" * 32)
    previewed(app, qtbot)
    page.preview.send.click()

    card(page, PublicWay).copy()

    copied = QGuiApplication.clipboard().text()
    assert TYPED[FieldId.SUMMARY] in copied
    assert "5c5c" not in copied
    assert "System" not in copied


def test_official_channel_opens_through_the_one_door_with_the_text_ready(bench, page, monkeypatch):
    monkeypatch.setattr(doorway_sheet.DoorwaySheet, "exec", lambda _sheet: QDialog.DialogCode.Accepted)
    way = card(page, OfficialWay)

    way.links["older-help"].click()

    assert bench.opener.opened == ["https://help.tokenpocket.pro/"]
    assert QGuiApplication.clipboard().text() == paper.text(page.work.under_way.report)


def sending(app, qtbot, page):
    """Write a report about one transaction and go to the ways."""
    fill(page, ReportKind.PROBLEM)
    page.compose.fields[FieldId.HASH].put("0x" + "5c" * 32)
    previewed(app, qtbot)
    page.preview.send.click()
    return page.ways


def test_the_same_problem_that_is_open_already_is_named(app, qtbot):
    page = begin(app, qtbot, ReportKind.PROBLEM)
    sending(app, qtbot, page).follow("email-support", is_sent=True)
    first = followed(app, qtbot)
    begin(app, qtbot, ReportKind.QUESTION)

    ways = sending(app, qtbot, begin(app, qtbot, ReportKind.PROBLEM))

    qtbot.waitUntil(lambda: ways._above.count() == 1)
    assert first.title in ways._above.itemAt(0).widget().accessibleName()


@pytest.mark.parametrize("result", [Result(Attempt.DELIVERED), Result(Attempt.REFUSED, code="mail.login")])
def test_an_answer_that_comes_when_another_way_is_open_is_shown_all_the_same(app, bench, page, qtbot, result):
    bench.post.result = result
    way = written(card(page, AccountWay))
    way.go_ahead.click()
    card(page, SaveWay)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    if result.attempt is Attempt.DELIVERED:
        assert state_of(followed(app, qtbot)) is TicketState.WAITING
    else:
        qtbot.waitUntil(lambda: way.is_open and "登录" in way._result.itemAt(0).widget().accessibleName())


def test_a_look_that_changes_while_a_letter_goes_out_is_no_bug(app, bench, page, qtbot):
    way = written(card(page, AccountWay))
    way.go_ahead.click()
    app.window.rebuild()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    qtbot.waitUntil(lambda: not app.tasks.is_busy)
    assert len(bench.post.letters) == 1


def test_after_a_failure_the_letter_can_be_sent_again(app, page, qtbot, monkeypatch):
    way = written(card(page, AccountWay))
    busy = AppError("outbox.busy")
    monkeypatch.setattr(app.desk.services.courier(), "send", lambda *_: (_ for _ in ()).throw(busy))

    way.go_ahead.click()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert way.go_ahead.isEnabled()
    assert way.stop.isHidden()


class SlowPost:
    """A mail server that takes its time, until it is let go or the person stops waiting."""

    def __init__(self):
        self.begun, self.gate = threading.Event(), threading.Event()

    def send(self, account, envelope, permit, token):
        self.begun.set()
        while not self.gate.wait(0.001):
            token.check()
        return Result(Attempt.DELIVERED)


@pytest.fixture
def slow(bench, monkeypatch):
    post = SlowPost()
    monkeypatch.setattr(bench.post, "send", post.send)
    yield post
    post.gate.set()


def test_while_a_letter_goes_out_search_and_draft_go_on(app, page, qtbot, slow):
    way = written(card(page, AccountWay))
    way.go_ahead.click()
    qtbot.waitUntil(slow.begun.is_set)
    done: list[Any] = []

    app.tasks.run("search", lambda token: app.desk.services.outbox().entries(), done.append)
    qtbot.waitUntil(lambda: len(done) == 1)

    assert done[0][0].state is OutboxState.SENDING
    assert app.tasks.is_busy
    slow.gate.set()
    assert state_of(followed(app, qtbot)) is TicketState.WAITING


def test_who_stops_waiting_is_told_what_came_of_it(app, page, qtbot, slow):
    way = written(card(page, AccountWay))
    way.go_ahead.click()
    qtbot.waitUntil(slow.begun.is_set)

    way.stop.click()

    qtbot.waitUntil(lambda: not app.tasks.is_busy)
    assert app.desk.services.outbox().entries()[0].state is OutboxState.UNKNOWN
    assert way.arrived.isVisible()


def test_a_window_that_closes_while_a_letter_goes_out_leaves_no_worker_behind(app, page, qtbot, slow):
    way = written(card(page, AccountWay))
    way.go_ahead.click()
    qtbot.waitUntil(slow.begun.is_set)

    app.tasks.shut_down()

    assert [each.name for each in threading.enumerate() if each.name.startswith("jobs")] == []
