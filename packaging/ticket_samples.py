"""Tickets of nobody, for pictures of the ticket book."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from app.core.help import Lang
from app.core.outbox import OutboxState
from app.core.outbox_kept import Way, write
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
    (
        "Swap failed twice, fee was taken",
        ReportKind.COMPLAINT,
        46,
        (EventKind.SENT, EventKind.ANSWER, EventKind.PROMISED),
    ),
)
_PROMISED: Final = "我们会在 24 小时内回复您"
_TEXTS: Final = {EventKind.NOTE: "打给交易所，对方说要交易哈希。", EventKind.ANSWER: "请更新到最新版本再试一次。"}

# From which guided check a ticket came.
_CHECKED: Final = {2: "deposit-missing"}
_ENTRIES: Final = {2: OutboxState.SENT, 3: OutboxState.UNKNOWN, 5: OutboxState.QUEUED}
_MARKS: Final = {EventKind.SOLVED: 4, EventKind.CLOSED: 2}
_TRICK: Final = "您好，我是官方客服，请把助记词发给我核实，或者先缴纳 200 USDT 解冻费。"


class TicketShots:
    """Visits the ticket book."""

    def __init__(self, app: WindowApp, wait: Callable[[Callable[[], bool]], None]) -> None:
        self._app = app
        self._wait = wait

    def go(self, item_id: str = "", *, is_filled: bool = True) -> None:
        """Open a place of the book."""
        if is_filled:
            fill_book(self._app.desk.services)
        self._app.window.go_to(Place(PageId.HOME))
        self._app.window.go_to(Place(PageId.TICKETS, item_id))
        self._settle()

    def ticket(self, title: str, panel: str = "") -> Any:
        """Open a ticket and something in it."""
        fill_book(self._app.desk.services)
        lines = self._app.desk.services.book().page().lines
        self.go(next(line.ticket.id for line in lines if line.ticket.title.startswith(title)))
        view: Any = self._app.window.page.view  # type: ignore[attr-defined]  # the tickets page
        view.close_panel()
        if panel:
            view.open_panel(panel)
            self._wait(lambda: False)
        return view

    def answered(self, text: str) -> None:
        """Paste something that came back."""
        view = self.ticket("从 Sui", "answer")
        view.panel.field.put(text)
        view.panel.check()
        self._settle()
        self._wait(lambda: False)

    def typed_promise(self) -> None:
        """Type when they said they would answer."""
        view = self.ticket("从 Sui", "promise")
        view.panel.field.setText("1-3 个工作日")
        view.panel.field.flush()

    def closed(self) -> None:
        """Close a ticket."""
        self.ticket("TRON").acts.ended(is_solved=True)
        self._settle()

    def _settle(self) -> None:
        self._wait(lambda: not self._app.tasks.is_busy)


def ticket_shots(app: WindowApp, wait: Callable[[Callable[[], bool]], None]) -> dict[str, Callable[[], object]]:
    """Give what to do for each picture of the ticket book, by name; the empty book comes first."""
    shots = TicketShots(app, wait)
    return {
        "tickets-empty": lambda: shots.go(is_filled=False),
        "tickets-waiting": lambda: shots.ticket("从 Sui"),
        "tickets-long": lambda: shots.ticket("授权", "ladder"),
        "tickets-danger": lambda: shots.ticket("授权"),
        "tickets-answered": lambda: shots.ticket("TRON"),
        "tickets-solved": lambda: shots.ticket("兑换"),
        "tickets-promise": lambda: shots.ticket("Swap"),
        "tickets-promise-typed": shots.typed_promise,
        "tickets-case": lambda: shots.ticket("授权", "case"),
        "tickets-file": lambda: shots.ticket("打不开", "file"),
        "tickets-draft": lambda: shots.ticket("打不开"),
        "tickets-outbox": lambda: shots.go(BOOK_OUTBOX),
        "tickets-list": shots.go,
        "tickets-trick": lambda: shots.answered(_TRICK),
        "tickets-replied": lambda: shots.answered(f"您好，已收到。{_PROMISED}。"),
        "tickets-closed": shots.closed,
        "tickets-figures": lambda: shots.go(BOOK_FIGURES),
    }


def fill_book(services: WindowServices) -> None:
    """Keep the samples, if they are not kept yet."""
    if services.book().page().total:
        return
    now = datetime.now(UTC).replace(microsecond=0)
    for number, (title, kind, hours, kinds) in enumerate(_SAMPLES):
        begun = now - timedelta(hours=hours)
        report = Report(f"TP-7K3M9Q{number + 2}X", kind, Lang.ZH, begun.isoformat(), {FieldId.SUMMARY: title})
        services.reports().keep_report(report)
        ticket = services.tickets().begun(report, _CHECKED.get(number, ""))
        events = [replace(ticket.events[0], at=report.at), *_events(kinds, begun, hours)]
        mark = _MARKS.get(events[-1].kind, 0)
        keep_ticket(services.safe().keeping(), replace(ticket, events=tuple(events), satisfaction=mark))
        if not kinds:
            services.ticket_files().add_picture(report.id, "screen.png", b"picture of nothing")
        state = _ENTRIES.get(number)
        if state is not None:
            _fill_outbox(services, report, state, now)


def _events(kinds: tuple[EventKind, ...], begun: datetime, hours: int) -> Iterator[Event]:
    for step, each in enumerate(kinds):
        at = begun + timedelta(hours=step * hours / 3)
        event = Event(at.isoformat(timespec="seconds"), each, text=_TEXTS.get(each, ""))
        if each is EventKind.SENT:
            event = replace(event, channel="email-support")
        elif each is EventKind.ANSWER:
            event = replace(event, verdict="official")
        elif each is EventKind.PROMISED:
            due = (at + timedelta(hours=8)).isoformat(timespec="seconds")
            event = replace(event, text=_PROMISED, said="24h", since=begun.isoformat(), due=due)
        yield event


def _fill_outbox(services: WindowServices, report: Report, state: OutboxState, now: datetime) -> None:
    way = Way("email-support", "", "", ()) if state is OutboxState.QUEUED else None
    entry = services.outbox().queue(report, "smtp:service@tokenpocket.pro", way)
    code = "net.timeout" if state is OutboxState.UNKNOWN else ""
    wait = (now + timedelta(minutes=30)).isoformat() if way is not None else ""
    known = replace(entry, state=state, touched=report.at, code=code, next_at=wait, not_before=wait)
    services.safe().keeping().put(Record("outbox", f"{entry.id} {entry.place}", write(known), entry.created))
