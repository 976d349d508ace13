"""The authoring files as types: what AUTHORING.md describes, letter by letter. Unknown fields are refused."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from msgspec import Meta, Struct, field

from app.core.checklist import Demo, Priority, Proof
from app.core.help import ChannelStatus, SourceKind, Urgency

Id = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
Text = Annotated[str, Meta(min_length=1, max_length=2000)]
Line = Annotated[str, Meta(min_length=1, max_length=400)]
Version = Annotated[int, Meta(ge=1, le=10_000)]
Needs = Annotated[list[Id], Meta(max_length=2)]


class Words(Struct, frozen=True, forbid_unknown_fields=True):
    """A piece of text in the languages we write; Traditional Chinese only where the derived text is wrong."""

    zh: Text
    en: Text
    zh_hant: str = field(default="", name="zh-Hant")


class Lists(Struct, frozen=True, forbid_unknown_fields=True):
    """Lists of lines by language, for example phrasings."""

    zh: list[Line] = []
    en: list[Line] = []


class Steps(Struct, frozen=True, forbid_unknown_fields=True):
    """Steps by language; both languages must be there."""

    zh: list[Text]
    en: list[Text]


class ArticleFile(Struct, frozen=True, forbid_unknown_fields=True):
    """``articles/<area>/<id>.toml``: everything of an article but its words."""

    urgency: Urgency
    version: Version
    reviewed: dt.date
    needs: Needs
    phrasings: Lists
    form: Literal["article", "landing", "myth"] = "article"
    danger: Annotated[int, Meta(ge=1, le=5)] | None = None
    sources: list[Id] = []
    related: Annotated[list[Id], Meta(max_length=5)] = []
    flow: str = ""
    checklist: str = ""
    channels: list[Id] = []
    errors: list[Line] = []


class TermWords(Struct, frozen=True, forbid_unknown_fields=True):
    """A term in one language."""

    name: Line
    line: Line
    full: Text
    aliases: list[Line] = []


class TermFile(Struct, frozen=True, forbid_unknown_fields=True):
    """``terms/<id>.toml``."""

    reviewed: dt.date
    zh: TermWords
    en: TermWords
    sources: list[Id] = []
    related: list[Id] = []
    zh_hant: TermWords | None = field(default=None, name="zh-Hant")


class FigureFile(Struct, frozen=True, forbid_unknown_fields=True):
    """``figures/<id>.toml``: what a drawing says, and what it shows for those who do not see it."""

    alt: Words
    words: dict[Id, Words] = {}


class ChecklistItemEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """One statement of a checklist; what each part means: ``core.checklist.ChecklistItem``."""

    id: Id
    version: Version
    priority: Priority
    title: Words
    why: Words
    how: Words
    verify: Words
    proof: Proof = Proof.WORD
    effect: Words | None = None
    cost: Words | None = None
    changed: Words | None = None
    formerly: list[str] = []
    probes: list[Id] = []
    demo: Demo | None = None
    half_life: Annotated[int, Meta(ge=1, le=1500)] = 365
    level: Annotated[int, Meta(ge=1, le=3)] = 1
    flow: str = ""
    article: str = ""
    figure: str = ""
    sources: list[Id] = []


class ChecklistFile(Struct, frozen=True, forbid_unknown_fields=True):
    """``checklists/<id>.toml``."""

    urgency: Urgency
    version: Version
    reviewed: dt.date
    title: Words
    intro: Words
    item: list[ChecklistItemEntry]
    occasion: bool = False
    needs: Needs = []
    sources: list[Id] = []
    phrasings: Lists = Lists()


ChannelKind = Literal[
    "website", "help", "tool", "email", "x", "telegram", "discord", "forum", "medium", "youtube", "github", "facebook",
    "weibo", "wechat", "qq", "play-store", "app-store", "extension", "desktop", "hardware", "product", "file-host",
    "explorer", "statement", "helpdesk",
]  # fmt: skip
Purpose = Literal[
    "support", "download", "announce", "community", "tool", "developer", "business", "product", "lookup", "identity"
]

Language = Literal["zh", "en", "ko", "ja", "vi", "th", "id", "es", "fr", "ru", "multi"]


class DeskEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """What runs at a helpdesk, and the inbox (Chatwoot) or group (Zammad) for reports. Never a key."""

    system: Literal["zendesk", "chatwoot", "zammad", "roundup"]
    box: Annotated[str, Meta(max_length=100)] = ""


class ChannelFile(Struct, frozen=True, forbid_unknown_fields=True):
    """``channels/<id>.toml``."""

    kind: ChannelKind
    value: Annotated[str, Meta(max_length=300)]
    purpose: list[Purpose]
    status: ChannelStatus
    confidence: SourceKind
    last_seen: Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    reviewed: dt.date
    sources: list[Id]
    title: Words
    note: Words
    languages: list[Language] = []
    chain: str = ""
    since: str = ""
    phrasings: Lists = Lists()
    desk: DeskEntry | None = None


class EndpointEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """A public node or explorer interface that answers without a key, and who says so."""

    url: Annotated[str, Meta(pattern=r"^https://[a-z0-9.-]+(/[A-Za-z0-9./_-]*)?$", max_length=200)]
    sources: Annotated[list[Id], Meta(min_length=1)]


class ChainFile(Struct, frozen=True, forbid_unknown_fields=True):
    """``chains/<id>.toml``: a chain as people name it, and where its transactions can be looked up."""

    name: Words
    family: Literal["evm", "tron", "solana", "bitcoin", "eos", "cosmos", "other"]
    coin: Line
    tx_hash: Annotated[str, Meta(min_length=1, max_length=120)]
    address: Words
    reviewed: dt.date
    sources: list[Id]
    chain_id: Annotated[int, Meta(ge=1)] | None = None
    aliases: list[Line] = []
    explorers: list[Id] = []
    explorer_tx: Annotated[str, Meta(pattern=r"^(https://[a-z0-9.-]+/\S*\{hash\}\S*)?$", max_length=200)] = ""
    endpoints: Annotated[list[EndpointEntry], Meta(max_length=6)] = []


class MessageEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """One error message of the lexicon."""

    id: Annotated[str, Meta(pattern=r"^err(-[a-z0-9]+)+$", max_length=80)]
    patterns: Annotated[list[Line], Meta(min_length=1)]
    where: Literal[
        "evm", "tron", "solana", "bitcoin", "eos", "cosmos", "walletconnect", "wallet", "store", "dapp", "exchange"
    ]
    title: Words
    cause: Words
    fix: Steps
    needs: Needs = []
    urgency: Urgency = Urgency.NORMAL
    article: str = ""
    flow: str = ""
    sources: list[Id] = []


class MessagesFile(Struct, frozen=True, forbid_unknown_fields=True):
    """``errors/<family>.toml``."""

    reviewed: dt.date
    message: list[MessageEntry]


class SourceEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """One source of ``sources/*.toml``; the key of its table is its id."""

    url: Annotated[str, Meta(pattern=r"^(https?://\S+)?$", max_length=500)]
    kind: SourceKind
    title: Line
    seen: dt.date
    note: str = ""


class NeedEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """One need of ``needs.toml``."""

    zh: Line
    en: Line
    urgency: Urgency
    near: list[Id] = []


class AreaEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """One shelf of ``areas.toml``; the order of the file is the order of the shelves."""

    title: Words
