"""Pictures of hardening step by step: the plan, a wizard's stops, its ends."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from app.core.watch.watched import Watched
from app.ui.navigation import TOOL_FAMILY, TOOL_HARDEN, PageId, Place
from app.ui.pages.watch_words import WatchLine, WatchState
from app.ui.window_app import WindowApp


def harden_shots(app: WindowApp, wait: Callable[[Callable[[], bool]], None]) -> dict[str, Callable[[], None]]:
    """Give what to do before each picture, by its name."""
    made = _Hardening(app, wait)
    return {
        "harden-plan": made.plan,
        "harden-first": made.begin,
        "harden-end": partial(made.end, "done-already", "cannot-show", "yes"),
        "harden-going": made.plan,
        "harden-steps": partial(made.one, "this-computer/disk-encrypted", "begin"),
        "harden-show": partial(made.one, "new-wallet/restore-drill", "done-already"),
        "harden-check": partial(made.one, "this-computer/firewall-on", "done-already"),
        "harden-app": partial(made.one, "new-wallet/genuine-app", "done-already"),
        "harden-verified": partial(made.one, "new-wallet/genuine-app", "done-already", "shown"),
        "harden-family": made.family,
        "harden-paper": made.paper,
        "harden-wrong": partial(made.one, "everyday/no-digital", "done-already", "no"),
    }


# Public contracts of Tether, which belong to nobody who could be shown by them.
_SAMPLES = (
    ("TRON", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"),
    ("Ethereum", "0xdAC17F958D2ee523a2206206994597C13D831ec7"),
)


def _watched(chain: str, address: str) -> WatchLine:
    return WatchLine(Watched(chain, address, chain.lower(), ""), chain, None, ())


class _Hardening:
    def __init__(self, app: WindowApp, wait: Callable[[Callable[[], bool]], None]) -> None:
        self._app = app
        self._wait = wait

    def plan(self) -> None:
        self._go("")

    def begin(self) -> None:
        self.plan()
        self._view.list.start.click()
        self._settle()

    def end(self, *answers: str) -> None:
        self.begin()
        self._answer(answers)

    def one(self, item_id: str, *answers: str) -> None:
        self._go(item_id)
        self._answer(answers)

    def family(self) -> None:
        self._app.window.go_to(Place(PageId.CHECKLIST, TOOL_FAMILY))
        self._settle()

    def paper(self) -> None:
        self._app.window.go_to(Place(PageId.CHECKLIST))
        self._settle()
        page: Any = self._app.window.page
        page.start.watch.state = WatchState(tuple(map(_watched, *zip(*_SAMPLES, strict=True))), None, is_agreed=False)
        page.start.paper_requested.emit("print")
        self._settle()

    @property
    def _view(self) -> Any:
        return self._app.window.page.tools.harden  # type: ignore[attr-defined]  # the security page

    def _go(self, item_id: str) -> None:
        self._app.window.go_to(Place(PageId.CHECKLIST))
        self._settle()
        self._app.window.go_to(Place(PageId.CHECKLIST, TOOL_HARDEN, item_id))
        self._settle()

    def _answer(self, answers: tuple[str, ...]) -> None:
        for answer in answers:
            self._view.walk.card.answered.emit(answer)
            self._settle()

    def _settle(self) -> None:
        self._wait(lambda: not self._app.tasks.is_busy)
