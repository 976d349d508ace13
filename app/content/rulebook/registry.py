"""Turns the channels of a library into the identifiers of the registry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import parse_qs

from app.content.library import Library, Loaded
from app.content.rulebook.files import IdentifiersFile, identifiers, platforms
from app.content.schema import ChannelFile
from app.core.help import ChannelStatus
from app.core.verify.id_judge import EXTENSION
from app.core.verify.locator import Locator, read_locator
from app.core.verify.platforms import Platforms
from app.core.verify.rulebook import Identifier

_RANK: Final = (ChannelStatus.OFFICIAL, ChannelStatus.OFFICIAL_EARLIER, ChannelStatus.UNCLEAR, ChannelStatus.RETIRED)
_NAMES: Final = {"email": "mail", "wechat": "wechat", "qq": "qq"}
_CASED: Final = frozenset({"discord", "youtube", "android"})


def registry(library: Library) -> list[Identifier]:
    """List the identifiers of every channel, one for each kind and value: the one with the best evidence."""
    best: dict[tuple[str, str], tuple[tuple[int, int], Identifier]] = {}
    for identifier, path in _identifiers(library):
        key = (identifier.kind, identifier.value)
        rank = (_RANK.index(identifier.status), len(path))
        if key not in best or rank < best[key][0]:
            best[key] = (rank, identifier)
    return [identifier for _, (_, identifier) in sorted(best.items())]


def _identifiers(library: Library) -> Iterator[tuple[Identifier, str]]:
    extra, known = identifiers(), Platforms(tuple(platforms()))
    for channel_id in sorted(library.channels):
        yield from _of_channel(library.channels[channel_id], extra, known)
    for entry in extra.identifier:
        channel = library.channels.get(entry.channel)
        for value in entry.values if channel else ():
            kept = value if entry.kind in _CASED else value.lower()
            yield _identifier(channel, entry.kind, kept, entry.status), "/further"


def _of_channel(
    channel: Loaded[ChannelFile], extra: IdentifiersFile, known: Platforms
) -> Iterator[tuple[Identifier, str]]:
    file = channel.file
    if not file.value:
        return
    if file.kind in _NAMES:
        yield _identifier(channel, _NAMES[file.kind], file.value.lower()), ""
        return
    read = read_locator(file.value)
    if read is None or not read.host:
        return
    own = file.kind != "explorer" and channel.id not in extra.third_party
    for kind, value in _kinds(channel, read, extra.pages, known):
        kept = value if kind in _CASED else value.lower()
        yield _identifier(channel, kind, kept, own=own), read.path.strip("/")


def _kinds(
    channel: Loaded[ChannelFile], read: Locator, pages: Iterable[str], known: Platforms
) -> Iterator[tuple[str, str]]:
    """Give what a web address identifies: an app, an account, one page, or a host."""
    kind = channel.file.kind
    if kind == "play-store":
        yield "android", parse_qs(read.query)["id"][0]
    elif kind == "app-store":
        yield "ios", read.path.rpartition("/id")[2]
    elif kind == "extension" and (found := EXTENSION.search(read.path)):
        yield "extension", found.group()
    elif (account := known.account(read)) is not None:
        # A page below an account (one repository) is no account of its own.
        if read.path.strip("/").count("/") == 0 or kind in {"youtube", "discord", "weibo"}:
            yield account.kind.value, account.name
    elif channel.id in pages:
        yield "page", read.host.removeprefix("www.") + read.path.rstrip("/")
    else:
        yield "host", read.host


def _identifier(
    channel: Loaded[ChannelFile] | None, kind: str, value: str, status: ChannelStatus | None = None, *, own: bool = True
) -> Identifier:
    if channel is None:
        raise LookupError(kind)
    return Identifier(kind, value, channel.id, status or channel.file.status, channel.file.last_seen, own)
