"""What is asked of whom when a watched address is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.chain.address import CoinAddress, tron_hex
from app.core.chain.chains import Chain


@dataclass(frozen=True, slots=True)
class WatchQuestion:
    """One look at one address on one chain.

    Attributes:
        lines_after: Last block whose token lines were read; None when none are wanted, as at the first look.
    """

    chain: Chain
    address: CoinAddress
    lines_after: int | None = None

    @property
    def plain(self) -> str:
        """The address as nodes of the chain write it."""
        return plain_address(self.address)


def plain_address(address: CoinAddress) -> str:
    """Write an address as nodes do."""
    if address.family == "tron":
        return tron_hex(address.canonical)
    return address.canonical.lower() if address.family == "evm" else address.canonical


def hosts_of(chains: Sequence[Chain]) -> tuple[str, ...]:
    """List every network address that looking at these chains may speak to."""
    return tuple(endpoint.url for chain in chains for endpoint in chain.endpoints)
