"""One question to a time server (SNTP, RFC 5905 section 14): plain UDP, one packet each way."""

from __future__ import annotations

import asyncio
import secrets
import struct
from collections.abc import Callable
from typing import Final

# Seconds from 1900, where the protocol counts from, to 1970.
_EPOCH: Final = 2_208_988_800
# Leap indicator 0, version 4, mode 3: a client asks.
_ASK: Final = 0x23
_ANSWERS, _MODES = 4, 0x07
_PACKET: Final = struct.Struct("!BBBbII4sQQQQ")
_WORST_STRATUM: Final = 15
PACKET_BYTES: Final = _PACKET.size
_FRACTION: Final = 2**32


async def seconds_ahead(host: str, port: int, now: Callable[[], float]) -> float:
    """Say how far a server's clock is ahead of ours.

    Args:
        host: The server; inside its passage, which bounds the time.
        port: Of UDP.
        now: This computer's clock: seconds since 1970.

    Raises:
        OSError: When it cannot be reached.
        ValueError: When the answer is none, or none to our question.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[tuple[bytes, float]] = loop.create_future()
    # The server sends this number back: an answer without it is somebody else's. Our own time is nobody's business.
    nonce = secrets.randbits(64)
    transport, _ = await loop.create_datagram_endpoint(lambda: _Question(answer, now), remote_addr=(host, port))
    try:
        sent = now()
        transport.sendto(_PACKET.pack(_ASK, 0, 0, 0, 0, 0, b"\0" * 4, 0, 0, 0, nonce))
        data, came = await answer
    finally:
        transport.abort()
        await asyncio.sleep(0)
    received, replied = read_answer(data, nonce)
    return ((received - sent) + (replied - came)) / 2


class _Question(asyncio.DatagramProtocol):
    def __init__(self, answer: asyncio.Future[tuple[bytes, float]], now: Callable[[], float]) -> None:
        self._answer = answer
        self._now = now

    def datagram_received(self, data: bytes, addr: object) -> None:
        del addr
        if not self._answer.done():
            self._answer.set_result((data, self._now()))

    def error_received(self, exc: Exception) -> None:
        if not self._answer.done():
            self._answer.set_exception(exc)


def read_answer(data: bytes, nonce: int) -> tuple[float, float]:
    """Read when the question came and when the answer left, by the server's clock.

    Raises:
        ValueError: When it is no answer to this question, or from a server that does not know the time itself.
    """
    if len(data) < _PACKET.size:
        raise ValueError(len(data))
    head, stratum, *_, asked, received, replied = _PACKET.unpack_from(data)
    if head & _MODES != _ANSWERS or not 1 <= stratum <= _WORST_STRATUM or asked != nonce or not received:
        raise ValueError(stratum)
    return received / _FRACTION - _EPOCH, replied / _FRACTION - _EPOCH
