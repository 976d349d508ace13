"""Servers on loopback that behave well or badly, byte by byte, each in a thread of its own."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from app.core.consent import Consents, Permit, Purpose

Serve = Callable[[socket.socket, bytes], None]


@dataclass
class Server:
    """A listening server and everything it was sent."""

    url: str
    heads: list[bytes] = field(default_factory=list)
    stopped: threading.Event = field(default_factory=threading.Event)


@contextmanager
def serving(serve: Serve, tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """Listen on a free port; every connection gets a thread."""
    listener = socket.create_server(("127.0.0.1", 0))
    scheme = "https" if tls else "http"
    server = Server(f"{scheme}://127.0.0.1:{listener.getsockname()[1]}")

    def one(raw: socket.socket) -> None:
        with suppress(OSError), raw, tls.wrap_socket(raw, True, False) if tls else raw as connection:
            if isinstance(connection, ssl.SSLSocket):
                connection.do_handshake()
            while head := read_request(connection):
                server.heads.append(head)
                serve(connection, head)

    def accept() -> None:
        while True:
            try:
                raw, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=one, args=(raw,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield server
    finally:
        server.stopped.set()
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def read_request(connection: socket.socket) -> bytes:
    """Read a request with its body."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return b""
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0)
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def reply(body: bytes, status: str = "200 OK", headers: str = "") -> bytes:
    """Write an answer."""
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{headers}\r\n".encode() + body


def answers(body: bytes = b"{}", status: str = "200 OK", headers: str = "") -> Serve:
    """Answer everything alike."""
    return lambda connection, head: connection.sendall(reply(body, status, headers))


def silent(connection: socket.socket, head: bytes) -> None:
    """Never answer; end when the other side hangs up."""
    connection.recv(1)


def resets(connection: socket.socket, head: bytes) -> None:
    """Break the connection off."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
    connection.close()


def endless(connection: socket.socket, head: bytes) -> None:
    """Answer a gigabyte without saying so first."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    for _ in range(1024):
        connection.sendall(b"x" * 1_048_576)


def dripping(connection: socket.socket, head: bytes) -> None:
    """Answer a byte at a time, for ever."""
    pause = threading.Event()
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while True:
        connection.sendall(b" ")
        pause.wait(0.02)


def permit_for(*addresses: str, consents: Consents | None = None) -> Permit:
    """Agree to these addresses."""
    given = consents or Consents()
    purpose = Purpose.to("test.purpose", "To test", "Nothing", addresses)
    given.grant(purpose)
    return given.permit(purpose)
