"""Official sites and test pages, asked over HTTP."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Collection
from typing import Final
from urllib.parse import urljoin, urlsplit

from app.adapters.net.gateway import Gateway, Session
from app.adapters.net.http import Request
from app.core.consent import host_of, origin
from app.core.errors import AppError
from app.core.network.portal import PageSeen, decide_portal
from app.core.network.sites import SiteSeen, decide_sites
from app.core.probe import Finding
from app.core.probe_run import Asked

_SECONDS: Final = 6.0
_WHOLE: Final = 7.0
_LARGEST_PAGE: Final = 20_000
_NOT_SENT: Final = frozenset({"net.offline", "net.no_consent", "net.not_allowed"})
# A page that is too long to be a test page, or none at all, is somebody else's.
_FOREIGN: Final = frozenset({"net.too_large", "net.garbage"})
_SOMETHING: Final = 200


class SitesProbe:
    """Asks the channels of its description for their front page. Port: ``core.probe_run.Probe``."""

    def __init__(self, gateway: Gateway, domains: Collection[str]) -> None:
        """Args:
        domains: Official domains: where a site may send one on to.
        """
        self._gateway = gateway
        self._domains = domains

    def run(self, asked: Asked) -> Finding:
        """Ask every site, side by side."""
        urls = list({origin(url): url for url in asked.spec.targets}.values())
        seen = self._gateway.run(lambda session: _sites(session, urls), asked.agreed(), asked.token, _WHOLE)
        return decide_sites(seen, self._domains)


async def _sites(session: Session, urls: list[str]) -> list[SiteSeen]:
    return list(await asyncio.gather(*(_site(session, url) for url in urls)))


async def _site(session: Session, url: str) -> SiteSeen:
    host, began = host_of(origin(url)), time.perf_counter()
    try:
        answer = await session.fetch(Request(url, "HEAD", seconds=_SECONDS))
    except AppError as error:
        if error.code in _NOT_SENT:
            raise
        return SiteSeen(host, 0, error=error.code)
    took = round((time.perf_counter() - began) * 1000)
    return SiteSeen(host, answer.status, took, _target(url, answer.headers.get("location", "")))


def _target(url: str, location: str) -> str:
    """Name the host a redirection leads to; empty when there is none, or it stays."""
    try:
        target = urlsplit(urljoin(url, location)).hostname or ""
        here = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return target[:200] if target != here else ""


class PortalProbe:
    """Asks the test pages of its description. Port: ``core.probe_run.Probe``."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    def run(self, asked: Asked) -> Finding:
        """Ask every page, side by side."""
        urls = asked.spec.endpoints
        return decide_portal(
            self._gateway.run(lambda session: _pages(session, urls), asked.agreed(), asked.token, _WHOLE)
        )


async def _pages(session: Session, urls: tuple[str, ...]) -> list[PageSeen]:
    return list(await asyncio.gather(*(_page(session, url) for url in urls)))


async def _page(session: Session, url: str) -> PageSeen:
    try:
        answer = await session.fetch(Request(url, seconds=_SECONDS, largest=_LARGEST_PAGE))
    except AppError as error:
        if error.code in _NOT_SENT:
            raise
        return PageSeen(url, _SOMETHING if error.code in _FOREIGN else 0)
    return PageSeen(url, answer.status, answer.body)
