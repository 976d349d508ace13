"""The first start: language, what brings you here, done. Three screens, nothing asked that is kept elsewhere."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.desk import Desk
from app.ui.navigation import PageId, Place
from app.ui.pages import curated
from app.ui.pages.page import Page
from app.ui.widgets.card_button import CardButton
from app.ui.widgets.column import Column
from app.ui.widgets.parts import box, button, icon_label, label, row, stack
from app.ui.widgets.tiles import Tiles


class WelcomePage(Page):
    """Three short screens; the emergency button stands above each of them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._goal = Place(PageId.HOME)
        self.screens = QStackedWidget()
        for screen in (self._build_language(), self._build_reason(), self._build_done()):
            self.screens.addWidget(screen)
        column = Column(820, margin=48)
        column.content.addStretch(1)
        column.add(self.screens)
        column.content.addStretch(2)
        self.setLayout(row(column))

    def title(self) -> str:
        """Give the words for the title bar."""
        return self.tr("Welcome")

    def memory(self) -> dict[str, Any]:
        """Keep the screen."""
        return {"screen": self.screens.currentIndex()}

    def recall(self, memory: dict[str, Any]) -> None:
        """Show that screen."""
        self.screens.setCurrentIndex(int(memory.get("screen", 0)))

    def _build_language(self) -> QWidget:
        colours = self._desk.tokens.colours
        languages = (
            ("zh", "简体中文", "选择语言，随时可以改"),
            ("zh-Hant", "繁體中文", "選擇語言，隨時可以改"),
            ("en", "English", "You can change it at any time"),
        )
        cards: list[QWidget] = []
        for code, name, text in languages:
            card = CardButton(name, text, ("language", colours.accent))
            card.clicked.connect(lambda _checked=False, code=code: self._on_language(code))
            cards.append(card)
        return self._screen(
            1,
            self.tr("Welcome. Which language do you read?"),
            self.tr("Help for TokenPocket / TP Wallet, all on this computer. Independent of the vendor."),
            Tiles(cards, narrowest=200, most=3),
        )

    def _build_reason(self) -> QWidget:
        colours = self._desk.tokens.colours
        contact, home = Place(PageId.CONTACT), Place(PageId.HOME)
        official = self._desk.first_known(*curated.IS_IT_OFFICIAL)
        reasons = (
            (self.tr("I have a problem"), self.tr("Search in your own words"), "search", home),
            (
                self.tr("Is somebody genuine?"),
                self.tr("A link, a message, a caller"),
                "verified",
                self._desk.place_of(official) if official else contact,
            ),
            (self.tr("I want to reach support"), self.tr("Checked channels only"), "contact", contact),
            (self.tr("Just looking"), self.tr("See what there is"), "help", Place(PageId.HELP)),
        )
        cards: list[QWidget] = []
        for name, text, drawing, goal in reasons:
            card = CardButton(name, text, (drawing, colours.accent))
            card.clicked.connect(lambda _checked=False, goal=goal: self._on_reason(goal))
            cards.append(card)
        return self._screen(
            2,
            self.tr("What brings you here?"),
            self.tr("It only decides where to start. Nothing about it is kept."),
            Tiles(cards, narrowest=260, most=2),
        )

    def _build_done(self) -> QWidget:
        colours = self._desk.tokens.colours
        tips = (
            ("search", self.tr("Ctrl+K: search from anywhere")),
            ("emergency", self.tr("F2: what to do when coins are in danger, on every page")),
            ("offline", self.tr("It works without the web and sends nothing")),
            ("shield", self.tr("It never asks for a recovery phrase, and neither does anybody genuine")),
        )
        lines = stack(spacing=14)
        for drawing, words in tips:
            line = row(icon_label(drawing, colours.accent, 22), label(words), spacing=14)
            line.setStretch(1, 1)
            lines.addLayout(line)
        self.start = button(self.tr("Start"), self._on_start, "primary")
        lines.addLayout(row(self.start, 1, margins=(0, 12, 0, 0)))
        return self._screen(3, self.tr("Ready"), self.tr("Four things to know:"), box(lines))

    def _screen(self, number: int, title: str, text: str, body: QWidget) -> QWidget:
        steps = label(self.tr("{number} of 3").format(number=number), "small")
        skip = button(self.tr("Skip"), self._on_skip, "link")
        foot = row(steps, 1, skip)
        layout = stack(label(title, "title"), label(text, "lead"), spacing=8)
        layout.addSpacing(16)
        layout.addWidget(body)
        layout.addSpacing(16)
        layout.addLayout(foot)
        layout.addStretch(1)
        return box(layout)

    def _on_language(self, code: str) -> None:
        self.screens.setCurrentIndex(1)
        self._desk.change(language=code)

    def _on_reason(self, goal: Place) -> None:
        self._goal = goal
        self.screens.setCurrentIndex(2)
        self.start.setFocus()

    def _on_skip(self) -> None:
        self._goal = Place(PageId.HOME)
        self._on_start()

    def _on_start(self) -> None:
        goal = self._goal
        self._desk.change(first_run_done=True)
        self.place_requested.emit(goal)
