"""The vendor's own domains and extension ids, out of the channels of the help pack."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import urlsplit

from app.core.help import Channel

# Kinds that live on domains of the vendor's; the others are guests on somebody else's.
_AT_HOME: Final = frozenset({"website", "help"})
_EXTENSION_ID: Final = re.compile(r"/([a-p]{32})(?:[/?#]|$)")


def official_domains(channels: Iterable[Channel]) -> frozenset[str]:
    """Give the domains (two labels, which the content check proves right) of genuine sites and help pages."""
    hosts = (urlsplit(each.value).hostname or "" for each in channels if _counts(each) and each.kind in _AT_HOME)
    return frozenset(".".join(host.split(".")[-2:]) for host in hosts if host)


def extension_ids(channels: Iterable[Channel]) -> frozenset[str]:
    """Give the ids of genuine browser extensions, as their store pages carry them."""
    found = (_EXTENSION_ID.search(each.value) for each in channels if _counts(each) and each.kind == "extension")
    return frozenset(each[1] for each in found if each is not None)


def _counts(channel: Channel) -> bool:
    return channel.status.is_official
