"""Authoring files of hardening wizards as types: what is particular to an item; the rest follows from the item."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from msgspec import Meta, Struct

from app.content.schema import Id, Words
from app.core.flow import OutcomeUrgency

System = Literal["windows", "macos", "linux", "android", "iphone"]
Steps = Annotated[list[Words], Meta(min_length=1, max_length=6)]


class WayEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """How it is done in one place."""

    on: System
    steps: Steps


class WrongEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """What to do when verifying shows that it is not so.

    Attributes:
        title: What that means; None says that it is not done yet.
        flow: The guided check to go on with.
    """

    steps: Steps
    title: Words | None = None
    urgency: OutcomeUrgency = OutcomeUrgency.TODAY
    flow: str = ""


class WizardEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """The wizard of one item.

    Attributes:
        item: Id of the item within its list.
        minutes: For somebody who does it for the first time.
        steps: The same everywhere; empty when there are ways.
        way: One for each system where it is done differently.
        ask: The honest question in words of its own; None asks whether it is so.
        attention: What a finding of concern means: ``wrong``, or ``ask`` where it can be the person's own doing.
    """

    item: Id
    minutes: Annotated[int, Meta(ge=1, le=240)]
    steps: Annotated[list[Words], Meta(max_length=6)] = []
    way: Annotated[list[WayEntry], Meta(max_length=5)] = []
    ask: Words | None = None
    attention: Literal["wrong", "ask"] = "wrong"
    wrong: WrongEntry | None = None


class WizardsFile(Struct, frozen=True, forbid_unknown_fields=True):
    """``wizards/<list>.toml``: the wizards of the checklist of that name."""

    reviewed: dt.date
    wizard: list[WizardEntry]
    sources: list[Id] = []
