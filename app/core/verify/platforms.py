"""Recognises an account in an address: t.me/name, x.com/name, youtube.com/channel/id …"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qs, unquote

from app.core.verify.locator import Locator
from app.core.verify.rulebook import Platform
from app.core.verify.verdict import Kind

_LONGEST_PATH: Final = 400


@dataclass(frozen=True, slots=True)
class Account:
    """An account named by an address.

    Attributes:
        name: Empty for a group invitation.
        is_invite: Into a group that nobody can look at from outside.
        is_post: The address shows one post; some platforms ignore the name in it.
    """

    kind: Kind
    name: str
    is_invite: bool = False
    is_post: bool = False


class Platforms:
    """Every platform of the rules."""

    def __init__(self, platforms: tuple[Platform, ...]) -> None:
        self._by_host = {host: platform for platform in platforms for host in platform.hosts}
        self._by_word = {word: platform for platform in platforms for word in platform.words}

    def kind_of(self, word: str) -> Kind | None:
        """Give the platform that people call so."""
        platform = self._by_word.get(word.strip().lower())
        return Kind(platform.kind) if platform else None

    @property
    def words(self) -> tuple[str, ...]:
        """Every name people have for a platform, longest first."""
        return tuple(sorted(self._by_word, key=len, reverse=True))

    def account(self, locator: Locator) -> Account | None:
        """Give the account that an address names; None for any other page."""
        host = locator.host.removeprefix("www.")
        platform = self._by_host.get(host)
        if platform is None:
            front, _, behind = host.partition(".")
            # name.t.me is t.me/name.
            return Account(Kind.TELEGRAM, front) if behind == "t.me" and front else None
        parts = [part for part in unquote(locator.path[:_LONGEST_PATH]).split("/") if part]
        if any(part in {".", ".."} for part in parts):
            return None
        return _named(platform, host, parts, locator)


def _named(platform: Platform, host: str, parts: list[str], locator: Locator) -> Account | None:
    kind = Kind(platform.kind)
    first = parts[0] if parts else ""
    if any(first == invite or (invite == "+" and first.startswith("+")) for invite in platform.invites):
        return Account(kind, "", is_invite=True)
    if kind is Kind.QQ:
        uin = parse_qs(locator.query).get("uin", [""])[0]
        return Account(kind, uin) if uin else Account(kind, parts[-1] if parts else "", is_invite=True)
    if kind is Kind.PHONE and (number := parse_qs(locator.query).get("phone", [""])[0]):
        return Account(kind, number)
    if first.lower() in platform.sections:
        return Account(kind, parts[1]) if len(parts) > 1 else None
    if not parts or first.lower() in platform.reserved or not _is_name(kind, host, first):
        return None
    return Account(kind, first.lstrip("@"), is_post=len(parts) > 1 and parts[1] in {"status", "statuses"})


def _is_name(kind: Kind, host: str, part: str) -> bool:
    """Say whether the first part of a path is a name there, or one page of many."""
    if kind is Kind.DISCORD:
        return host not in {"discord.com", "discordapp.com"}
    return part.startswith("@") or kind not in {Kind.YOUTUBE, Kind.MEDIUM}
