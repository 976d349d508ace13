"""HTTP with nothing extra: no cookies, no redirects, fixed headers, every answer bounded."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

import httpx
import msgspec

from app.adapters.net.proxy import proxy_for
from app.core.consent import host_of, origin
from app.core.errors import AppError
from app.core.version import VERSION

if TYPE_CHECKING:
    from app.adapters.net.gateway import Tally

_Data = TypeVar("_Data")
_Passage = Callable[[str, float], "AbstractAsyncContextManager[Tally]"]
_OK, _REDIRECT = 200, 300
# The passage has the deadline, and always the shorter one; httpx counts each read anew.
_NEVER_FIRST: Final = 3600.0
# Name and version, nothing that tells one person from another. No compression: little could unpack to a great deal.
_HEADERS: Final = {
    "User-Agent": f"TP-Self-Help/{VERSION}",
    "Accept": "application/json, */*;q=0.5",
    "Accept-Encoding": "identity",
}


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request.

    Attributes:
        content: Body, sent as JSON unless a header says otherwise.
        seconds: Deadline of the whole exchange.
        largest: Most bytes of the answer that are read.
        headers: Further headers the protocol asks for, such as ``Accept``; one that tells who asks only where the
            person gave a login for this very place.
    """

    url: str
    method: str = "GET"
    content: bytes = b""
    seconds: float = 6.0
    largest: int = 1_000_000
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back.

    Attributes:
        headers: Names in small letters.
        origin: Who answered in the end, as ``core.consent.origin`` writes it.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    origin: str

    @property
    def host(self) -> str:
        """The host that answered."""
        return host_of(self.origin)

    def need_ok(self) -> Self:
        """Insist on a good status.

        Raises:
            AppError: ``net.status``.
        """
        if not _OK <= self.status < _REDIRECT:
            raise AppError("net.status", host=self.host, status=self.status)
        return self

    def json(self, expected: type[_Data]) -> _Data:
        """Read the body as JSON of a type; HTML, cut or other data is refused.

        Raises:
            AppError: ``net.garbage``.
        """
        try:
            return msgspec.json.decode(self.body, type=expected)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise AppError("net.garbage", host=self.host) from error


class Http:
    """The connections of one run; one pool for each proxy, opened when first needed."""

    def __init__(self, chosen_proxy: str, trust: Callable[[], ssl.SSLContext]) -> None:
        self._chosen_proxy = chosen_proxy
        self._make_trust = trust
        self._trust: ssl.SSLContext | None = None
        self._clients: dict[str | None, httpx.AsyncClient] = {}
        self._open = AsyncExitStack()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *details: object) -> None:
        await self._open.aclose()

    async def fetch(self, request: Request, passage: _Passage) -> Answer:
        """Send a request through a passage. An answer that sends it on is given as it is: nobody else is spoken to."""
        place = origin(request.url)
        async with passage(place, request.seconds) as tally:
            client = await self._client(place)
            built = client.build_request(
                request.method, request.url, content=request.content or None, headers=_headers(request)
            )
            tally.sent = len(built.url.raw_path) + len(request.content)
            if origin(str(built.url)) != place:
                # Two readers of one address must agree on where it leads.
                raise AppError("net.not_allowed", host=host_of(place))
            response = await client.send(built, stream=True)
            try:
                body = await _read(response, request.largest, host_of(place), tally)
            finally:
                await response.aclose()
        headers = {name.lower(): value for name, value in response.headers.items()}
        return Answer(response.status_code, headers, body, place)

    async def _client(self, place: str) -> httpx.AsyncClient:
        scheme, _, rest = place.partition("://")
        proxy = proxy_for(scheme, rest.rpartition(":")[0], self._chosen_proxy)
        if proxy not in self._clients:
            # Making a context reads every root certificate: once a run, and only when something is asked.
            self._trust = self._trust or self._make_trust()
            client = httpx.AsyncClient(
                verify=self._trust, trust_env=False, follow_redirects=False, proxy=proxy,
                timeout=_NEVER_FIRST,
                cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
                limits=httpx.Limits(max_connections=None),
            )  # fmt: skip
            client.headers = httpx.Headers(_HEADERS)
            self._clients[proxy] = await self._open.enter_async_context(client)
        return self._clients[proxy]


def _headers(request: Request) -> dict[str, str]:
    kind = {"Content-Type": "application/json"} if request.content else {}
    return {**kind, **request.headers}


async def _read(response: httpx.Response, largest: int, host: str, tally: Tally) -> bytes:
    announced = response.headers.get("content-length", "")
    if announced.isdecimal() and int(announced[:20]) > largest:
        raise AppError("net.too_large", host=host)
    if response.headers.get("content-encoding", "identity") != "identity":
        raise AppError("net.garbage", host=host)
    pieces: list[bytes] = []
    parts: AsyncIterator[Any] = response.aiter_raw()
    async for piece in parts:
        tally.received += len(piece)
        if tally.received > largest:
            raise AppError("net.too_large", host=host)
        pieces.append(piece)
    return b"".join(pieces)
