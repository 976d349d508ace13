"""Helpdesks of the registry as ways for a report to leave. None is bundled; a pack may configure some."""

from __future__ import annotations

from typing import Final, Protocol

from app.core.cancel import CancelToken
from app.core.consent import Consents, Permit, Purpose
from app.core.desk import NEEDS_LOGIN, Desk, Person, desk_of
from app.core.errors import AppError
from app.core.help import Channel, Lang
from app.core.mail_account import is_plain_address
from app.core.outbox import Result
from app.core.report.report import Report

_PURPOSE: Final = "helpdesk"
_PLACE: Final = "desk:"
_LONGEST_NAME: Final = 80


class Desks(Protocol):
    """Port: speaks to helpdesks."""

    def send(self, desk: Desk, person: Person, report: Report, permit: Permit, token: CancelToken) -> Result:
        """Hand a report over once; the result says how far it came."""
        ...

    def look_up(self, desk: Desk, person: Person, report: Report, permit: Permit, token: CancelToken) -> Result:
        """Ask whether a report arrived."""
        ...


class Registry(Protocol):
    """Port: the channel registry of the opened help pack."""

    def channels(self, lang: Lang) -> tuple[Channel, ...]:
        """List every channel, with words in a language."""
        ...


class DeskService:
    """Hands reports to official helpdesks."""

    def __init__(self, registry: Registry, desks: Desks, consents: Consents) -> None:
        self._registry = registry
        self._desks = desks
        self._consents = consents

    def listed(self, lang: Lang) -> tuple[Channel, ...]:
        """List the official helpdesks this program can speak to; none, unless a pack configures one."""
        return tuple(
            each
            for each in self._registry.channels(lang)
            if each.status.is_official and "support" in each.purpose and desk_of(each)
        )

    def needs_login(self, channel_id: str) -> bool:
        """Say whether the desk takes nothing from strangers.

        Raises:
            AppError: ``delivery.not_official``.
        """
        return self._desk(channel_id).system in NEEDS_LOGIN

    def place(self, channel_id: str) -> str:
        """Name the place in the outbox.

        Raises:
            AppError: ``delivery.not_official``.
        """
        self._desk(channel_id)
        return f"{_PLACE}{channel_id}"

    def purpose(self, channel_id: str, why: str, sends: str) -> Purpose:
        """Say what consent is asked for: the host of the desk.

        Raises:
            AppError: ``delivery.not_official``.
        """
        return Purpose.to(f"{_PURPOSE} {channel_id}", why, sends, [self._desk(channel_id).address])

    def agree(self, purpose: Purpose) -> None:
        """Note that the person saw to which host the report goes, and agreed."""
        self._consents.grant(purpose)

    def transport(self, channel_id: str, person: Person, purpose: Purpose, token: CancelToken) -> DeskTransport:
        """Give the way for the outbox.

        Raises:
            AppError: ``delivery.not_official``; ``net.no_consent``; ``desk.no_address`` when the answer could not come
                back; ``desk.no_login`` for a desk that takes nothing from strangers.
        """
        desk = self._desk(channel_id)
        if desk.system in NEEDS_LOGIN:
            if not person.password:
                raise AppError("desk.no_login")
        elif not is_plain_address(person.address) or len(person.name) > _LONGEST_NAME:
            raise AppError("desk.no_address")
        return DeskTransport(self._desks, desk, person, self._consents.permit(purpose), token)

    def _desk(self, channel_id: str) -> Desk:
        found = next((each for each in self.listed(Lang.ZH) if each.id == channel_id), None)
        desk = desk_of(found) if found else None
        if desk is None:
            raise AppError("delivery.not_official", id=channel_id[:80])
        return desk


class DeskTransport:
    """One helpdesk as the outbox knows it."""

    def __init__(self, desks: Desks, desk: Desk, person: Person, permit: Permit, token: CancelToken) -> None:
        self._desks = desks
        self._desk = desk
        self._person = person
        self._permit = permit
        self._token = token

    def send(self, report: Report, place: str) -> Result:  # noqa: ARG002 - the port's
        """Hand it over once."""
        return self._desks.send(self._desk, self._person, report, self._permit, self._token)

    def look_up(self, report: Report, place: str) -> Result:  # noqa: ARG002 - the port's
        """Ask the desk, where it can be asked."""
        return self._desks.look_up(self._desk, self._person, report, self._permit, self._token)
