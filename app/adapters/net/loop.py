"""Runs asynchronous work in the calling thread until it is done, cancelled, or out of time."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable
from contextlib import suppress
from threading import Thread
from typing import Any, Final, TypeVar

from app.core.cancel import CancelToken
from app.core.errors import AppError, Cancelled

_Result = TypeVar("_Result")
# How often cancelling is looked for: a quarter of the 0.2 s within which Cancel must work.
_TICK: Final = 0.05
# How long work that was told to stop may take to do so, before it is left behind.
_GRACE: Final = 0.1


def run_bounded(work: Callable[[], Awaitable[_Result]], token: CancelToken, seconds: float) -> _Result:
    """Run work on an event loop of its own.

    Args:
        work: Started inside the loop; must not block.
        token: Looked at every 50 ms.
        seconds: Deadline of the whole.

    Raises:
        AppError: ``net.timeout`` when the deadline passed, and whatever the work raises.
        Cancelled: When the token was cancelled; within 0.2 s.
    """
    token.check()
    with asyncio.Runner(loop_factory=_Loop) as runner:
        return runner.run(_watched(work, token, seconds))


async def _watched(work: Callable[[], Awaitable[_Result]], token: CancelToken, seconds: float) -> _Result:
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    task = asyncio.ensure_future(work())
    try:
        while not task.done():
            if token.cancelled:
                raise Cancelled
            if loop.time() >= end:
                raise AppError("net.timeout", host="")
            await asyncio.wait({task}, timeout=_TICK)
        return task.result()
    finally:
        if not task.done():
            task.cancel()
            await asyncio.wait({task}, timeout=_GRACE)
            if task.done() and not task.cancelled():
                # Looked at, so that Python does not complain of an error nobody read.
                task.exception()


class _Loop(asyncio.SelectorEventLoop):
    """An event loop that nobody waits for: names are resolved in threads that may be left behind.

    The system's resolver cannot be interrupted and may take half a minute; the loop's own would be waited for at the
    end of the run and again at the end of the program.

    Connections that are still open at the end are cut: work that was told to stop while it was connecting (anyio, below
    httpx, asks several addresses side by side) can lose the one it had just been given.
    """

    def __init__(self) -> None:
        super().__init__()
        self._made: list[asyncio.BaseTransport] = []

    async def create_connection(self, *args: Any, **options: Any) -> Any:
        transport, protocol = await super().create_connection(*args, **options)
        self._made.append(transport)
        return transport, protocol

    def close(self) -> None:
        if not self.is_closed():
            for transport in self._made:
                if isinstance(transport, asyncio.WriteTransport):
                    transport.abort()
            # Cutting takes one turn of the loop.
            self.run_until_complete(asyncio.sleep(0))
        super().close()

    async def getaddrinfo(self, host: Any, port: Any, **options: int) -> list[Any]:
        answer: asyncio.Future[list[Any]] = self.create_future()

        def hand_over(result: list[Any] | OSError) -> None:
            if answer.done():
                return
            if isinstance(result, OSError):
                answer.set_exception(result)
            else:
                answer.set_result(result)

        def resolve() -> None:
            result: list[Any] | OSError
            try:
                result = socket.getaddrinfo(host, port, **options)
            except (OSError, UnicodeError) as error:
                result = error if isinstance(error, OSError) else OSError(str(error))
            # The run may be over; then nobody listens and the loop is closed.
            with suppress(RuntimeError):
                self.call_soon_threadsafe(hand_over, result)

        Thread(target=resolve, name="resolve", daemon=True).start()
        return await answer
