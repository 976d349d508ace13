"""One ticket: how it stands, what one can do, and everything that happened with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.services.ticket_answers import Answer
from app.ui.desk import Desk
from app.ui.dialogs.doorway_sheet import pass_doorway
from app.ui.pages.answer_panel import AnswerPanel
from app.ui.pages.key_gate import KeyGate
from app.ui.pages.ladder_panel import LadderPanel
from app.ui.pages.ticket_acts import Look, TicketActs
from app.ui.pages.ticket_files import FilePanel
from app.ui.pages.ticket_head import TicketHead
from app.ui.pages.ticket_panels import ClosePanel, ErasePanel, NotePanel, Panel
from app.ui.pages.ticket_reminder import save_reminder
from app.ui.pages.ticket_timeline import Timeline
from app.ui.pages.ticket_tools import TicketTools
from app.ui.widgets.column import Column
from app.ui.widgets.parts import box, button, clear, row, stack

_SETTLE_MS: Final = 30
_LOOKS: Final = 5


class TicketView(QWidget):
    """A ticket.

    Signals:
        back_requested: The book is wanted again.
        item_requested: Id of a guided check or article.
        place_requested: Another place of the ticket book.
        left: A ``Place`` elsewhere is wanted.
        contacts_requested: The list of checked channels is wanted.
        complaint_requested: A complaint is to be written.
    """

    back_requested = Signal()
    item_requested = Signal(str)
    place_requested = Signal(str)
    left = Signal(object)
    contacts_requested = Signal()
    complaint_requested = Signal()

    def __init__(self, desk: Desk, gate: KeyGate) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._desk = desk
        self.acts = TicketActs(desk, gate)
        self.head: TicketHead | None = None
        self.timeline: Timeline | None = None
        self.panel: Panel | None = None
        self._asks_mark = True
        self.column = Column(desk.tokens.measures.column)
        self._above, self._below, self._opened = stack(spacing=0), stack(spacing=0), stack(spacing=0)
        self.bar = TicketTools(desk)
        self._build_layout(gate)
        self.acts.looked.connect(self._show)
        self.acts.judged.connect(self._on_judged)
        self.acts.gone.connect(self.back_requested)

    def look(self, ticket_id: str) -> None:
        """Read a ticket and show it."""
        if ticket_id != self.acts.id:
            self._clear()
        self.acts.look(ticket_id)

    def enter(self) -> None:
        """Put the focus at the top."""
        self.back.setFocus()

    def open_panel(self, name: str) -> None:
        """Open what one wants to do; once more closes it."""
        is_open = self.panel is not None and self.panel.objectName() == name
        self.close_panel()
        look = self.acts.look_now
        if is_open or look is None:
            return
        panel = self._made(name)
        panel.setObjectName(name)
        panel.item_requested.connect(self.item_requested)
        panel.left.connect(self.left)
        panel.done.connect(self.close_panel)
        panel.show_look(look)
        self.panel = panel
        self._opened.addWidget(panel)
        self._scroll_later(panel)
        QTimer.singleShot(0, panel, panel.enter)

    def close_panel(self) -> None:
        """Close what is open."""
        self.panel = None
        clear(self._opened)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take an answer anywhere on the ticket."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Judge what was dropped."""
        if not isinstance(self.panel, AnswerPanel):
            self.open_panel("answer")
        if isinstance(self.panel, AnswerPanel):
            self.panel.take(event.mimeData())
            event.acceptProposedAction()

    def _build_layout(self, gate: KeyGate) -> None:
        dim = self._desk.tokens.colours.text_dim
        self.back = button(self.tr("All tickets"), self.back_requested.emit, "quiet", drawing=("back", dim))
        self.bar.chosen.connect(self.open_panel)
        self.bar.reopened.connect(self.acts.reopened)
        self.bar.hide()
        self.column.add(row(self.back, 1))
        for part in (gate, box(self._above), self.bar, box(self._opened), box(self._below)):
            self.column.add(part)
        self.column.content.addStretch(1)
        self.setLayout(row(self.column))

    def _made(self, name: str) -> Panel:
        makers: dict[str, Callable[[], Panel]] = {
            "answer": self._answer_panel,
            "note": lambda: NotePanel(self._desk, self.acts),
            "file": lambda: FilePanel(self._desk, self.acts),
            "ladder": self._ladder_panel,
            "promise": self._promise_panel,
            "case": self._case_panel,
            "close": lambda: ClosePanel(self._desk, self.acts),
            "erase": lambda: ErasePanel(self._desk, self.acts),
        }
        return makers[name]()

    def _answer_panel(self) -> Panel:
        panel = AnswerPanel(self._desk, self.acts)
        panel.channel_requested.connect(self._on_channel)
        panel.contacts_requested.connect(self.contacts_requested)
        return panel

    def _case_panel(self) -> Panel:
        # Paper and its layout: loaded when somebody wants the file.
        from app.ui.pages.case_panel import CasePanel

        return CasePanel(self._desk, self.acts)

    def _promise_panel(self) -> Panel:
        # The words in which people name times: loaded when somebody named one.
        from app.ui.pages.promise_panel import PromisePanel

        return PromisePanel(self._desk, self.acts)

    def _ladder_panel(self) -> Panel:
        panel = LadderPanel(self._desk, self.acts)
        panel.channel_requested.connect(self._on_channel)
        panel.complaint_requested.connect(self.complaint_requested)
        panel.case_requested.connect(lambda: self.open_panel("case"))
        return panel

    def _show(self, look: Look) -> None:
        clear(self._above)
        clear(self._below)
        self.head = TicketHead(look, self.acts, self._desk, asks_mark=self._asks_mark)
        self.head.panel_requested.connect(self._on_panel)
        self.head.reminder_requested.connect(lambda: save_reminder(look, self._desk, self))
        self.head.item_requested.connect(self.item_requested)
        self.head.place_requested.connect(self.place_requested)
        self.head.left.connect(self.left)
        if self.head.rating is not None:
            self.head.rating.declined.connect(self._on_declined)
        self.timeline = Timeline(look, self._desk, self.acts)
        self._above.addWidget(self.head)
        self._below.addWidget(self.timeline)
        self.bar.show_look(look)
        self.bar.show()
        if self.panel is not None:
            self.panel.show_look(look)
        QTimer.singleShot(0, self, self.column.settle)

    def _clear(self) -> None:
        self.close_panel()
        self.bar.fold()
        self._asks_mark = True
        self.acts.look_now = None
        self.bar.hide()
        clear(self._above)
        clear(self._below)

    def _scroll_later(self, part: QWidget, room: int = 0, looks: int = _LOOKS) -> None:
        """Bring a part into view, and keep it there while what is around it finds its heights, in passes."""

        def look() -> None:
            self.column.settle()
            self._scroll_to(part, max(room, part.height()))
            if looks:
                self._scroll_later(part, room, looks - 1)

        QTimer.singleShot(_SETTLE_MS, part, look)

    def _scroll_to(self, part: QWidget, tall: int) -> None:
        """Bring a part into view, its top before its end, with so many pixels of what begins there."""
        top = part.mapTo(self.column.inner, QPoint(0, 0)).y()
        bar, gap = self.column.verticalScrollBar(), self._desk.tokens.measures.space_wide
        is_seen = bar.value() <= top and top + tall <= bar.value() + self.column.viewport().height()
        if not is_seen:
            bar.setValue(top - gap)

    def _on_panel(self, name: str) -> None:
        if self.panel is None or self.panel.objectName() != name:
            self.open_panel(name)

    def _on_judged(self, answer: object) -> None:
        look = self.acts.look_now
        if isinstance(self.panel, AnswerPanel) and isinstance(answer, Answer) and look is not None:
            shown = self.panel.show_answer(answer, look)
            # The evidence stands below it: it is brought to the top.
            self._scroll_later(shown, room=self.height())

    def _on_declined(self) -> None:
        self._asks_mark = False
        if self.acts.look_now is not None:
            self._show(self.acts.look_now)

    def _on_channel(self, channel_id: str) -> None:
        pass_doorway(channel_id, self._desk, self.window())
