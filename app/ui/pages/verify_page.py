"""Is this official? Anything pasted, dropped or read from the clipboard on request, answered without the network."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog

from app.core.errors import AppError
from app.core.secrets import Screened, SecretFound
from app.core.verify.checked import Checked
from app.core.verify.sentences import Sentences
from app.ui.desk import Desk
from app.ui.dialogs.doorway_sheet import pass_doorway
from app.ui.navigation import PageId, Place
from app.ui.pages.answer_view import AnswerView
from app.ui.pages.page import Page
from app.ui.pages.refused_notice import refused_notice
from app.ui.pages.verify_checks import VerifyChecks
from app.ui.pages.verify_intake import VerifyIntake
from app.ui.pages.verify_start import VerifyStart
from app.ui.widgets.column import Column
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import clear, label, row, stack

_SETTLE_MS: Final = 20


class VerifyPage(Page):
    """One field for everything, evidence cards below it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAcceptDrops(True)
        self.intake = VerifyIntake(desk)
        self.field = self.intake.field
        self.answer = AnswerView(desk)
        self.start = VerifyStart(desk)
        self._path = ""
        self.checks = VerifyChecks(desk)
        self._notices = stack(spacing=8)
        self._column = Column(desk.tokens.measures.column)
        self._connect()
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
        return {"text": self.field.toPlainText(), "shown": self.answer.shown, "path": self._path}

    def recall(self, memory: dict[str, Any]) -> None:
        """Show the same answer in the words of the moment."""
        self.field.setPlainText(str(memory.get("text", "")))
        shown = memory.get("shown")
        if isinstance(shown, Checked):
            self._path = str(memory.get("path", ""))
            self.checks.again(shown)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take what the field takes, anywhere on the page."""
        if self.field.canInsertFromMimeData(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Check what was dropped."""
        self.intake.take(event.mimeData())
        event.acceptProposedAction()

    def check_file(self, path: str, trusted: str = "") -> None:
        """Check a file, compared with an app the person trusts where there is one."""
        self.field.setPlainText("")
        self._path = path
        self.checks.file(path, trusted)

    def _connect(self) -> None:
        self.checks.answered.connect(self._show)
        self.checks.none_found.connect(self._on_none_found)
        self.checks.failed.connect(self._on_failed)
        self.checks.delayed.connect(self._tell_loading)
        self.intake.text_given.connect(self._on_text)
        self.intake.refused.connect(self._on_refused)
        self.intake.file_given.connect(self.check_file)
        self.intake.picture_given.connect(self._on_picture)
        self.intake.nothing_given.connect(self._on_nothing)
        self.answer.channel_requested.connect(self._on_channel)
        self.answer.contacts_requested.connect(self._on_contacts)
        self.answer.item_requested.connect(self._open)
        self.answer.place_requested.connect(self.place_requested)
        self.answer.text_requested.connect(self.field.put)
        self.answer.comparison_requested.connect(self._on_compare)
        self.start.example_chosen.connect(self.field.put)
        self.start.recent_chosen.connect(self._show_again)
        self.start.extensions_wanted.connect(self._on_extensions)
        self.start.paper_wanted.connect(self._give_card)

    def _build_layout(self) -> None:
        column = self._column
        column.add(label(self.title(), "title"))
        column.add(label(self.tr("Checked on this computer alone. Nothing is opened and nothing is sent."), "lead"))
        for part in (self.intake, self._notices, self.answer, self.start):
            column.add(part)
        column.content.addStretch(1)
        self.setLayout(row(column))

    def _on_text(self, text: Screened | SecretFound) -> None:
        self._path = ""
        self.checks.text(text)

    def _on_picture(self, image: QImage) -> None:
        self.field.setPlainText("")
        self._path = ""
        self.checks.picture(image)

    def _on_extensions(self) -> None:
        self._path = ""
        self.checks.extensions()

    def _give_card(self, way: str) -> None:
        # Loaded when somebody wants it.
        from app.ui.pages.real_or_fake_paper import RealOrFakePaper

        paper = RealOrFakePaper(self._desk)
        if way == "print":
            paper.print_out(self.window())
        else:
            paper.copy()

    def _show(self, checked: Checked, words: Sentences) -> None:
        clear(self._notices)
        self.start.hide()
        self.start.history.note(checked)
        self.answer.show_answer(checked, words, can_compare=bool(self._path))
        # Cards find their heights in two passes; nobody should see the first one.
        self._column.setUpdatesEnabled(False)
        self.answer.show()
        QTimer.singleShot(_SETTLE_MS, self, lambda: QTimer.singleShot(_SETTLE_MS, self, self._settle))

    def _on_failed(self, error: AppError) -> None:
        self._show_start()
        self._desk.failed(error)

    def _on_none_found(self, looked_at: int) -> None:
        self._show_start()
        looked = self.tr("%n extension(s) looked at.", "", looked_at)
        more = self.tr("Only common browsers are known here. To install it, start from the official extension page.")
        self._tell(self.tr("No extension wears the wallet’s name."), f"{looked} {more}")

    def _settle(self) -> None:
        """Show the cards in their places, from the top of the answer on."""
        self._column.setUpdatesEnabled(True)
        top = self.answer.mapTo(self._column.inner, self.answer.rect().topLeft()).y()
        self._column.verticalScrollBar().setValue(top - self._desk.tokens.measures.space_wide)

    def _show_again(self, checked: Checked) -> None:
        self.field.setPlainText("" if checked.name else checked.assessment.text)
        self._path = ""
        self.checks.again(checked)

    def _show_start(self) -> None:
        self.answer.put_away()
        self.answer.hide()
        clear(self._notices)
        self.start.refresh()
        self.start.show()

    def _on_refused(self, found: SecretFound) -> None:
        del found
        self.checks.stop()
        self._show_start()
        self._notices.addWidget(refused_notice(self._desk, self._open))

    def _on_nothing(self, strong: str, text: str) -> None:
        self._show_start()
        self._tell(strong, text)

    def _tell_loading(self) -> None:
        self._tell(self.tr("Reading…"), "")

    def _tell(self, strong: str, text: str) -> None:
        clear(self._notices)
        notice = Notice(strong, text, ("info", self._desk.tokens.colours.accent))
        self._notices.addWidget(notice)
        self._desk.announce(notice.accessibleName())

    def _on_compare(self) -> None:
        heading = self.tr("Choose an app file you trust")
        trusted, _ = QFileDialog.getOpenFileName(self, heading, "", self.tr("App files (*.apk)"))
        if trusted and self._path:
            self.check_file(self._path, trusted)

    def _on_channel(self, channel_id: str) -> None:
        pass_doorway(channel_id, self._desk, self.window())

    def _on_contacts(self) -> None:
        self.place_requested.emit(Place(PageId.CONTACT))
