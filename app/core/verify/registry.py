"""The registry: every identifier of the vendor by kind and value, exact."""

from __future__ import annotations

from typing import Final

from app.core.help import ChannelStatus
from app.core.verify.evidence import Evidence
from app.core.verify.rulebook import Identifier, Recorded
from app.core.verify.verdict import Verdict

_CODES: Final = {
    ChannelStatus.OFFICIAL: "registry.official",
    ChannelStatus.OFFICIAL_EARLIER: "registry.earlier",
    ChannelStatus.RETIRED: "registry.retired",
    ChannelStatus.UNCLEAR: "registry.unclear",
}
_CASED: Final = frozenset({"discord", "youtube"})


class Registry:
    """Exact look-ups, the vendor's own domains, and hosts on block lists of record."""

    def __init__(
        self, identifiers: tuple[Identifier, ...], own_domains: tuple[str, ...], recorded: tuple[Recorded, ...]
    ) -> None:
        self._entries = {(entry.kind, entry.value): entry for entry in identifiers}
        self._below = tuple(f".{domain}" for domain in own_domains)
        self._recorded = {entry.host: entry for entry in recorded}
        self.own_domains = own_domains

    def find(self, kind: str, value: str) -> Identifier | None:
        """Look an identifier up; only invites and video channels tell upper from lower case."""
        return self._entries.get((kind, value if kind in _CASED else value.lower()))

    def values(self, kind: str) -> tuple[str, ...]:
        """List the genuine values of a kind."""
        return tuple(
            value for (each, value), entry in self._entries.items() if each == kind and entry.status.is_official
        )

    def own_domain(self, host: str) -> str | None:
        """Give the vendor's domain that a host is below of; None for hosts of others."""
        dotted = f".{host}"
        return next((below[1:] for below in self._below if dotted.endswith(below)), None)

    def recorded(self, host: str) -> Recorded | None:
        """Give the block-list entry of a host or of what stands above it."""
        above: str | None = host
        while above:
            entry = self._recorded.get(above)
            if entry is not None:
                return entry
            above = above.partition(".")[2]
        return None


def note(evidence: Evidence, entry: Identifier, *, domain: str | None = None) -> None:
    """Say what the registry has of an entry.

    Args:
        evidence: What to add to.
        entry: The registry's.
        domain: The vendor's domain, for a host that stands below one.
    """
    if not entry.own:
        evidence.registered(Verdict.UNKNOWN, "registry.third_party", entry.channel)
    elif entry.status.is_official:
        evidence.registered(Verdict.OFFICIAL, _CODES[entry.status], entry.channel, entry.value)
    elif domain and entry.status is ChannelStatus.UNCLEAR:
        evidence.registered(Verdict.OFFICIAL_UNLISTED, "registry.unlisted", entry.channel, domain)
        evidence.say(_CODES[entry.status])
    else:
        evidence.registered(Verdict.UNKNOWN, _CODES[entry.status], entry.channel)
