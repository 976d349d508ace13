"""A channel as a page, and as the record of the registry."""

from __future__ import annotations

from app.content.documents.page import Page, bulleted, code
from app.content.library import Loaded
from app.content.render import Block
from app.content.schema import ChannelFile
from app.content.wording import Wording
from app.core.help import Channel


def channel_page(channel: Loaded[ChannelFile], wording: Wording) -> Page:
    """Compose a channel: what it is for, then what is known of it, fact by fact."""
    file, title = channel.file, wording.pick(channel.file.title)
    facts = bulleted(
        [wording.fact(wording.label("channel", key), text) for key, text in _facts(channel, wording) if text]
    )
    short = (Block(_address(channel)),) if file.value else ()
    return Page(channel.id, title, wording.pick(file.note), short, (Block(facts),), tuple(file.sources))


def _address(channel: Loaded[ChannelFile]) -> str:
    shown = code(channel.file.value)
    is_open = channel.file.status.is_official
    return f"[{shown}](channel:{channel.id})" if is_open else shown


def _facts(channel: Loaded[ChannelFile], wording: Wording) -> list[tuple[str, str]]:
    file = channel.file
    return [
        ("value", _address(channel) if file.value else ""),
        ("kind", wording.label("kind", file.kind)),
        ("status", wording.label("status", file.status)),
        ("purpose", wording.joined([wording.label("purpose", purpose) for purpose in file.purpose])),
        ("confidence", wording.label("source", file.confidence)),
        ("languages", wording.joined([wording.label("language", code) for code in file.languages])),
        ("chain", file.chain),
        ("since", file.since),
        ("last-seen", file.last_seen),
    ]


def channel_data(channel: Loaded[ChannelFile], wording: Wording) -> Channel:
    """Give the channel in one language as the registry holds it."""
    file = channel.file
    return Channel(
        channel.id,
        file.kind,
        file.value,
        tuple(file.purpose),
        file.status,
        file.confidence,
        tuple(file.languages),
        file.chain,
        file.since,
        file.last_seen,
        file.reviewed.isoformat(),
        tuple(file.sources),
        wording.pick(file.title),
        wording.pick(file.note),
        {"system": file.desk.system, "box": file.desk.box} if file.desk else {},
    )
