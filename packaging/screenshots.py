"""Render every page of the window in every language, theme and text size, to look at.

    QT_QPA_PLATFORM=offscreen python packaging/screenshots.py FOLDER [--only WORD]

Uses the compiled help and the real search, settings in memory, and this system's fonts.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from harden_samples import harden_shots  # noqa: E402 - beside this file
from PySide6.QtCore import QDeadlineTimer, QEventLoop  # noqa: E402 - the root joins the path above
from PySide6.QtWidgets import QApplication, QScrollArea  # noqa: E402 - as above
from screen_samples import ADDRESSES, QUERIES, REQUEST, SCARED, SECRET, VERIFIED  # noqa: E402 - beside this file
from ticket_samples import ticket_shots  # noqa: E402 - beside this file

from app.bootstrap import window_services  # noqa: E402 - as above
from app.core.checklist import Answer  # noqa: E402 - as above
from app.core.errors import StateError  # noqa: E402 - as above
from app.core.flow import OutcomeUrgency  # noqa: E402 - as above
from app.core.flow_walk import paths  # noqa: E402 - as above
from app.core.probe import Finding, ProbeState  # noqa: E402 - as above
from app.core.secrets import Screened, screen  # noqa: E402 - as above
from app.core.settings import Settings  # noqa: E402 - as above
from app.services.settings import SettingsService  # noqa: E402 - as above
from app.ui.dialogs.doorway_sheet import DoorwaySheet  # noqa: E402 - as above
from app.ui.dialogs.flow_map_sheet import FlowMapSheet  # noqa: E402 - as above
from app.ui.dialogs.palette import CommandPalette  # noqa: E402 - as above
from app.ui.dialogs.shortcut_list import ShortcutList  # noqa: E402 - as above
from app.ui.lasting_none import make_none_last  # noqa: E402 - as above
from app.ui.navigation import TOOL_ADDRESSES, TOOL_FEES, TOOL_SIGNING, PageId, Place  # noqa: E402 - as above
from app.ui.pages import curated  # noqa: E402 - as above
from app.ui.window_app import WindowApp  # noqa: E402 - as above

WALKED = "secret-exposed"
CHECKED = "network-problem"
TO_CHECKS = {"seen": "spinning", "other-sites": "yes", "scope": "all"}
FLOWS_TO = {
    OutcomeUrgency.ACT_NOW: "assets-stolen",
    OutcomeUrgency.TODAY: "tron-permission",
    OutcomeUrgency.WAIT: "contact-support",
    OutcomeUrgency.NOTHING_WRONG: "secret-exposed",
}


class MemorySettings:
    """Keeps settings for one picture."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def load(self) -> Settings:
        """Give what was given."""
        return self._settings

    def save(self, settings: Settings) -> None:
        """Keep it until the picture is taken."""
        self._settings = settings

    def erase(self) -> None:
        """Forget it."""
        self._settings = Settings()


