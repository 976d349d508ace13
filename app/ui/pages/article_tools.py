"""The strip above an article: where it stands, how it is worded, in which language, and what one can do with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from app.core.help import Item, Kind, Lang
from app.ui.actions import COMMANDS, shortcut_text, spoken
from app.ui.desk import Desk
from app.ui.pages.article_words import LANGUAGE_NAMES
from app.ui.widgets.parts import box, button, row, with_role
from app.ui.widgets.segments import Segments
from app.ui.widgets.wrap_layout import WrapLayout

_SHOWN = ("find", "copy-text", "print", "save-pdf")


class ArticleTools(QFrame):
    """Choices for the reader.

    Signals:
        level_chosen: ``short`` or ``full``.
        language_chosen: A ``Lang`` value.
        shelf_requested: A shelf id.
        action_requested: An action id.
    """

    level_chosen = Signal(str)
    language_chosen = Signal(str)
    shelf_requested = Signal(str)
    action_requested = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        with_role(self, "bar")
        self._desk = desk
        self._shelf = ""
        self.shelf = button(
            "", lambda: self.shelf_requested.emit(self._shelf), "link", tip=self.tr("Back to the shelf")
        )
        levels = (("short", self.tr("Short")), ("full", self.tr("In full")))
        self.level = Segments(self.tr("Wording"), levels, desk.settings.level)
        self.level.chosen.connect(self.level_chosen)
        names = [(lang.value, name) for lang, name in LANGUAGE_NAMES.items()]
        self.language = Segments(self.tr("Language of this article"), names, desk.lang)
        self.language.chosen.connect(self.language_chosen)
        tools = box(row(*self._buttons(), spacing=0))
        self.setLayout(WrapLayout(self.shelf, self.level, self.language, tools, margins=(16, 8, 12, 8)))

    def show_item(self, item: Item, lang: Lang) -> None:
        """Say where an item stands."""
        areas = {area.id: area.title for area in self._desk.services.help.areas(self._desk.lang)}
        kinds = {
            Kind.FLOW: self.tr("Guided checks"),
            Kind.CHECKLIST: self.tr("Checklists"),
            Kind.TERM: self.tr("Terms explained"),
        }
        self._shelf = item.area if item.area in areas else f"all-{item.kind}" if item.kind in kinds else ""
        here = areas.get(item.area) or kinds.get(item.kind, "")
        self.shelf.setText(self.tr("Help") + (f"  ›  {here}" if here else ""))
        self.language.choose(lang)

    def show_level(self, *, is_short: bool, has_short: bool) -> None:
        """Show which wording is read; an item without a short one has no choice."""
        self.level.choose("short" if is_short else "full")
        self.level.setVisible(has_short)

    def _buttons(self) -> list[QPushButton]:
        made: list[QPushButton] = []
        for spec in COMMANDS:
            if spec.id in _SHOWN:
                tip = f"{spoken(spec)}  {shortcut_text(spec)}"
                drawing = (spec.icon, self._desk.tokens.colours.text_dim)
                tool = button("", partial(self.action_requested.emit, spec.id), "tool", drawing=drawing, tip=tip)
                tool.setAccessibleName(spoken(spec))
                made.append(tool)
        return made
