"""The gateway: every packet of this program passes here, or does not leave."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final, TypeVar

import httpx

from app.adapters.net.foreign import net_error
from app.adapters.net.http import Answer, Http, Request
from app.adapters.net.journal import RequestJournal
from app.adapters.net.loop import run_bounded
from app.core.cancel import CancelToken
from app.core.consent import Permit, host_of
from app.core.errors import AppError

_Result = TypeVar("_Result")
# A whole diagnosis ends within ten seconds (issue D).
DEADLINE: Final = 10.0


@dataclass(slots=True)
class Tally:
    """Bytes of one exchange; whoever sends and reads counts them here."""

    sent: int = 0
    received: int = 0


class Session:
    """One run's way out, with one permit. Made by :meth:`Gateway.run`; used inside its event loop."""

    def __init__(self, permit: Permit, journal: RequestJournal, is_offline: Callable[[], bool], end: float) -> None:
        self._permit = permit
        self._journal = journal
        self._is_offline = is_offline
        self._end = end
        self._http: Http | None = None

    def use(self, http: Http) -> None:
        """Take the connections of this run."""
        self._http = http

    @property
    def left(self) -> float:
        """Seconds until the deadline of the whole run."""
        return max(0.0, self._end - asyncio.get_running_loop().time())

    @asynccontextmanager
    async def passage(self, place: str, seconds: float) -> AsyncGenerator[Tally]:
        """Open the door to one origin for one exchange of any protocol: checked, bounded in time, logged.

        Args:
            place: The origin (``core.consent.origin``) that is about to be spoken to.
            seconds: Deadline of the exchange; the run's own deadline shortens it.

        Raises:
            AppError: ``net.offline``, ``net.not_allowed`` or ``net.no_consent`` before anything leaves;
                ``net.timeout``, ``net.tls``, ``net.unreachable``, ``net.proxy`` or ``net.garbage`` for what happens
                inside.
        """
        if self._is_offline():
            raise AppError("net.offline")
        self._permit.check(place)
        host, tally, outcome = host_of(place), Tally(), "stopped"
        number = self._journal.begin(host, self._permit.purpose.why)
        try:
            async with asyncio.timeout(min(seconds, self.left)):
                yield tally
            outcome = "done"
        except (OSError, EOFError, ValueError, asyncio.LimitOverrunError, httpx.HTTPError, httpx.InvalidURL) as error:
            failure = net_error(error, host)
            outcome = failure.code
            raise failure from error
        except AppError as error:
            outcome = error.code
            raise
        finally:
            self._journal.end(number, tally.sent, tally.received, outcome)

    async def fetch(self, request: Request) -> Answer:
        """Send one HTTP request and read its answer, whatever its status.

        Raises:
            AppError: As :meth:`passage`; ``net.too_large`` when the answer is longer than allowed.
        """
        if self._http is None:
            raise AppError("net.offline")
        return await self._http.fetch(request, self.passage)


class Gateway:
    """Runs network work: with a permit, until a deadline, unless offline. Safe from any thread."""

    def __init__(
        self,
        is_offline: Callable[[], bool],
        journal: RequestJournal,
        proxy: Callable[[], str] = str,
        trust: Callable[[], ssl.SSLContext] | None = None,
    ) -> None:
        """Args:
        is_offline: The person's switch, asked before every exchange.
        journal: Where every request is noted.
        proxy: The person's choice (see ``proxy.proxy_for``).
        trust: Makes the TLS trust; by default the machine's own, as its browser sees it.
        """
        self.journal = journal
        self._is_offline = is_offline
        self._proxy = proxy
        self._trust = trust or machine_trust

    def run(
        self,
        work: Callable[[Session], Awaitable[_Result]],
        permit: Permit,
        token: CancelToken,
        seconds: float = DEADLINE,
    ) -> _Result:
        """Run work on an event loop in the calling thread; its exchanges share the deadline.

        Exchanges end with ``net.timeout`` at the deadline, so that the work can still give what it has; work that
        does not end by itself half a second later is stopped.

        Raises:
            AppError: ``net.offline`` when the switch is closed, and whatever the work raises.
            Cancelled: Within 0.2 s after the token was cancelled.
        """
        if self._is_offline():
            raise AppError("net.offline")
        return run_bounded(lambda: self._inside(work, permit, seconds), token, seconds + 0.5)

    def fetch(self, request: Request, permit: Permit, token: CancelToken) -> Answer:
        """Send a single request.

        Raises:
            AppError: As :meth:`Session.fetch`.
            Cancelled: Within 0.2 s after the token was cancelled.
        """
        return self.run(lambda session: session.fetch(request), permit, token, request.seconds)

    async def _inside(self, work: Callable[[Session], Awaitable[_Result]], permit: Permit, seconds: float) -> _Result:
        end = asyncio.get_running_loop().time() + seconds
        session = Session(permit, self.journal, self._is_offline, end)
        async with Http(self._proxy(), self._trust) as http:
            session.use(http)
            return await work(session)


def machine_trust() -> ssl.SSLContext:
    """Make a TLS context that trusts what this machine trusts, and checks name and dates."""
    # Loaded with the first request.
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
