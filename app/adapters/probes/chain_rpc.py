"""JSON-RPC 2.0 over the gateway, and the forms its answers come in."""

from __future__ import annotations

import re
from collections.abc import Coroutine, Sequence
from typing import Annotated, Any, Final, TypeVar

import msgspec
from msgspec import Meta, Raw, Struct

from app.adapters.net.gateway import Session
from app.adapters.net.http import Request
from app.core.consent import REFUSED, host_of, origin
from app.core.errors import AppError

_Data = TypeVar("_Data")
# One source's deadline; two are asked at the same time, and a third when one of them fails.
SECONDS: Final = 5.0
LARGEST: Final = 2_000_000
_TOO_MANY: Final = frozenset({-32005, -32016, -32029, 429})
_QUANTITY: Final = re.compile(r"0x[0-9a-fA-F]{1,64}")
_HEX_DATA: Final = re.compile(rb"0x[0-9a-fA-F]*")

Quantity = Annotated[str, Meta(pattern=r"^0x[0-9a-fA-F]{1,64}$")]
HexBytes = Annotated[str, Meta(pattern=r"^0x([0-9a-fA-F]{2})*$", max_length=LARGEST)]
EvmAddress = Annotated[str, Meta(pattern=r"^0x[0-9a-fA-F]{40}$")]
Hash = Annotated[str, Meta(pattern=r"^0x[0-9a-fA-F]{64}$")]


class RpcError(Struct):
    """What a node says when it does not do what was asked."""

    code: int = 0
    message: Annotated[str, Meta(max_length=10_000)] = ""
    data: Raw = Raw(b"")

    def bytes(self) -> bytes:
        """Give the bytes a contract gave back, in whichever of its forms the node hands them on."""
        found = _HEX_DATA.search(bytes(self.data))
        digits = found[0][2:] if found else b""
        return bytes.fromhex(digits.decode()) if len(digits) % 2 == 0 else b""


class RpcAnswer(Struct):
    """An answer: a result, or an error."""

    result: Raw = Raw(b"null")
    error: RpcError | None = None


async def ask(session: Session, url: str, method: str, params: Sequence[object]) -> RpcAnswer:
    """Call a method.

    Raises:
        AppError: As ``Session.fetch``; ``net.garbage`` for what is no answer, ``net.status`` for one asked too often.
    """
    content = msgspec.json.encode({"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
    answer = await session.fetch(Request(url, "POST", content, SECONDS, LARGEST))
    if not answer.body.lstrip().startswith(b"{"):
        answer.need_ok()
    read = answer.json(RpcAnswer)
    if read.error is None:
        answer.need_ok()
    elif read.error.code in _TOO_MANY:
        raise AppError("net.status", host=answer.host, status=429)
    return read


async def call(
    session: Session, url: str, method: str, params: Sequence[object], expected: type[_Data]
) -> _Data | None:
    """Call a method and read its result; None when the node knows of no such thing.

    Raises:
        AppError: As :func:`ask`; ``chain.refused`` when the node answers with an error.
    """
    read = await ask(session, url, method, params)
    host = host_of(origin(url))
    if read.error is not None:
        raise AppError("chain.refused", host=host)
    if bytes(read.result) == b"null":
        return None
    try:
        return msgspec.json.decode(read.result, type=expected)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise AppError("net.garbage", host=host) from error


async def call_number(session: Session, url: str, method: str, params: Sequence[object]) -> int:
    """Call a method whose result is a quantity, or a plain number that is not negative.

    Raises:
        AppError: As :func:`call`; ``net.garbage`` for anything else.
    """
    found = await call(session, url, method, params, object)
    if isinstance(found, str) and _QUANTITY.fullmatch(found):
        return int(found, 16)
    if isinstance(found, int) and not isinstance(found, bool) and found >= 0:
        return found
    raise AppError("net.garbage", host=host_of(origin(url)))


async def or_none(asking: Coroutine[Any, Any, _Data]) -> _Data | None:
    """Do without an answer that only makes the finding richer.

    Raises:
        AppError: One of ``REFUSED``: nobody was asked.
    """
    try:
        return await asking
    except AppError as error:
        if error.code in REFUSED:
            raise
        return None


def number(quantity: str | None) -> int | None:
    """Read a quantity."""
    return None if quantity is None else int(quantity, 16)
