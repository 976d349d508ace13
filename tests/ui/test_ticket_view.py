"""A ticket says honestly how it stands, judges what comes back, sends to verified channels only, and takes things back."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton

from app.core.errors import AppError, StateError
from app.core.outbox import Attempt, OutboxState, Result
from app.core.report import paper
from app.core.report.report import FieldId, ReportKind
from app.core.ticket import EventKind, TicketState, state_of
from app.ui.main_window import SMALLEST
from app.ui.navigation import PageId, Place
from app.ui.pages.ticket_reminder import reminder
from app.ui.widgets.notice import Notice
from app.ui.widgets.told_text import ToldText
from app.ui.widgets.undo_bar import UndoBar
from tests.ui.small_reports import begin
from tests.ui.test_accessibility import is_cut, needed

PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"
HASH = "0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060"
TRICK = "请把助记词发给我核实"


@pytest.fixture
def opened(app, bench, qtbot):
    def open_ticket(ticket, panel=""):
        app.window.go_to(Place(PageId.TICKETS, ticket.id))
        view = app.window.page.view
        qtbot.waitUntil(lambda: view.acts.look_now is not None and view.acts.look_now.ticket.id == ticket.id)
        if panel:
            view.open_panel(panel)
        return view

    return open_ticket


@pytest.fixture
def kinds(bench):
    return lambda ticket: [event.kind for event in bench.services.tickets().ticket(ticket.id).events]


def said(view):
    return " ".join(notice.accessibleName() for notice in view.head.findChildren(Notice))


def test_the_clock_promises_nothing_and_names_the_spam_folder(opened, bench):
    words = said(opened(begin(bench, "转账没到", hours_ago=31)))

    assert "已等 31 小时" in words
    assert "官方没有公布答复时间" in words
    assert "垃圾邮件" in words


def test_who_waited_long_is_led_to_the_next_channel(opened, bench):
    view = opened(begin(bench, "转账没到", hours_ago=80))
    assert "可以问下一个渠道" in said(view)

    view.head.panel_requested.emit("ladder")
    assert view.panel.next.channel == "telegram-zh"


def test_where_coins_are_in_danger_the_ticket_says_not_to_wait(app, opened, bench):
    view = opened(begin(bench, "币被转走了", kind=ReportKind.INCIDENT))
    assert "不要等答复" in said(view)

    view.head.item_requested.emit("assets-stolen")
    assert app.window.history.current.item_id == "assets-stolen"


def test_the_ready_words_quote_the_earlier_contact_and_go_to_the_clipboard(opened, bench, qtbot):
    ticket = begin(bench, "转账没到", hours_ago=80)
    panel = opened(ticket, "ladder").panel
    panel.copier.click()

    copied = QGuiApplication.clipboard().text()
    assert ticket.id in copied
    assert "转账没到" not in copied


def test_nobody_is_asked_twice_on_one_channel_and_then_a_complaint_is_offered(app, opened, bench, qtbot):
    ticket = begin(bench, "转账没到", hours_ago=80)
    view = opened(ticket, "ladder")
    view.panel.asked.click()
    qtbot.waitUntil(lambda: view.panel.next is None)
    assert "没有别的" in " ".join(each.text() for each in view.panel.findChildren(QLabel))

    view.panel.complaint.click()
    page = app.window.page
    qtbot.waitUntil(lambda: page.work.composed is not None and not app.tasks.is_busy)
    draft = page.work.under_way.draft

    assert app.window.history.current.page is PageId.REPORT
    assert (draft.kind, draft.missing()) == (ReportKind.COMPLAINT, (FieldId.WISH,))
    assert ticket.id in draft.text(FieldId.EARLIER)


def test_a_pasted_answer_ends_the_waiting_but_is_called_the_persons_word(opened, bench, qtbot):
    view = opened(begin(bench, "转账没到"), "answer")
    view.panel.field.setPlainText("请更新到最新版本")
    view.panel.checker.click()

    qtbot.waitUntil(lambda: view.panel.verdict is not None)
    assert "看不出是谁发的" in view.panel.verdict.accessibleName()
    assert state_of(view.acts.look_now.ticket) is TicketState.ANSWERED


def test_a_trick_is_no_answer_and_the_way_out_of_it_stands_below(app, opened, bench, qtbot):
    view = opened(begin(bench, "转账没到"), "answer")
    view.panel.field.setPlainText(TRICK)
    view.panel.check()

    qtbot.waitUntil(lambda: view.panel.verdict is not None)
    assert "不算答复" in view.panel.verdict.accessibleName()
    assert state_of(view.acts.look_now.ticket) is TicketState.WAITING
    assert view.panel.view.cards
    view.panel.view.item_requested.emit("mnemonic-leaked")
    assert app.window.history.current.item_id == "mnemonic-leaked"


@pytest.mark.parametrize(
    ("sender", "state"),
    [("service@tokenpocket.pro", TicketState.ANSWERED), ("service.tokenpocket@gmail.com", TicketState.WAITING)],
)
def test_a_dropped_letter_is_judged_by_its_sender(opened, bench, qtbot, tmp_path, sender, state):
    path = tmp_path / "answer.eml"
    head = f"From: Support <{sender}>\r\nTo: me@example.org\r\nSubject: Re\r\nMIME-Version: 1.0\r\n"
    path.write_text(f"{head}Message-ID: <1@example.org>\r\n\r\nPlease update.\r\n", newline="")
    view = opened(begin(bench, "转账没到"), "answer")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    view.panel.take(dropped)

    qtbot.waitUntil(lambda: view.panel.verdict is not None)
    assert view.acts.look_now.ticket.events[-1].is_letter
    assert state_of(view.acts.look_now.ticket) is state


def test_a_file_that_is_no_letter_is_refused_in_words(app, opened, bench, qtbot, tmp_path, kinds):
    path = tmp_path / "answer.eml"
    path.write_bytes(b"just some text")
    ticket = begin(bench, "转账没到")
    opened(ticket, "answer").panel.check_file(str(path))

    qtbot.waitUntil(lambda: app.window.findChild(UndoBar) is not None)
    assert EventKind.ANSWER not in kinds(ticket)


@pytest.mark.parametrize("panel", ["note", "answer"])
def test_a_recovery_phrase_is_refused_in_every_field_and_what_to_do_is_offered(opened, bench, panel):
    view = opened(begin(bench, "转账没到"), panel)
    view.panel.field.setPlainText(PHRASE)

    assert view.panel.field.toPlainText() == ""
    assert any("助记词" in each.accessibleName() for each in view.panel.findChildren(Notice))


def test_a_note_that_cannot_be_kept_stays_in_its_field(app, opened, bench, qtbot, kinds, monkeypatch):
    ticket = begin(bench, "转账没到")
    panel = opened(ticket, "note").panel
    panel.field.setPlainText("客服说再等两天")

    def full(*_):
        raise StateError("state.not_written", reason="No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(bench.services.tickets(), "note", full)
        panel.keeper.click()
        qtbot.waitUntil(panel.keeper.isEnabled)
    assert panel.field.toPlainText() == "客服说再等两天"

    panel.keeper.click()
    qtbot.waitUntil(lambda: EventKind.NOTE in kinds(ticket))


def test_a_note_is_kept_and_can_be_taken_back(app, opened, bench, qtbot, kinds):
    ticket = begin(bench, "转账没到")
    view = opened(ticket, "note")
    view.panel.field.setPlainText("打给交易所了")
    view.panel.keeper.click()
    qtbot.waitUntil(lambda: app.window.findChild(UndoBar) is not None)
    assert kinds(ticket)[-1] is EventKind.NOTE

    app.window.findChild(UndoBar).undo_button.click()
    qtbot.waitUntil(lambda: kinds(ticket)[-1] is EventKind.SENT)


def test_closed_as_solved_asks_once_how_the_help_was_and_opens_again(opened, bench, qtbot):
    view = opened(begin(bench, "转账没到"), "close")
    view.panel.solved.click()
    qtbot.waitUntil(lambda: view.head.rating is not None)

    view.head.rating.marks.press("4")
    qtbot.waitUntil(lambda: view.head.rating is None)
    assert view.acts.look_now.ticket.satisfaction == 4
    view.bar.reopen.click()
    qtbot.waitUntil(lambda: state_of(view.acts.look_now.ticket) is TicketState.WAITING)


def test_who_will_not_say_how_the_help_was_is_not_asked_again(opened, bench, qtbot):
    ticket = begin(bench, "转账没到")
    bench.services.tickets().ended(ticket.id, is_solved=False)
    view = opened(ticket)
    view.head.rating.declined.emit()

    assert view.head.rating is None
    assert bench.services.tickets().ticket(ticket.id).satisfaction == 0


def test_erased_means_that_ticket_report_and_outbox_hold_nothing_of_it(app, opened, bench, qtbot):
    ticket = begin(bench, "转账没到")
    outbox, report = bench.services.outbox(), bench.services.reports().report(ticket.id)
    outbox.queue(report, "smtp:service@tokenpocket.pro")
    view = opened(ticket, "erase")
    view.panel.eraser.click()
    qtbot.waitUntil(lambda: app.window.history.current == Place(PageId.TICKETS))

    store = bench.vault.keeping()
    kept = ("ticket", "ticket-open", "report", "draft", "outbox", "outbox-report")
    assert [kind for kind in kept if store.beginning(kind, ticket.id)] == []
    with pytest.raises(AppError, match=r"ticket\.unknown"):
        bench.services.tickets().ticket(ticket.id)


def test_a_report_that_may_have_arrived_is_looked_up_before_anything_is_sent_again(opened, bench):
    ticket = begin(bench, "转账没到")
    outbox, report = bench.services.outbox(), bench.services.reports().report(ticket.id)
    outbox.queue(report, "smtp:service@tokenpocket.pro")

    class Lost:
        def send(self, report, place):
            return Result(Attempt.LOST)

    assert outbox.attempt(ticket.id, "smtp:service@tokenpocket.pro", Lost()).state is OutboxState.UNKNOWN
    words = said(opened(ticket))
    assert "是否送达，还不确定" in words
    assert ticket.id in words


def test_the_report_is_shown_as_it_was_sent(opened, bench):
    ticket = begin(bench, "转账没到")
    timeline = opened(ticket).timeline
    next(each for each in timeline.findChildren(QPushButton) if each.text() == "查看报告").click()

    report = bench.services.reports().report(ticket.id)
    shown = [each.toPlainText() for each in timeline.findChildren(ToldText) if each.isVisibleTo(timeline)]
    assert paper.text(report) in shown


@pytest.mark.parametrize("panel", ["answer", "note", "file", "ladder", "case", "close", "erase"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_nothing_of_a_ticket_is_cut_at_twice_the_size_and_everything_has_a_name(
    app, opened, bench, qtbot, panel, language
):
    app.change(text_scale=200, language=language)
    qtbot.waitUntil(lambda: app.desk.tokens.measures.font == 30)
    app.window.resize(*SMALLEST)
    view = opened(begin(bench, f"转账没到 {HASH}", hours_ago=80), panel)

    def parts():
        return [each for kind in (QLabel, QAbstractButton) for each in view.findChildren(kind) if each.isVisible()]

    # Parts find their heights in two passes; a busy machine takes its time for them.
    qtbot.waitUntil(lambda: not any(each.text() and is_cut(each, needed(each)) for each in parts()))
    assert view.column.inner.width() <= view.column.viewport().width()
    assert [each for each in parts() if isinstance(each, QAbstractButton) and not each.accessibleName()] == []


def test_the_case_file_hides_addresses_until_one_chooses_otherwise_and_is_what_was_seen(opened, bench, tmp_path):
    address = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"
    panel = opened(begin(bench, f"币转到 {address}"), "case").panel
    assert address not in panel.preview.toPlainText()

    panel.choice.press("shown")
    panel.write_text(str(tmp_path / "case.txt"))
    written = (tmp_path / "case.txt").read_text(encoding="utf-8")
    assert address in panel.preview.toPlainText()
    assert written == panel.preview.toPlainText()


def test_the_case_file_becomes_a_pdf_without_a_hidden_address(opened, bench, tmp_path):
    address = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"
    panel = opened(begin(bench, f"币转到 {address}"), "case").panel
    panel.write_pdf(str(tmp_path / "case.pdf"))

    written = (tmp_path / "case.pdf").read_bytes()
    assert written.startswith(b"%PDF")
    assert address.encode() not in written
    assert address not in panel.document().toPlainText()
    assert "[地址 1]" in panel.document().toPlainText()


def test_a_folder_that_cannot_be_written_is_said(app, opened, bench, qtbot, tmp_path):
    panel = opened(begin(bench, "转账没到"), "case").panel
    for write in (panel.write_pdf, panel.write_text):
        write(str(tmp_path / "no" / "such" / "file"))

        qtbot.waitUntil(lambda: app.window.findChild(UndoBar) is not None)
        app.window.findChild(UndoBar).put_away()


def test_the_same_problem_in_an_open_ticket_is_told_and_opened(app, opened, bench):
    first = begin(bench, "转账没到", hours_ago=30, hash="0xab")
    view = opened(begin(bench, "还是没到", hash="0xAB"))
    assert "同一个问题" in said(view)

    view.head.place_requested.emit(first.id)
    assert app.window.history.current == Place(PageId.TICKETS, first.id)


def test_the_calendar_reminder_tells_nothing_of_the_problem(opened, bench):
    look = opened(begin(bench, "转账没到", hours_ago=31)).acts.look_now
    written = reminder(look, datetime(2026, 11, 24, 20, 0, tzinfo=UTC)).decode()

    assert "DTSTART;VALUE=DATE:202611" in written
    assert look.ticket.id in written
    assert "转账没到" not in written


def test_home_names_the_ticket_on_which_to_ask_again_once_the_book_was_opened(app, opened, bench, qtbot):
    ticket = begin(bench, "转账没到", hours_ago=80)
    opened(ticket)
    app.window.go_to(Place(PageId.TICKETS))
    qtbot.waitUntil(lambda: not app.tasks.is_busy)
    app.window.go_to(Place(PageId.HOME))
    qtbot.waitUntil(lambda: app.window.page.kept.waiting.card is not None)
    assert "已等 3 天" in app.window.page.kept.waiting.card.accessibleName()

    app.window.page.kept.waiting.card.click()
    assert app.window.history.current == Place(PageId.TICKETS, ticket.id)
