"""Chatwoot: a conversation in an inbox of the kind API (its client API; controllers read in its source, 2026-11-26).

The contact of a report gets an identifier that follows from the report's content: whoever has the report can find its
conversation again, and nobody else can guess it.
"""

from __future__ import annotations

import hashlib
from typing import Final
from urllib.parse import quote

import msgspec

from app.adapters.net.desks.talk import Ended, Talk, body_of, files_of, form
from app.core.outbox import Attempt, Result
from app.core.report import paper
from app.core.report.report import Report

# Chatwoot takes 150,000 characters a message.
_LONGEST_BODY: Final = 140_000
_MOST_CONVERSATIONS: Final = 5


class _Contact(msgspec.Struct):
    source_id: str


class _Number(msgspec.Struct):
    id: int


class _Inbox(msgspec.Struct):
    identifier: str


async def send(talk: Talk, report: Report) -> Result:
    """Make the contact and its conversation, or take those of an attempt that broke off; then say the message."""
    source, person = _source(report), talk.person
    named = {"name": person.shown or report.id} | ({"email": person.address} if person.address else {})
    contact = await talk.prepare(talk.request(f"{_inbox(talk)}/contacts", {"source_id": source, **named}), _Contact)
    if contact.source_id != source:
        # It could not be found again: nothing was said yet, so it ends here.
        raise Ended(Result(Attempt.REFUSED, code="desk.refused"))
    place = f"{_inbox(talk)}/contacts/{source}/conversations"
    begun = await talk.prepare(talk.request(place), list[_Number])
    if begun:
        conversation = begun[0]
    else:
        opening = talk.request(place, {"custom_attributes": {}})
        conversation = await talk.prepare(opening, _Number, may_repeat=False)
    said = [("content", f"{paper.subject(report)}\n\n{body_of(report, _LONGEST_BODY)}"), ("echo_id", report.id)]
    headers, body = form(said, (("attachments[]", file) for file in files_of(report)))
    await talk.hand_over(talk.request(f"{place}/{conversation.id}/messages", None, headers, body=body), _Number)
    return Result(Attempt.DELIVERED, str(conversation.id))


async def look_up(talk: Talk, report: Report) -> Result:
    """Ask for the conversation of the report; one in which nothing was said yet is not it."""
    place = f"{_inbox(talk)}/contacts/{_source(report)}/conversations"
    conversations = await talk.ask(talk.request(place), list[_Number])
    for each in (conversations or ())[:_MOST_CONVERSATIONS]:
        if await talk.ask(talk.request(f"{place}/{each.id}/messages"), list[_Number]):
            return Result(Attempt.FOUND, str(each.id))
    if conversations is None and await talk.ask(talk.request(_inbox(talk)), _Inbox) is None:
        # The whole inbox is gone: that says nothing about what was in it.
        return Result(Attempt.CANNOT_LOOK, code="desk.gone")
    return Result(Attempt.NOT_FOUND)


def _inbox(talk: Talk) -> str:
    return f"/public/api/v1/inboxes/{quote(talk.desk.box, safe='')}"


def _source(report: Report) -> str:
    return hashlib.sha256(f"{report.id} {paper.digest(report)}".encode()).hexdigest()[:32]
