"""What stands inside an address: the target of a redirect, the page behind a deep link, a forwarded host."""

from __future__ import annotations

import base64
import binascii
import re
from typing import Final
from urllib.parse import parse_qsl, unquote

from app.core.verify.locator import WEB, Locator
from app.core.verify.rulebook import Redirector

_INNER: Final = re.compile(r"(?:https?|hxxps?)(?::|%3a)(?:/|%2f|\\){1,4}[^\s\"'<>{}]+", re.IGNORECASE)
_NAMED_HOST: Final = re.compile(r"(?<![a-z0-9.-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,6}[a-z]{2,24}(?![a-z0-9.-])")
_FALLBACK: Final = re.compile(r"S\.browser_fallback_url=([^;]+)")
_PACKAGE: Final = re.compile(r"(?:package|id)=([A-Za-z][\w.]+)")
_INTENT_SCHEME: Final = re.compile(r"scheme=([A-Za-z][\w+.-]*)")
_TRANSLATED: Final = ".translate.goog"
_LONGEST: Final = 4096


class Redirects:
    """Known redirectors, and pages that may send people on."""

    def __init__(self, redirectors: tuple[Redirector, ...], keys: tuple[str, ...]) -> None:
        self._by_host: dict[str, list[Redirector]] = {}
        for each in redirectors:
            self._by_host.setdefault(each.host, []).append(each)
        self._keys = frozenset(keys)

    def target(self, locator: Locator) -> str | None:
        """Give where a known redirector leads; None for other hosts."""
        host = locator.host
        if not locator.rest and not host.endswith(_TRANSLATED):
            return None
        if host.endswith(_TRANSLATED):
            front = host.removesuffix(_TRANSLATED).replace("--", "\x00").replace("-", ".").replace("\x00", "-")
            return f"https://{front}{locator.path}"
        for each in self._candidates(host):
            if locator.path.startswith(each.path):
                found = _behind(locator, each)
                if found:
                    return found
        return None

    def outside(self, locator: Locator) -> str | None:
        """Give the address that a page's own query or fragment names as a place to go to; None when there is none."""
        if not locator.rest:
            return None
        for key, value in _pairs(f"{locator.query}&{locator.fragment.rpartition('?')[2]}"):
            if key.lower() in self._keys and (_INNER.match(value) or value.startswith("//")):
                # Once more where it was encoded twice.
                return value if "://" in value[:12] or value.startswith("//") else unquote(value)
        return None

    def _candidates(self, host: str) -> list[Redirector]:
        labels = host.removeprefix("www.").split(".")
        return [each for at in range(len(labels) - 1) for each in self._by_host.get(".".join(labels[at:]), [])]


def _behind(locator: Locator, rule: Redirector) -> str | None:
    query = dict(reversed(_pairs(locator.query)))
    for key in rule.keys:
        if query.get(key):
            return _unwrapped(query[key])
    if rule.keys:
        return None
    rest = f"{locator.path}?{locator.query}" if locator.query else locator.path
    # “__;” ends the address in the links of a mail filter.
    return unquote(rest[len(rule.path) :].lstrip("/?")).partition("__;")[0] or None


def _pairs(query: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(query[:_LONGEST], keep_blank_values=True, max_num_fields=100)
    except ValueError:
        return []


def _unwrapped(value: str) -> str:
    # Bing writes its target as "a1" and URL-safe base64.
    if value.startswith("a1"):
        try:
            return base64.urlsafe_b64decode(value[2:] + "=" * (-len(value[2:]) % 4)).decode("utf-8")
        except (binascii.Error, ValueError):
            return value
    return value


def inner_addresses(text: str, most: int = 5) -> tuple[str, ...]:
    """Give the web addresses written anywhere inside a text, also percent-encoded ones and those inside JSON."""
    plain = unquote(unquote(text[:_LONGEST]))
    found = [match.group() for match in _INNER.finditer(plain.replace("\\/", "/"))]
    return tuple(dict.fromkeys(found))[:most]


def named_hosts(text: str, most: int = 5) -> tuple[str, ...]:
    """Give what looks like a host anywhere inside a text: ``dapp://tokenpocket.cc``, ``…/dapp/tokenpocket.cc``."""
    return tuple(dict.fromkeys(_NAMED_HOST.findall(unquote(text[:_LONGEST]).lower())))[:most]


def intent_targets(locator: Locator) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the addresses and the packages an Android ``intent:`` or ``market:`` link may open."""
    rest = locator.rest[:_LONGEST]
    front, _, extras = rest.partition("#Intent;")
    scheme = _INTENT_SCHEME.search(extras)
    named = scheme.group(1).lower() if scheme else ""
    addresses = [f"{named}:{front}"] if named in WEB and front.startswith("//") else []
    addresses += [unquote(found) for found in _FALLBACK.findall(extras)]
    return tuple(addresses), tuple(_PACKAGE.findall(extras or rest))
