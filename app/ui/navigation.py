"""Places of the window and the way back to them. Pure: no widgets."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final, NamedTuple

SCHEME: Final = "tpselfhelp://"
# Patterns as text: Python compiles them with the first link and keeps them.
_ID: Final = "[a-z0-9]+(?:-[a-z0-9]+)*"
_HELP_LINK: Final = f"(article|flow|checklist|term|channel|source):({_ID})"
_DEEP_LINK: Final = f"{SCHEME}(?:article|flow|checklist|term|channel)/({_ID})/?"
_LONGEST_ID: Final = 80
_REMEMBERED: Final = 100


# Places of the troubleshooting page that are no checks: tools that read what is pasted, and what was kept.
TOOL_SIGNING: Final = "tool-signing"
TOOL_ADDRESSES: Final = "tool-addresses"
TOOL_FEES: Final = "tool-fees"
TOOL_KEPT: Final = "tool-kept"
TOOLS: Final = frozenset({TOOL_SIGNING, TOOL_ADDRESSES, TOOL_FEES, TOOL_KEPT})
# Places of the ticket book that are no tickets.
BOOK_OUTBOX: Final = "outbox"
BOOK_FIGURES: Final = "figures"


# A place of the security page that is no list: step by step through what is open; with an anchor through one item.
TOOL_HARDEN: Final = "tool-harden"
# And the plan for somebody else.
TOOL_FAMILY: Final = "tool-family"


class PageId(StrEnum):
    """The pages, by the name that places carry."""

    HOME = "home"
    HELP = "help"
    FLOW = "flow"
    CHECKLIST = "checklist"
    VERIFY = "verify"
    CHECK = "check"
    CONTACT = "contact"
    TICKETS = "tickets"
    REPORT = "report"
    SETTINGS = "settings"
    WELCOME = "welcome"


class Place(NamedTuple):
    """Somewhere a person can be.

    Attributes:
        item_id: What is read there; empty for the page itself.
        anchor: A heading or step of it.
    """

    page: PageId
    item_id: str = ""
    anchor: str = ""


class History:
    """Back and forward like a browser's, a hundred places long."""

    def __init__(self, start: Place) -> None:
        self._places = [start]
        self._at = 0

    @property
    def current(self) -> Place:
        """Where the person is."""
        return self._places[self._at]

    @property
    def can_go_back(self) -> bool:
        """True when there is a place before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """True after going back."""
        return self._at + 1 < len(self._places)

    def visit(self, place: Place) -> None:
        """Go to a place; what lay ahead is forgotten. The same place twice counts once."""
        if place == self.current:
            return
        kept = self._places[: self._at + 1][-(_REMEMBERED - 1) :]
        self._places = [*kept, place]
        self._at = len(self._places) - 1

    def back(self) -> Place:
        """Go one place back, if there is one."""
        self._at = max(0, self._at - 1)
        return self.current

    def forward(self) -> Place:
        """Go one place forward, if there is one."""
        self._at = min(len(self._places) - 1, self._at + 1)
        return self.current


def parse_help_link(link: str) -> tuple[str, str] | None:
    """Take apart a link inside help, ``kind:id``; None for anything else, so that nothing else is ever followed."""
    found = re.fullmatch(_HELP_LINK, link) if len(link) <= 2 * _LONGEST_ID else None
    return (found[1], found[2]) if found else None


def parse_deep_link(text: str) -> str:
    """Give the id of ``tpselfhelp://article/<id>``, or of a bare id; empty for anything else.

    No address, path or command is ever taken from outside.
    """
    if not text or len(text) > 2 * _LONGEST_ID:
        return ""
    if found := re.fullmatch(_DEEP_LINK, text):
        return found[1]
    return text if re.fullmatch(_ID, text) else ""
