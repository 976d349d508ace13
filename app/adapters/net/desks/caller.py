"""Hands reports to helpdesks and asks them what arrived, each over its own interface."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final

from app.adapters.net.desks import chatwoot, roundup, zammad, zendesk
from app.adapters.net.desks.talk import Ended, Talk
from app.adapters.net.gateway import Gateway, Session
from app.core.cancel import CancelToken
from app.core.consent import Permit
from app.core.desk import Desk, DeskSystem, Person
from app.core.errors import AppError
from app.core.outbox import Attempt, Result
from app.core.report.report import Report

# Less than the outbox holds an entry (core.outbox.HELD_FOR).
_SECONDS: Final = 100.0
_Step = Callable[[Talk, Report], Awaitable[Result]]


@dataclass(frozen=True, slots=True)
class _Interface:
    send: _Step
    look_up: _Step


_INTERFACES: Final[Mapping[DeskSystem, _Interface]] = {
    DeskSystem.ZENDESK: _Interface(zendesk.send, zendesk.look_up),
    DeskSystem.CHATWOOT: _Interface(chatwoot.send, chatwoot.look_up),
    DeskSystem.ZAMMAD: _Interface(zammad.send, zammad.look_up),
    DeskSystem.ROUNDUP: _Interface(roundup.send, roundup.look_up),
}


@dataclass(frozen=True, slots=True)
class DeskCaller:
    """Port: ``services.delivery.Desks``."""

    gateway: Gateway

    def send(self, desk: Desk, person: Person, report: Report, permit: Permit, token: CancelToken) -> Result:
        """Hand a report over once; the result says how far it came.

        Raises:
            Cancelled: It may have arrived then.
        """
        step = _INTERFACES[desk.system].send
        return self._run(desk, person, lambda talk: step(talk, report), permit, token)

    def look_up(self, desk: Desk, person: Person, report: Report, permit: Permit, token: CancelToken) -> Result:
        """Ask whether a report arrived: ``FOUND``, ``NOT_FOUND`` or ``CANNOT_LOOK``; else what failed.

        Raises:
            Cancelled: Nothing is known then.
        """
        step = _INTERFACES[desk.system].look_up
        return self._run(desk, person, lambda talk: step(talk, report), permit, token)

    def _run(
        self,
        desk: Desk,
        person: Person,
        step: Callable[[Talk], Awaitable[Result]],
        permit: Permit,
        token: CancelToken,
    ) -> Result:
        handed_over = False

        async def inside(session: Session) -> Result:
            nonlocal handed_over
            talk = Talk(session, desk, person)
            try:
                return await step(talk)
            except Ended as end:
                return end.result
            finally:
                handed_over = talk.handed_over

        try:
            return self.gateway.run(inside, permit, token, _SECONDS)
        except AppError as error:
            return Result(Attempt.LOST if handed_over else Attempt.NOT_REACHED, code=error.code)
