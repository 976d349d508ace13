"""Is this official? Anything pasted, dropped or read from the clipboard on request, answered without the network."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from app.core.cancel import CancelToken
from app.core.errors import AppError
from app.core.secrets import Screened, SecretFound
from app.core.verify.checked import Checked
from app.core.verify.sentences import Sentences
from app.ui.desk import Desk
from app.ui.dialogs.doorway_sheet import pass_doorway
from app.ui.navigation import PageId, Place
from app.ui.pages import curated
from app.ui.pages.answer_view import AnswerView
from app.ui.pages.page import Page
from app.ui.pages.verify_intake import VerifyIntake
from app.ui.pages.verify_start import VerifyStart
from app.ui.pictures import grey
from app.ui.widgets.column import Column
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import button, clear, label, stack

_PATIENCE_MS: Final = 300


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
        self._notices = stack(spacing=8)
        self._column = Column(desk.tokens.measures.column)
        self._slow = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._slow.timeout.connect(self._tell_loading)
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
            self._run(lambda _token: shown)

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
        service, verify = self._desk.services.file_check, self._desk.services.verify
        self._run(lambda token: verify().remembered(service().check(path, token.check, trusted)))

    def _connect(self) -> None:
        self.intake.text_given.connect(self._check)
        self.intake.refused.connect(self._on_refused)
        self.intake.file_given.connect(self.check_file)
        self.intake.picture_given.connect(self._check_picture)
        self.intake.nothing_given.connect(self._on_nothing)
        self.answer.channel_requested.connect(self._on_channel)
        self.answer.contacts_requested.connect(self._on_contacts)
        self.answer.item_requested.connect(self._open)
        self.answer.comparison_requested.connect(self._on_compare)
        self.start.example_chosen.connect(self.field.put)
        self.start.recent_chosen.connect(self._show_again)

    def _build_layout(self) -> None:
        column = self._column
        column.add(label(self.title(), "title"))
        column.add(label(self.tr("Checked on this computer alone. Nothing is opened and nothing is sent."), "lead"))
        for part in (self.intake, self._notices, self.answer, self.start):
            column.add(part)
        column.content.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    def _check(self, text: Screened | SecretFound) -> None:
        service = self._desk.services.verify()
        self._path = ""
        self._run(lambda _token: service.check(text))

    def _check_picture(self, image: QImage) -> None:
        service, verify = self._desk.services.file_check, self._desk.services.verify
        name = self.tr("Picture from the clipboard")
        self.field.setPlainText("")
        self._path = ""
        try:
            picture = grey(image)
        except AppError as error:
            self._desk.failed(error)
            return
        self._run(lambda _token: verify().remembered(service().check_picture(picture, name)))

    def _run(self, job: Callable[[CancelToken], Checked]) -> None:
        """Do a check off this thread; the words of the cards come with it, for both are read from the pack."""
        service, lang = self._desk.services.verify(), self._desk.lang

        def whole(token: CancelToken) -> tuple[Checked, Sentences] | AppError:
            token.check()
            try:
                return job(token), service.sentences(lang)
            except AppError as error:
                # Told here and not by the runner, so that the page stops waiting.
                return error

        self._slow.start()
        self._desk.tasks.run("verify", whole, self._show)

    def _show(self, result: tuple[Checked, Sentences] | AppError) -> None:
        self._slow.stop()
        clear(self._notices)
        if isinstance(result, AppError):
            self._show_start()
            self._desk.failed(result)
            return
        self.start.hide()
        self.answer.show_answer(*result, can_compare=bool(self._path))
        self.answer.show()
        # Once the new cards have their places.
        QTimer.singleShot(0, self, self._scroll_to_answer)

    def _scroll_to_answer(self) -> None:
        top = self.answer.mapTo(self._column.inner, self.answer.rect().topLeft()).y()
        self._column.verticalScrollBar().setValue(top - self._desk.tokens.measures.space_wide)

    def _show_again(self, checked: Checked) -> None:
        self.field.setPlainText("" if checked.name else checked.assessment.text)
        self._path = ""
        self._run(lambda _token: checked)

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
