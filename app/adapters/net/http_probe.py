"""Official sites and test pages, asked over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from typing import Final

from app.adapters.net.gateway import Gateway, Session
from app.adapters.net.http import Request
from app.adapters.net.site_head import ask_head
from app.core.consent import REFUSED, host_of, origin
from app.core.errors import AppError
from app.core.network.portal import PageSeen, decide_portal
from app.core.network.sites import SiteSeen, decide_sites
from app.core.probe import Finding
from app.core.probe_run import Asked

_SECONDS: Final = 6.0
_WHOLE: Final = 7.0
_LARGEST_PAGE: Final = 20_000
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
    head = await ask_head(session, url)
    return SiteSeen(host_of(origin(url)), head.status, head.milliseconds, head.host_away, head.error)


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
        if error.code in REFUSED:
            raise
        return PageSeen(url, _SOMETHING if error.code in _FOREIGN else 0)
    return PageSeen(url, answer.status, answer.body)
