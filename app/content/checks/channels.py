"""Channels: addresses that open what they show, and owners that can be named from two labels."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import msgspec

from app.content.files import decode
from app.content.finding import Finding, Severity
from app.content.library import Library, Loaded
from app.content.schema import ChannelFile
from app.core.desk import KIND, NEEDS_BOX, DeskSystem
from app.core.help import SourceKind

_RULES = Path(__file__).with_name("hosts.toml")
# Kinds whose value is a name or number, not a web address.
_NAMES: Final = frozenset({"email", "wechat", "qq", "statement"})
_WEAK: Final = frozenset({SourceKind.THIRD_PARTY, SourceKind.GENERAL})


class _Hosts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    suffixes: list[str]
    covered: list[str]


def check_channels(library: Library) -> Iterator[Finding]:
    """Find channels that cannot be opened as shown, or that claim more than their evidence."""
    for channel in library.channels.values():
        yield from _value(channel)
        yield from _desk(channel)
        yield from _evidence(channel, library)


def _value(channel: Loaded[ChannelFile]) -> Iterator[Finding]:
    file, line = channel.file, channel.line("value")
    if file.kind == "statement":
        if file.value:
            yield Finding(channel.path, line, "channel.value", "Leave `value` empty: a statement opens nothing.")
    elif file.kind == "email":
        if file.value.count("@") != 1 or set(file.value) & set(" ?&,;:/\r\n"):
            yield Finding(channel.path, line, "channel.value", "Write one plain mail address.")
    elif file.kind not in _NAMES:
        yield from _host(channel, line)


def _host(channel: Loaded[ChannelFile], line: int) -> Iterator[Finding]:
    try:
        parts = urlsplit(channel.file.value)
        host = parts.hostname or ""
    except ValueError:
        parts, host = None, ""
    if parts is None or parts.scheme != "https" or "." not in host or parts.username or not host.isascii():
        yield Finding(channel.path, line, "channel.value", "Write the whole address, beginning with https://.")
        return
    rules = _hosts()
    if ".".join(host.split(".")[-2:]) in rules.suffixes and host not in rules.covered:
        text = f"Two labels of `{host}` do not name its owner: add the host to `covered` in hosts.toml after a look."
        yield Finding(channel.path, line, "channel.registrable", text)


def _desk(channel: Loaded[ChannelFile]) -> Iterator[Finding]:
    file = channel.file
    if (file.kind == KIND) != (file.desk is not None):
        text = "A helpdesk, and nothing else, has a [desk] table with its system."
        yield Finding(channel.path, channel.line("kind"), "channel.desk", text)
    elif file.desk is not None and DeskSystem(file.desk.system) in NEEDS_BOX and not file.desk.box:
        text = f"Name the `box` of {file.desk.system}: reports must land where somebody reads them."
        yield Finding(channel.path, channel.line("desk"), "channel.desk", text)


def _evidence(channel: Loaded[ChannelFile], library: Library) -> Iterator[Finding]:
    file = channel.file
    kinds = [library.sources[source].file.kind for source in file.sources if source in library.sources]
    line = channel.line("sources")
    if not kinds:
        yield Finding(channel.path, line, "channel.evidence", "Name at least one source: no channel without evidence.")
    elif file.confidence is SourceKind.OFFICIAL and SourceKind.OFFICIAL not in kinds:
        text = "Lower `confidence`: none of the sources is official."
        yield Finding(channel.path, channel.line("confidence"), "channel.evidence", text)
    elif file.status.value.startswith("official") and all(kind in _WEAK for kind in kinds):
        text = "Set `status` to unclear: third parties alone do not make a channel official."
        severity: Severity = "warning" if file.kind == "explorer" else "error"
        yield Finding(channel.path, channel.line("status"), "channel.evidence", text, severity)


@cache
def _hosts() -> _Hosts:
    return decode(_RULES.name, _RULES.read_text(encoding="utf-8"), _Hosts)
