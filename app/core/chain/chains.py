"""The chains of the help pack, and which of them a transaction hash may belong to."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.core.chain.encoding import from_base58

_HEX: Final = re.compile(r"(0[xX])?([0-9a-fA-F]{64})")
_SIGNATURE_BYTES: Final = 64
_LONGEST: Final = 200
#: Families whose transactions can be looked up.
FAMILIES: Final = ("evm", "tron", "bitcoin", "solana")


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A public node or explorer interface that answers without a key.

    Attributes:
        url: Base address.
        sources: Ids in the source registry: who says that it is one.
    """

    url: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chain:
    """A chain that can be asked.

    Attributes:
        family: Which protocol its nodes speak: one of :data:`FAMILIES`, or another that cannot be asked.
        coin: Symbol of the coin that pays fees.
        chain_id: EIP-155 number; None outside the EVM family.
    """

    id: str
    name: str
    family: str
    coin: str
    chain_id: int | None = None
    endpoints: tuple[Endpoint, ...] = ()


@dataclass(frozen=True, slots=True)
class TransactionHash:
    """A transaction hash by its shape.

    Attributes:
        text: As nodes are asked for it: small hex digits without ``0x``, or base58.
        families: Families whose hashes look like this, the likeliest first.
    """

    text: str
    families: tuple[str, ...]

    @property
    def hexadecimal(self) -> str:
        """The hash with ``0x``, as EVM nodes want it."""
        return f"0x{self.text}"

    def shown(self, family: str) -> str:
        """Write the hash as the family writes it."""
        return self.hexadecimal if family == "evm" else self.text


def read_hash(text: str) -> TransactionHash | None:
    """Read a transaction hash; None when it has the shape of none, however long it is."""
    text = text.strip() if len(text) <= _LONGEST else ""
    found = _HEX.fullmatch(text)
    if found:
        # TRON and Bitcoin write hashes without 0x, so one with it belongs to an EVM chain.
        families = ("evm",) if found[1] else ("tron", "bitcoin", "evm")
        return TransactionHash(found[2].lower(), families)
    data = from_base58(text) if text else None
    if data is not None and len(data) == _SIGNATURE_BYTES:
        return TransactionHash(text, ("solana",))
    return None


def candidates(sought: TransactionHash, chains: Iterable[Chain]) -> tuple[Chain, ...]:
    """List the chains that can be asked for a hash, likeliest family first."""
    able = [chain for chain in chains if chain.endpoints and chain.family in sought.families]
    return tuple(sorted(able, key=lambda chain: sought.families.index(chain.family)))
