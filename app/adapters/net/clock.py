"""The time of large sites, read from the head of their answers, and that of time servers."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from typing import Final
from urllib.parse import urlsplit

from app.adapters.net.gateway import Gateway, Session, Tally
from app.adapters.net.ntp import PACKET_BYTES, seconds_ahead
from app.adapters.net.streams import connected, public_trust_at_any_time
from app.core.consent import REFUSED, host_of, origin
from app.core.errors import AppError
from app.core.network.clock import ClockSeen, decide_clock
from app.core.probe import Finding
from app.core.probe_run import Asked
from app.core.version import VERSION

_SECONDS: Final = 5.0
_WHOLE: Final = 6.0
# A date is cut to whole seconds: on average half a second is missing.
_CUT: Final = 0.5


class ClockProbe:
    """Compares the clock with the endpoints of its description. Port: ``core.probe_run.Probe``.

    Certificates are held against the public list, but not against the dates in them: with a clock that is years off
    every date looks wrong, and then the time could never be asked.
    """

    def __init__(
        self,
        gateway: Gateway,
        proxy: Callable[[], str] = str,
        trust: Callable[[], ssl.SSLContext] = public_trust_at_any_time,
        now: Callable[[], float] = time.time,
    ) -> None:
        """Args:
        proxy: The person's choice (see ``proxy.proxy_for``).
        trust: Makes the trust in the sites.
        now: This computer's clock: seconds since 1970.
        """
        self._gateway = gateway
        self._proxy = proxy
        self._trust = trust
        self._now = now

    def run(self, asked: Asked) -> Finding:
        """Ask every site, side by side."""
        urls = asked.spec.endpoints
        seen = self._gateway.run(lambda session: self._all(session, urls), asked.agreed(), asked.token, _WHOLE)
        return decide_clock(seen)

    async def _all(self, session: Session, urls: tuple[str, ...]) -> list[ClockSeen]:
        trust = self._trust()
        seen = await asyncio.gather(*(self._site(session, url, trust) for url in urls))
        return [each for each in seen if each is not None]

    async def _site(self, session: Session, url: str, trust: ssl.SSLContext) -> ClockSeen | None:
        place = origin(url)
        ahead: float | None
        try:
            async with session.passage(place, _SECONDS) as tally:
                if place.startswith("udp:"):
                    ahead = await self._over_udp(place, tally)
                else:
                    ahead = await self._over_https(place, url, trust, tally)
        except AppError as error:
            if error.code in REFUSED:
                raise
            return None
        return None if ahead is None else ClockSeen(host_of(place), ahead)

    async def _over_udp(self, place: str, tally: Tally) -> float:
        parts = urlsplit(place)
        tally.sent = tally.received = PACKET_BYTES
        return await seconds_ahead(parts.hostname or "", parts.port or 123, self._now)

    async def _over_https(self, place: str, url: str, trust: ssl.SSLContext, tally: Tally) -> float | None:
        async with connected(place, self._proxy()) as stream:
            await stream.encrypt(trust)
            request = _request(url)
            before = self._now()
            stream.writer.write(request)
            await stream.writer.drain()
            head = await stream.head()
            middle = (before + self._now()) / 2
        tally.sent, tally.received = len(request), len(head)
        told = _date(head)
        return None if told is None else told + _CUT - middle


def _request(url: str) -> bytes:
    parts = urlsplit(url)
    lines = [f"HEAD {parts.path or '/'} HTTP/1.1", f"Host: {parts.netloc}", f"User-Agent: TP-Self-Help/{VERSION}"]
    return "\r\n".join([*lines, "Accept: */*", "Connection: close", "", ""]).encode()


def _date(head: bytes) -> float | None:
    """Read the ``Date`` of an answer as seconds since 1970; None for none."""
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"date":
            try:
                return parsedate_to_datetime(value.decode("ascii").strip()).timestamp()
            except (ValueError, TypeError, OverflowError, OSError):
                return None
    return None
