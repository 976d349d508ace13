"""Troubleshoot: guided checks, one question at a time, fully offline."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout

from app.core.errors import AppError
from app.ui.desk import Desk
from app.ui.navigation import TOOLS, PageId, Place
from app.ui.pages.flow_list import FlowList
from app.ui.pages.flow_walk import FlowWalk
from app.ui.pages.page import Page
from app.ui.pages.tool_view import ToolView, make_tool


class FlowPage(Page):
    """The list of guided checks, and the one that is walked through. Answers stay with the service, in memory."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.walk = FlowWalk(desk)
        self.walk.item_requested.connect(self._open)
        self.walk.list_requested.connect(self._on_list)
        self.walk.tool_requested.connect(self._on_tool)
        self.walk.report_requested.connect(self._on_report)
        self._tools: dict[str, ToolView] = {}
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.walk)

    @cached_property
    def list(self) -> FlowList:
        """Every guided check. Made when it is looked at: in an emergency the first question comes without it."""
        made = FlowList(self._desk)
        made.item_requested.connect(self._open)
        made.check_requested.connect(lambda: self.place_requested.emit(Place(PageId.CHECK)))
        made.tool_requested.connect(self._on_tool)
        self._stack.addWidget(made)
        return made

    def tool(self, tool_id: str) -> ToolView:
        """Give a tool beside the checks."""
        if tool_id not in self._tools:
            made = self._tools[tool_id] = make_tool(tool_id, self._desk)
            made.item_requested.connect(self._open)
            made.list_requested.connect(self._on_list)
            self._stack.addWidget(made)
        return self._tools[tool_id]

    @property
    def is_walking(self) -> bool:
        """True while a check is shown, not the list of them."""
        return self._stack.currentWidget() is self.walk

    def title(self) -> str:
        """Give the words for the title bar."""
        shown = self._stack.currentWidget()
        if isinstance(shown, ToolView):
            return shown.title
        session = self.walk.session if self.is_walking else None
        return session.flow.title if session is not None else self.tr("Troubleshoot")

    def show_place(self, place: Place) -> None:
        """Show a check where it was left, or the list of checks."""
        if place.item_id in TOOLS:
            self._show_tool(place.item_id)
        elif place.item_id:
            try:
                session = self._desk.services.flows().resume(place.item_id, self.walk.lang)
            except AppError as error:
                self._stack.setCurrentWidget(self.list)
                self._desk.failed(error)
            else:
                self._stack.setCurrentWidget(self.walk)
                self.walk.show_session(session)
        else:
            self._stack.setCurrentWidget(self.list)
        self.focus_first()
        self.title_changed.emit(self.title())

    def focus_first(self) -> None:
        """Put the focus on the question, or on the first check of the list."""
        shown = self._stack.currentWidget()
        if isinstance(shown, ToolView):
            shown.enter()
        elif not self.is_walking:
            self.list.enter()
        elif self.walk.session is not None:
            self.walk.enter()

    def memory(self) -> dict[str, Any]:
        """Keep which answer was being changed; the answers themselves stay with the service."""
        return {"looked_at": self.walk.looked_at}

    def recall(self, memory: dict[str, Any]) -> None:
        """Ask that question again."""
        if self.is_walking and memory.get("looked_at"):
            self.walk.look_at(str(memory["looked_at"]))

    def run_action(self, action_id: str) -> bool:
        """Copy or print an outcome."""
        return self.is_walking and self.walk.run_action(action_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Digits answer the question, wherever on the page the focus is."""
        digit = event.key() - Qt.Key.Key_0
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        # A key held down must not answer the next question too.
        if not (self.is_walking and is_plain and not event.isAutoRepeat() and self.walk.press(digit)):
            super().keyPressEvent(event)

    def _show_tool(self, tool_id: str) -> None:
        view = self.tool(tool_id)
        self._stack.setCurrentWidget(view)
        handed, self._desk.handed = self._desk.handed, None
        if handed is not None:
            view.take(handed)

    def _on_tool(self, tool: str) -> None:
        self.place_requested.emit(Place(PageId.FLOW, tool))

    def _on_report(self) -> None:
        # Loaded with the first report.
        from app.core.report.prefill import from_walk

        session = self.walk.session
        assert session is not None, "an outcome is of a session"
        prefill = from_walk(session.flow.id, session.flow.title, session.walk, self.walk.lang)
        self._desk.prefill = prefill
        self.place_requested.emit(Place(PageId.REPORT, f"new-{prefill.kind}"))

    def _on_list(self) -> None:
        self.place_requested.emit(Place(PageId.FLOW))
