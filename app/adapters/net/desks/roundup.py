"""Roundup: an issue of a user who logs in (its rest.txt, version 2.6), posted to an address that works once only."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote, urlsplit

import msgspec

from app.adapters.net.desks.talk import Ended, Talk, files_of, form
from app.adapters.net.http import Request
from app.core.outbox import Attempt, Result
from app.core.report import paper
from app.core.report.report import Report


class _Id(msgspec.Struct):
    id: str


class _Made(msgspec.Struct):
    data: _Id


class _Link(msgspec.Struct):
    link: str


class _Once(msgspec.Struct):
    data: _Link


class _Issue(msgspec.Struct):
    id: str
    title: str = ""


class _Collection(msgspec.Struct):
    collection: list[_Issue]


class _Found(msgspec.Struct):
    data: _Collection


_DATA: Final = "/rest/data"


async def send(talk: Talk, report: Report) -> Result:
    """Put files and words there, then make the issue that holds them: before it there is no ticket."""
    files: list[str] = []
    for file in files_of(report):
        headers, body = form([("name", file.name), ("type", file.kind)], [("content", file)])
        made = await talk.prepare(_post(talk, f"{_DATA}/file", None, headers, body=body), _Made)
        files.append(made.data.id)
    words = await talk.prepare(_post(talk, f"{_DATA}/msg", {"content": paper.text(report)}), _Made)
    once = await talk.prepare(_post(talk, f"{_DATA}/issue/@poe", {}), _Once)
    path = once.data.link.removeprefix(talk.desk.address)
    if not path.startswith(f"{_DATA}/issue/@poe/"):
        # Only the desk itself is spoken to, whatever it says.
        raise Ended(Result(Attempt.REFUSED, code="desk.refused"))
    issue = {"title": paper.subject(report), "messages": [words.data.id], "files": files}
    made = await talk.hand_over(_post(talk, path, issue), _Made)
    return Result(Attempt.DELIVERED, made.data.id)


async def look_up(talk: Talk, report: Report) -> Result:
    """Ask for issues with the report's id in their title."""
    path = f"{_DATA}/issue?title={quote(report.id)}&@fields=title&@page_size=20"
    found = await talk.ask(talk.request(path, headers=_named(talk)), _Found)
    if found is None:
        return Result(Attempt.CANNOT_LOOK, code="desk.gone")
    for each in found.data.collection:
        if each.title.startswith(f"[{report.id}]"):
            return Result(Attempt.FOUND, each.id)
    return Result(Attempt.NOT_FOUND)


def _post(talk: Talk, path: str, value: object, headers: dict[str, str] | None = None, *, body: bytes = b"") -> Request:
    return talk.request(path, value, {**_named(talk), **(headers or {})}, body=body)


def _named(talk: Talk) -> dict[str, str]:
    """Give what Roundup wants to see, to tell a program from a page of somebody else."""
    parts = urlsplit(talk.desk.address)
    return {
        "X-Requested-With": "rest",
        "Origin": f"{parts.scheme}://{parts.netloc}",
        "Referer": f"{talk.desk.address}/",
    }
