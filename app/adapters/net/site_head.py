"""The head of one page, and where its answer sends a browser."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from typing import Final
from urllib.parse import urljoin, urlsplit

from app.adapters.net.gateway import Session
from app.adapters.net.http import Request
from app.core.consent import REFUSED, origin
from app.core.errors import AppError

_SECONDS: Final = 6.0
# Statuses with which a browser goes to where the answer says (Fetch standard).
_SENT_ON: Final = frozenset({301, 302, 303, 307, 308})
_SLASHES: Final = re.compile(r"^(https?:)?/{2,}", re.IGNORECASE)
_UNREADABLE: Final = "?"


@dataclass(frozen=True, slots=True)
class Head:
    """One answer.

    Attributes:
        status: 0 when there was none.
        following, away: As :func:`read_redirect` gives them.
        error: Code of the failure when there was no answer.
    """

    status: int
    milliseconds: int = 0
    following: str = ""
    away: str = ""
    error: str = ""

    @property
    def host_away(self) -> str:
        """The other host it sends one on to, over whatever; empty where what it says names none."""
        return "" if self.away.endswith((":", _UNREADABLE)) else self.away.removeprefix("http://")


async def ask_head(session: Session, url: str) -> Head:
    """Ask for the head of a page; a silent site is no error.

    Raises:
        AppError: One of ``REFUSED``.
    """
    began = time.perf_counter()
    try:
        answer = await session.fetch(Request(url, "HEAD", seconds=_SECONDS))
    except AppError as error:
        if error.code in REFUSED:
            raise
        return Head(0, error=error.code)
    took = round((time.perf_counter() - began) * 1000)
    location = answer.headers.get("location", "") if answer.status in _SENT_ON else ""
    return Head(answer.status, took, *read_redirect(url, location))


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
