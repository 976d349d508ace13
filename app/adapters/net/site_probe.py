"""One official site, asked for the head of its page and followed as far as it stays itself."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from app.adapters.net.gateway import Gateway, Session
from app.adapters.net.site_head import ask_head
from app.core.consent import host_of, origin
from app.core.network.one_site import SiteHead, decide_answer
from app.core.probe import Finding
from app.core.probe_run import Asked

_WHOLE: Final = 8.0
# As often a site may send one on within itself; browsers give up at twenty.
_MOST_HOPS: Final = 5


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
    host, took, status = host_of(origin(url)), 0, 0
    for _ in range(_MOST_HOPS):
        head = await ask_head(session, url)
        status, took = head.status, took + head.milliseconds
        if not head.following:
            return SiteHead(host, status, took, head.away, error=head.error)
        url = head.following
    return SiteHead(host, status, loops=True)
