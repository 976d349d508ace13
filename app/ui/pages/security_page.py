"""Security: how one stands, list by list, with what the program itself can look at."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.core.checklist_overview import Overview
from app.core.probe import Finding
from app.core.secrets import Screened
from app.services.checklists import ChecklistService
from app.ui.desk import Desk
from app.ui.navigation import TOOL_HARDEN, PageId, Place
from app.ui.pages.kept_answers import KeptAnswers
from app.ui.pages.locked_answers import LockedAnswers
from app.ui.pages.page import Page
from app.ui.pages.plan_ways import PlanWays
from app.ui.pages.security_start import SecurityStart
from app.ui.pages.security_tools import SecurityTools
from app.ui.widgets.parts import clear

if TYPE_CHECKING:
    from app.ui.pages.checklist_view import ChecklistView
    from app.ui.pages.family_view import FamilyView
    from app.ui.pages.harden_view import HardenView
    from app.ui.widgets.probe_list import ProbeList


class SecurityPage(Page):
    """All lists, or one of them. What is kept is opened in the worker."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.kept = KeptAnswers(desk)
        self.kept.looked.connect(self._on_looked)
        self.locked = LockedAnswers(desk, self.kept)
        self.locked.offered.connect(self._put_above)
        self.overview: Overview | None = None
        self._place = Place(PageId.CHECKLIST)
        self.start = SecurityStart(desk)
        self.checks: ProbeList | None = None
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.start)
        self.tools = SecurityTools(desk, self.kept, self._stack)
        self.ways = PlanWays(desk, self.kept)
        self._connect()

    def title(self) -> str:
        """Give the words for the title bar."""
        if self._tool is not None:
            return self._tool.title
        return self.view.title if self._shows_list else self.tr("Security check")

    def show_place(self, place: Place) -> None:
        """Show a list, with one of its items open, or all lists."""
        self._place = place
        if self._tool is not None:
            self.tools.show(place)
        elif self.overview is None:
            self.kept.look()
        else:
            self._show(self.overview)
            self._arrive()

    def focus_first(self) -> None:
        """Put the focus on the next item, or on the first of the list."""
        if self._tool is not None:
            self._tool.enter()
        elif self._shows_list:
            self.view.enter()
        else:
            self.start.enter()

    def memory(self) -> dict[str, Any]:
        """Keep how far down one was."""
        return {"top": self._column_bar().value()}

    def recall(self, memory: dict[str, Any]) -> None:
        """Scroll there again, once the lists are read."""
        top = int(memory.get("top", 0))
        QTimer.singleShot(200, self, lambda: self._column_bar().setValue(top))

    @cached_property
    def view(self) -> ChecklistView:
        """One list; made when somebody goes to one, so that all lists are seen sooner."""
        from app.ui.pages.checklist_view import ChecklistView

        made = ChecklistView(self._desk, self.kept)
        made.back_requested.connect(lambda: self._on_list("", ""))
        made.check_requested.connect(self._on_check)
        made.check_given.connect(self._on_check)
        made.item_requested.connect(self._open)
        made.wizard_requested.connect(partial(self._on_list, TOOL_HARDEN))
        self._stack.addWidget(made)
        return made

    @property
    def _shows_list(self) -> bool:
        return "view" in vars(self) and self._stack.currentWidget() is self.view

    def _column_bar(self) -> Any:
        return self._shown.column.verticalScrollBar()

    @property
    def _tool(self) -> HardenView | FamilyView | None:
        return self.tools.of(self._place)

    @property
    def _shown(self) -> HardenView | FamilyView | ChecklistView | SecurityStart:
        return self._tool or (self.view if self._shows_list else self.start)

    def _connect(self) -> None:
        self.start.list_requested.connect(self._on_list)
        self.start.check_requested.connect(self._on_check)
        self.start.paper_requested.connect(self._on_paper)
        self.start.item_requested.connect(self._open)
        self.start.tool_requested.connect(self._on_tool)
        self.ways.asked.connect(self._put_alone)
        self.ways.answered.connect(self._take_away)
        self.ways.plan_came.connect(partial(self._on_list, TOOL_HARDEN, ""))
        self.tools.left.connect(self._on_leave)
        self.tools.check_requested.connect(self._on_check)
        self.tools.item_requested.connect(self._open)
        self.tools.moved.connect(lambda: self.title_changed.emit(self.title()))

    def _on_list(self, checklist_id: str, item_id: str) -> None:
        self.place_requested.emit(Place(PageId.CHECKLIST, checklist_id, item_id))

    def _on_tool(self, tool: str) -> None:
        self._on_list(tool, "")

    def _on_leave(self) -> None:
        """Back to the list of the item that was gone through, or to all lists."""
        checklist, _, _ = self._place.anchor.partition("/")
        self._on_list(checklist, self._place.anchor)

    def _on_looked(self, overview: Overview) -> None:
        is_first = self.overview is None
        self.overview = overview
        self.locked.forget()
        self._show(overview)
        # Only now: one question about the key is enough.
        self.start.look_at_watch()
        if is_first:
            self._arrive()

    def _show(self, overview: Overview) -> None:
        if self._tool is not None:
            return
        found = next((each for each in overview.lists if each.id == self._place.item_id), None)
        if found is None:
            self.start.show_overview(overview)
            self._stack.setCurrentWidget(self.start)
        else:
            self.view.show_list(found, overview)
            self._stack.setCurrentWidget(self.view)
        self.title_changed.emit(self.title())
        shown = self.view if self._shows_list else self.start
        # At once, so that nobody sees it cut for a moment; and again once its width is known.
        shown.column.settle()
        QTimer.singleShot(0, self, shown.column.settle)

    def _arrive(self) -> None:
        if self._tool is not None:
            return
        if self._place.anchor:
            # Its place is known once the list is laid out.
            QTimer.singleShot(0, self, lambda: self.view.show_item(self._place.anchor))
        else:
            self.focus_first()

    def _above(self) -> QVBoxLayout:
        return self._shown.above

    def _put_above(self, part: QWidget) -> None:
        self._above().addWidget(part)
        self._column_bar().setValue(0)

    def _on_check(self, probes: tuple[str, ...], given: Mapping[str, Screened] | None = None) -> None:
        service = self._desk.services.diagnosis()
        known = {spec.id for spec in service.specs(self._desk.lang)}
        specs = service.specs(self._desk.lang, [probe for probe in probes if probe in known])
        # Loaded with the first check: it is a twentieth of what the page costs.
        from app.ui.pages.live_checks import live_checks

        self.checks = live_checks(self._desk, specs, given)
        self.checks.finished.connect(self._on_findings)
        self.checks.item_requested.connect(self._open)
        self._put_alone(self.checks)
        self.checks.enter()

    def _on_findings(self, findings: tuple[Finding, ...]) -> None:
        def act(service: ChecklistService) -> None:
            service.checked(findings)

        self.kept.change(act)
        if self._place.item_id == TOOL_HARDEN:
            self.tools.harden.show_run()

    def _on_paper(self, kind: str) -> None:
        if self.overview is not None:
            self.ways.leave(kind, self.overview, self.start.watch.state, self)

    def _put_alone(self, part: QWidget) -> None:
        self._take_away()
        self._put_above(part)

    def _take_away(self) -> None:
        self.locked.forget()
        clear(self._above())
