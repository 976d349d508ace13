"""One statement of a checklist: its state, a tick, and what stands behind it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.core.checklist import Answer, Standing
from app.core.checklist_state import DONE, state_of
from app.ui.desk import Desk
from app.ui.pages.check_form import CheckForm
from app.ui.pages.checklist_words import priority_word, standing_words, state_look
from app.ui.pages.demo_card import DemoCard
from app.ui.pages.set_aside import SetAside
from app.ui.reading.figures import figure_image
from app.ui.theme.icons import icon
from app.ui.widgets.figure_view import FigureView
from app.ui.widgets.parts import box, button, icon_label, label, row, stack, with_role
from app.ui.widgets.wrap_layout import WrapLayout

_PLAIN_FONT = 15
_WIDEST_SCALE = 1.3


class ChecklistRow(QFrame):
    """An item as a card that opens.

    Signals:
        answered: ``Answer``, reason (``Screened`` or None) and ISO date of review (or empty).
        shown: A code of what the program saw.
        item_requested: The id of an article.
        wizard_requested: Step by step, please.
        opened: It became taller or shorter.
        check_wanted: Ids of checks, and what the person gave for them by name.
    """

    answered = Signal(object, object, str)
    shown = Signal(str)
    item_requested = Signal(str)
    wizard_requested = Signal()
    opened = Signal()
    check_wanted = Signal(object, object)

    def __init__(self, stand: Standing, desk: Desk, *, is_open: bool = False) -> None:
        super().__init__()
        with_role(self, "card")
        self.stand = stand
        self._desk = desk
        self._is_done = state_of(stand) in DONE
        # Done once, and to be looked at again: one press says that it still is.
        self._is_asked_again = self._is_done and (stand.is_changed or stand.is_due)
        self._is_open = False
        self._details: QWidget | None = None
        self._aside: SetAside | None = None
        self._layout = stack(spacing=12, margins=(16, 12, 12, 12))
        self._build_head()
        self.setLayout(self._layout)
        if is_open:
            self.toggle()

    @property
    def is_open(self) -> bool:
        """True while the reasons are shown."""
        return self._is_open

    def toggle(self) -> None:
        """Show or hide what stands behind the statement."""
        self._is_open = not self._is_open
        if self._details is None:
            self._details = self._build_details()
            self._layout.addWidget(self._details)
        self._details.setVisible(self._is_open)
        self._name_opener()
        self.opened.emit()

    def enter(self) -> None:
        """Put the focus on the tick."""
        self.tick.setFocus()

    def _build_head(self) -> None:
        item, look = self.stand.item, state_look(self.stand)
        colours = self._desk.tokens.colours
        facts = f"{priority_word(item.priority)} · {standing_words(self.stand, self._desk.lang)}"
        role = "badge-danger" if look.role == "badge-danger" else "small"
        words = stack(label(item.title, "plain-strong"), label(facts, role), spacing=2)
        said = (
            self.tr("Still so") if self._is_asked_again else self.tr("Not done") if self._is_done else self.tr("Done")
        )
        is_undo = self._is_done and not self._is_asked_again
        self.tick = button(said, self._on_tick, drawing=("undo" if is_undo else "check", colours.text_dim))
        self.tick.setAccessibleName(f"{said}: {item.title}")
        self.opener = button("", self.toggle, "tool", drawing=("chevron-down", colours.text_dim), tip=" ")
        self._name_opener()
        drawing = icon_label(look.icon, getattr(colours, look.colour), 22)
        line = row(drawing, box(words), self.tick, self.opener, spacing=12)
        line.setStretch(1, 1)
        self._layout.addLayout(line)
        self.setAccessibleName(f"{item.title}. {facts}")

    def _name_opener(self) -> None:
        name = self.tr("Less") if self.is_open else self.tr("Why and how")
        self.opener.setIcon(icon("chevron-up" if self.is_open else "chevron-down", self._desk.tokens.colours.text_dim))
        self.opener.setToolTip(name)
        self.opener.setAccessibleName(f"{name}: {self.stand.item.title}")

    def _build_details(self) -> QWidget:
        item = self.stand.item
        parts: list[QWidget | int] = []
        if self.stand.is_changed and item.changed:
            parts.append(_told(self.tr("What changed"), item.changed))
        mark = self.stand.mark
        if mark is not None and mark.reason:
            parts.append(_told(self.tr("Your reason"), mark.reason))
        parts.append(_told(self.tr("How it goes wrong"), item.why))
        if (drawing := self._figure()) is not None:
            parts.append(drawing)
        parts += [
            _told(name, words)
            for name, words in (
                (self.tr("How"), item.how),
                (self.tr("Done when"), item.verify),
                (self.tr("What it prevents"), item.effect),
                (self.tr("What it costs"), item.cost),
            )
            if words
        ]
        if item.demo is not None and not self._is_done:
            demo = DemoCard(item.demo, self._desk)
            demo.shown.connect(self.shown)
            demo.failed.connect(lambda: self.answered.emit(Answer.OPEN, None, ""))
            parts.append(demo)
        if item.needs:
            form = CheckForm(item.needs, self._desk)
            form.wanted.connect(partial(self.check_wanted.emit, item.probes))
            parts.append(form)
        self._inner = stack(*parts, spacing=10, margins=(34, 0, 8, 4))
        self._inner.addWidget(self._build_ways())
        return box(self._inner)

    def _build_ways(self) -> QWidget:
        item, colours = self.stand.item, self._desk.tokens.colours
        ways: list[QWidget] = []
        if item.wizard:
            words = self.tr("Show me how")
            self.wizard = button(words, self.wizard_requested.emit, drawing=("flow", colours.accent))
            self.wizard.setAccessibleName(f"{words}: {item.title}")
            ways.append(self.wizard)
        if item.article:
            words = self.tr("Read more")
            way = button(words, partial(self.item_requested.emit, item.article), drawing=("article", colours.accent))
            way.setAccessibleName(f"{words}: {item.title}")
            ways.append(way)
        if self._is_asked_again:
            ways.append(button(self.tr("Not done"), lambda: self.answered.emit(Answer.OPEN, None, ""), "link"))
        if self.stand.counts:
            self.not_mine = button(self.tr("Not mine"), lambda: self._on_aside(Answer.NOT_MINE), "link")
            self.not_now = button(self.tr("Not now"), lambda: self._on_aside(Answer.MUTED), "link")
            ways += [self.not_mine, self.not_now]
        else:
            ways.append(button(self.tr("Ask me again"), lambda: self.answered.emit(Answer.OPEN, None, ""), "link"))
        layout = WrapLayout(*ways)
        layout.is_spread = False
        return box(layout)

    def _figure(self) -> FigureView | None:
        svg = (
            self._desk.services.help.figure(self.stand.item.figure, self._desk.lang) if self.stand.item.figure else None
        )
        if svg is None:
            return None
        tokens = self._desk.tokens
        # As large as the words beside it, and never much larger than drawn.
        scale = min(tokens.measures.font / _PLAIN_FONT, _WIDEST_SCALE)
        image = figure_image(svg, tokens.colours, scale, self.devicePixelRatioF())
        if image is None:
            return None
        return FigureView(image, self.stand.item.why)

    def _on_tick(self) -> None:
        is_undo = self._is_done and not self._is_asked_again
        self.answered.emit(Answer.OPEN if is_undo else Answer.DONE, None, "")

    def _on_aside(self, answer: Answer) -> None:
        if self._aside is not None:
            self._aside.deleteLater()
        self._aside = SetAside(answer)
        self._aside.given.connect(self.answered)
        self._aside.dismissed.connect(self._aside.hide)
        self._inner.addWidget(self._aside)
        self._aside.enter()
        self.opened.emit()


def _told(name: str, words: str) -> QWidget:
    return box(stack(label(name, "small"), label(words), spacing=2))
