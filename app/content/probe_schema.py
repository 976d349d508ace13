"""Authoring files of live checks as types: what they read and send, and words for everything they can find."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from msgspec import Meta, Struct

from app.content.schema import Id, Words


class FoundEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """What to say of one thing that a probe can find; ``{fact}`` is a place for a fact of the finding."""

    code: Annotated[str, Meta(pattern=r"^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*$", max_length=60)]
    title: Words
    advice: Words
    articles: list[Id] = []
    flow: str = ""


class FoundFile(Struct, frozen=True, forbid_unknown_fields=True):
    """``any-probe.toml``: what every probe can end with."""

    found: list[FoundEntry]


class PurposeEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """One purpose of ``purposes.toml``: why something is sent, and what."""

    why: Words
    sends: Words


class VersionEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """One published version of the wallet, with the day it came out."""

    app: Literal["android", "ios", "extension", "desktop"]
    version: Annotated[str, Meta(pattern=r"^\d{1,4}(\.\d{1,5}){1,3}$")]
    date: dt.date


class ProbeFile(Struct, frozen=True, forbid_unknown_fields=True):
    """``probes/<id>.toml``: a live check as it is told before it runs, and every answer it can give.

    One that ``asks_chains`` speaks to the endpoints of all chains, one with ``chains`` to those of these; one with
    ``needs`` runs only when these were given.
    """

    reviewed: dt.date
    title: Words
    reads: Words
    manual: Words
    found: list[FoundEntry]
    purpose: str = ""
    endpoints: list[Annotated[str, Meta(pattern=r"^(https?|udp)://[a-z0-9.-]+(:\d+)?(/\S*)?$", max_length=200)]] = []
    channels: list[Id] = []
    asks_chains: bool = False
    chains: list[Id] = []
    needs: list[Annotated[str, Meta(pattern=r"^[a-z_]+$")]] = []
    versions: list[VersionEntry] = []
    sources: list[Id] = []
