"""Is this official? Anything pasted, dropped or read from the clipboard on request, answered without the network."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout

from app.core.secrets import Screened, SecretFound, screen
from app.core.verify.checked import Checked
from app.core.verify.sentences import Sentences
from app.ui.desk import Desk
from app.ui.dialogs.doorway_sheet import pass_doorway
from app.ui.navigation import PageId, Place
from app.ui.pages import curated
from app.ui.pages.answer_view import AnswerView
from app.ui.pages.page import Page
from app.ui.pages.verify_start import VerifyStart
from app.ui.tasks import CancelToken
from app.ui.widgets.column import Column
from app.ui.widgets.guarded_text import GuardedText
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import box, button, clear, frame, label, stack
from app.ui.widgets.wrap_layout import WrapLayout

_PATIENCE_MS: Final = 300
_LINES: Final = 4


class VerifyPage(Page):
    """One field for everything, evidence cards below it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAcceptDrops(True)
        self.field = GuardedText()
        self._build_field()
        self.answer = AnswerView(desk)
        self.answer.channel_requested.connect(self._on_channel)
        self.answer.contacts_requested.connect(self._on_contacts)
        self.answer.item_requested.connect(self._open)
        self.start = VerifyStart(desk)
        self.start.example_chosen.connect(self.field.put)
        self.start.recent_chosen.connect(self._show_again)
        self._notices = stack(spacing=8)
        self._column = Column(desk.tokens.measures.column)
        self._slow = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._slow.timeout.connect(self._tell_loading)
        self._build_layout()
        self._show_start()

    def title(self) -> str:
        """Give the words for the title bar."""
        return self.tr("Is this official?")

    def show_place(self, place: Place) -> None:
        """Check what another page handed over."""
        del place
        handed, self._desk.handed = self._desk.handed, None
        if handed is not None:
            self.field.put(handed.text)
        self.focus_first()

    def focus_first(self) -> None:
        """Paste at once."""
        self.field.setFocus()

    def memory(self) -> dict[str, Any]:
        """Keep what was pasted, which passed the guard, and the answer to it."""
        return {"text": self.field.toPlainText(), "shown": self.answer.shown}

    def recall(self, memory: dict[str, Any]) -> None:
        """Show the same answer in the words of the moment."""
        self.field.setPlainText(str(memory.get("text", "")))
        shown = memory.get("shown")
        if isinstance(shown, Checked):
            self._run(lambda: shown)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take what the field takes, anywhere on the page."""
        if self.field.canInsertFromMimeData(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Check what was dropped."""
        self.field.selectAll()
        self.field.insertFromMimeData(event.mimeData())
        event.acceptProposedAction()

    def check(self) -> None:
        """Check what the field holds."""
        text = self.field.toPlainText()
        if text.strip():
            self._check(screen(text))
        else:
            self._show_start()
            self._tell(self.tr("Nothing to check yet."), self.tr("Paste something into the field first."))

    def check_clipboard(self) -> None:
        """Check what the clipboard holds: only now, because the person asked."""
        source = _clipboard()
        if source is None or not (source.hasText() or source.hasUrls() or source.hasImage()):
            self._tell(self.tr("The clipboard is empty."), self.tr("Copy the link, message or picture first."))
            return
        self.field.selectAll()
        self.field.insertFromMimeData(source)

    def _build_field(self) -> None:
        field, metrics = self.field, self.field.fontMetrics()
        field.setAccessibleName(self.tr("What should be checked?"))
        field.setPlaceholderText(
            self.tr("Paste a link, a whole chat message, an account, a phone number, a mail address or an app id")
        )
        field.setFixedHeight(_LINES * metrics.lineSpacing() + 24)
        field.pasted.connect(self.check)
        field.accepted.connect(self.check)
        field.refused.connect(self._on_refused)

    def _build_layout(self) -> None:
        column, dim = self._column, self._desk.tokens.colours.text_dim
        column.add(label(self.title(), "title"))
        column.add(label(self.tr("Checked on this computer alone. Nothing is opened and nothing is sent."), "lead"))
        self.checker = button(self.tr("Check"), self.check, "primary")
        self.checker.setToolTip("Ctrl+Enter")
        clipboard = button(self.tr("Check the clipboard"), self.check_clipboard, drawing=("copy", dim))
        buttons = WrapLayout(self.checker, clipboard, spacing=8)
        buttons.is_spread = False
        zone = stack(self.field, box(buttons), spacing=12, margins=(16, 16, 16, 16))
        column.add(frame("card", zone))
        column.add(self._notices)
        column.add(self.answer)
        column.add(self.start)
        column.content.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    def _check(self, text: Screened | SecretFound) -> None:
        service = self._desk.services.verify()
        self._run(lambda: service.check(text))

    def _run(self, job: Callable[[], Checked]) -> None:
        """Do a check off this thread; the words of the cards come with it, for both are read from the pack."""
        service, lang = self._desk.services.verify(), self._desk.lang

        def whole(token: CancelToken) -> tuple[Checked, Sentences]:
            token.check()
            return job(), service.sentences(lang)

        self._slow.start()
        self._desk.tasks.run("verify", whole, self._show)

    def _show(self, result: tuple[Checked, Sentences]) -> None:
        self._slow.stop()
        clear(self._notices)
        self.start.hide()
        self.answer.show_answer(*result)
        self.answer.show()
        # Once the new cards have their places.
        QTimer.singleShot(0, self, self._scroll_to_answer)

    def _scroll_to_answer(self) -> None:
        top = self.answer.mapTo(self._column.inner, self.answer.rect().topLeft()).y()
        self._column.verticalScrollBar().setValue(top - self._desk.tokens.measures.space_wide)

    def _show_again(self, checked: Checked) -> None:
        self.field.setPlainText("" if checked.name else checked.assessment.text)
        self._run(lambda: checked)

    def _show_start(self) -> None:
        self.answer.put_away()
        self.answer.hide()
        clear(self._notices)
        self.start.refresh()
        self.start.show()

    def _on_refused(self, found: SecretFound) -> None:
        del found
        self._desk.tasks.cancel("verify")
        self._slow.stop()
        self._show_start()
        notice = Notice(
            self.tr("That looked like a recovery phrase or private key, so it was wiped."),
            self.tr("It was not read and not kept. Whoever asks you for it is a cheat, whatever their name."),
            ("shield", self._desk.tokens.colours.danger),
            "notice-danger",
        )
        exposed = self._desk.first_known(*curated.EXPOSED)
        if exposed:
            notice.offer(button(self.tr("Was it exposed? What to do"), partial(self._open, exposed), "primary"))
        self._notices.addWidget(notice)
        self._desk.announce(notice.accessibleName())

    def _tell_loading(self) -> None:
        self._tell(self.tr("Reading…"), "")

    def _tell(self, strong: str, text: str) -> None:
        clear(self._notices)
        notice = Notice(strong, text, ("info", self._desk.tokens.colours.accent))
        self._notices.addWidget(notice)
        self._desk.announce(notice.accessibleName())

    def _on_channel(self, channel_id: str) -> None:
        pass_doorway(channel_id, self._desk, self.window())

    def _on_contacts(self) -> None:
        self.place_requested.emit(Place(PageId.CONTACT))


def _clipboard() -> QMimeData | None:
    # The stub says that there always is something; an empty clipboard gives nothing on some systems.
    return QGuiApplication.clipboard().mimeData()
