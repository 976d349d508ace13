"""Lines that token contracts write about an address: events of ERC-20, ERC-721, ERC-1155 and Permit2."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.core.watch.sight import Line

# First topic of each event: the hash of its name (held against it by a test).
APPROVAL: Final = "0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925"
APPROVAL_FOR_ALL: Final = "0x17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31"
TRANSFER: Final = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"
#: Permit2 keeps allowances of its own for every token.
PERMIT2_APPROVAL: Final = "0xda9fa7c1b00402c17d0161b249b1ab8bbec047c5a52207b9c112deffd817036b"
PERMIT2_PERMIT: Final = "0xc6a377bfc4eb120024a8ac08eef205be16b817020812c73223e81d1bdb9708ec"
EVENTS: Final = {
    APPROVAL: "Approval(address,address,uint256)",
    APPROVAL_FOR_ALL: "ApprovalForAll(address,address,bool)",
    TRANSFER: "Transfer(address,address,uint256)",
    PERMIT2_APPROVAL: "Approval(address,address,address,uint160,uint48)",
    PERMIT2_PERMIT: "Permit(address,address,address,uint160,uint48,uint48)",
}
_WORD: Final = 32
# Half of all numbers or more was meant as "without a limit" (as in core.chain.account); Permit2 counts to 2^160.
_UNLIMITED: Final = 2**255
_UNLIMITED_PERMIT2: Final = 2**159


@dataclass(frozen=True, slots=True)
class RawLine:
    """An event as a node gives it; hex texts with ``0x``, checked for their shape by the reader.

    Attributes:
        contract: Who wrote it.
        topics: The event and its indexed values.
        is_own: True when the watched address sent the transaction.
    """

    contract: str
    topics: tuple[str, ...]
    data: bytes
    is_own: bool


def read_lines(raw: Iterable[RawLine]) -> tuple[Line, ...]:
    """Understand events about one address, oldest first: tokens that left, and permissions without a limit.

    Of several permissions for the same spender the last one holds, so one that was taken back is not told.
    """
    approvals: dict[tuple[str, str], Line | None] = {}
    left: list[Line] = []
    for each in raw:
        line = _approval(each)
        if line is not None:
            unlimited, place = line
            approvals[(place.token, place.other)] = place if unlimited else None
        elif each.topics[:1] == (TRANSFER,) and (other := _address(each, 2)) and _is_sent(each):
            left.append(Line(each.contract, other, is_approval=False, is_own=each.is_own))
    return (*(line for line in approvals.values() if line is not None), *dict.fromkeys(left))


def own_tokens(raw: Iterable[RawLine]) -> tuple[str, ...]:
    """List contracts that wrote a line in a transaction the address itself sent, whatever they wrote."""
    return tuple(dict.fromkeys(each.contract for each in raw if each.is_own))


def _is_sent(raw: RawLine) -> bool:
    """Say whether something left: a piece of art, named by a fourth topic, or a sum; of nothing anybody can write."""
    return len(raw.topics) > 3 or _number(raw.data) > 0  # noqa: PLR2004 - ERC-721 has its number as the fourth topic


def _approval(raw: RawLine) -> tuple[bool, Line] | None:
    kind = raw.topics[0] if raw.topics else ""
    if kind in {PERMIT2_APPROVAL, PERMIT2_PERMIT}:
        token, spender, unlimited = _address(raw, 2), _address(raw, 3), _number(raw.data) >= _UNLIMITED_PERMIT2
    elif kind == APPROVAL and len(raw.topics) == 3:  # noqa: PLR2004 - four topics allow one piece of art only
        token, spender, unlimited = raw.contract, _address(raw, 2), _number(raw.data) >= _UNLIMITED
    elif kind == APPROVAL_FOR_ALL:
        token, spender, unlimited = raw.contract, _address(raw, 2), _number(raw.data) == 1
    else:
        return None
    return (unlimited, Line(token, spender, is_approval=True, is_own=raw.is_own)) if token and spender else None


def _address(raw: RawLine, at: int) -> str:
    return f"0x{raw.topics[at][-40:].lower()}" if at < len(raw.topics) else ""


def _number(data: bytes) -> int:
    """Read the first word; 0 for less than one."""
    return int.from_bytes(data[:_WORD], "big") if len(data) >= _WORD else 0
