"""Reads the arguments of a contract call (Solidity ABI), within bounds and without ever failing."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from app.core.chain.address import checksummed

WORD: Final = 32
MOST_ITEMS: Final = 20
_ADDRESS_BYTES: Final = 20


@lru_cache(maxsize=1024)
def _written(address: str) -> str:
    # A hostile call may name one address thousands of times; the checksum is worked out once.
    return checksummed(address)


class Arguments:
    """The words behind a selector. Whatever is not there reads as zero, and ``is_whole`` turns false."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.is_whole = True

    def number(self, at: int) -> int:
        """Read the word with that index as a number."""
        return int.from_bytes(self._slice(at * WORD, WORD), "big")

    def address(self, at: int) -> str:
        """Read an EVM address, written with its checksum."""
        word = self._slice(at * WORD, WORD)
        if any(word[: WORD - _ADDRESS_BYTES]):
            self.is_whole = False
        return _written("0x" + word[WORD - _ADDRESS_BYTES :].hex())

    def flag(self, at: int) -> bool:
        """Read a boolean."""
        return self.number(at) != 0

    def tail(self, at: int) -> bytes:
        """Read ``bytes``, whose place the word with that index tells."""
        return self._bytes_at(self.number(at))

    def tails(self, at: int) -> list[bytes]:
        """Read ``bytes[]``; at most ``MOST_ITEMS`` of them."""
        start = self.number(at)
        count = self._count(start)
        base = start + WORD
        return [
            self._bytes_at(base + int.from_bytes(self._slice(base + item * WORD, WORD), "big"))
            for item in range(min(count, MOST_ITEMS))
        ]

    def count(self, at: int) -> int:
        """Read how many items an array has, whose place the word with that index tells."""
        return self._count(self.number(at))

    def inner(self, at: int, item: int | None = None) -> Arguments:
        """Give what stands at the place that a word tells; of an array of dynamic items, one of them."""
        start = self.number(at)
        if item is not None:
            base = start + WORD
            start = base + int.from_bytes(self._slice(base + item * WORD, WORD), "big")
        if start > len(self._data):
            self.is_whole = False
        made = Arguments(self._data[start:])
        made.is_whole = self.is_whole
        return made

    def _count(self, start: int) -> int:
        count = int.from_bytes(self._slice(start, WORD), "big")
        if count > len(self._data) // WORD:
            self.is_whole = False
            return 0
        return count

    def _bytes_at(self, start: int) -> bytes:
        length = int.from_bytes(self._slice(start, WORD), "big")
        if length > len(self._data):
            self.is_whole = False
            return b""
        return self._slice(start + WORD, length)

    def _slice(self, start: int, length: int) -> bytes:
        piece = self._data[start : start + length] if start <= len(self._data) else b""
        if len(piece) < length:
            self.is_whole = False
        return piece.ljust(length, b"\0")
