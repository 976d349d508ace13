"""Nobody holds the key to what is kept: one calm notice with three ways on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from app.core.secrets import Screened, screen
from app.ui.theme.tokens import Colours
from app.ui.widgets.guarded_edit import GuardedEdit
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import box, button, label, stack
from app.ui.widgets.wrap_layout import WrapLayout

_SHORTEST = 8


class KeepNotice(QFrame):
    """Asks how what the person wants to keep shall be kept.

    Signals:
        passphrase_given: The passphrase, of eight letters at least.
        memory_chosen: Nothing is kept beyond the end of the program.
        again_chosen: Try the keyring once more.
    """

    passphrase_given = Signal(str)
    memory_chosen = Signal()
    again_chosen = Signal()

    def __init__(self, words: str, colours: Colours, *, is_closed: bool) -> None:
        """Args:
        words: What is the matter.
        is_closed: True when something is kept already, closed by a passphrase.
        """
        super().__init__()
        strong = self.tr("What you kept is closed") if is_closed else self.tr("How should it be kept?")
        self._notice = Notice(strong, words, ("info", colours.accent))
        self.memory = button(self.tr("Keep nothing"), self.memory_chosen.emit)
        self.again = button(self.tr("Try again"), self.again_chosen.emit)
        for choice in (self.memory, self.again):
            self._notice.offer(choice)
        self.field = GuardedEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(self.tr("A passphrase for this program only"))
        self.field.setAccessibleName(self.tr("A passphrase for this program only"))
        # As wide as its hint: what is asked for is read before it is typed.
        metrics = self.field.fontMetrics()
        asked = metrics.horizontalAdvance(self.field.placeholderText())
        self.field.setMinimumWidth(max(260, asked + 4 * metrics.averageCharWidth()))
        self.field.accepted.connect(self._on_given)
        self.open = button(
            self.tr("Open with it") if is_closed else self.tr("Keep with this passphrase"), self._on_given, "primary"
        )
        line = WrapLayout(self.field, self.open)
        line.is_spread = False
        hint = self.tr("Not the password of your wallet, and never its recovery phrase. Nobody can reset it.")
        self.fault = label("", "badge-danger")
        self.fault.hide()
        self.setLayout(stack(self._notice, box(line), self.fault, label(hint, "small"), spacing=8))

    def _on_given(self) -> None:
        text = screen(self.field.text())
        if isinstance(text, Screened) and len(text.text) >= _SHORTEST:
            self.field.setText("")
            self.passphrase_given.emit(text.text)
        else:
            self.fault.setText(self.tr("At least {count} letters.").format(count=_SHORTEST))
            self.fault.show()