class Photographer:
    """Takes the pictures of one language, theme and size."""

    def __init__(self, qt: QApplication, folder: Path, look: tuple[str, str, int]) -> None:
        language, theme, scale = look
        self._qt = qt
        self._folder = folder
        self._name = f"{language}-{theme}-{scale}"
        self._language = language
        settings: Any = Settings(language=language, theme=theme, text_scale=scale, first_run_done=True)  # type: ignore[arg-type]  # names come from the table below
        self._app = WindowApp(qt, window_services(SettingsService(MemorySettings(settings)), instance=""))
        self._app.window.resize(1180, 800)
        self._app.show("", minimized=False)

    def take_all(self, only: str) -> None:
        """Visit every page and keep what it looks like."""
        shots: dict[str, Callable[[], object]] = {
            "home": lambda: self._go(PageId.HOME),
            "search": lambda: self._type(QUERIES[self._language]),
            "scared": lambda: self._type(SCARED[self._language]),
            "nothing": lambda: self._type("qqqqzzzz"),
            "link": lambda: self._type("https://tokenpocket-pro.com/login"),
            "secret": lambda: self._type(SECRET),
            "shelves": lambda: self._go(PageId.HELP),
            "article": lambda: self._go(PageId.HELP, curated.EMERGENCY[-1]),
            "article-full": self._read_in_full,
            "flows": lambda: self._go(PageId.FLOW),
            "flow-first": lambda: self._walk(WALKED, questions=0),
            "flow-second": lambda: self._walk(WALKED, questions=1),
            "flow-changed": self._change_an_answer,
            "flow-typed": self._type_a_wrong_hash,
            "flow-check": self._walk_to_checks,
            "signing": lambda: self._use_tool(TOOL_SIGNING, REQUEST),
            "compare": self._compare,
            "fees": lambda: self._use_tool(TOOL_FEES, "tron"),
            **{f"outcome-{end}": partial(self._walk, flow, end) for end, flow in FLOWS_TO.items()},
            "verify": lambda: self._go(PageId.VERIFY),
            **{f"verify-{name}": partial(self._verify, text) for name, text in VERIFIED.items()},
            "checks-before": lambda: self._go(PageId.CHECK),
            "checks-done": self._check_here,
            "security": lambda: self._secure(""),
            "security-list": lambda: self._secure("new-wallet", "new-wallet/restore-drill"),
            "security-pc": lambda: self._secure("this-computer", "this-computer/screen-locks"),
            "security-locked": self._lock,
            "security-home": lambda: self._type("tx", ""),
            "contact": lambda: self._go(PageId.CONTACT),
            **ticket_shots(self._app, self._wait),
            **harden_shots(self._app, self._wait),
            "settings": lambda: self._go(PageId.SETTINGS),
            "about": lambda: self._go(PageId.SETTINGS, "about"),
            "welcome": lambda: self._go(PageId.WELCOME),
        }
        for name, visit in shots.items():
            if only in name:
                visit()
                self._keep(name, self._app.window)
        for name, dialog in self._dialogs().items():
            if only in name:
                dialog.show()
                if isinstance(dialog, FlowMapSheet):
                    dialog.begin()
                self._keep(name, dialog)
            dialog.deleteLater()
        self._app.close()

    def _go(self, page: PageId, item_id: str = "") -> None:
        self._app.window.go_to(Place(page, item_id))

    def _check_here(self) -> None:
        """Run the checks of this computer; nothing is sent for a picture."""
        self._go(PageId.CHECK)
        checks: Any = self._app.window.page.checks  # type: ignore[attr-defined]  # the check page
        checks.start(only_local=True)
        self._wait(lambda: not checks.is_running, 12_000)

    def _read_in_full(self) -> None:
        self._go(PageId.HELP, curated.EMERGENCY[-1])
        self._app.window.page.article.tools.level.press("full")  # type: ignore[attr-defined]  # the help page

    def _walk(self, flow_id: str, end: OutcomeUrgency | None = None, questions: int = 99) -> None:
        """Answer so many questions of the way to an outcome; any outcome for None."""
        session = self._app.desk.services.flows().resume(flow_id, self._app.desk.lang)
        answers = next(way for way, outcome in paths(session.flow) if end in {None, outcome.urgency})
        session.restart()
        for question_id, option_id in list(answers.items())[:questions]:
            session.answer(question_id, option_id)
        self._go(PageId.HOME)
        self._go(PageId.FLOW, flow_id)
        walk: Any = self._app.window.page.walk  # type: ignore[attr-defined]  # the flow page
        walk.look_at("")
        _ = getattr(walk.card, "rest", None)  # would come behind the first paint, and a busy machine may put that off

    def _type_a_wrong_hash(self) -> None:
        walk = self._first_of("wrong-destination", chain="exchange", **{"exchange-state": "done", "whose": "lookalike"})
        walk.card.field.field.setText("0x5c504ed432cb51138bcf")
        walk.card.field.submit()

    def _walk_to_checks(self) -> None:
        _ = self._first_of(CHECKED, **TO_CHECKS).card.checks.rows

    def _first_of(self, flow_id: str, **answers: str) -> Any:
        session = self._app.desk.services.flows().resume(flow_id, self._app.desk.lang)
        session.restart()
        for question_id, option_id in answers.items():
            session.answer(question_id, option_id)
        self._go(PageId.HOME)
        self._go(PageId.FLOW, flow_id)
        walk: Any = self._app.window.page.walk  # type: ignore[attr-defined]  # the flow page
        walk.look_at("")
        return walk

    def _use_tool(self, tool: str, text: str) -> None:
        passed = screen(text)
        assert isinstance(passed, Screened), "no sample is a secret"
        self._app.desk.handed = passed
        self._go(PageId.FLOW, tool)
        self._wait(lambda: not self._app.tasks.is_busy)

    def _compare(self) -> None:
        self._use_tool(TOOL_ADDRESSES, ADDRESSES[0])
        view: Any = self._app.window.page.tool(TOOL_ADDRESSES)  # type: ignore[attr-defined]  # the flow page
        for field, text in zip(view.fields, ADDRESSES, strict=True):
            field.setText(text)
            field.flush()

    def _change_an_answer(self) -> None:
        self._walk(WALKED, questions=3)
        walk: Any = self._app.window.page.walk  # type: ignore[attr-defined]  # the flow page
        walk.look_at(walk.session.walk.trail[0].node.id)

    def _secure(self, checklist_id: str, item_id: str = "") -> None:
        service = self._app.desk.services.checklists()
        service.answer("new-wallet/paper-backup", Answer.DONE)
        service.demonstrated("new-wallet/genuine-app", "official")
        service.checked([Finding("screen-lock", "lock.late", ProbeState.ATTENTION)])
        service.checked([Finding("firewall", "firewall.on", ProbeState.GOOD)])
        self._app.window.go_to(Place(PageId.CHECKLIST, checklist_id, item_id))
        self._wait(lambda: not self._app.tasks.is_busy)

    def _lock(self) -> None:
        self._secure("")
        self._app.window.page.kept.locked.emit(StateError("state.no_keyring"))  # type: ignore[attr-defined]  # the security page

    def _type(self, *typed: str) -> None:
        self._go(PageId.HOME)
        field = self._app.window.page.omnibox  # type: ignore[attr-defined]  # the home page
        field.setText("")
        for words in typed:
            field.setText(words)
            field.flush()
            self._wait(lambda: not self._app.tasks.is_busy)

    def _verify(self, text: str) -> None:
        self._go(PageId.VERIFY)
        self._app.window.page.field.put(text)  # type: ignore[attr-defined]  # the verify page
        self._wait(lambda: not self._app.tasks.is_busy)

    def _dialogs(self) -> dict[str, Any]:
        desk, window = self._app.desk, self._app.window
        doors = [c for c in desk.services.channels().channels(desk.lang) if c.status == "official" and "." in c.value]
        made: dict[str, Any] = {
            "palette": CommandPalette(desk.tokens, window, has_article=True),
            "shortcuts": ShortcutList(desk.tokens, window),
            "flow-map": FlowMapSheet(desk.services.flows().start(CHECKED, desk.lang), desk, window),
        }
        if doors:
            made["sheet"] = DoorwaySheet(desk.services.channels().doorway(doors[0].id, desk.lang), desk, window)
        return made

    def _keep(self, name: str, widget: Any) -> None:
        self._wait(lambda: False, 300)
        # Cards that find their heights are not painted meanwhile; a busy machine takes its time.
        self._wait(lambda: all(each.updatesEnabled() for each in widget.findChildren(QScrollArea)))
        widget.grab().save(str(self._folder / f"{name}-{self._name}.png"))

    def _wait(self, is_done: Callable[[], bool], longest_ms: int = 3000) -> None:
        deadline = QDeadlineTimer(longest_ms)
        while not is_done() and not deadline.hasExpired():
            self._qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def main() -> int:
    """Take every picture."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("--only", default="", help="pages or looks whose name holds this word")
    options.add_argument("--look", default="", help="for example zh-light-100")
    args = options.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    make_none_last()
    qt = QApplication(sys.argv[:1])
    usual = qt.font()
    for language in ("zh", "zh-Hant", "en"):
        for theme in ("light", "dark"):
            for scale in (100, 200):
                if args.look in f"{language}-{theme}-{scale}":
                    # A window takes the application's font for the system's: the last one's must not stay.
                    qt.setFont(usual)
                    Photographer(qt, args.folder, (language, theme, scale)).take_all(args.only)
    return 0


if __name__ == "__main__":
    sys.exit(main())
