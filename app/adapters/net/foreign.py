"""Errors of sockets, TLS and httpx as the program's own."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterator

import httpx

from app.core.errors import AppError


def net_error(error: Exception, host: str) -> AppError:
    """Name what went wrong with a host; the cause decides, however deeply a library wrapped it."""
    causes = list(_causes(error))
    if any(isinstance(cause, TimeoutError | httpx.TimeoutException) for cause in causes):
        return AppError("net.timeout", host=host)
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return AppError("net.tls", host=host)
    if isinstance(error, httpx.ProxyError):
        return AppError("net.proxy", host=host)
    if isinstance(error, asyncio.LimitOverrunError | httpx.RemoteProtocolError | httpx.DecodingError):
        return AppError("net.garbage", host=host)
    if isinstance(error, httpx.InvalidURL | httpx.UnsupportedProtocol):
        return AppError("net.not_allowed", host=host)
    return AppError("net.unreachable", host=host)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    # Bounded, because a chain of causes can be a ring.
    for _ in range(10):
        if error is None:
            return
        yield error
        error = error.__cause__ or error.__context__
