"""Takes little-endian numbers and length-prefixed pieces from bytes, and never more than there are."""

from __future__ import annotations

from collections.abc import Iterator

from app.core.apk.damage import DamagedError


class Fields:
    """Reads bytes from front to back.

    Every method raises ``DamagedError`` with the code given when the bytes end too early.
    """

    def __init__(self, data: bytes, code: str) -> None:
        self._data = data
        self._at = 0
        self._code = code

    @property
    def is_done(self) -> bool:
        """True when nothing is left."""
        return self._at >= len(self._data)

    def take(self, count: int) -> bytes:
        """Give the next bytes."""
        end = self._at + count
        if count < 0 or end > len(self._data):
            raise DamagedError(self._code)
        taken = self._data[self._at : end]
        self._at = end
        return taken

    def u16(self) -> int:
        """Give the next two bytes as a number."""
        return int.from_bytes(self.take(2), "little")

    def u32(self) -> int:
        """Give the next four bytes as a number."""
        return int.from_bytes(self.take(4), "little")

    def u64(self) -> int:
        """Give the next eight bytes as a number."""
        return int.from_bytes(self.take(8), "little")

    def prefixed(self) -> bytes:
        """Give a piece with its length in four bytes before it."""
        return self.take(self.u32())

    def inner(self) -> Fields:
        """Give a prefixed piece to be read in turn."""
        return Fields(self.prefixed(), self._code)

    def pieces(self) -> Iterator[Fields]:
        """Give prefixed pieces until nothing is left."""
        while not self.is_done:
            yield self.inner()

    def rest(self) -> bytes:
        """Give everything that is left."""
        return self.take(len(self._data) - self._at)
