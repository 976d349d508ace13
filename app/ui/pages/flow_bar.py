"""The line above a guided check: all checks, language, map, the reader of requests, start again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.core.help import Lang
from app.ui.navigation import TOOL_SIGNING
from app.ui.pages.article_words import LANGUAGE_NAMES
from app.ui.widgets.parts import button
from app.ui.widgets.segments import Segments
from app.ui.widgets.wrap_layout import WrapLayout


class FlowBar(QFrame):
    """What one can do with a check besides answering.

    Signals:
        list_requested: The list of checks is wanted.
        tool_requested: A tool that reads what is pasted is wanted.
        map_requested: The drawing of the whole check is wanted.
        restart_requested: All answers shall be forgotten.
    """

    list_requested = Signal()
    tool_requested = Signal(str)
    map_requested = Signal()
    restart_requested = Signal()

    def __init__(self, lang: Lang, dim: str) -> None:
        """Args:
        dim: Colour of the drawings.
        """
        super().__init__()
        self.shelf = button(self.tr("Troubleshoot"), self.list_requested.emit, "link", tip=self.tr("All checks"))
        names = [(each.value, name) for each, name in LANGUAGE_NAMES.items()]
        self.language = Segments(self.tr("Language of this check"), names, lang)
        ask = partial(self.tool_requested.emit, TOOL_SIGNING)
        self.tool = button(self.tr("Read a request for me"), ask, "quiet")
        tip = self.tr("Map of this check")
        self.map = button(self.tr("Map"), self.map_requested.emit, "quiet", drawing=("flow", dim), tip=tip)
        again = self.restart_requested.emit
        self.restart = button(self.tr("Start again"), again, "quiet", drawing=("undo", dim))
        self.setLayout(WrapLayout(self.shelf, self.language, self.map, self.tool, self.restart))
