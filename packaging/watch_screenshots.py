"""Render watched addresses in every state, as screenshots.py renders all other pages. Nothing is sent for a picture.

Run it so::

    QT_QPA_PLATFORM=offscreen python packaging/watch_screenshots.py FOLDER [--only WORD] [--look zh-light-100]
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import screen_samples
import screenshots

from app.core.checklist import Answer
from app.core.secrets import Screened, screen
from app.core.watch.alarms import Alarm, Outcome
from app.core.watch.watched import Watched
from app.ui.navigation import PageId, Place

# Public and well known: a token's contract, the example of EIP-55, and Bitcoin's first address.
TRON = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"
EVM = "0x52908400098527886E0F7030069857D2E4169EE7"
BITCOIN = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"
NOW = "2026-11-26T05:40:00+00:00"


class WatchPhotographer(screenshots.Photographer):
    """Takes the pictures of one language, theme and size."""

    def take_all(self, only: str) -> None:
        """Bring the panel into each of its states and keep what it looks like."""
        shots: dict[str, Callable[[], object]] = {
            "watch-empty": lambda: None,
            "watch-typed": lambda: self._type_in(EVM),
            "watch-refused": lambda: self._type_in(screen_samples.SECRET),
            "watch-consent": self._add,
            "watch-alarm": self._alarm,
            "watch-offline": self._offline,
        }
        for name, visit in shots.items():
            if only in name:
                self._arrive()
                visit()
                self._arrive()
                self._keep(name, self._app.window)
        elsewhere: dict[str, Callable[[], object]] = {"item-form": self._item, "along-export": self._along}
        for name, visit in elsewhere.items():
            if only in name:
                visit()
                self._settle()
                self._keep(name, self._app.window)
        self._app.close()

    def _item(self) -> None:
        service: Any = self._app.desk.services.checklists()
        service.answer("tron-account/active-known", Answer.DONE)
        self._app.window.go_to(Place(PageId.CHECKLIST, "tron-account", "tron-account/owner-me"))
        self._settle()
        view: Any = self._app.window.page.view  # type: ignore[attr-defined]  # the security page
        bar = view.column.verticalScrollBar()
        bar.setValue(bar.value() + round(20 * self._app.desk.tokens.measures.font))

    def _along(self) -> None:
        self._app.window.go_to(Place(PageId.SETTINGS))
        along: Any = self._app.window.page.along  # type: ignore[attr-defined]  # the settings page
        along.ask_export(Path("never-written"))
        along.field.setText("rusty violin orbit candle pickle")
        self._settle()
        page: Any = self._app.window.page
        page._column.ensureWidgetVisible(along, 0, along.height())  # noqa: SLF001 - the page scrolls by itself else

    def _arrive(self) -> None:
        self._app.window.go_to(Place(PageId.HOME))
        self._app.window.go_to(Place(PageId.CHECKLIST))
        self._settle()
        start: Any = self._app.window.page.start  # type: ignore[attr-defined]  # the security page
        start.column.settle()
        self._wait(lambda: False, 100)
        bar = start.column.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _settle(self) -> None:
        self._wait(lambda: False, 300)
        self._wait(lambda: not self._app.tasks.is_busy)
        self._wait(lambda: False, 200)

    @property
    def _panel(self) -> Any:
        return self._app.window.page.start.watch  # type: ignore[attr-defined]  # the security page

    @property
    def _service(self) -> Any:
        return self._app.desk.services.watch()  # type: ignore[misc]  # the real window has it

    def _type_in(self, text: str) -> None:
        self._panel.form.field.setText(text)
        self._panel.form.field.flush()
        self._settle()

    def _add(self) -> None:
        self._panel.form.empty()
        for text, chain in ((TRON, ""), (EVM, "ethereum"), (BITCOIN, "")):
            passed = screen(text)
            assert isinstance(passed, Screened), "no sample is a secret"
            self._service.add(passed, chain)
        self._panel.look()

    def _alarm(self) -> None:
        self._add() if not self._service.kept.watched() else None
        delegated = Alarm("watch.delegated", {"delegate": "0x" + "c0de" * 10}, 9, NOW)
        shown: dict[str, Callable[[Watched], Watched]] = {
            "tron": lambda it: replace(it, told=NOW, outcome=Outcome.FRESH),
            "ethereum": lambda it: replace(it, told=NOW, outcome=Outcome.FRESH, alarms=(delegated,), sees_lines=False),
            "bitcoin": lambda it: replace(it, told=NOW, outcome=Outcome.DISAGREE, is_paused=True),
        }
        for each in self._service.kept.watched():
            self._service.kept.keep(shown[each.chain](each))
        self._service.agreement.grant(self._service.purpose(self._app.desk.lang))
        self._panel.look()

    def _offline(self) -> None:
        self._app.desk.change(offline=True)
        self._panel.look()


if __name__ == "__main__":
    screenshots.Photographer = WatchPhotographer  # type: ignore[misc]
    sys.exit(screenshots.main())
