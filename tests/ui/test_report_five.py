"""One report of each of the five kinds, made as a new user would, each sent on another way, each followed as a ticket.

The mail account is real: a server on loopback, under TLS, that takes the letter.
"""

import zipfile
from email.parser import BytesParser
from email.policy import default

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from app.adapters.net.gateway import Gateway
from app.adapters.net.journal import RequestJournal
from app.adapters.net.smtp import Mailer
from app.core.report import paper
from app.core.report.report import FieldId, ReportKind
from app.core.ticket import TicketState, state_of
from app.ui.dialogs import doorway_sheet
from app.ui.navigation import PageId, Place
from app.ui.ways.account_way import AccountWay
from app.ui.ways.desk_way import DeskWay
from app.ui.ways.mail_way import MailWay
from app.ui.ways.official_way import OfficialWay
from app.ui.ways.save_way import SaveWay
from tests.adapters.net import test_smtp as post
from tests.services.small_store import SmallRegistry, channel
from tests.ui.reporting import fill, previewed, settled


def made(app, qtbot, kind):
    """Begin at the choice of kinds, fill in what is asked, look at the report, go to the ways."""
    app.window.go_to(Place(PageId.REPORT))
    page, before = app.window.page, app.window.page.work.composed
    page.start.cards[kind].click()
    qtbot.waitUntil(lambda: page.work.composed is not before and not app.tasks.is_busy)
    fill(page, kind)
    settled(app, qtbot)
    assert page.work.under_way.draft.missing() == ()
    previewed(app, qtbot)
    page.preview.send.click()
    return page


def way_of(page, kind):
    found = next(each for each in page.ways.cards if isinstance(each, kind))
    found.head.click()
    return found


def ticket_of(app, qtbot):
    qtbot.waitUntil(lambda: app.window.history.current.page is PageId.TICKETS)
    return app.desk.services.tickets().ticket(app.window.history.current.item_id)


@pytest.mark.network
@pytest.mark.enable_socket
def test_a_problem_over_ones_own_mail_account(app, qtbot):
    desk = post.Desk()
    delivery = app.desk.services.delivery()
    delivery._mailer = Mailer(Gateway(lambda: False, RequestJournal()), lambda: "none", post.trust)
    page = made(app, qtbot, ReportKind.PROBLEM)
    with post.mail_server(desk) as origin:
        way = way_of(page, AccountWay)
        way.form.address.setText(post.ME)
        way.form.server.setText(origin)
        way.form.password.setText(post.PASSWORD)
        way.go_ahead.click()
        ticket = ticket_of(app, qtbot)

    assert state_of(ticket) is TicketState.WAITING
    (arrived,) = desk.letters
    attached = next(BytesParser(policy=default).parsebytes(arrived).iter_attachments())
    assert attached.get_payload(decode=True) == paper.text(page.work.under_way.report).encode()


def test_an_incident_as_one_file(app, qtbot, tmp_path):
    page = made(app, qtbot, ReportKind.INCIDENT)
    way_of(page, SaveWay).save_to(str(tmp_path / "report.zip"))
    qtbot.waitUntil(lambda: page.ways._above.count() == 1)
    page.ways.follow("", is_sent=False)

    assert ticket_of(app, qtbot).in_danger
    with zipfile.ZipFile(tmp_path / "report.zip") as file:
        assert file.read(paper.TEXT_NAME).decode() == paper.text(page.work.under_way.report)


def test_a_complaint_as_a_mail_draft(app, qtbot, tmp_path):
    page = made(app, qtbot, ReportKind.COMPLAINT)
    way_of(page, MailWay).save_to(str(tmp_path / "draft.eml"))
    qtbot.waitUntil(lambda: page.ways._above.count() == 1)
    page.ways.follow("email-support", is_sent=True)

    assert state_of(ticket_of(app, qtbot)) is TicketState.WAITING
    letter = BytesParser(policy=default).parsebytes((tmp_path / "draft.eml").read_bytes())
    assert letter["X-Unsent"] == "1"
    assert letter["To"] == "service@tokenpocket.pro"


class WithDesk(SmallRegistry):
    """A registry whose pack names a helpdesk."""

    def channels(self, lang):
        return (*super().channels(lang), channel("desk-one", "helpdesk", "https://desk.example", system="zendesk"))


def test_a_suggestion_to_a_helpdesk(app, qtbot):
    app.desk.services.desks()._registry = app.desk.services.tickets()._registry = WithDesk()
    page = made(app, qtbot, ReportKind.SUGGESTION)
    way = way_of(page, DeskWay)
    assert not way.go_ahead.isEnabled()
    way.address.setText("li@mail.example")
    way.go_ahead.click()

    assert state_of(ticket_of(app, qtbot)) is TicketState.WAITING
    (handed,) = app.desk.services.desks()._desks.reports
    assert handed[2] == page.work.under_way.report


def test_a_question_on_an_official_page(app, bench, qtbot, monkeypatch):
    monkeypatch.setattr(doorway_sheet.DoorwaySheet, "exec", lambda _sheet: QDialog.DialogCode.Accepted)
    page = made(app, qtbot, ReportKind.QUESTION)
    way_of(page, OfficialWay).links["older-help"].click()
    page.ways.follow("help-center", is_sent=True)

    assert state_of(ticket_of(app, qtbot)) is TicketState.WAITING
    assert QGuiApplication.clipboard().text() == paper.text(page.work.under_way.report)
    assert page.work.under_way.draft.text(FieldId.SUMMARY) in QGuiApplication.clipboard().text()
