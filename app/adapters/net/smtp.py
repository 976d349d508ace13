"""Sends a letter over the person's own mail account (RFC 5321, 3207, 4954); never without encryption that was verified.

Written on the streams of this package and not with ``smtplib``: so the proxy, the deadline, Cancel and the log of
requests hold for mail as for everything else.
"""

from __future__ import annotations

import asyncio
import base64
import re
import ssl
from collections.abc import Callable
from typing import Final

from app.adapters.net.gateway import Gateway, Session, Tally, machine_trust
from app.adapters.net.streams import Stream, connected
from app.core.cancel import CancelToken
from app.core.consent import Permit
from app.core.errors import AppError
from app.core.mail_account import Account, Envelope, is_plain_address
from app.core.outbox import Attempt, Result

# Less than the outbox holds an entry (core.outbox.HELD_FOR), also with a slow line and pictures.
_SECONDS: Final = 90.0
_LONGEST_LINE: Final = 2000
_MOST_LINES: Final = 100
_GREETING: Final = frozenset({220})
_OK: Final = frozenset({250})
# Classes of answers.
_TEMPORARY, _FOR_GOOD = 4, 5


class _Refused(Exception):  # noqa: N818 - an answer, not a fault
    """The server answered, and not with what was hoped for."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(status)
        self.status = status
        self.code = code


class Mailer:
    """Sends letters."""

    def __init__(
        self,
        gateway: Gateway,
        proxy: Callable[[], str] = str,
        trust: Callable[[], ssl.SSLContext] = machine_trust,
    ) -> None:
        """Args:
        proxy: The person's choice (see ``proxy.proxy_for``).
        trust: Makes the TLS trust.
        """
        self._gateway = gateway
        self._proxy = proxy
        self._trust = trust

    def send(self, account: Account, envelope: Envelope, permit: Permit, token: CancelToken) -> Result:
        """Send one letter once; the result says how far it came.

        Raises:
            Cancelled: It may have arrived then.
        """
        exchange = _Exchange(account, envelope, self._trust)
        try:
            _check(envelope)
            return self._gateway.run(
                lambda session: self._inside(session, exchange, account.origin), permit, token, _SECONDS
            )
        except _Refused as answer:
            return exchange.refused(answer)
        except AppError as error:
            return exchange.broken(error.code)

    async def _inside(self, session: Session, exchange: _Exchange, origin: str) -> Result:
        async with session.passage(origin, _SECONDS) as tally, connected(origin, self._proxy()) as stream:
            return await exchange.run(stream, tally)


class _Exchange:
    """One conversation with a server."""

    def __init__(self, account: Account, envelope: Envelope, trust: Callable[[], ssl.SSLContext]) -> None:
        self._account = account
        self._envelope = envelope
        self._trust = trust
        self._may_have_arrived = False

    def refused(self, answer: _Refused) -> Result:
        """Sort an answer: 4xx is "not now", 5xx "not like this" (RFC 5321, 4.2.1); no other tells what became of it."""
        kind = answer.status // 100
        if self._may_have_arrived and kind not in {_TEMPORARY, _FOR_GOOD}:
            return Result(Attempt.LOST, code=answer.code)
        return Result(Attempt.BUSY if kind == _TEMPORARY else Attempt.REFUSED, code=answer.code)

    def broken(self, code: str) -> Result:
        """Sort a broken connection: once the end of the letter is out, nobody knows."""
        return Result(Attempt.LOST if self._may_have_arrived else Attempt.NOT_REACHED, code=code)

    async def run(self, stream: Stream, tally: Tally) -> Result:
        """Speak with the server from greeting to farewell."""
        if self._account.origin.startswith("smtps://"):
            await stream.encrypt(self._trust())
            await self._answer(stream, _GREETING, "mail.refused")
        else:
            await self._answer(stream, _GREETING, "mail.refused")
            await self._turn_to_tls(stream)
        offers = await self._say(stream, "EHLO [127.0.0.1]", _OK, "mail.refused")
        await self._log_in(stream, offers)
        await self._say(stream, f"MAIL FROM:<{self._envelope.sender}>", _OK, "mail.refused_sender")
        await self._say(stream, f"RCPT TO:<{self._envelope.to}>", frozenset({250, 251}), "mail.refused_receiver")
        await self._say(stream, "DATA", frozenset({354}), "mail.refused")
        body = _stuffed(self._envelope.letter)
        tally.sent += len(body)
        stream.writer.write(body)
        await stream.writer.drain()
        self._may_have_arrived = True
        stream.writer.write(b".\r\n")
        await stream.writer.drain()
        await self._answer(stream, _OK, "mail.refused")
        # Delivered whatever comes of the farewell: it is sent, and nobody waits for an answer to it.
        stream.writer.write(b"QUIT\r\n")
        return Result(Attempt.DELIVERED)

    async def _turn_to_tls(self, stream: Stream) -> None:
        offers = await self._say(stream, "EHLO [127.0.0.1]", _OK, "mail.refused")
        if "STARTTLS" not in {offer.upper() for offer in offers}:
            raise _Refused(554, "mail.no_tls")
        await self._say(stream, "STARTTLS", _GREETING, "mail.no_tls")
        # What came along in the open would be read as if it had been said under TLS (RFC 3207, 4.2).
        try:
            async with asyncio.timeout(0):
                if await stream.reader.read(1):
                    raise _Refused(554, "mail.no_tls")
        except TimeoutError:
            pass
        await stream.encrypt(self._trust())

    async def _log_in(self, stream: Stream, offers: list[str]) -> None:
        ways = {way for offer in offers if offer.upper().startswith("AUTH ") for way in offer.upper().split()[1:]}
        user, password = self._account.user.encode(), self._account.password.encode()
        done = frozenset({235})
        if "PLAIN" in ways:
            pair = base64.b64encode(b"\0" + user + b"\0" + password).decode()
            await self._say(stream, f"AUTH PLAIN {pair}", done, "mail.login")
        elif "LOGIN" in ways:
            more = frozenset({334})
            await self._say(stream, "AUTH LOGIN", more, "mail.login")
            await self._say(stream, base64.b64encode(user).decode(), more, "mail.login")
            await self._say(stream, base64.b64encode(password).decode(), done, "mail.login")
        else:
            raise _Refused(554, "mail.login")

    async def _say(self, stream: Stream, line: str, wanted: frozenset[int], code: str) -> list[str]:
        stream.writer.write(f"{line}\r\n".encode())
        await stream.writer.drain()
        return await self._answer(stream, wanted, code)

    async def _answer(self, stream: Stream, wanted: frozenset[int], code: str) -> list[str]:
        """Read an answer; give its lines without the status.

        Raises:
            EOFError: When the server closed.
            ValueError: For an answer that is none.
        """
        lines: list[str] = []
        while len(lines) < _MOST_LINES:
            raw = (await stream.reader.readuntil(b"\n"))[:_LONGEST_LINE].decode("latin-1").rstrip("\r\n")
            status = int(raw[:3])
            lines.append(raw[4:])
            if raw[3:4] != "-":
                if status not in wanted:
                    raise _Refused(status, code)
                return lines
        raise ValueError(len(lines))


def _check(envelope: Envelope) -> None:
    """Refuse an address that would be read as a command."""
    for address in (envelope.sender, envelope.to):
        if not is_plain_address(address):
            raise _Refused(553, "mail.bad_address")


def _stuffed(letter: bytes) -> bytes:
    """Double the dot that begins a line (RFC 5321, 4.5.2); lines end with CR and LF already."""
    whole = letter if letter.endswith(b"\r\n") else letter + b"\r\n"
    return re.sub(rb"(?m)^\.", b"..", whole)
