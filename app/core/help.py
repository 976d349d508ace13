"""Help as data: what an article, flow, checklist, channel, term and source are to the rest of the program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.core.help_kinds import Kind, Lang, PackInfo

__all__ = [
    "Area",
    "Channel",
    "ChannelStatus",
    "Document",
    "Item",
    "Kind",
    "Lang",
    "PackInfo",
    "Source",
    "SourceKind",
    "Urgency",
]


class Urgency(StrEnum):
    """How soon a reader must act."""

    EMERGENCY = "emergency"
    HIGH = "high"
    NORMAL = "normal"


class SourceKind(StrEnum):
    """How far a source can be trusted. Readers are shown it."""

    OFFICIAL = "official"
    OFFICIAL_MIRROR = "official-mirror"
    SEVERAL = "several"
    THIRD_PARTY = "third-party"
    GENERAL = "general"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement comes from.

    Attributes:
        seen: ISO date on which the source was read.
    """

    id: str
    url: str
    kind: SourceKind
    title: str
    seen: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One piece of help, without its words.

    Attributes:
        area: Folder of an article; empty for other kinds.
        form: Articles: ``article``, ``landing``, ``myth`` or ``error``; empty for other kinds.
        needs: At most two ids from ``needs.toml`` that the item honestly answers.
        reviewed: ISO date of the last review.
        sources: Ids of sources.
        related: Ids of items to read on, best first.
    """

    kind: Kind
    id: str
    urgency: Urgency
    reviewed: str
    area: str = ""
    form: str = ""
    version: int = 1
    needs: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    flow: str = ""
    checklist: str = ""
    channels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """The words of an item in one language, rendered and sanitised when the pack was built.

    Attributes:
        answer: The answer in one or two sentences, plain text.
        short_html: The calm version for a frightened reader.
        full_html: Everything, with the mechanism.
        short_text: ``short_html`` as plain text for terminals and screen readers.
        full_text: ``full_html`` as plain text.
    """

    id: str
    lang: Lang
    title: str
    answer: str
    short_html: str
    full_html: str
    short_text: str
    full_text: str


@dataclass(frozen=True, slots=True)
class Area:
    """A shelf of articles, with its name in the reader's language and its article ids in reading order."""

    id: str
    title: str
    articles: tuple[str, ...]


class ChannelStatus(StrEnum):
    """What is known of a channel. Only what ``is_official`` may ever be opened."""

    OFFICIAL = "official"
    OFFICIAL_EARLIER = "official-earlier"
    RETIRED = "retired"
    UNCLEAR = "unclear"

    @property
    def is_official(self) -> bool:
        """True for what may be opened, written to and believed."""
        return self in {ChannelStatus.OFFICIAL, ChannelStatus.OFFICIAL_EARLIER}


@dataclass(frozen=True, slots=True)
class Channel:
    """A way to the vendor or to a tool, with the evidence for it.

    Attributes:
        kind: website, email, telegram, explorer, statement … (see AUTHORING.md).
        value: The address itself; empty for a statement.
        confidence: How far the evidence goes.
        last_seen: ISO date on which the evidence was collected.
        title: Name in the reader's language.
        note: What it is for and what to watch for, in the reader's language.
        desk: Of a helpdesk: its system and box (``core.desk``); else empty.
    """

    id: str
    kind: str
    value: str
    purpose: tuple[str, ...]
    status: ChannelStatus
    confidence: SourceKind
    languages: tuple[str, ...]
    chain: str
    since: str
    last_seen: str
    reviewed: str
    sources: tuple[str, ...]
    title: str
    note: str
    desk: Mapping[str, str] = field(default_factory=dict[str, str])
