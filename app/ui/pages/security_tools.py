"""Places of the security page that are no lists: step by step, and the plan for somebody else."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedLayout

from app.ui.desk import Desk
from app.ui.navigation import TOOL_FAMILY, TOOL_HARDEN, Place
from app.ui.pages.kept_answers import KeptAnswers

if TYPE_CHECKING:
    from app.ui.pages.family_view import FamilyView
    from app.ui.pages.harden_view import HardenView


class SecurityTools(QObject):
    """Makes each when somebody goes there.

    Signals:
        left: All lists are wanted, or the one that the item gone through is of.
        check_requested: Ids of probes that can answer items.
        item_requested: The id of a flow or article.
        moved: A tool shows something else.
    """

    left = Signal()
    check_requested = Signal(object)
    item_requested = Signal(str)
    moved = Signal()

    def __init__(self, desk: Desk, kept: KeptAnswers, pages: QStackedLayout) -> None:
        """Args:
        desk: What pages share.
        kept: The answers.
        pages: Where a tool is shown.
        """
        super().__init__()
        self._desk = desk
        self._kept = kept
        self._pages = pages

    def of(self, place: Place) -> HardenView | FamilyView | None:
        """Give the tool of a place; None for lists."""
        if place.item_id == TOOL_HARDEN:
            return self.harden
        return self.family if place.item_id == TOOL_FAMILY else None

    def show(self, place: Place) -> None:
        """Show the tool of a place."""
        tool = self.of(place)
        assert tool is not None, "the place is a tool's"
        self._pages.setCurrentWidget(tool)
        if tool is self.family_made:
            tool.enter()
        elif place.anchor:
            self.harden.show_item(place.anchor)
        else:
            self.harden.show_run()
        self.moved.emit()

    @property
    def family_made(self) -> FamilyView | None:
        """The plan for somebody else, when somebody went there."""
        return vars(self).get("family")

    @cached_property
    def harden(self) -> HardenView:
        """The way through items step by step."""
        # The cards of guided checks are loaded with it.
        from app.ui.pages.harden_view import HardenView

        made = HardenView(self._desk, self._kept)
        made.back_requested.connect(self.left)
        made.check_requested.connect(self.check_requested)
        made.item_requested.connect(self.item_requested)
        made.moved.connect(self.moved)
        self._pages.addWidget(made)
        return made

    @cached_property
    def family(self) -> FamilyView:
        """The plan for somebody else."""
        # Loaded when somebody makes one.
        from app.ui.pages.family_view import FamilyView

        made = FamilyView(self._desk)
        made.back_requested.connect(self.left)
        self._pages.addWidget(made)
        return made
