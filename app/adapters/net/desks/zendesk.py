"""Zendesk: a request from anybody (developer.zendesk.com, Ticket Requests and Attachments, seen 2026-11-26).

Anonymous requests can be made and not listed: nobody can be asked whether one arrived, so the person looks.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

import msgspec

from app.adapters.net.desks.talk import Ended, File, Talk, body_of, files_of
from app.core.outbox import Attempt, Result
from app.core.report import paper
from app.core.report.report import Report

# A comment takes 64 KiB; a character has three bytes at most here.
_LONGEST_BODY: Final = 20_000
_NO_UPLOADS: Final = frozenset({"desk.login", "desk.gone", "desk.refused"})


class _Number(msgspec.Struct):
    id: int


class _Made(msgspec.Struct):
    request: _Number


class _Token(msgspec.Struct):
    token: str


class _Uploaded(msgspec.Struct):
    upload: _Token


async def send(talk: Talk, report: Report) -> Result:
    """Upload the files, then make the request. An upload whose answer is lost is no ticket; it expires by itself."""
    body = body_of(report, _LONGEST_BODY)
    tokens: list[str] = []
    for file in files_of(report):
        token = await _upload(talk, file, may_miss=file.name == paper.TEXT_NAME and body == paper.text(report))
        tokens += [token] if token else []
    person = talk.person
    requester = {"name": person.shown or "—"} | ({"email": person.address} if person.address else {})
    comment = {"body": body} | ({"uploads": tokens} if tokens else {})
    asked = {"request": {"subject": paper.subject(report), "comment": comment, "requester": requester}}
    # Documented for tickets; where it holds for requests too, it spares the desk a double.
    made = await talk.hand_over(talk.request("/api/v2/requests.json", asked, {"Idempotency-Key": report.id}), _Made)
    return Result(Attempt.DELIVERED, str(made.request.id))


async def look_up(talk: Talk, report: Report) -> Result:  # noqa: ARG001 - as the others
    """Say that nobody can be asked."""
    return Result(Attempt.CANNOT_LOOK)


async def _upload(talk: Talk, file: File, *, may_miss: bool) -> str:
    """Upload one file; empty where a desk takes none and nothing is lost by that."""
    path = f"/api/v2/uploads.json?filename={quote(file.name)}"
    try:
        uploaded = await talk.prepare(
            talk.request(path, headers={"Content-Type": file.kind}, body=file.data), _Uploaded
        )
    except Ended as end:
        if end.result.code not in _NO_UPLOADS:
            raise
        if may_miss:
            return ""
        # Sent without it, it would not be what was previewed.
        raise Ended(Result(Attempt.REFUSED, code="desk.no_files")) from end
    return uploaded.upload.token
