"""What a step of a guided check costs until the next one is painted, beside bare Qt, in processor time; printed.

Run by ``make bench``.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from app.content.documents.flow import flow_data
from app.content.library import load_library
from app.content.tools import ROOT
from app.content.traditional import Traditional
from app.content.wording import Wording
from app.core.flow import Outcome, OutcomeUrgency
from app.core.flow_map import MapWords, lay_out
from app.core.flow_map_svg import PLAIN, as_svg
from app.core.flow_walk import FlowState
from app.core.help import Lang
from app.services.flows import FlowService, FlowSession
from app.ui.navigation import PageId, Place
from app.ui.window_app import WindowApp
from tests.benchmarks import whole_window
from tests.content.flow_walker import moves, walk_everywhere

ROUNDS = 40


def wait_for_paint(widget: QWidget) -> None:
    painted = whole_window.Painted(widget)
    while not painted.times:
        QCoreApplication.processEvents()


def milliseconds(act: Callable[[], object], rounds: int) -> list[float]:
    times: list[float] = []
    for _ in range(rounds):
        start = time.process_time()
        act()
        times.append((time.process_time() - start) * 1000)
    return times


@pytest.mark.benchmark
def bench_step_to_painted(qapp: QApplication) -> None:
    """Every stop of every flow, from the one before it: the time from the answer until the new card is painted."""
    made = WindowApp(qapp, whole_window.services())
    made.window.resize(1180, 800)
    made.show("", minimized=False)
    # As the window does behind its first paint.
    gc.collect()
    gc.freeze()
    times: dict[str, list[float]] = {}
    behind: dict[str, list[float]] = {"rest": [], "checks": []}
    for flow_id in load_library(ROOT, partial=True).flows:
        made.window.go_to(Place(PageId.FLOW, flow_id))
        walk: Any = made.window.page.walk  # type: ignore[attr-defined]  # the flow page
        for before, after in every_stop(walk.session):
            show(walk, before)
            # Nobody answers before the whole stop is there.
            for part in behind:
                lower(walk, part)
            taken = milliseconds(partial(show, walk, after), 1)
            times.setdefault(type(walk.card).__name__, []).extend(taken)
            for part in behind:
                behind[part] += lower(walk, part)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for name, each in times.items():
        whole_window.report(f"answer to {name} painted ({len(each)})", each)
    whole_window.report("lower part of an outcome, behind that paint", behind["rest"])
    whole_window.report("checks of a step, behind that paint", behind["checks"])
    gc.unfreeze()
    made.close()


def show(walk: Any, state: FlowState) -> None:
    """Go to a state as an answer does, and wait for the paint."""
    walk.session.restore(state)
    walk.look_at("")
    wait_for_paint(walk.card)


def lower(walk: Any, part: str) -> list[float]:
    """Make a lower part of the card now, where it has that one, and give what it costs until it is painted."""
    if not hasattr(type(walk.card), part) or getattr(walk.card, "form", None) is not None:
        return []

    def make() -> None:
        made: QWidget = getattr(walk.card, part)
        made.update()
        wait_for_paint(made)

    return milliseconds(make, 1)


def every_stop(session: FlowSession) -> list[tuple[FlowState, FlowState]]:
    """Give for each stop behind the first one a state just before it and one there."""
    seen, found, waiting = {session.walk.current.id}, list[tuple[FlowState, FlowState]](), [session.state]
    while waiting:
        before = waiting.pop()
        session.restore(before)
        for act in moves(session, session.walk.current) if not isinstance(session.walk.current, Outcome) else ():
            act()
            if session.walk.current.id not in seen:
                seen.add(session.walk.current.id)
                found.append((before, session.state))
                waiting.append(session.state)
            session.restore(before)
    return found


@pytest.mark.benchmark
def bench_bare_qt(qapp: QApplication) -> None:
    """Replace and paint as many labels and buttons, without a style sheet, a page or anything of ours."""
    window = QWidget()
    window.resize(1180, 800)
    layout = QVBoxLayout(window)
    window.show()
    shown: list[QFrame] = []

    def step() -> None:
        card = QFrame()
        inner = QVBoxLayout(card)
        for number in range(3):
            label = QLabel("还有，或者不确定" * number)
            label.setWordWrap(True)
            inner.addWidget(label)
        for number in range(7):
            inner.addWidget(QPushButton(f"{number} 我的助记词或私钥可能被看到"))
        layout.addWidget(card)
        if shown:
            before = shown.pop()
            layout.removeWidget(before)
            before.hide()
            before.deleteLater()
        shown.append(card)
        wait_for_paint(card)

    whole_window.report("bare Qt: one frame of ten widgets replaced", milliseconds(step, ROUNDS)[4:])
    window.close()
    del qapp


@pytest.mark.benchmark
def bench_engine() -> None:
    library = load_library(ROOT, partial=True)
    wording = {lang: Wording(lang, Traditional()) for lang in Lang}

    class Bundled:
        def flow(self, flow_id: str, lang: Lang):
            return flow_data(library.flows[flow_id], wording[lang])

    start = time.process_time()
    stops = 0
    for flow_id in library.flows:
        for lang in Lang:
            stops += walk_everywhere(FlowService(Bundled()).start(flow_id, lang)).stops
    print(
        f"every path of {len(library.flows)} flows in {len(Lang)} languages: {stops} stops, {time.process_time() - start:.2f} s"
    )
    words = MapWords("t", "c", "m", {each.value: each.value for each in OutcomeUrgency})
    flows = [Bundled().flow(flow_id, Lang.ZH) for flow_id in library.flows]
    whole_window.report("map laid out and drawn", [milliseconds(partial(drawn, flow, words), 1)[0] for flow in flows])
    ends = sum(isinstance(node, Outcome) for flow in flows for node in flow.nodes())
    print(f"{sum(len(flow.nodes()) for flow in flows)} nodes, {ends} outcomes")


def drawn(flow, words: MapWords) -> None:
    as_svg(lay_out(flow, words), PLAIN)
