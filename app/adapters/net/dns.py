"""Official names asked of this network and of public name servers over HTTPS (RFC 8484)."""

from __future__ import annotations

import asyncio
import secrets
import socket
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from app.adapters.net.gateway import Gateway, Session
from app.adapters.net.http import Request
from app.core.consent import REFUSED
from app.core.errors import AppError
from app.core.network.names import Answered, Lookup, NameSeen, decide_names
from app.core.probe import Finding
from app.core.probe_run import Asked

if TYPE_CHECKING:
    import dns.message

_SECONDS: Final = 4.0
_WHOLE: Final = 6.0
_LARGEST: Final = 65_535
_TYPE: Final = "application/dns-message"
_OWN: Final = "DNS"
Resolver = Callable[[str], Awaitable[Lookup]]


class NamesProbe:
    """Compares the answers for the channels of its description. Port: ``core.probe_run.Probe``."""

    def __init__(self, gateway: Gateway, resolver: Resolver | None = None) -> None:
        """Args:
        resolver: Asks this network; by default as every program of this computer does.
        """
        self._gateway = gateway
        self._resolver = resolver or ask_system

    def run(self, asked: Asked) -> Finding:
        """Ask everybody, side by side."""
        names = list(dict.fromkeys(urlsplit(url).hostname or "" for url in asked.spec.targets))
        # Not registered by anybody; made anew each time, so that no server can have it kept.
        made_up = f"tp-self-help-{secrets.token_hex(8)}.com"
        servers = asked.spec.endpoints
        permit = asked.agreed()
        note = self._gateway.journal.begin(_OWN, permit.purpose.why)

        async def ask(session: Session) -> tuple[list[NameSeen], Lookup]:
            return await self._ask(session, names, servers, made_up)

        try:
            seen, invented = self._gateway.run(ask, permit, asked.token, _WHOLE)
        finally:
            self._gateway.journal.end(note, sum(map(len, [*names, made_up])), 0)
        return decide_names(seen, invented)

    async def _ask(
        self, session: Session, names: list[str], servers: tuple[str, ...], made_up: str
    ) -> tuple[list[NameSeen], Lookup]:
        here = asyncio.gather(*(self._here(name) for name in [*names, made_up]))
        there = asyncio.gather(*(_over_https(session, url, name) for name in names for url in servers))
        ours, theirs = await asyncio.gather(here, there)
        step = len(servers)
        seen = [NameSeen(name, ours[at], tuple(theirs[at * step : (at + 1) * step])) for at, name in enumerate(names)]
        return seen, ours[-1]

    async def _here(self, name: str) -> Lookup:
        try:
            async with asyncio.timeout(_SECONDS):
                return await self._resolver(name)
        except TimeoutError:
            return Lookup("", Answered.SILENT)


async def ask_system(name: str) -> Lookup:
    """Ask as every program of this computer does: hosts file, VPN and the network's name server included."""
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(name, 443, family=socket.AF_INET, type=socket.SOCK_STREAM)
    except OSError as error:
        # “No such name” and “no answer” are told apart; on macOS a missing network looks like the former.
        missing = isinstance(error, socket.gaierror) and error.errno in _NO_SUCH_NAME
        return Lookup("", Answered.MISSING if missing else Answered.SILENT)
    addresses = tuple(dict.fromkeys(str(address[0]) for *_, address in found))
    return Lookup("", Answered.FOUND, addresses) if addresses else Lookup("", Answered.MISSING)


_NO_SUCH_NAME: Final = frozenset({socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)})


async def _over_https(session: Session, url: str, name: str) -> Lookup:
    # Loaded with the first check.
    import dns.exception
    import dns.message
    import dns.rdatatype

    host = urlsplit(url).hostname or ""
    question = dns.message.make_query(name, dns.rdatatype.A)
    # Zero, so that servers can keep the answer (RFC 8484, 4.1).
    question.id = 0
    headers = {"Accept": _TYPE, "Content-Type": _TYPE}
    request = Request(url, "POST", question.to_wire(), _SECONDS, _LARGEST, headers=headers)
    try:
        answer = (await session.fetch(request)).need_ok()
        return read_answer(host, dns.message.from_wire(answer.body))
    except AppError as error:
        if error.code in REFUSED:
            raise
        return Lookup(host, Answered.SILENT)
    except (dns.exception.DNSException, ValueError):
        return Lookup(host, Answered.SILENT)


def read_answer(source: str, message: dns.message.Message) -> Lookup:
    """Read a name server's answer: its addresses, whatever names the way to them went over."""
    import dns.rcode
    import dns.rdatatype

    if message.rcode() == dns.rcode.NXDOMAIN:
        return Lookup(source, Answered.MISSING)
    if message.rcode() != dns.rcode.NOERROR:
        return Lookup(source, Answered.SILENT)
    sets = [each for each in message.answer if each.rdtype == dns.rdatatype.A]
    records: list[object] = [record for each in sets for record in each]  # pyright: ignore[reportUnknownVariableType] - dnspython says no more
    addresses = tuple(dict.fromkeys(str(record) for record in records))[:20]
    return Lookup(source, Answered.FOUND, addresses) if addresses else Lookup(source, Answered.MISSING)
