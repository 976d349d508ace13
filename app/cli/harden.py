"""``checklist ITEM --wizard`` and ``checklist --harden``: step by step, on a terminal (contracts.md)."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from app.cli import harden_words
from app.cli.demonstrations import Demonstrations
from app.cli.flow_checks import FlowChecks
from app.cli.flow_dialog import FlowDialog
from app.cli.harden_words import LATER, NEXT, SKIP, UNDO
from app.cli.services import TerminalServices
from app.core.checklist import ChecklistItem
from app.core.errors import AppError
from app.core.flow import Outcome
from app.core.harden import RunView, within
from app.core.help import Lang
from app.core.wizard import End
from app.services.flows import FlowSession

_LONGEST_LINE: Final = 4096


class Hardening:
    """Leads one person through wizards."""

    def __init__(self, services: TerminalServices, lang: Lang) -> None:
        self._services = services
        self._service = services.harden()
        self._lang = lang
        self._ended: End | None = None

    def one(self, item_id: str) -> None:
        """Go through the wizard of one item.

        Raises:
            AppError: ``checklist.unknown_item``.
        """
        stands = self._services.checklists().standings(self._lang)[1]
        item = next((stand.item for stand in stands if stand.item.id == item_id and stand.item.wizard), None)
        if item is None:
            raise AppError("checklist.unknown_item", id=item_id[:80])
        self._lead(item, {})

    def everything(self, minutes: int) -> None:
        """Go on with the run of before, or begin one, until it is over or the person leaves.

        Args:
            minutes: A new run takes no more than can be done in that time; 0 for everything.
        """
        view = self._service.view(self._lang)
        if view is None or view.current is None:
            plan = self._service.plan(self._lang)
            print(harden_words.plan_text(within(plan, minutes) if minutes else plan, self._lang))
            view = self._service.begin(self._lang, minutes=minutes)
        while view is not None and (item := view.current) is not None:
            print(f"\n{harden_words.place_text(view, self._lang)}")
            said = self._lead(item, harden_words.letters(self._lang, NEXT, SKIP, LATER, UNDO))
            if said == "q":
                print(harden_words.kept_text(self._lang))
                return
            self._take(said, item, view)
            view = self._service.view(self._lang)
        if view is not None:
            print(f"\n{harden_words.over_text(view, self._lang)}")

    def _take(self, said: str, item: ChecklistItem, view: RunView) -> None:
        if said == UNDO:
            # Of the item itself when it has just come to its end.
            last = item if self._ended is not None else view.last
            if last is not None:
                self._service.undo(last.id)
        elif self._ended is None:
            # Next, without having come to an end, leaves it for later too.
            (self._service.skip if said == SKIP else self._service.later)(item.id)

    def _lead(self, item: ChecklistItem, ways_out: Mapping[str, str]) -> str:
        session = self._services.flows().start(item.wizard, self._lang)
        session.restore(replace(session.state, answers=self._service.known(session.flow, item.id)))
        checks = FlowChecks(self._services.diagnosis(), self._lang, _ask) if session.flow.probes else None
        self._ended = None
        demos = Demonstrations(self._services.verify, self._services.file_check, time.monotonic, _ask, self._lang)
        dialog = FlowDialog(session, checks, self._lang, demos=demos, ways_out=ways_out)
        return dialog.hold(lambda: self._note(item, session))

    def _note(self, item: ChecklistItem, session: FlowSession) -> None:
        is_end = isinstance(session.walk.current, Outcome)
        came_back = self._ended is not None and not is_end
        self._ended = self._service.note(item.id, session.walk, session.answers, came_back=came_back)
        if self._ended is not None:
            print(harden_words.end_text(self._ended, self._lang))


def run(args: argparse.Namespace, services: TerminalServices) -> int:
    """Go through one item or everything; with ``--json`` say the order and where the run stands.

    Raises:
        AppError: ``checklist.unknown_item``.
        StateError: When what is kept cannot be opened or written.
    """
    lang = Lang(args.lang)
    if args.json:
        print(json.dumps(_as_json(services, lang), ensure_ascii=False))
    elif args.wizard:
        Hardening(services, lang).one(args.id or "")
    else:
        Hardening(services, lang).everything(args.minutes)
    return 0


def _as_json(services: TerminalServices, lang: Lang) -> dict[str, object]:
    service = services.harden()
    plan, view = service.plan(lang), service.view(lang)
    return {
        "minutes": sum(stand.item.minutes for stand in plan),
        "plan": [
            {
                "id": stand.item.id,
                "title": stand.item.title,
                "priority": stand.item.priority.value,
                "minutes": stand.item.minutes,
                "wizard": stand.item.wizard,
            }
            for stand in plan
        ],
        "run": _run_json(view) if view is not None else None,
    }


def _run_json(view: RunView) -> dict[str, object]:
    return {
        "current": view.current.id if view.current is not None else None,
        "number": view.number,
        "of": len(view.steps),
        "minutes": view.minutes,
        "steps": [{"id": item.id, "state": step.state.value} for step, item in view.steps],
    }


def _ask(words: str) -> str:
    print(f"{words} >", end=" ", flush=True)
    return sys.stdin.readline(_LONGEST_LINE).strip()
