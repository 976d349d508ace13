"""Prepare the steps for somebody else: describe them, see the plan, print it, send it, or save a file they take in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.core.family import FamilyStep, Person
from app.core.secrets import Screened, screen
from app.ui.desk import Desk
from app.ui.pages.family_paper import FamilyPaper
from app.ui.pages.harden_words import minutes_words
from app.ui.pages.plan_sheet import sheet_text
from app.ui.widgets.column import Column
from app.ui.widgets.digit import digit
from app.ui.widgets.marked_lines import lines
from app.ui.widgets.parts import box, button, clear, frame, icon_label, label, row, stack
from app.ui.widgets.segments import Segments
from app.ui.widgets.switch import Switch
from app.ui.widgets.wrap_layout import WrapLayout


class FamilyView(QWidget):
    """A person described by five answers, and their plan.

    Signals:
        back_requested: All lists are wanted.
    """

    back_requested = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.steps: tuple[FamilyStep, ...] = ()
        self.column = Column(desk.tokens.measures.column)
        self.above = QVBoxLayout()
        self._build_head()
        self._build_questions()
        self._build_ways()
        self._body = stack(spacing=8)
        self.column.add(self._body)
        self.column.content.addStretch(1)
        self.setLayout(row(self.column))

    @property
    def title(self) -> str:
        """What is shown."""
        return self.tr("For somebody else")

    @property
    def person(self) -> Person:
        """Whom the plan is for, as answered."""
        phone = self.phone.current
        return Person(
            is_new=self.who.current == "new",
            uses_tron=self.tron.isChecked(),
            uses_dapps=self.dapps.isChecked(),
            has_computer=self.computer.isChecked(),
            phone="" if phone == "any" else phone,
        )

    def enter(self) -> None:
        """Put the focus on the first question, with the plan below."""
        self.show_plan()
        self.who.findChildren(QPushButton)[0].setFocus()

    def show_plan(self) -> None:
        """Show the plan for the person described."""
        self.steps = self._desk.services.family().plan(self.person, self._desk.lang)
        clear(self._body)
        minutes = sum(step.item.minutes for step in self.steps)
        told = self.tr("{count} steps, about {minutes}").format(count=len(self.steps), minutes=minutes_words(minutes))
        self._body.addWidget(label(told, "heading"))
        grid = lines()
        grid.setContentsMargins(16, 14, 16, 14)
        for number, step in enumerate(self.steps, 1):
            words = stack(label(step.item.title, "plain-strong"), label(" · ".join(step.steps), "small"), spacing=2)
            grid.addWidget(digit(number), number, 0)
            grid.addWidget(box(words), number, 1)
        self._body.addWidget(frame("card", grid))
        self._desk.announce(told)
        QTimer.singleShot(0, self, self.column.settle)

    def _build_head(self) -> None:
        accent = self._desk.tokens.colours.accent
        back = button(self.tr("All lists"), self.back_requested.emit, "link", drawing=("back", accent))
        self.column.add(row(back, 1))
        self.column.add(label(self.title, "title"))
        self.column.add(label(self.tr("For parents or friends: five answers give a plan for them."), "lead"))
        self.column.add(self.above)

    def _build_questions(self) -> None:
        who = (("new", self.tr("Parents, or somebody new")), ("knows", self.tr("Knows their way")))
        phone = (
            ("android", self.tr("An Android phone")),
            ("iphone", self.tr("An iPhone")),
            ("any", self.tr("I do not know")),
        )
        self.who = Segments(self.tr("Who is it?"), who, "new")
        self.phone = Segments(self.tr("Which phone?"), phone, "any")
        self.tron = self._switch(self.tr("Uses TRON, or USDT on it"), is_on=True)
        self.dapps = self._switch(self.tr("Uses DApps"), is_on=False)
        self.computer = self._switch(self.tr("Uses a computer too"), is_on=False)
        asked = stack(spacing=10, margins=(16, 14, 16, 14))
        for choice in (self.who, self.phone):
            choice.chosen.connect(self._on_changed)
            asked.addLayout(row(label(choice.accessibleName(), wraps=False), 1, choice))
        for switch in (self.tron, self.dapps, self.computer):
            switch.toggled.connect(self._on_changed)
            asked.addLayout(row(label(switch.accessibleName()), 1, switch))
        self.column.add(frame("card", asked))

    def _switch(self, name: str, *, is_on: bool) -> Switch:
        return Switch(name, (self.tr("No"), self.tr("Yes")), self._desk.tokens.colours, is_on=is_on)

    def _build_ways(self) -> None:
        colours = self._desk.tokens.colours
        ways = (
            ("print", self.tr("Print"), "print"),
            ("pdf", self.tr("As PDF"), "save"),
            ("copy", self.tr("Copy as text"), "copy"),
            ("file", self.tr("File for their program"), "download"),
        )
        self.ways = {
            kind: button(words, partial(self._on_way, kind), drawing=(drawing, colours.accent))
            for kind, words, drawing in ways
        }
        wrapped = WrapLayout(*self.ways.values())
        wrapped.is_spread = False
        self.column.add(box(wrapped))
        safe = self.tr("Nothing of yours goes in: no answer, score, address or balance.")
        line = row(icon_label("shield", colours.good, 18), label(safe, "small"))
        line.setStretch(1, 1)
        self.column.add(line)

    def _on_changed(self, _value: object) -> None:
        self.show_plan()

    def _on_way(self, kind: str) -> None:
        paper = FamilyPaper(self.steps, self._desk, self)
        if kind == "copy":
            QGuiApplication.clipboard().setText(sheet_text(paper.sheet()))
            self._desk.offer_undo(self.tr("Copied"), None)
        else:
            paper.leave(kind, lambda: self._desk.services.family().file(self.person, self._reason()))

    def _reason(self) -> Screened:
        reason = screen(self.tr("Prepared for you: you do not use this"))
        assert isinstance(reason, Screened), "our own words are no secret"
        return reason
