"""The two faces of a flow, driven as a person does: cards pressed in the window, lines typed on a terminal."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterable
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent

from app.cli.services import TerminalServices
from app.core.flow import Outcome, ProbeStep
from app.core.probe import Finding
from app.services.diagnosis.service import DiagnosisService
from app.services.flows import FlowService, FlowSession
from app.ui.navigation import PageId, Place
from app.ui.pages.probe_card import ProbeCard
from app.ui.window_app import WindowApp
from tests.e2e.flow_ways import CHECK


class Terminal(io.StringIO):
    """Standard input that is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def terminal_services(flows: FlowService, diagnosis: DiagnosisService) -> TerminalServices:
    """Give what ``flow`` needs, and nothing else."""
    nothing: dict[str, Any] = dict.fromkeys(each.name for each in fields(TerminalServices))
    return TerminalServices(**{**nothing, "flows": lambda: flows, "diagnosis": lambda: diagnosis})


def lines_of(session: FlowSession, way: Iterable[tuple[str, str]], runnable: Collection[str] = ()) -> list[str]:
    """Write a way as lines that a person types.

    Args:
        session: A walk through the flow.
        way: The way.
        runnable: Probes that there are; a check without one of them is not asked about. Empty for all.
    """
    lines: list[str] = []
    for node_id, given in way:
        node = session.flow.node(node_id)
        if isinstance(node, ProbeStep):
            if not runnable or set(node.probes) & set(runnable):
                lines.append("c" if given == CHECK else "m")
            continue
        options = [option.id for option in node.options]  # type: ignore[union-attr]  # a stop that is no check is a question
        lines.append(f"{options.index(given) + 1}." if given in options else given)
    return lines


class Walker:
    """Walks flows in a window."""

    def __init__(self, app: WindowApp, qtbot: Any) -> None:
        self._app = app
        self._qtbot = qtbot

    def start(self, flow_id: str) -> None:
        """Open a flow at its first question."""
        self._app.window.go_to(Place(PageId.FLOW, flow_id))
        self.walk: Any = self._app.window.page.walk  # type: ignore[attr-defined]  # the flow page
        self.walk.session.restart()
        self.walk.look_at("")

    def take(self, node_id: str, given: str) -> tuple[Finding, ...]:
        """Answer a question or pass a check; give what a check found."""
        card = self.walk.card
        if isinstance(card, ProbeCard) and card.step.id == node_id:
            return self._pass(card, given)
        if node_id in self.walk.session.flow.probes:
            # None of its checks can run here: the window went by hand.
            return ()
        assert card.question.id == node_id
        options = [option.id for option in card.question.options]
        if given in options:
            card.answers.press(options.index(given) + 1)
        else:
            card.field.field.setText(given)
            card.field.submit()
        return ()

    def settle(self) -> None:
        """Let go of cards that are gone."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    @property
    def outcome(self) -> Outcome | None:
        """Where the walk ended."""
        current = self.walk.session.walk.current
        return current if isinstance(current, Outcome) else None

    def _pass(self, card: ProbeCard, given: str) -> tuple[Finding, ...]:
        if given != CHECK:
            card.by_hand.click()
            return ()
        begin = next(each for each in (card.checks.agree, card.checks.check) if not each.isHidden())
        with self._qtbot.waitSignal(card.checks.finished, timeout=60_000) as caught:
            begin.click()
        card.go_on.click()
        findings: tuple[Finding, ...] = caught.args[0]
        return findings
