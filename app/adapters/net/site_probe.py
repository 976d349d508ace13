"""One official site, asked for the head of its page and followed as far as it stays itself."""

from __future__ import annotations

import re
import time
from collections.abc import Collection
from typing import Final
from urllib.parse import urljoin, urlsplit

from app.adapters.net.gateway import Gateway, Session
from app.adapters.net.http import Request
from app.core.consent import host_of, origin
from app.core.errors import AppError
from app.core.network.one_site import SiteHead, decide_answer
from app.core.probe import Finding
from app.core.probe_run import Asked

_SECONDS: Final = 6.0
_WHOLE: Final = 8.0
# As often a site may send one on within itself; browsers give up at twenty.
_MOST_HOPS: Final = 5
# Statuses with which a browser goes to where the answer says (Fetch standard).
_SENT_ON: Final = frozenset({301, 302, 303, 307, 308})
_SLASHES: Final = re.compile(r"^(https?:)?/{2,}", re.IGNORECASE)
_UNREADABLE: Final = "?"
_NOT_SENT: Final = frozenset({"net.offline", "net.no_consent", "net.not_allowed"})


class SiteProbe:
    """Asks the one target of its description. Port: ``core.probe_run.Probe``."""

    def __init__(self, gateway: Gateway, domains: Collection[str]) -> None:
        """Args:
        domains: Official domains: where the site may send one on to.
        """
        self._gateway = gateway
        self._domains = domains

    def run(self, asked: Asked) -> Finding:
        """Ask, and go on while it sends one on to itself: nobody else is spoken to."""
        url = asked.spec.targets[0]
        seen = self._gateway.run(lambda session: _follow(session, url), asked.agreed(), asked.token, _WHOLE)
        return decide_answer(seen, self._domains)


async def _follow(session: Session, url: str) -> SiteHead:
    host, began, status = host_of(origin(url)), time.perf_counter(), 0
    for _ in range(_MOST_HOPS):
        try:
            answer = await session.fetch(Request(url, "HEAD", seconds=_SECONDS))
        except AppError as error:
            if error.code in _NOT_SENT:
                raise
            return SiteHead(host, 0, error=error.code)
        status, took = answer.status, round((time.perf_counter() - began) * 1000)
        location = answer.headers.get("location", "") if status in _SENT_ON else ""
        following, away = read_redirect(url, location)
        if not following:
            return SiteHead(host, status, took, away)
        url = following
    return SiteHead(host, status, loops=True)


def read_redirect(url: str, location: str) -> tuple[str, str]:
    """Give the address on the same host that a redirection leads to, or the host it leaves for: one of the two.

    Read as browsers do (WHATWG): backslashes are slashes, tabs are not there, extra slashes before a host are skipped.
    Whatever cannot be read, or leads to another program, counts as leaving.

    Args:
        url: Where the answer came from.
        location: What it said; empty leads nowhere.

    Returns:
        Address and host; ``http://`` stands before a host to which the way is not encrypted any more.
    """
    if not location:
        return "", ""
    cleaned = _SLASHES.sub(r"\1//", re.sub(r"[\t\r\n]", "", location).strip().replace("\\", "/"))
    try:
        target = urljoin(url, cleaned)
        parts = urlsplit(target)
        host, scheme = parts.hostname or "", parts.scheme
    except ValueError:
        return "", _UNREADABLE
    if scheme not in {"http", "https"} or not host:
        return "", f"{scheme}:"[:40] if scheme not in {"http", "https"} else _UNREADABLE
    try:
        if origin(target) == origin(url):
            return target, ""
    except AppError:
        # A name before an @, or letters that are no plain host: shown by its host, and not gone to.
        pass
    is_open = scheme == "http" and url.startswith("https:")
    return "", ("http://" if is_open else "") + host[:200]
