"""Where the answers of a guided check are, in one line: in memory, or kept for a restart after the person's yes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.core.cancel import CancelToken
from app.core.flow_kept import KeptWalk
from app.services.flows import FlowSession
from app.ui.desk import Desk
from app.ui.pages.key_gate import KeyGate
from app.ui.widgets.parts import button, label, row, stack


class KeepBar(QFrame):
    """Keeps a walk for later when asked to, and from then on with every answer; brings back what was kept.

    Signals:
        taken_up: A ``KeptWalk`` to go on from.
    """

    taken_up = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session: FlowSession | None = None
        self._has_none: set[str] = set()
        self.gate = KeyGate(desk)
        self.words = label("", "small")
        self.keep = button(self.tr("Keep for later"), self._on_keep, "link")
        self.go_on = button(self.tr("Go on from there"), self._on_go_on, "link")
        self.forget = button(self.tr("Delete it"), self._on_forget, "link")
        layout = stack(self.words, spacing=4)
        for choice in (self.keep, self.go_on, self.forget):
            layout.addLayout(row(choice, 1))
        layout.addWidget(self.gate)
        self.setLayout(layout)

    def show_walk(self, session: FlowSession) -> None:
        """Say how this walk is kept; keep what changed where the person asked for that."""
        self._session = session
        flow_id, walks = session.flow.id, self._desk.services.walks
        is_kept = walks.made is not None and walks().knows(flow_id)
        if is_kept and session.answers:
            self._keep(session)
        elif is_kept:
            self._forget(session)
        self._show(is_kept=is_kept and bool(session.answers))

    def _show(self, *, is_kept: bool) -> None:
        session = self._session
        assert session is not None, "a walk is shown"
        has_answers, may_be_kept = bool(session.answers), self._desk.settings.keeps_checks
        lasts = is_kept and self._desk.services.walks().lasts
        if lasts:
            words = self.tr("Kept on this computer, encrypted, with every answer.")
        elif not has_answers and may_be_kept and session.flow.id in self._has_none:
            words = self.tr("Nothing is kept of this check.")
        elif not has_answers and may_be_kept:
            words = self.tr("You kept answers before a restart.")
        else:
            words = self.tr("Kept in memory only; gone when the program ends.")
        self.words.setText(words)
        self.keep.setVisible(has_answers and not is_kept)
        self.go_on.setVisible(not has_answers and may_be_kept and session.flow.id not in self._has_none)
        self.forget.setVisible(lasts)

    def _on_keep(self) -> None:
        session = self._session
        assert session is not None, "a walk is shown"
        self._keep(session)

    def _keep(self, session: FlowSession) -> None:
        walks = self._desk.services.walks

        def on_kept(lasts: bool) -> None:  # noqa: FBT001 - the result of a job
            if lasts and not self._desk.settings.keeps_checks:
                self._desk.change(keeps_checks=True)
            if session is self._session:
                self._show(is_kept=walks().knows(session.flow.id))

        def job(_token: CancelToken) -> bool:
            # What is true when the job runs: a newer answer is never overwritten by an older one.
            walks().keep(session.kept)
            return walks().lasts

        self.gate.run(f"keep-{session.flow.id}", job, on_kept)

    def _on_forget(self) -> None:
        session = self._session
        assert session is not None, "a walk is shown"
        self._forget(session)

    def _forget(self, session: FlowSession) -> None:
        walks, flow_id = self._desk.services.walks, session.flow.id

        def on_forgotten(_nothing: None) -> None:
            self._has_none.add(flow_id)
            if session is self._session:
                self._show(is_kept=False)

        self.gate.run(f"keep-{flow_id}", lambda _token: walks().forget(flow_id), on_forgotten)

    def _on_go_on(self) -> None:
        session = self._session
        assert session is not None, "a walk is shown"
        walks, flow_id = self._desk.services.walks, session.flow.id

        def on_loaded(kept: KeptWalk | None) -> None:
            if kept is not None:
                self.taken_up.emit(kept)
                return
            self._has_none.add(flow_id)
            if session is self._session:
                self._show(is_kept=False)

        self.gate.run(f"load-{flow_id}", lambda _token: walks().load(flow_id), on_loaded)
