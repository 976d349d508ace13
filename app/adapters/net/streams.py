"""Plain and encrypted connections for checks that look below HTTP; the way out is the one requests take."""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote, urlsplit

from app.adapters.net.proxy import proxy_for
from app.core.consent import host_of
from app.core.errors import AppError

# X509_V_FLAG_NO_CHECK_TIME of OpenSSL's x509_vfy.h; Python's own list of flags leaves it out.
_NO_CHECK_TIME: Final = 0x200000
_LONGEST_HEAD: Final = 16_384


@dataclass(slots=True)
class Stream:
    """A connection. Its writer is renewed by :meth:`encrypt`."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    host: str

    async def encrypt(self, context: ssl.SSLContext) -> bytes:
        """Shake hands; give the certificate that was shown, as DER.

        Raises:
            ssl.SSLError: When the context does not trust it, or no safe connection came about.
        """
        await self.writer.start_tls(context, server_hostname=self.host)
        shown: ssl.SSLObject = self.writer.get_extra_info("ssl_object")
        return shown.getpeercert(binary_form=True) or b""

    async def head(self) -> bytes:
        """Read the head of an HTTP answer, 16 KiB at most."""
        return await self.reader.readuntil(b"\r\n\r\n")


@asynccontextmanager
async def connected(place: str, chosen_proxy: str) -> AsyncGenerator[Stream]:
    """Open a connection to an origin, through the proxy that requests would take.

    Args:
        place: The origin (``core.consent.origin``); inside its passage.
        chosen_proxy: Of the settings (see ``proxy.proxy_for``).
    """
    scheme, _, rest = place.partition("://")
    host, _, port = rest.rpartition(":")
    host = host.strip("[]")
    proxy = proxy_for(scheme, host, chosen_proxy)
    way = urlsplit(proxy) if proxy is not None else None
    reader, writer = await asyncio.open_connection(
        way.hostname if way else host, (way.port or 80) if way else int(port), limit=_LONGEST_HEAD
    )
    stream = Stream(reader, writer, host)
    try:
        if way is not None:
            await _pass_proxy(stream, rest, way.username, way.password)
        yield stream
    finally:
        # Closing politely would wait for the other side.
        stream.writer.transport.abort()
        await asyncio.sleep(0)


async def _pass_proxy(stream: Stream, target: str, name: str | None, password: str | None) -> None:
    """Ask an HTTP proxy for a tunnel (RFC 9110, 9.3.6)."""
    lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    if name:
        pair = f"{unquote(name)}:{unquote(password or '')}"
        lines.append(f"Proxy-Authorization: Basic {base64.b64encode(pair.encode()).decode()}")
    stream.writer.write("\r\n".join([*lines, "", ""]).encode())
    await stream.writer.drain()
    status = (await stream.head()).split(b" ", 2)
    if len(status) < 2 or status[1] != b"200":  # noqa: PLR2004 - version and status
        raise AppError("net.proxy", host=host_of(f"https://{target}"))


def public_trust() -> ssl.SSLContext:
    """Make a context that trusts the public list that browsers share, and nobody this machine added."""
    # The list comes with httpx. Loaded with the first check.
    import certifi

    return ssl.create_default_context(cafile=certifi.where())


def public_trust_at_any_time() -> ssl.SSLContext:
    """Make a context as :func:`public_trust` that does not look at dates: for asking the time with a wrong clock."""
    context = public_trust()
    context.verify_flags |= _NO_CHECK_TIME
    return context


def no_trust() -> ssl.SSLContext:
    """Make a context that believes anybody: for looking at a certificate that was refused. Nothing is sent with it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
