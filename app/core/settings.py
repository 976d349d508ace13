"""What a person can choose. Nothing here tells what they read or typed."""

from __future__ import annotations

from typing import Literal, NamedTuple

Theme = Literal["system", "light", "dark"]
Level = Literal["short", "full"]


class Settings(NamedTuple):
    """Choices of the person. Nothing here tells what they read or typed.

    Attributes:
        language: ``zh``, ``zh-Hant``, ``en``; empty follows the system.
        text_scale: Percent of the normal text size, 80 to 200.
        level: Wording first shown in articles.
        offline: True closes the network gateway.
        proxy: Address of a proxy; empty follows the system, ``none`` goes directly.
        keeps_verdicts: Checks for being official are kept, in the encrypted store.
        keeps_checks: A guided check was kept, in the encrypted store; which one is not told here.
        geometry: Window geometry as Qt writes it, base64; empty before the first close.
        learns: True while the person wants what help did not answer to be noted, in the encrypted store.
        reminders: True once the person asked to be reminded of the checklists by the desktop.
        reminded_on: ISO date of the last reminder; empty for none.
        keeps_tickets: A ticket is kept, in the encrypted store; which one is not told here.
        ticket_reminder: When the person wants to be reminded of a ticket, UTC, ISO 8601; empty for not. Which ticket it
            is, is not told here.
        ticket_reminded_on: ISO date of the last such reminder; empty for none.
        watch: True once the person agreed to have addresses watched; which these are stands in the encrypted store.
    """

    language: str = ""
    theme: Theme = "system"
    text_scale: int = 100
    level: Level = "short"
    offline: bool = False
    proxy: str = ""
    first_run_done: bool = False
    reduce_motion: bool = False
    keeps_checks: bool = False
    keeps_verdicts: bool = False
    geometry: str = ""
    watch: bool = False
    learns: bool = False
    reminders: bool = False
    reminded_on: str = ""
    keeps_tickets: bool = False
    ticket_reminder: str = ""
    ticket_reminded_on: str = ""
