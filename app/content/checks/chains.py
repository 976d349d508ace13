"""Chains: explorer addresses on hosts of record, and patterns that match what they should and nothing slow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from app.content.finding import Finding
from app.content.library import Library, Loaded
from app.content.schema import ChainFile
from app.core.chain.chains import FAMILIES

# Character sets with fixed or bounded counts, one behind the other: nothing here can backtrack for long.
_PLAIN = re.compile(r"(?:[A-Za-z0-9]|\[[A-Za-z0-9-]+\](?:\{\d{1,3}(?:,\d{1,3})?\})?|[A-Za-z0-9]\{\d{1,3}\}|\||\?)+")


def check_chains(library: Library) -> Iterator[Finding]:
    """Find explorer pages on unlisted hosts, and hash patterns that are broken or more than plain."""
    for chain in library.chains.values():
        yield from _explorer(chain, library)
        yield from _endpoints(chain)
        if not _PLAIN.fullmatch(chain.file.tx_hash):
            text = "Write the pattern as sets with counts, for example 0x[0-9a-fA-F]{64}."
            yield Finding(chain.path, chain.line("tx_hash"), "chain.pattern", text)


def _explorer(chain: Loaded[ChainFile], library: Library) -> Iterator[Finding]:
    if not chain.file.explorer_tx:
        return
    listed = [library.channels[each].file.value for each in chain.file.explorers if each in library.channels]
    if _site(chain.file.explorer_tx) not in set(map(_site, listed)):
        text = "Use the host of one of the `explorers`: only registered hosts are opened."
        yield Finding(chain.path, chain.line("explorer_tx"), "chain.explorer", text)


def _endpoints(chain: Loaded[ChainFile]) -> Iterator[Finding]:
    hosts = [urlsplit(each.url).hostname for each in chain.file.endpoints]
    if hosts and chain.file.family not in FAMILIES:
        text = "Remove `endpoints`: nodes of this family cannot be asked."
        yield Finding(chain.path, chain.line("endpoints"), "chain.endpoint", text)
    if len(set(hosts)) != len(hosts):
        text = "Name each host once: two sources are compared, and must be two."
        yield Finding(chain.path, chain.line("endpoints"), "chain.endpoint", text)


def _site(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        # A channel with such a value has its own finding.
        return ""
