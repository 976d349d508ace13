"""Zammad: a ticket of a customer who logs in (docs.zammad.org, REST API; controller read in its source, 2026-11-26).

Its search lags behind what it keeps, so tickets are listed: they come from the database, a customer's own only.
"""

from __future__ import annotations

import base64
from typing import Final

import msgspec

from app.adapters.net.desks.talk import Talk, files_of
from app.core.outbox import Attempt, Result
from app.core.report import paper
from app.core.report.report import Report

_PAGE: Final = 100
_MOST_PAGES: Final = 30


class _Ticket(msgspec.Struct):
    id: int
    title: str = ""
    number: str = ""


async def send(talk: Talk, report: Report) -> Result:
    """Make the ticket with its first article and the files in it: one request, all or nothing."""
    article = {
        "subject": paper.subject(report),
        "body": paper.text(report),
        "content_type": "text/plain",
        "type": "web",
        "internal": False,
        "attachments": [
            {"filename": file.name, "data": base64.b64encode(file.data).decode(), "mime-type": file.kind}
            for file in files_of(report)
        ],
    }
    ticket = {"title": paper.subject(report), "group": talk.desk.box, "article": article}
    made = await talk.hand_over(talk.request("/api/v1/tickets", ticket), _Ticket)
    return Result(Attempt.DELIVERED, made.number or str(made.id))


async def look_up(talk: Talk, report: Report) -> Result:
    """Look through the customer's tickets for the report's id."""
    for page in range(1, _MOST_PAGES + 1):
        path = f"/api/v1/tickets?page={page}&per_page={_PAGE}"
        tickets = await talk.ask(talk.request(path), list[_Ticket])
        if tickets is None:
            return Result(Attempt.CANNOT_LOOK, code="desk.gone")
        for each in tickets:
            if each.title.startswith(f"[{report.id}]"):
                return Result(Attempt.FOUND, each.number or str(each.id))
        if len(tickets) < _PAGE:
            return Result(Attempt.NOT_FOUND)
    return Result(Attempt.CANNOT_LOOK)
