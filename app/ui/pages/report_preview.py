"""The report as it will go, byte for byte, with a switch for each part, and checks whose findings can go along."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from app.core.probe import ProbeSpec
from app.core.report import paper
from app.core.report.gathered import ACCOUNT, CHECKS, TRANSACTION, looked_at
from app.core.report.marks import marks
from app.core.report.report import FieldId, Report
from app.core.secrets import Screened, SecretFound, screen
from app.ui.desk import Desk
from app.ui.pages.age_words import looked_at_words
from app.ui.pages.live_checks import live_checks
from app.ui.pages.report_sections import ReportSections
from app.ui.pages.report_state import Composed
from app.ui.widgets.beside import Beside
from app.ui.widgets.column import Column
from app.ui.widgets.parts import box, button, clear, label, stack, with_role
from app.ui.widgets.probe_list import ProbeList
from app.ui.widgets.wrap_layout import WrapLayout

_LINES: Final = 26
# What a look-up is given, by the name of the probe.
_GIVEN: Final = {TRANSACTION: (FieldId.HASH, "hash"), ACCOUNT: (FieldId.ADDRESS, "address")}


class ReportPreview(Column):
    """Shows a finished report.

    Signals:
        back_requested: Go on writing.
        send_requested: Choose how to send it.
        found: A tuple of ``Finding`` that can go along.
        item_requested: An id to read.
    """

    back_requested = Signal()
    send_requested = Signal()
    found = Signal(object)
    item_requested = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(round(1.15 * desk.tokens.measures.column), margin=24)
        self._desk = desk
        self._composed: Composed | None = None
        self._whole: Report | None = None
        self.checks: ProbeList | None = None
        self.sections = ReportSections(desk)
        self.text = with_role(QPlainTextEdit(), "paper")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The report"))
        self.text.setMinimumHeight(_LINES * round(1.4 * desk.tokens.measures.font))
        self.send = button(self.tr("Choose how to send it"), self.send_requested.emit, "primary")
        self.back = button(self.tr("Back to writing"), self.back_requested.emit)
        self._adding = {
            CHECKS: (self.tr("Add checks of connection and computer"), self.tr("Check connection and computer again")),
            TRANSACTION: (
                self.tr("Add what the chain says of the transaction"),
                self.tr("Look at the transaction again"),
            ),
            ACCOUNT: (self.tr("Add what the chain says of the address"), self.tr("Look at the address again")),
        }
        self.adders = {name: button(words[0], partial(self._on_add, name)) for name, words in self._adding.items()}
        self._subject = label("", "small", can_select=True)
        self._place = stack(spacing=0)
        self._build_layout()

    def show_report(self, composed: Composed) -> None:
        """Show what will go."""
        shown, whole = composed.report, composed.whole
        assert shown is not None, "only a finished report is shown"
        assert whole is not None, "as above"
        is_new = self._whole is not whole
        self._composed, self._whole = composed, whole
        self._subject.setText(self.tr("Subject of a mail: {subject}").format(subject=paper.subject(shown)))
        top = self.text.verticalScrollBar().value()
        self.text.setPlainText(paper.text(shown))
        self._show_marks()
        self.text.verticalScrollBar().setValue(top)
        found = looked_at(composed.draft.findings)
        self.sections.show_report(whole, shown, found, is_new=is_new)
        self._show_adders(composed, found)
        QTimer.singleShot(0, self, self.settle)

    def enter(self) -> None:
        """Put the focus on the report, so that it is read."""
        self.text.setFocus()

    def _build_layout(self) -> None:
        self.add(label(self.tr("This is the report, byte for byte"), "title"))
        told = self.tr(
            "Nothing else goes, and nothing goes before you choose a way to send it. Marked places are masked."
        )
        self.add(label(told, "dim"))
        ways = WrapLayout(self.send, self.back)
        ways.is_spread = False
        self.add(box(ways))
        adders = WrapLayout(*self.adders.values())
        adders.is_spread = False
        main = box(stack(self._subject, self.text, box(adders), box(self._place), spacing=12))
        measures = self._desk.tokens.measures
        self.add(Beside(main, self.sections, round(20 * measures.font), round(54 * measures.font)))
        self.content.addStretch(1)

    def _show_adders(self, composed: Composed, found: Mapping[str, str]) -> None:
        """Offer a first look, or another one with the age of what was found before."""
        for name, adder in self.adders.items():
            adder.setVisible(name not in _GIVEN or bool(composed.draft.text(_GIVEN[name][0])))
            first, again = self._adding[name]
            times = [at for section, at in found.items() if (section if section in _GIVEN else CHECKS) == name]
            age = looked_at_words(min(times), datetime.now(UTC)) if times else ""
            adder.setText(f"{again} · {age}" if age else first)

    def _show_marks(self) -> None:
        """Light up what was masked."""
        look = QTextCharFormat()
        look.setBackground(QColor(self._desk.tokens.colours.mark))
        found: list[QTextEdit.ExtraSelection] = []
        for start, end in marks(self.text.toPlainText()):
            place = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            place.cursor = cursor
            place.format = look
            found.append(place)
        self.text.setExtraSelections(found)

    def _on_add(self, name: str) -> None:
        """Show checks: what each reads and sends, before anything runs."""
        assert self._composed is not None, "checks are added to a report"
        service = self._desk.services.diagnosis()
        given: dict[str, Screened] = {}
        if name in _GIVEN:
            specs = service.specs(self._desk.lang, [name])
            field, called = _GIVEN[name]
            text = screen(self._composed.draft.text(field))
            given = {} if isinstance(text, SecretFound) else {called: text}
        else:
            specs = tuple(spec for spec in service.specs(self._desk.lang) if not spec.needs)
        self._show_checks(specs, given)

    def _show_checks(self, specs: tuple[ProbeSpec, ...], given: dict[str, Screened]) -> None:
        clear(self._place)
        self.checks = live_checks(self._desk, specs, given)
        self.checks.finished.connect(self.found)
        self.checks.item_requested.connect(self.item_requested)
        self._place.addWidget(self.checks)
        self.checks.enter()
        QTimer.singleShot(0, self, self.settle)
