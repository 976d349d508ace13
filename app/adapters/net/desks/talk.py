"""One conversation with a helpdesk, and what its answers mean for a report: arrived, not arrived, or nobody knows."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Final, TypeVar

import httpx
import msgspec

from app.adapters.net.gateway import Session
from app.adapters.net.http import Answer, Request
from app.core.consent import REFUSED
from app.core.desk import Desk, Person
from app.core.errors import AppError
from app.core.outbox import Attempt, Result
from app.core.report import paper
from app.core.report.report import Report

_Data = TypeVar("_Data")
# Pictures on a slow line; all of a conversation ends before the outbox gives it up (core.outbox.HELD_FOR).
_SECONDS: Final = 60.0
_LARGEST: Final = 2_000_000
_TRIES: Final = 3
_OK, _REDIRECT, _BROKEN, _UNAVAILABLE = 200, 300, 500, 503
# Timed out reading the request, too early, too many: by RFC 9110 and 6585 nothing was taken.
_NOT_TAKEN: Final = frozenset({408, 425, 429})
_CODES: Final = {401: "desk.login", 403: "desk.login", 404: "desk.gone", 413: "desk.too_large"}


class Ended(Exception):  # noqa: N818 - an outcome, not a fault
    """The conversation is over."""

    def __init__(self, result: Result) -> None:
        super().__init__(result.attempt.value)
        self.result = result


@dataclass(frozen=True, slots=True)
class File:
    """One file that goes along."""

    name: str
    kind: str
    data: bytes


class Talk:
    """A conversation. Three ways to say something; each knows what is lost with its answer."""

    def __init__(self, session: Session, desk: Desk, person: Person) -> None:
        self.desk = desk
        self.person = person
        self.handed_over = False
        self._session = session

    async def prepare(self, request: Request, expected: type[_Data], *, may_repeat: bool = True) -> _Data:
        """Say something that makes no ticket: whatever goes wrong, nothing has arrived.

        Args:
            request: What is said.
            expected: What the answer is.
            may_repeat: Saying it twice leaves nothing behind that matters; so a lost answer is asked for again at once.

        Raises:
            Ended: When it went wrong.
        """
        answer = await self._answer(request, Attempt.NOT_REACHED, _TRIES if may_repeat else 1)
        return _read(answer, expected, Attempt.NOT_REACHED)

    async def hand_over(self, request: Request, expected: type[_Data]) -> _Data:
        """Say what makes the ticket: once it left, only a readable answer tells.

        Raises:
            Ended: When there was none.
        """
        self.handed_over = True
        answer = await self._answer(request, Attempt.LOST)
        return _read(answer, expected, Attempt.LOST)

    async def ask(self, request: Request, expected: type[_Data]) -> _Data | None:
        """Ask for what is there; None when there is no such thing (404).

        Raises:
            Ended: When it cannot be told.
        """
        try:
            answer = await self._answer(request, Attempt.LOST, _TRIES)
        except Ended as end:
            if end.result.code == "desk.gone":
                return None
            raise
        return _read(answer, expected, Attempt.LOST)

    def request(
        self, path: str, value: object = None, headers: Mapping[str, str] | None = None, *, body: bytes = b""
    ) -> Request:
        """Make a request to the desk: a GET, or a POST of a value as JSON or of a body as it is."""
        content = body or (msgspec.json.encode(value) if value is not None else b"")
        said = {"Accept": "application/json", **_login(self.person), **(headers or {})}
        return Request(
            f"{self.desk.address}{path}", "POST" if content else "GET", content, _SECONDS, _LARGEST, headers=said
        )

    async def _answer(self, request: Request, lost: Attempt, tries: int = 1) -> Answer:
        try:
            answer = await self._session.fetch(request)
        except AppError as error:
            never_left = _never_left(error)
            if tries > 1 and not never_left and self._session.left:
                return await self._answer(request, lost, tries - 1)
            raise Ended(Result(Attempt.NOT_REACHED if never_left else lost, code=error.code)) from error
        if not _OK <= answer.status < _REDIRECT:
            raise Ended(_meaning(answer, lost))
        return answer


def files_of(report: Report) -> tuple[File, ...]:
    """List what goes along: the text as previewed, byte for byte, then texts and pictures."""
    text = File(paper.TEXT_NAME, "text/plain", paper.text(report).encode())
    kinds = {True: "image/png", False: "text/plain"}
    return (text, *(File(each.name, kinds[each.name.endswith(".png")], each.data) for each in report.attachments))


def body_of(report: Report, most: int) -> str:
    """Give the text for the ticket itself; what is longer than a desk takes is in the file beside it."""
    text = paper.text(report)
    return text if len(text) <= most else f"{text[: most - len(paper.TEXT_NAME) - 4]}…\n→ {paper.TEXT_NAME}"


def form(fields: Iterable[tuple[str, str]], files: Iterable[tuple[str, File]]) -> tuple[dict[str, str], bytes]:
    """Write a form with files (RFC 7578); give its header and body. Names of files are ASCII without quotes."""
    parts = [(f'name="{name}"', "text/plain; charset=utf-8", value.encode()) for name, value in fields]
    parts += [(f'name="{name}"; filename="{file.name}"', file.kind, file.data) for name, file in files]
    boundary = hashlib.sha256(b"".join(data for _, _, data in parts)).hexdigest()
    lines: list[bytes] = []
    for name, kind, data in parts:
        head = f"--{boundary}\r\nContent-Disposition: form-data; {name}\r\nContent-Type: {kind}\r\n\r\n"
        lines += [head.encode(), data, b"\r\n"]
    lines.append(f"--{boundary}--\r\n".encode())
    return {"Content-Type": f"multipart/form-data; boundary={boundary}"}, b"".join(lines)


def retry_after(headers: Mapping[str, str]) -> int | None:
    """Read how many seconds a server asks to wait: a number, or a date held against the server's own (RFC 9110)."""
    asked = headers.get("retry-after", "").strip()
    if asked.isdecimal():
        return int(asked[:9])
    try:
        return max(0, int((parsedate_to_datetime(asked) - parsedate_to_datetime(headers["date"])).total_seconds()))
    except (ValueError, TypeError, KeyError, OverflowError):
        return None


def _login(person: Person) -> dict[str, str]:
    if not person.password:
        return {}
    if not person.login:
        return {"Authorization": f"Token token={person.password}"}
    pair = base64.b64encode(f"{person.login}:{person.password}".encode()).decode()
    return {"Authorization": f"Basic {pair}"}


def _read(answer: Answer, expected: type[_Data], lost: Attempt) -> _Data:
    # A portal or proxy may have answered in place of the desk: a good status alone proves nothing.
    try:
        return answer.json(expected)
    except AppError as error:
        raise Ended(Result(lost, code=error.code)) from error


def _meaning(answer: Answer, lost: Attempt) -> Result:
    wait = retry_after(answer.headers)
    # 503 says "not taken" only where the server names a time: that of a proxy may come after the request was taken.
    if answer.status in _NOT_TAKEN or (answer.status == _UNAVAILABLE and wait is not None):
        return Result(Attempt.BUSY, retry_after=wait, code="desk.busy")
    if answer.status >= _BROKEN:
        return Result(lost, retry_after=wait, code="desk.broken")
    return Result(Attempt.REFUSED, code=_CODES.get(answer.status, "desk.refused"))


def _never_left(error: AppError) -> bool:
    """Say whether a request never left: refused here, or no connection came about."""
    before = (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError, httpx.PoolTimeout, httpx.InvalidURL)
    return error.code in REFUSED or isinstance(error.__cause__, before)
