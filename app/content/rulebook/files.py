"""The files below ``verify/`` as types; unknown fields are refused."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final, Literal, TypeVar

import msgspec
from msgspec import Meta

from app.content.files import decode
from app.content.schema import Words
from app.core.help import ChannelStatus
from app.core.verify.rulebook import Brand, HostLists, Platform, Trick, WordLists

_FOLDER: Final = Path(__file__).parent.parent / "verify"
_File = TypeVar("_File")
_Digest = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]
_Host = Annotated[str, Meta(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)+$", max_length=253)]


class IdentifierEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Further values of one channel; ``status`` where it differs from the channel's."""

    kind: Literal[
        "host", "page", "mail", "telegram", "x", "discord", "wechat", "qq", "weibo", "github", "youtube", "medium"
    ]
    channel: str
    values: list[str]
    status: ChannelStatus | None = None


class IdentifiersFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``identifiers.toml``."""

    own_domains: list[_Host]
    third_party: list[str]
    pages: list[str]
    identifier: list[IdentifierEntry]


class RecordedEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Hosts of one entry of a block list."""

    block_list: str
    date: Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    hosts: list[_Host]


class PublishedEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file the vendor published a fingerprint of."""

    sha256: _Digest
    version: str


class _Brands(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    brand: list[Brand]


class _Platforms(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    platform: list[Platform]


class _Tricks(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    trick: list[Trick]


class _Recorded(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    recorded: list[RecordedEntry]


class AppsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``apps.toml``: certificates by package name, and files named by their fingerprint."""

    certificates: dict[str, list[_Digest]]
    file: list[PublishedEntry]


class VerdictEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of one verdict."""

    title: Words
    advice: Words


class SentencesFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``sentences.toml``: every verdict, every label of a card, every reason by its code."""

    verdicts: dict[str, VerdictEntry]
    labels: dict[str, Words]
    reasons: dict[str, Words]


def identifiers() -> IdentifiersFile:
    """Read what the registry knows beyond the channels."""
    return _read("identifiers.toml", IdentifiersFile)


def brands() -> list[Brand]:
    """Read the names that impostors imitate."""
    return _read("brands.toml", _Brands).brand


def hosts() -> HostLists:
    """Read hosts by what can be done with them."""
    return _read("hosts.toml", HostLists)


def words() -> WordLists:
    """Read words by what they mean in a name."""
    return _read("words.toml", WordLists)


def platforms() -> list[Platform]:
    """Read where accounts live."""
    return _read("platforms.toml", _Platforms).platform


def tricks() -> list[Trick]:
    """Read what impostors say."""
    return _read("tricks.toml", _Tricks).trick


def recorded() -> list[RecordedEntry]:
    """Read the hosts on block lists of record."""
    return _read("impostors.toml", _Recorded).recorded


def apps() -> AppsFile:
    """Read what is known of genuine app files."""
    return _read("apps.toml", AppsFile)


def sentences() -> SentencesFile:
    """Read what a card says."""
    return _read("sentences.toml", SentencesFile)


def _read(name: str, expected: type[_File]) -> _File:
    return decode(f"verify/{name}", (_FOLDER / name).read_text(encoding="utf-8"), expected)
