"""What nodes say of a watched address, and what is remembered of it until the next look."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.chain.tron import TronPermission


@dataclass(frozen=True, slots=True)
class Line:
    """A line that a token contract wrote about the address (an event of ERC-20, ERC-721 or Permit2).

    Attributes:
        token: The contract that wrote it. Anybody can write a contract, and a counterfeit one writes what it likes.
        other: Who may take tokens, or who got them.
        is_approval: True when it lets ``other`` take without a limit, False when tokens left.
        is_own: True when the address itself sent the transaction.
    """

    token: str
    other: str
    is_approval: bool
    is_own: bool


@dataclass(frozen=True, slots=True)
class Sight:
    """What one source saw at one height.

    Attributes:
        height: Newest block that this source knows; what it says was so at this block or just after it.
        sent: A number that only grows, and only when the address itself sends: the nonce (EVM), the time of the last
            operation (TRON), the sum ever spent (Bitcoin); None where there is none (Solana).
        balance: In the smallest unit of the chain's coin; None where it can fall without the address sending.
        delegate: The contract that acts for the address (EIP-7702); empty when none does.
        permissions: Of a TRON account.
        lines: Since the block after ``Snapshot.lines_to``; None when the source does not tell.
        lines_from: First block whose lines were asked for.
        used: Contracts that wrote a line in a transaction the address itself sent.
    """

    source: str
    height: int
    sent: int | None = None
    balance: int | None = None
    delegate: str = ""
    permissions: tuple[TronPermission, ...] = ()
    lines: tuple[Line, ...] | None = None
    lines_from: int = 0
    used: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What is remembered of an address.

    Attributes:
        height: The block it is of.
        lines_to: Last block whose lines were read; 0 before the first.
        used: Token contracts that wrote a line in a transaction the address itself sent: these are not counterfeits
            that a stranger made to frighten.
        missed: Blocks whose lines nobody read, because the program was off for too long or no source told.
    """

    height: int
    sent: int | None = None
    balance: int | None = None
    delegate: str = ""
    permissions: tuple[TronPermission, ...] = ()
    lines_to: int = 0
    used: tuple[str, ...] = ()
    missed: int = 0
