"""Watched addresses on the security page: opt-in, told what is sent to whom, taken back at any time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.core.consent import Purpose
from app.core.errors import AppError
from app.core.secrets import Screened
from app.core.watch.watched import Watched
from app.services.watch.service import WatchService
from app.ui.desk import Desk
from app.ui.messages import message
from app.ui.pages.key_gate import KeyGate
from app.ui.pages.watch_form import WatchForm
from app.ui.pages.watch_row import WatchRow
from app.ui.pages.watch_words import WatchLine, WatchState, breakable, watch_state
from app.ui.widgets.long_label import LongLabel
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import box, button, clear, frame, label, stack, with_role
from app.ui.widgets.wrap_layout import WrapLayout


class WatchPanel(QFrame):
    """The list of watched addresses with all that belongs to it.

    Signals:
        item_requested: Id of the flow or article that helps.
        changed: It became taller or shorter.
    """

    item_requested = Signal(str)
    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        with_role(self, "card")
        self._desk = desk
        self.rows: dict[str, WatchRow] = {}
        self.state: WatchState | None = None
        self.gate = KeyGate(desk)
        self.gate.locked.connect(self.changed)
        self._list = stack(spacing=0)
        self._notices = stack(spacing=8)
        self.form = WatchForm(desk)
        self.form.wanted.connect(self._on_wanted)
        lead = self.tr(
            "While this program is open it looks every hour whether a watched address changed: a new permission, an "
            "approval without a limit, a delegation, or something sent. Then the system shows a notification. It reads "
            "public data only and can move nothing."
        )
        layout = stack(label(self.tr("Watch public addresses"), "heading"), label(lead, "dim"), self.gate, spacing=12)
        layout.setContentsMargins(20, 16, 20, 16)
        for part in (self._notices, self._list):
            layout.addLayout(part)
        layout.addWidget(self.form)
        self.setLayout(layout)
        self._has_met = False
        self._was_offline = False
        self.now: QPushButton | None = None

    @property
    def is_alarmed(self) -> bool:
        """True while something stands there that a person should see first."""
        lines = self.state.lines if self.state is not None else ()
        return any(alarm.is_loud for line in lines for alarm in line.alarms)

    def look(self) -> None:
        """Read how everything stands."""
        self._run("watch-look", lambda _service: None)

    def _run(self, name: str, act: Callable[[WatchService], None], on_done: Callable[[], None] = lambda: None) -> None:
        """Change something in the worker, then show how everything stands; what failed leaves the form as it is."""
        watch, lang = self._desk.services.watch, self._desk.lang
        if watch is None:
            return

        def job() -> WatchState:
            act(watch())
            return watch_state(watch(), lang)

        def show(state: WatchState) -> None:
            on_done()
            self._show(state)

        self.gate.run(name, lambda _token: job(), show)

    def _show(self, state: WatchState) -> None:
        is_offline = self._desk.settings.offline
        if (state, is_offline) == (self.state, self._was_offline):
            # A look every minute must not take the focus from what stands here.
            if self.now is not None:
                self.now.setEnabled(True)
            return
        self.state, self._was_offline, self.now = state, is_offline, None
        clear(self._notices)
        clear(self._list)
        self.rows = {}
        for notice in self._told(state):
            self._notices.addWidget(notice)
        for line in state.lines:
            made = WatchRow(line, self._desk)
            self._join(made, line)
            self.rows[line.watched.id] = made
            self._list.addWidget(made)
        self._mind(state)
        self.changed.emit()

    def _told(self, state: WatchState) -> list[QWidget]:
        """What stands above the list: why nothing is looked at, or what can be done about it."""
        if state.purpose is None:
            return []
        if self._desk.settings.offline:
            words = self.tr("The program is set to stay offline: nothing is looked at, and nothing is sent.")
            return [Notice(self.tr("Offline"), words, ("offline", self._desk.tokens.colours.accent))]
        return [self._build_tools()] if state.is_agreed else [self._build_consent(state, state.purpose)]

    def _build_consent(self, state: WatchState, purpose: Purpose) -> QWidget:
        addresses = " · ".join(dict.fromkeys(line.watched.address for line in state.lines))
        self.agree = button(self.tr("Agree and watch"), partial(self._on_agree, purpose), "primary")
        inner = stack(
            label(self.tr("Before anything is sent"), "plain-strong"),
            label(purpose.sends),
            label(breakable(self.tr("Addresses: {addresses}").format(addresses=addresses)), "small"),
            LongLabel(self.tr("To: {hosts}").format(hosts=" · ".join(purpose.hosts)), "small"),
            box(WrapLayout(self.agree, margins=(0, 6, 0, 0))),
            spacing=6,
            margins=(14, 12, 14, 12),
        )
        return frame("sunken", inner)

    def _build_tools(self) -> QWidget:
        colours = self._desk.tokens.colours
        self.now = button(self.tr("Look now"), self._on_now, drawing=("earlier", colours.text_dim))
        self.withdraw = button(self.tr("Take my agreement back"), self._on_withdraw, "link")
        hint = label(self.tr("Every 10 minutes at the most"), "small", wraps=False)
        line = WrapLayout(self.now, self.withdraw, hint)
        line.is_spread = False
        return box(line)

    def _join(self, made: WatchRow, line: WatchLine) -> None:
        at = line.watched.id
        made.paused.connect(partial(self._on_paused, at))
        made.settled.connect(lambda: self._change(lambda service: service.settle(at)))
        made.removed.connect(lambda: self._on_removed(line.watched))
        made.item_requested.connect(self.item_requested)

    def _change(self, act: Callable[[WatchService], None]) -> None:
        self._run(self._desk.own_name("watch-change"), act)

    def _mind(self, state: WatchState) -> None:
        """Have looks made by themselves once there is something to look at and the person agrees."""
        if state.is_agreed and not self._desk.settings.watch:
            self._desk.change(watch=True)
        watchman = self._desk.watchman
        if watchman is None:
            return
        if not self._has_met:
            # It may come to the window after this page.
            self._has_met = True
            watchman.looked.connect(self.look)
            watchman.failed.connect(self._on_failed)
        if state.is_agreed:
            watchman.begin()

    def _on_wanted(self, text: Screened, chains: tuple[str, ...]) -> None:
        def act(service: WatchService) -> None:
            for chain in chains:
                service.add(text, chain)

        self._run(self._desk.own_name("watch-add"), act, self.form.empty)

    def _on_agree(self, purpose: Purpose) -> None:
        def act(service: WatchService) -> None:
            service.agreement.grant(purpose)

        self._run("watch-agree", act)

    def _on_withdraw(self) -> None:
        def act(service: WatchService) -> None:
            service.agreement.withdraw()

        self._stop()
        self._run("watch-agree", act)
        self._desk.offer_undo(self.tr("Taken back: nothing is looked at any more."), None)

    def _on_removed(self, watched: Watched) -> None:
        self._change(lambda service: _remove(service, watched.id))
        if len(self.rows) == 1:
            self._stop()
        undo = partial(self._change, lambda service: service.kept.keep(watched))
        self._desk.offer_undo(self.tr("No longer watched."), undo)

    def _stop(self) -> None:
        self._desk.change(watch=False)
        if self._desk.watchman is not None:
            self._desk.watchman.stop()

    def _on_paused(self, at: str, is_paused: bool) -> None:  # noqa: FBT001 - the shape of Qt's signal
        self._change(lambda service: service.pause(at, is_paused=is_paused))

    def _on_now(self) -> None:
        if self._desk.watchman is not None and self.now is not None:
            self.now.setEnabled(False)
            self._desk.announce(self.tr("Looking…"))
            self._desk.watchman.look(is_asked=True)

    def _on_failed(self, error: AppError) -> None:
        self._desk.offer_undo(message(error), None)


def _remove(service: WatchService, watched_id: str) -> None:
    service.kept.remove(watched_id)
