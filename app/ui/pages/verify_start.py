"""What the verify page shows before anything is checked: examples to try, and earlier checks if those are kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk
from app.ui.pages.verify_history import VerifyHistory
from app.ui.widgets.card_button import LinkButton
from app.ui.widgets.parts import box, button, frame, label, row, stack
from app.ui.widgets.tiles import Tiles
from app.ui.widgets.wrap_layout import WrapLayout


class VerifyStart(QWidget):
    """Examples and history.

    Signals:
        example_chosen: A text to check.
        recent_chosen: A ``Checked`` to show again.
        extensions_wanted: Browser extensions are to be looked at.
        paper_wanted: The card is wanted: ``print`` or ``copy``.
    """

    example_chosen = Signal(str)
    recent_chosen = Signal(object)
    extensions_wanted = Signal()
    paper_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.examples: list[LinkButton] = []
        self.history = VerifyHistory(desk)
        self.history.recent_chosen.connect(self.recent_chosen)
        self.history.text_chosen.connect(self.example_chosen)
        layout = stack(self._build_examples(), self._build_extensions(), self._build_card(), self.history, spacing=16)
        self.setLayout(layout)

    def refresh(self) -> None:
        """Show what was checked by now."""
        self.history.refresh()

    def _build_examples(self) -> QWidget:
        # Names below .example belong to nobody (RFC 2606).
        examples = (
            (self.tr("A link"), "https://www.tokenpocket.pro"),
            (self.tr("A link that imitates it"), "https://tokenpocket-login.example/wallet"),
            (self.tr("A chat message"), self._message()),
            (self.tr("A phone number"), "400-000-0000"),
            (self.tr("A mail address"), "TokenPocket <service.tokenpocket@gmail.com>"),
            (self.tr("An app id"), "vip.mytokenpocket"),
        )  # fmt: skip
        accent = self._desk.tokens.colours.accent
        for name, text in examples:
            link = LinkButton(name, ("chevron-right", accent))
            link.clicked.connect(partial(self._on_example, text))
            self.examples.append(link)
        narrowest = round(16 * self._desk.tokens.measures.font)
        tiles = Tiles(list[QWidget](self.examples), narrowest, 3, 4)
        return box(stack(label(self.tr("Try an example"), "heading"), tiles, spacing=8))

    def _message(self) -> str:
        said = self.tr("Hello, this is TP official support. Add me on WeChat: tp-kefu-01, or verify your wallet at")
        return f"{said} https://tpwallet-sync.example"

    def _build_extensions(self) -> QWidget:
        told = self.tr("Reads only the names and ids of extensions in Chrome, Edge, Brave, Firefox and the like.")
        self.looker = button(self.tr("Look at my extensions"), self.extensions_wanted.emit)
        return self._offer(self.tr("Extensions in my browsers"), told, self.looker)

    def _build_card(self) -> QWidget:
        told = self.tr("How to tell real from fake, on one sheet: for the family, or to pin beside the computer.")
        self.printer = button(self.tr("Print the card…"), partial(self.paper_wanted.emit, "print"))
        self.copier = button(self.tr("Copy as text"), partial(self.paper_wanted.emit, "copy"))
        return self._offer(self.tr("A card to print or share"), told, self.printer, self.copier)

    def _offer(self, name: str, told: str, *choices: QWidget) -> QWidget:
        words = box(stack(label(name, "strong"), label(told, "small"), spacing=2))
        # Where the text is large, the buttons move below the words.
        words.setMinimumWidth(min(460, round(30 * self._desk.tokens.measures.font)))
        buttons = box(row(*choices, spacing=12))
        return frame("card", WrapLayout(words, buttons, spacing=12, margins=(20, 14, 20, 14)))

    def _on_example(self, text: str) -> None:
        self.example_chosen.emit(text)
