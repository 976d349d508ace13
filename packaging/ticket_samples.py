"""Tickets of nobody, for pictures of the ticket book."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from app.core.help import Lang
from app.core.outbox import OutboxState
from app.core.outbox_kept import write
from app.core.records import Record
from app.core.report.report import FieldId, Report, ReportKind
from app.core.ticket import Event, EventKind
from app.core.ticket_kept import keep_ticket
from app.ui.navigation import BOOK_FIGURES, BOOK_OUTBOX, PageId, Place
from app.ui.services import WindowServices
from app.ui.window_app import WindowApp

_SAMPLES: Final = (
    ("兑换按了没有反应，币还在", ReportKind.QUESTION, 700, (EventKind.SENT, EventKind.ANSWER, EventKind.SOLVED)),
    ("The app asks me to update every day", ReportKind.SUGGESTION, 500, (EventKind.SENT, EventKind.CLOSED)),
    ("从 Sui 转到交易所没有到账", ReportKind.PROBLEM, 31, (EventKind.SENT,)),
    ("授权之后代币被转走了", ReportKind.INCIDENT, 40, (EventKind.SENT, EventKind.NOTE)),
    ("TRON 转账一直打包中，已经三天", ReportKind.PROBLEM, 80, (EventKind.SENT, EventKind.ANSWER)),
    ("打不开交易记录，一直转圈", ReportKind.PROBLEM, 2, ()),
)
_TEXTS: Final = {EventKind.NOTE: "打给交易所，对方说要交易哈希。", EventKind.ANSWER: "请更新到最新版本再试一次。"}

# From which guided check a ticket came.
_CHECKED: Final = {2: "deposit-missing"}
_LOST: Final = 3
_ENTRIES: Final = {2: OutboxState.SENT, _LOST: OutboxState.UNKNOWN, 5: OutboxState.QUEUED}
_TRICK: Final = "您好，我是官方客服，请把助记词发给我核实，或者先缴纳 200 USDT 解冻费。"


def ticket_shots(app: WindowApp, wait: Callable[[Callable[[], bool]], None]) -> dict[str, Callable[[], None]]:
    """Give what to do for each picture of the ticket book, by name."""

    def go(item_id: str = "", *, is_filled: bool = True) -> None:
        if is_filled:
            fill_book(app.desk.services)
        app.window.go_to(Place(PageId.HOME))
        app.window.go_to(Place(PageId.TICKETS, item_id))
        wait(lambda: not app.tasks.is_busy)

    def ticket(title: str, panel: str = "") -> None:
        fill_book(app.desk.services)
        found = next(
            line.ticket for line in app.desk.services.book().page().lines if line.ticket.title.startswith(title)
        )
        go(found.id)
        view: Any = app.window.page.view  # type: ignore[attr-defined]  # the tickets page
        view.close_panel()
        if panel:
            view.open_panel(panel)
            wait(lambda: False)
        if panel == "answer":
            view.panel.field.put(_TRICK)
            view.panel.check()
            wait(lambda: not app.tasks.is_busy)

    return {
        "tickets-waiting": lambda: ticket("从 Sui"),
        "tickets-long": lambda: ticket("授权", "ladder"),
        "tickets-answered": lambda: ticket("TRON", "close"),
        "tickets-solved": lambda: ticket("兑换"),
        "tickets-trick": lambda: ticket("从 Sui", "answer"),
        "tickets-case": lambda: ticket("授权", "case"),
        "tickets-file": lambda: ticket("打不开", "file"),
        "tickets-outbox": lambda: go(BOOK_OUTBOX),
        "tickets-figures": lambda: go(BOOK_FIGURES),
        "tickets-empty": lambda: go(is_filled=False),
        "tickets-list": go,
    }


def fill_book(services: WindowServices) -> None:
    """Keep the samples, if they are not kept yet."""
    tickets, safe = services.tickets(), services.safe()
    now = datetime.now(UTC).replace(microsecond=0)
    for number, (title, kind, hours, kinds) in enumerate(_SAMPLES):
        begun = now - timedelta(hours=hours)
        report = Report(f"TP-7K3M9Q{number + 2}X", kind, Lang.ZH, begun.isoformat(), {FieldId.SUMMARY: title})
        services.reports().keep_report(report)
        ticket = tickets.begun(report, _CHECKED.get(number, ""))
        events = [replace(ticket.events[0], at=report.at)]
        for step, each in enumerate(kinds):
            at = (begun + timedelta(hours=step * hours / 3)).isoformat(timespec="seconds")
            channel = "email-support" if each is EventKind.SENT else ""
            verdict = "official" if each is EventKind.ANSWER else ""
            events.append(Event(at, each, channel, _TEXTS.get(each, ""), verdict))
        marks = {EventKind.SOLVED: 4, EventKind.CLOSED: 2}
        keep_ticket(safe.keeping(), replace(ticket, events=tuple(events), satisfaction=marks.get(events[-1].kind, 0)))
        if not kinds:
            services.ticket_files().add_picture(report.id, "screen.png", b"picture of nothing")
        state = _ENTRIES.get(number)
        if state is not None:
            entry = services.outbox().queue(report, "smtp:service@tokenpocket.pro")
            known = replace(entry, state=state, touched=report.at, code="net.timeout" if number == _LOST else "")
            safe.keeping().put(Record("outbox", f"{entry.id} {entry.place}", write(known), entry.created))
