"""The sheet on which a picture is made fit to go: covered by the person, looked through for codes, written anew."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget

from app.core.errors import AppError
from app.services.file_check import FoundCode
from app.ui.desk import Desk
from app.ui.pages.verdict_words import kind_word
from app.ui.pictures import grey
from app.ui.report_pictures import covered, written
from app.ui.tasks import CancelToken
from app.ui.widgets.cover_editor import CoverEditor
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import box, button, clear, label, row, stack
from app.ui.widgets.wrap_layout import WrapLayout

_MARGIN = 6
_TASK = "picture-codes"


class PictureSheet(QDialog):
    """Accepted means: :attr:`data` is the picture as it goes."""

    def __init__(self, image: QImage, desk: Desk, parent: QWidget) -> None:
        """Args:
        image: Of ``report_pictures.plain_picture``.
        """
        super().__init__(parent)
        self._desk = desk
        self.data = b""
        self.codes: tuple[FoundCode, ...] = ()
        self._is_looked_through, self._is_wanted = False, False
        self.finished.connect(lambda: desk.tasks.cancel(_TASK))
        self.setWindowTitle(self.tr("Cover what nobody should see"))
        self.setModal(True)
        self.editor = CoverEditor(image, desk.tokens.colours)
        self.editor.changed.connect(self._show_state)
        self._told = stack(spacing=8)
        self._build_buttons()
        told = self.tr(
            "Draw black boxes over addresses, balances, names and secrets. What is covered is gone from the file."
        )
        layout = stack(label(told), spacing=12, margins=(24, 20, 24, 20))
        layout.addLayout(self._told)
        layout.addWidget(self.editor, 1)
        layout.addWidget(label(self.tr("This program reads codes in pictures, not words: look yourself."), "small"))
        layout.addWidget(box(self._tools))
        layout.addLayout(self._ends)
        self.setLayout(layout)
        self.resize(min(1000, parent.width() - 40), min(760, parent.height() - 20))
        self._show_state()
        self.editor.setFocus()
        self._look_for_codes()

    def use(self) -> None:
        """Write the picture with its covers and be done; one with a secret in sight stays here.

        A picture that was not looked through yet goes as soon as it was.
        """
        self._is_wanted = not self._is_looked_through
        if self._is_wanted:
            return
        if self._in_sight():
            self._show_codes()
            return
        try:
            self.data = written(covered(self.editor.image, self.editor.covers))
        except AppError as error:
            self._desk.failed(error)
            return
        self.accept()

    def _build_buttons(self) -> None:
        dim = self._desk.tokens.colours.text_dim
        self.add = button(self.tr("Add a cover"), self._on_add, drawing=("plus", dim))
        self.remove = button(self.tr("Remove this cover"), self.editor.remove, drawing=("minus", dim))
        self.undo = button(self.tr("Undo"), self.editor.undo, drawing=("undo", dim))
        self._tools = WrapLayout(self.add, self.remove, self.undo)
        self._tools.is_spread = False
        self.cancel = button(self.tr("Cancel"), self.reject)
        self.ready = button(self.tr("Use this picture"), self.use, "primary")
        self._ends = row(1, self.cancel, self.ready)

    def _on_add(self) -> None:
        self.editor.cover_middle()
        self.editor.setFocus()

    def _show_state(self) -> None:
        self.remove.setEnabled(bool(self.editor.covers))
        self.undo.setEnabled(self.editor.can_undo)
        self._show_codes()

    def _look_for_codes(self) -> None:
        files, picture = self._desk.services.file_check, grey(self.editor.image)

        def job(token: CancelToken) -> tuple[FoundCode, ...]:
            token.check()
            return files().codes_in(picture)

        self._desk.tasks.run(_TASK, job, self._on_codes)

    def _on_codes(self, codes: tuple[FoundCode, ...]) -> None:
        self.codes, self._is_looked_through = codes, True
        self.editor.suggest(tuple(map(_place, codes)))
        self._show_codes()
        if self._is_wanted:
            self.use()

    def _in_sight(self) -> tuple[FoundCode, ...]:
        """List codes that hold a secret and are not covered."""
        return tuple(code for code in self.codes if code.is_secret and not self._is_covered(code))

    def _is_covered(self, code: FoundCode) -> bool:
        return any(cover.contains(_place(code)) for cover in self.editor.covers)

    def _show_codes(self) -> None:
        """Say what codes hold, and offer to cover them."""
        clear(self._told)
        open_codes = [code for code in self.codes if not self._is_covered(code)]
        if not open_codes:
            return
        colours = self._desk.tokens.colours
        if any(code.is_secret for code in open_codes):
            notice = Notice(
                self.tr("A code in this picture holds a recovery phrase or key."),
                self.tr("It has to be covered. Whoever saw this picture can take everything: treat it as leaked."),
                ("shield", colours.danger),
                "notice-danger",
            )
        else:
            words = self.tr("%n QR code(s) in this picture", "", len(open_codes))
            held = " · ".join(dict.fromkeys(kind_word(code.kind) for code in open_codes if code.kind is not None))
            told = self.tr("Cover what support does not need.")
            notice = Notice(f"{words}: {held}" if held else words, told, ("info", colours.accent))
        self.coverer = button(self.tr("Cover the codes"), self._on_cover_codes)
        notice.offer(self.coverer)
        self._told.addWidget(notice)
        self._desk.announce(notice.accessibleName())

    def _on_cover_codes(self) -> None:
        for code in self.codes:
            if not self._is_covered(code):
                self.editor.cover(_place(code).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))


def _place(code: FoundCode) -> QRect:
    return QRect(code.left, code.top, code.width, code.height)
