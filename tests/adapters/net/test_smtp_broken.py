"""Mail servers that break off, talk nonsense or answer with a web page at any stage: never twice, never taken for sent."""

import asyncio
import threading
from contextlib import contextmanager

import pytest

from app.core.outbox import Attempt
from tests.adapters.net import test_smtp as post

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]

STAGES = ("greeting", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "letter")
USUAL = {
    "greeting": b"220 here\r\n", "EHLO": b"250-here\r\n250 AUTH PLAIN\r\n", "AUTH": b"235 in\r\n", "MAIL": b"250 ok\r\n",
    "RCPT": b"250 ok\r\n", "DATA": b"354 go on\r\n", "letter": b"250 taken\r\n",
}  # fmt: skip
BROKEN = {
    "closes": b"",
    "web page": b"HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\n\r\n<html>400</html>\r\n",
    "nonsense": b"\x00\xff\xfe garbage \r\n",
    "endless line": b"2" * 300_000 + b"\r\n",
    "endless answer": b"250-more\r\n" * 5_000,
    "half an answer": b"25",
    "another number": b"299 what\r\n",
}


class Script:
    """A server that says the usual up to a stage, and something else there; it notes what reached it."""

    def __init__(self, stage, said):
        self.stage, self.said, self.seen, self.letters = stage, said, [], 0

    async def speak(self, reader, writer):
        try:
            await self._talk(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, ValueError):
            self.seen.append("gone")
        finally:
            writer.close()

    async def _talk(self, reader, writer):
        for stage in STAGES:
            if stage == "letter":
                await reader.readuntil(b"\r\n.\r\n")
                self.letters += 1
            elif stage != "greeting":
                self.seen.append(await reader.readuntil(b"\r\n"))
            writer.write(self.said if stage == self.stage else USUAL[stage])
            await writer.drain()
            if stage == self.stage:
                return


@contextmanager
def speaking(script):
    """Run a server under TLS on loopback; give its origin."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    listening = asyncio.start_server(script.speak, "127.0.0.1", 0, ssl=post.context())
    server = asyncio.run_coroutine_threadsafe(listening, loop).result(20)
    try:
        yield f"smtps://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        asyncio.run_coroutine_threadsafe(post.ended(server), loop).result(20)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(20)
        loop.close()


@pytest.mark.parametrize("said", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("stage", STAGES)
def test_what_breaks_before_the_letter_was_not_sent_and_what_breaks_behind_it_is_unknown(stage, said):
    script = Script(stage, said)
    with speaking(script) as origin:
        result = post.send(origin)

    assert script.letters == (1 if stage == "letter" else 0)
    wanted = {Attempt.LOST} if stage == "letter" else {Attempt.NOT_REACHED, Attempt.REFUSED, Attempt.BUSY}
    assert result.attempt in wanted


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize(("status", "attempt"), [("421 later", Attempt.BUSY), ("554 no", Attempt.REFUSED)])
def test_an_answer_that_is_one_decides_at_every_stage(stage, status, attempt):
    script = Script(stage, f"{status}\r\n".encode())
    with speaking(script) as origin:
        result = post.send(origin)

    assert result.attempt is attempt
