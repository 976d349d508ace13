"""The fields of one kind of report: first what is missing, then what the program filled in, each a line to change."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.report.report import ASKED, NEEDED, FieldId
from app.core.report.words import field_words
from app.core.secrets import SecretFound
from app.ui.desk import Desk
from app.ui.pages.report_field import ReportField
from app.ui.pages.report_state import Composed
from app.ui.widgets.parts import box, button, clear, frame, label, row, stack

_CHAINS: Final = ("TRON", "Ethereum", "BNB Chain", "Bitcoin", "Solana", "Polygon")

_ENDS: Final = 6


class ReportFields(QWidget):
    """Two cards of fields.

    Signals:
        typed: A ``FieldId`` and what its field holds now.
        refused: A ``FieldId`` whose field refused a secret.
        ended: Return in the last field.
        file_given: The path of a local file that was pasted or dropped.
        picture_given: A ``QImage`` that was pasted or dropped.
    """

    typed = Signal(object, str)
    refused = Signal(object)
    ended = Signal()
    file_given = Signal(str)
    picture_given = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.by_id: dict[FieldId, ReportField] = {}
        self._lines: dict[FieldId, QWidget] = {}
        self._asked, self._filled = stack(spacing=18), stack(spacing=4)
        self._filled_card = frame("card", _padded(self._filled))
        self.setLayout(stack(frame("card", _padded(self._asked)), self._filled_card, spacing=16))

    def show_report(self, composed: Composed) -> None:
        """Make the fields of a report and fill them."""
        clear(self._asked)
        clear(self._filled)
        self.by_id, self._lines = {}, {}
        kind = composed.draft.kind
        known = [name for name in ASKED[kind] if name in composed.filled]
        self._filled_card.setVisible(bool(known))
        if known:
            self._filled.addWidget(label(self.tr("Filled in for you"), "plain-strong"))
        for name in ASKED[kind]:
            made = ReportField(
                name,
                self._desk,
                is_needed=name in NEEDED[kind],
                quick=self._quick(name, composed.offered.get(name, "")),
            )
            made.fill(composed.texts.get(name, ""))
            self._connect(made)
            self.by_id[name] = made
            if name in known:
                self._filled.addWidget(self._line(made))
            else:
                self._asked.addWidget(made)

    def enter(self) -> None:
        """Put the focus into the first field that is empty and needed, else into the first empty one."""
        empty = [each for each in self.by_id.values() if not each.isHidden() and not each.text.strip()]
        empty.sort(key=lambda each: not each.is_needed)
        (empty[0] if empty else next(iter(self.by_id.values()))).enter()

    def go_to(self, name: FieldId) -> ReportField:
        """Put the focus into a field, opened for a change where the program filled it in; give the field."""
        made = self.by_id[name]
        if name in self._lines:
            self._lines[name].hide()
        made.show()
        made.enter()
        return made

    def _connect(self, made: ReportField) -> None:
        made.changed.connect(partial(self._on_changed, made))
        made.refused.connect(partial(self._on_refused, made))
        made.closed.connect(partial(self._on_closed, made))
        made.file_given.connect(self.file_given)
        made.picture_given.connect(self.picture_given)

    def _line(self, made: ReportField) -> QWidget:
        """Show a field that the program filled in as a line, with a way to change it."""
        name = field_words(made.field, self._desk.lang)
        words = label(made.text, can_select=True)
        change = button(self.tr("Change"), partial(self.go_to, made.field), "link")
        change.setAccessibleName(self.tr("Change: {field}").format(field=name))
        head = row(label(name, "small", wraps=False), 1, change)
        shown = box(stack(box(head), words, spacing=0))
        self._lines[made.field] = shown
        made.hide()
        return box(stack(shown, made, margins=(0, 4, 0, 4)))

    def _quick(self, name: FieldId, offered: str) -> tuple[tuple[str, str], ...]:
        if offered:
            ends = offered if len(offered) <= 2 * _ENDS else f"{offered[:_ENDS]}…{offered[-_ENDS:]}"
            return ((self.tr("It is the transaction {ends}").format(ends=ends), offered),)
        if name is FieldId.CHAIN:
            return tuple((chain, chain) for chain in _CHAINS)
        if name is not FieldId.WHEN:
            return ()
        now = datetime.now(UTC).astimezone()
        return (
            (self.tr("Just now"), f"{now:%Y-%m-%d %H:%M} (UTC{now:%z})"),
            (self.tr("Today"), f"{now:%Y-%m-%d}"),
            (self.tr("Yesterday"), f"{now - timedelta(days=1):%Y-%m-%d}"),
        )

    def _on_changed(self, made: ReportField) -> None:
        self.typed.emit(made.field, made.text)

    def _on_refused(self, made: ReportField, found: SecretFound) -> None:
        del found
        self.refused.emit(made.field)

    def _on_closed(self, made: ReportField) -> None:
        order = list(self.by_id.values())
        behind = order[order.index(made) + 1 :]
        following = next((each for each in behind if not each.isHidden()), None)
        if following is not None:
            following.enter()
        else:
            self.ended.emit()


def _padded(inner: QVBoxLayout) -> QVBoxLayout:
    padded = stack(margins=(20, 16, 20, 18))
    padded.addLayout(inner)
    return padded
