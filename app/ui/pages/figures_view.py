"""My own figures: how long answers took, what was solved, how often one had to write. Nobody else sees them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from statistics import median
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.core.ticket_figures import Figures
from app.ui.desk import Desk
from app.ui.models.ticket_words import waited
from app.ui.pages.key_gate import KeyGate
from app.ui.widgets.bar_chart import BarChart
from app.ui.widgets.column import Column
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import button, clear, frame, label, row, stack

_SHOWN: Final = 10
_BEST: Final = 5
_MANY: Final = 4


class FiguresView(QWidget):
    """Small charts, each with its figures in words.

    Signals:
        back_requested: The book is wanted again.
    """

    back_requested = Signal()

    def __init__(self, desk: Desk, gate: KeyGate) -> None:
        super().__init__()
        self._desk = desk
        self._gate = gate
        self.charts: list[BarChart] = []
        dim = desk.tokens.colours.text_dim
        self.back = button(self.tr("All tickets"), self.back_requested.emit, "quiet", drawing=("back", dim))
        self.column = Column(desk.tokens.measures.column)
        self._body = stack(spacing=16)
        self.column.add(row(self.back, 1))
        self.column.add(label(self.tr("My figures"), "title"))
        lead = self.tr(
            "Counted from your own tickets, on this computer. They say nothing about other people’s waiting."
        )
        self.column.add(label(lead, "dim"))
        self.column.add(gate)
        self.column.add(self._body)
        self.column.content.addStretch(1)
        self.setLayout(row(self.column))

    def look(self) -> None:
        """Count."""
        book = self._desk.services.book
        self._gate.run("figures-look", lambda token: book().figures(token.check), self.show_figures)

    def enter(self) -> None:
        """Put the focus at the top."""
        self.back.setFocus()

    def show_figures(self, figures: Figures) -> None:
        """Show what was counted."""
        clear(self._body)
        self.charts = []
        if not figures.tickets:
            strong, text = self.tr("Nothing to count yet."), self.tr("Figures come with your first ticket.")
            self._body.addWidget(Notice(strong, text, ("list", self._desk.tokens.colours.accent)))
            return
        solved = self.tr("{solved} of {all} tickets solved").format(solved=figures.solved, all=figures.tickets)
        self._body.addWidget(label(solved, "heading"))
        self._build_answers(figures.answer_hours)
        self._build_contacts(figures.contacts)
        self._build_marks(figures.satisfaction)
        QTimer.singleShot(0, self, self.column.settle)

    def _build_answers(self, hours: Sequence[float]) -> None:
        if not hours:
            self._add(self.tr("Hours until the first answer"), self.tr("No answer has come yet."), ())
            return
        middle = self.tr("Half of the answers came within {time}.").format(time=waited(round(median(hours))))
        last = hours[-_SHOWN:]
        bars = [(str(number), value, _short(value)) for number, value in enumerate(last, 1)]
        told = self.tr("Hours to the first answer, oldest ticket first: {values}")
        self._add(
            self.tr("Hours until the first answer"), middle, bars, told.format(values=", ".join(map(_short, last)))
        )

    def _build_contacts(self, contacts: Sequence[int]) -> None:
        if not contacts:
            return
        counted = Counter(min(each, _MANY) for each in contacts)
        names = {number: str(number) for number in range(_MANY)} | {_MANY: f"{_MANY}+"}
        bars = [(names[number], float(counted[number]), str(counted[number])) for number in range(_MANY + 1)]
        told = "; ".join(f"{below}: {above}" for below, _, above in bars)
        self._add(
            self.tr("How often you wrote until a problem ended"),
            self.tr("Below: messages for one problem. Above: how many problems."),
            bars,
            self.tr("Messages for one problem, and how many problems: {values}").format(values=told),
        )

    def _build_marks(self, marks: Sequence[int]) -> None:
        if not marks:
            return
        counted = Counter(marks)
        bars = [(str(mark), float(counted[mark]), str(counted[mark])) for mark in range(1, _BEST + 1)]
        told = "; ".join(f"{below}: {above}" for below, _, above in bars)
        self._add(
            self.tr("How the help was"),
            self.tr("Below: your mark, 5 the best. Above: how often."),
            bars,
            self.tr("Marks, and how often: {values}").format(values=told),
        )

    def _add(self, heading: str, words: str, bars: Sequence[tuple[str, float, str]], told: str = "") -> None:
        body = stack(label(heading, "plain-strong"), label(words, "dim"), spacing=8, margins=(20, 16, 20, 16))
        if bars:
            chart = BarChart(bars, told, self._desk.tokens.colours, round(9 * self._desk.tokens.measures.font))
            self.charts.append(chart)
            body.addWidget(chart)
        self._body.addWidget(frame("card", body))


def _short(hours: float) -> str:
    return f"{hours:.0f}" if hours >= 1 else f"{hours:.1f}"
