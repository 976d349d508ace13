"""Step by step through what is open, or through one item: the plan, and the wizard of the moment."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.core.checklist import ChecklistItem, Standing
from app.core.harden import RunView
from app.services.harden import HardenService
from app.ui.desk import Desk
from app.ui.pages.harden_list import HardenList
from app.ui.pages.kept_answers import KeptAnswers
from app.ui.widgets.column import Column

if TYPE_CHECKING:
    from app.services.flows import FlowSession
    from app.ui.pages.flow_walk import FlowWalk
    from app.ui.pages.harden_strip import HardenStrip
    from app.ui.pages.harden_walk import HardenWalk

_Look = tuple[RunView | None, tuple[Standing, ...]]


class HardenView(QWidget):
    """Leads through wizards; every step is kept as it is made.

    Signals:
        back_requested: The lists are wanted.
        check_requested: Ids of probes that can answer items first.
        item_requested: The id of a flow or article.
        moved: Another item or the plan is shown.
    """

    back_requested = Signal()
    check_requested = Signal(object)
    item_requested = Signal(str)
    moved = Signal()

    def __init__(self, desk: Desk, kept: KeptAnswers) -> None:
        super().__init__()
        self._desk = desk
        self._kept = kept
        self._view: RunView | None = None
        # One item: chosen in its list, and not in the plan.
        self._is_single = self._is_from_list = False
        self.list = HardenList(desk)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.list)
        self._connect()

    @property
    def title(self) -> str:
        """What is shown."""
        item = self.walking.item if self.is_walking else None
        return item.title if item is not None else self.tr("Harden everything")

    @cached_property
    def walking(self) -> HardenWalk:
        """A wizard; made with the first item, so that the plan is seen sooner."""
        from app.ui.pages.harden_walk import HardenWalk

        made = HardenWalk(self._desk, self._kept)
        made.item_requested.connect(self.item_requested)
        made.strip.all_requested.connect(self._on_all)
        made.strip.later_requested.connect(partial(self._set_aside, HardenService.later))
        made.strip.skip_requested.connect(partial(self._set_aside, HardenService.skip))
        made.strip.next_requested.connect(self._go_on)
        made.strip.undo_requested.connect(self._on_undo)
        self._stack.addWidget(made)
        return made

    @property
    def walk(self) -> FlowWalk:
        """The questions of the wizard."""
        return self.walking.walk

    @property
    def strip(self) -> HardenStrip:
        """What stands above them."""
        return self.walking.strip

    @property
    def is_walking(self) -> bool:
        """True while a wizard is shown, not the plan."""
        return "walking" in vars(self) and self._stack.currentWidget() is self.walking

    @property
    def column(self) -> Column:
        """What scrolls."""
        return self.list.column

    @property
    def above(self) -> QVBoxLayout:
        """Where notices stand."""
        return self.strip.above if self.is_walking else self.list.above

    def show_run(self) -> None:
        """Show the plan, or how far the run is."""
        self._is_single = False
        lang = self._desk.lang
        self._kept.harden(lambda service: (service.view(lang), service.plan(lang)), self._on_list)

    def show_item(self, item_id: str) -> None:
        """Lead through one item, outside a run."""
        self._is_single = self._is_from_list = True
        lists = self._desk.services.checklists
        lang = self._desk.lang

        def look(_service: HardenService) -> ChecklistItem | None:
            stands = lists().standings(lang)[1]
            return next((stand.item for stand in stands if stand.item.id == item_id and stand.item.wizard), None)

        self._kept.harden(look, self._on_item)

    def enter(self) -> None:
        """Put the focus on the question, or on the way on."""
        if self.is_walking:
            self.walk.enter()
        else:
            self.list.enter()

    def _connect(self) -> None:
        self.list.back_requested.connect(self.back_requested)
        self.list.begin_requested.connect(self._on_begin)
        self.list.go_on_requested.connect(self._go_on)
        self.list.look_requested.connect(self.check_requested)
        self.list.item_requested.connect(self._on_chosen)
        self.list.undo_requested.connect(self._on_taken_back)

    def _on_chosen(self, item_id: str) -> None:
        self.show_item(item_id)
        self._is_from_list = False

    def _on_taken_back(self, item_id: str) -> None:
        self._act(lambda service: service.undo(item_id), self.show_run)

    def _on_all(self) -> None:
        if self._is_single and self._is_from_list:
            self.back_requested.emit()
        else:
            self.show_run()

    def _on_list(self, looked: _Look) -> None:
        self._view, plan = looked
        self.list.show_plan(plan, self._view)
        self._stack.setCurrentWidget(self.list)
        self.list.column.verticalScrollBar().setValue(0)
        self.list.enter()
        self.moved.emit()

    def _on_begin(self, minutes: int) -> None:
        lang = self._desk.lang
        self._kept.harden(lambda service: service.begin(lang, minutes=minutes), self._on_view)

    def _go_on(self) -> None:
        lang = self._desk.lang
        self._kept.harden(lambda service: service.view(lang), self._on_view)

    def _on_view(self, view: RunView | None) -> None:
        self._view = view
        item = view.current if view is not None else None
        if item is None:
            self.show_run()
        else:
            self._on_item(item)

    def _on_item(self, item: ChecklistItem | None) -> None:
        if item is None:
            self.back_requested.emit()
            return
        session = self._desk.services.flows().start(item.wizard, self.walk.lang)
        self._kept.harden(lambda service: service.known(session.flow, item.id), partial(self._lead, item, session))

    def _lead(self, item: ChecklistItem, session: FlowSession, known: dict[str, str]) -> None:
        self._stack.setCurrentWidget(self.walking)
        self.walking.lead(item, session, known, None if self._is_single else self._view)
        self.moved.emit()

    def _on_undo(self) -> None:
        item = self.walking.item
        if item is not None:
            again = partial(self.show_item, item.id) if self._is_single else self._go_on
            self._act(lambda service: service.undo(item.id), again)

    def _set_aside(self, how: Callable[[HardenService, str], None]) -> None:
        item = self.walking.item
        if item is not None:
            self._act(lambda service: how(service, item.id), self._go_on)

    def _act(self, act: Callable[[HardenService], None], then: Callable[[], None]) -> None:
        self._kept.harden(act, lambda _nothing: then(), changes=True)
