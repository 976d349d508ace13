"""What the window is given to work with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from app.services.channels import ChannelService
from app.services.flows import FlowService
from app.services.help import HelpService
from app.services.search import SearchService
from app.services.settings import SettingsService


@dataclass(frozen=True, slots=True)
class SentRequest:
    """One request that left this computer.

    Attributes:
        at: Local time, ISO format.
        purpose: Why it was made, in the words that were shown when consent was asked.
    """

    at: str
    host: str
    purpose: str


class RequestLog(Protocol):
    """Port: every request the network gateway made."""

    def requests(self) -> tuple[SentRequest, ...]:
        """List them, newest first."""
        ...


@dataclass(frozen=True, slots=True)
class WindowServices:
    """The jobs of the window, one service each.

    Attributes:
        sent: None as long as nothing in the program can send.
        instance: Tells one home folder from another: each has a window of its own.
    """

    help: HelpService
    search: SearchService
    channels: ChannelService
    flows: FlowService
    settings: SettingsService
    sent: RequestLog | None = None
    instance: str = ""
