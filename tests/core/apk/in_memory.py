"""A file for tests of its content."""


class InMemory:
    """Bytes that are held already. Port: ``core.apk.source.RandomAccess``."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    @property
    def size(self) -> int:
        """Length in bytes."""
        return len(self._data)

    def read(self, offset: int, count: int) -> bytes:
        """Give so many bytes from an offset."""
        return self._data[offset : offset + count]
