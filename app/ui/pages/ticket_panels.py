"""Small things one does with a ticket: a note, closing it, erasing it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.core.secrets import Screened, screen
from app.ui.desk import Desk
from app.ui.pages.refused_notice import refused_notice
from app.ui.pages.ticket_acts import Look, TicketActs
from app.ui.widgets.guarded_text import GuardedText
from app.ui.widgets.parts import box, button, clear, label, stack, with_role
from app.ui.widgets.wrap_layout import WrapLayout

_LINES = 3


class Panel(QFrame):
    """Something one does, below the buttons.

    Signals:
        item_requested: Id of a guided check or article.
        left: A ``Place`` elsewhere is wanted.
        done: There is nothing more to do here.
    """

    item_requested = Signal(str)
    left = Signal(object)
    done = Signal()

    def __init__(self, desk: Desk, acts: TicketActs) -> None:
        super().__init__()
        with_role(self, "card")
        self._desk = desk
        self._acts = acts

    def show_look(self, look: Look) -> None:
        """Show how the ticket stands now."""

    def enter(self) -> None:
        """Put the focus where one begins."""
        self.setFocus()

    def _lay_out(self, *parts: QWidget) -> None:
        self.setLayout(stack(*parts, spacing=12, margins=(20, 16, 20, 16)))


def text_field(name: str, hint: str) -> GuardedText:
    """Make a field of a few lines."""
    field = GuardedText()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setFixedHeight(_LINES * field.fontMetrics().lineSpacing() + 24)
    return field


def buttons(*parts: QWidget) -> QWidget:
    """Put buttons side by side."""
    line = WrapLayout(*parts)
    line.is_spread = False
    return box(line)


class NotePanel(Panel):
    """A note of one's own."""

    def __init__(self, desk: Desk, acts: TicketActs) -> None:
        super().__init__(desk, acts)
        self.field = text_field(self.tr("My note"), self.tr("Whom you spoke to, what they said, what you tried"))
        self.field.accepted.connect(self.keep)
        self.field.refused.connect(self._on_refused)
        acts.failed.connect(self._on_failed)
        self._is_keeping = False
        self._said = stack(spacing=0)
        self.keeper = button(self.tr("Keep the note"), self.keep, "primary")
        self.keeper.setToolTip("Ctrl+Enter")
        hint = label(self.tr("Kept as your word, with the time. Names of this computer are masked."), "small")
        self._lay_out(label(self.tr("My note"), "heading"), self.field, box(self._said), buttons(self.keeper), hint)

    def enter(self) -> None:
        """Type at once."""
        self.field.setFocus()

    def keep(self) -> None:
        """Keep what was typed."""
        if self._is_keeping:
            return
        text = screen(self.field.toPlainText())
        if isinstance(text, Screened) and text.text.strip():
            self._become(is_keeping=True)
            self._acts.note(text)
        else:
            self.enter()

    def show_look(self, look: Look) -> None:
        """Be done once the note stands in the ticket; until then it stays in the field."""
        del look
        if self._is_keeping:
            self.field.setPlainText("")
            self.done.emit()

    def _become(self, *, is_keeping: bool) -> None:
        self._is_keeping = is_keeping
        self.field.setReadOnly(is_keeping)
        self.keeper.setEnabled(not is_keeping)

    def _on_failed(self) -> None:
        self._become(is_keeping=False)

    def _on_refused(self, _found: object) -> None:
        clear(self._said)
        self._said.addWidget(refused_notice(self._desk, self.item_requested.emit))


class ClosePanel(Panel):
    """The end of a ticket."""

    def __init__(self, desk: Desk, acts: TicketActs) -> None:
        super().__init__(desk, acts)
        good = desk.tokens.colours.good
        self.solved = button(self.tr("Yes, it is solved"), lambda: self._end(is_solved=True), drawing=("check", good))
        self.given_up = button(self.tr("No, close it all the same"), lambda: self._end(is_solved=False))
        hint = label(self.tr("It stays in the list, and you can open it again at any time."), "small")
        self._lay_out(label(self.tr("Is the problem gone?"), "heading"), buttons(self.solved, self.given_up), hint)

    def enter(self) -> None:
        """Choose at once."""
        self.solved.setFocus()

    def _end(self, *, is_solved: bool) -> None:
        self._acts.ended(is_solved=is_solved)
        self.done.emit()


class ErasePanel(Panel):
    """The one thing that cannot be taken back."""

    def __init__(self, desk: Desk, acts: TicketActs) -> None:
        super().__init__(desk, acts)
        what = self.tr(
            "The ticket with its timeline and files, the report and its draft, and whatever of it still waits in the "
            "outbox. What was sent stays with whoever got it. This cannot be taken back."
        )
        danger = ("trash", desk.tokens.colours.danger)
        self.eraser = button(self.tr("Erase this ticket"), acts.erase, "emergency", drawing=danger)
        self.cancel = button(self.tr("Keep it"), self.done.emit)
        self._lay_out(label(self.tr("What is erased"), "heading"), label(what), buttons(self.eraser, self.cancel))

    def enter(self) -> None:
        """Whoever presses Return without reading erases nothing."""
        self.cancel.setFocus()
