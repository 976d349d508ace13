"""Helpdesks that take a report over their documented interface, and the person as a desk is told.

A desk is a channel of the registry with an interface beside its address: a pack configures it, none is bundled. No key
of staff is ever shipped: a desk takes reports from anybody, or from the person's own login there.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

from app.core.help import Channel

KIND: Final = "helpdesk"
_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})


class DeskSystem(StrEnum):
    """What runs at a desk."""

    ZENDESK = "zendesk"  # Requests API, anonymous
    CHATWOOT = "chatwoot"  # client API of an inbox
    ZAMMAD = "zammad"  # REST API, the customer's own login
    ROUNDUP = "roundup"  # REST API, the user's own login


# These take nothing from strangers.
NEEDS_LOGIN: Final = frozenset({DeskSystem.ZAMMAD, DeskSystem.ROUNDUP})
# What a desk must be told to put a report where it belongs.
NEEDS_BOX: Final = frozenset({DeskSystem.CHATWOOT, DeskSystem.ZAMMAD})


@dataclass(frozen=True, slots=True)
class Desk:
    """A helpdesk.

    Attributes:
        address: Where its interface begins, without a slash at the end.
        box: Chatwoot: identifier of the inbox; Zammad: name of the group; else empty.
    """

    system: DeskSystem
    address: str
    box: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Who reports, as the desk is told.

    Attributes:
        address: Where the answer goes.
        name: As shown to staff; the address when there is none.
        login: Own login at the desk; empty with a password that is an access token.
        password: Asked for or from the keyring; in no text of this object.
    """

    address: str = ""
    name: str = ""
    login: str = ""
    password: str = field(default="", repr=False)

    @property
    def shown(self) -> str:
        """Name or address."""
        return self.name or self.address


def desk_of(channel: Channel) -> Desk | None:
    """Read the desk of a channel; None for a channel that is none, or not one this program can speak to."""
    try:
        system = DeskSystem(channel.desk.get("system", ""))
    except ValueError:
        return None
    box = channel.desk.get("box", "")
    if channel.kind != KIND or not is_private(channel.value) or (system in NEEDS_BOX and not box):
        return None
    return Desk(system, channel.value.rstrip("/"), box)


def is_private(address: str) -> bool:
    """Say whether nobody on the way reads along: HTTPS, or this computer itself."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
