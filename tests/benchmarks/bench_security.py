"""What the pages of the security check cost until they are painted, beside bare Qt, in processor time; printed.

Run by ``make bench``.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.navigation import TOOL_FAMILY, TOOL_HARDEN, PageId, Place
from app.ui.window_app import WindowApp
from tests.benchmarks import whole_window

ROUNDS = 15
LISTS = ("new-wallet", "everyday", "this-computer")


def painted(act: Callable[[], object], app: Any) -> float:
    """Give the processor time from an act until the window is laid out, filled by the worker and painted."""
    start = time.process_time()
    act()
    settle(app)
    for _ in range(3):
        QCoreApplication.processEvents()
    app.window.grab()
    return (time.process_time() - start) * 1000


def settle(app: Any) -> None:
    """Wait until the worker has nothing to do."""
    while app.tasks.is_busy:
        QCoreApplication.processEvents()


@pytest.mark.benchmark
def bench_pages_to_painted(qapp: QApplication) -> None:
    """All lists, three lists, the plan, a wizard and the plan for somebody else, visited in turn."""
    made = WindowApp(qapp, whole_window.services())
    made.window.resize(1180, 800)
    made.show("", minimized=False)
    home, lists = Place(PageId.HOME), Place(PageId.CHECKLIST)
    # The window does this by itself behind its first paint.
    made.tasks.run("warm-up", made._warm_up, lambda _result: None)
    settle(made)
    began = time.process_time()
    made.window.go_to(lists)
    page: Any = made.window.page
    while page.overview is None:
        QCoreApplication.processEvents()
    made.window.grab()
    seen = (time.process_time() - began) * 1000
    while "watch" not in vars(page.start) or page.start.watch.state is None:
        QCoreApplication.processEvents()
    made.window.grab()
    print(f"{'all lists, first visit':<44} {seen:10.1f} ms")
    print(f"{'the same with the watch below, made behind':<44} {(time.process_time() - began) * 1000:10.1f} ms")
    plan = Place(PageId.CHECKLIST, TOOL_HARDEN)
    print(f"{'plan of hardening, first visit':<44} {painted(lambda: made.window.go_to(plan), made):10.1f} ms")
    # As the window does behind its first paint.
    gc.collect()
    gc.freeze()
    places = {
        "all lists": lists,
        **{f"list {name}": Place(PageId.CHECKLIST, name) for name in LISTS},
        "plan of hardening": plan,
        "wizard of an item": Place(PageId.CHECKLIST, TOOL_HARDEN, "everyday/no-digital"),
        "plan for somebody else": Place(PageId.CHECKLIST, TOOL_FAMILY),
    }
    base = [painted(lambda: made.window.go_to(home), made) for _ in range(ROUNDS)]
    whole_window.report("home (for comparison)", base)
    for name, place in places.items():
        times: list[float] = []
        for _ in range(ROUNDS):
            painted(lambda: made.window.go_to(home), made)
            times.append(painted(lambda: made.window.go_to(place), made))  # noqa: B023 - run at once
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        whole_window.report(name, times)
    whole_window.report("bare Qt, eight cards of four widgets", [bare() for _ in range(ROUNDS)])
    gc.unfreeze()
    made.close()


def bare() -> float:
    """Give what Qt itself needs to make and paint as many plain widgets as the page of all lists has."""
    start = time.process_time()
    whole = QWidget()
    layout = QVBoxLayout(whole)
    for number in range(8):
        card = QFrame()
        inside = QVBoxLayout(card)
        for part in (QLabel(f"list {number}"), QLabel("what it is about " * 4), QLabel("0 of 9"), QPushButton("open")):
            inside.addWidget(part)
        layout.addWidget(card)
    whole.resize(1180, 800)
    whole.grab()
    whole.deleteLater()
    return (time.process_time() - start) * 1000
