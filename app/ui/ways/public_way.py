"""A text that can stand where everybody reads, with a word about who will answer."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout

from app.core.report.public import public_text
from app.ui.desk import Desk
from app.ui.pages.key_gate import KeyGate
from app.ui.ways.way_card import WayCard, WayLook
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import box, button, row, stack, with_role

_LINES = 7


class PublicWay(WayCard):
    """Copies the safe text."""

    def __init__(self, desk: Desk, gate: KeyGate) -> None:
        name, told = self.tr("Ask in public"), self.tr("A text without hash, address and diagnostics, to copy")
        super().__init__(WayLook(name, told, "chat"), desk, gate, self._build_text)

    def copy(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(public_text(self._given()))
        self.handed_over.emit("", self.tr("Copied. Nothing was sent."))

    def _build_text(self) -> QVBoxLayout:
        warn = Notice(
            self.tr("Impostors often answer first."),
            self.tr(
                "Under a public post they write within minutes, in private, with an official-looking name. Answer none."
            ),
            ("warning", self._desk.tokens.colours.warn),
            "notice-warn",
        )
        text = with_role(QPlainTextEdit(public_text(self._given())), "paper")
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("The public text"))
        text.setFixedHeight(_LINES * round(1.6 * self._desk.tokens.measures.font))
        return stack(warn, text, box(row(button(self.tr("Copy"), self.copy, "primary"), 1)), spacing=10)
