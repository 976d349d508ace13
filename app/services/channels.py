"""The only door out: official channels, listed with their evidence and opened by id."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol
from urllib.parse import urlsplit

from app.core.errors import AppError
from app.core.help import Channel, Lang, Source

# All that a letter's address may hold: anything else could make it go to others too.
_FIELDS = frozenset({"subject", "body", ""})


class ChannelStore(Protocol):
    """Port: the channel registry of the opened help pack."""

    def channels(self, lang: Lang) -> tuple[Channel, ...]:
        """List every channel, with words in a language."""
        ...

    def channel(self, channel_id: str, lang: Lang) -> Channel | None:
        """Look one channel up by id."""
        ...

    def source(self, source_id: str) -> Source | None:
        """Look a source up by id."""
        ...


class UrlOpener(Protocol):
    """Port: hands an address of the registry to the browser or mail program."""

    def open(self, url: str) -> bool:
        """Open an address; False when the system has no program for it."""
        ...


@dataclass(frozen=True, slots=True)
class Doorway:
    """What the confirmation sheet shows before a channel is opened.

    Attributes:
        url: The address that will be handed over, never anything a person pasted.
        host: Host in ASCII, as the browser will see it; the mail address for mail.
        registrable: The part of the host that says who owns it.
        age_days: Days since the evidence was collected.
    """

    channel: Channel
    url: str
    host: str
    registrable: str
    sources: tuple[Source, ...]
    age_days: int


class ChannelService:
    """Official channels for one person; opens them by id and nothing else."""

    def __init__(self, store: ChannelStore, opener: UrlOpener, today: str) -> None:
        """Args:
        today: ISO date, for the age of evidence.
        """
        self._store = store
        self._opener = opener
        self._today = today

    def channels(self, lang: Lang) -> tuple[Channel, ...]:
        """List every channel of the registry."""
        return self._store.channels(lang)

    def channel(self, channel_id: str, lang: Lang) -> Channel | None:
        """Look one channel up; None when it is not on the list."""
        return self._store.channel(channel_id, lang)

    def openable(self, lang: Lang) -> tuple[Channel, ...]:
        """List the channels that :meth:`open` would open."""
        return tuple(
            channel for channel in self._store.channels(lang) if channel.status.is_official and channel_url(channel)
        )

    def at(self, target: str, lang: Lang) -> Channel | None:
        """Give the channel that can be opened and leads to a host, address or account; None where none does.

        Args:
            target: As a verdict names it: a host, a mail address, the name of an account or app.
            lang: Language of the title.
        """
        wanted = target.lower().removeprefix("www.")
        fits = self.openable(lang)
        for names in (_whole_names, _last_name):
            found = next((channel for channel in fits if wanted in names(channel)), None)
            if found is not None and wanted:
                return found
        return None

    def doorway(self, channel_id: str, lang: Lang) -> Doorway:
        """Prepare the confirmation sheet of a channel.

        Raises:
            AppError: ``channel.unknown`` for an id outside the registry, ``channel.not_openable`` for a channel
                that is retired, unclear or has no address.
        """
        channel = self._store.channel(channel_id, lang)
        if channel is None:
            raise AppError("channel.unknown", id=channel_id[:80])
        url = channel_url(channel)
        if not channel.status.is_official or not url:
            raise AppError("channel.not_openable", id=channel.id, status=channel.status.value)
        host = url.removeprefix("mailto:") if url.startswith("mailto:") else _host(url)
        sources = tuple(s for s in map(self._store.source, channel.sources) if s is not None)
        return Doorway(channel, url, host, _registrable(host), sources, _days(channel.last_seen, self._today))

    def open(self, channel_id: str, lang: Lang = Lang.ZH) -> None:
        """Open a channel of the registry in the browser or mail program.

        Raises:
            AppError: As :meth:`doorway`; ``channel.no_program`` when the system cannot open it.
        """
        door = self.doorway(channel_id, lang)
        if not self._opener.open(door.url):
            raise AppError("channel.no_program", id=channel_id)

    def write(self, channel_id: str, address: str) -> None:
        """Open the mail program with a letter to an official address.

        Args:
            channel_id: The channel it goes to.
            address: ``mailto:`` with what stands in the letter; to this channel and nobody else.

        Raises:
            AppError: As :meth:`open`; ``channel.not_openable`` for a letter to anybody else.
        """
        door = self.doorway(channel_id, Lang.ZH)
        to, _, fields = address.partition("?")
        has_more = any(each.partition("=")[0] not in _FIELDS for each in fields.split("&"))
        if to != door.url or not door.url.startswith("mailto:") or has_more:
            raise AppError("channel.not_openable", id=channel_id, status=door.channel.status.value)
        if not self._opener.open(address):
            raise AppError("channel.no_program", id=channel_id)


def channel_url(channel: Channel) -> str:
    """Give the address that opens a channel: https or mailto, empty for anything else."""
    value = channel.value.strip()
    if channel.kind == "email":
        return f"mailto:{value}" if value.count("@") == 1 and not set(value) & set(" ?&,;\r\n") else ""
    return value if value.startswith("https://") and _host(value) else ""


def _whole_names(channel: Channel) -> tuple[str, ...]:
    """Give the host of a site's front page and the whole value."""
    value = channel.value.strip().lower()
    is_front = value.startswith("https://") and not urlsplit(value).path.strip("/")
    return (value, _host(value).removeprefix("www.")) if is_front else (value,)


def _last_name(channel: Channel) -> tuple[str, ...]:
    """Give what an address ends with: the name of an account, the id of an app or extension."""
    value = channel.value.strip().lower().rstrip("/")
    return tuple(filter(None, (value.rpartition("/")[2], value.rpartition("/id")[2], value.rpartition("id=")[2])))


def _host(url: str) -> str:
    try:
        host = urlsplit(url).hostname or ""
        return host.encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        return ""


def _registrable(host: str) -> str:
    # Registry values are our own and reviewed; two labels are right for all of them (content check proves it).
    domain = host.rsplit("@", 1)[-1]
    return ".".join(domain.split(".")[-2:])


def _days(earlier: str, later: str) -> int:
    return max(0, (date.fromisoformat(later) - date.fromisoformat(earlier)).days)
