"""Just enough DER (X.690) to find one signer in a PKCS #7 file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.core.apk.damage import DamagedError

SEQUENCE, SET, INTEGER, OCTETS, OBJECT = 0x30, 0x31, 0x02, 0x04, 0x06
FIRST, SECOND = 0xA0, 0xA1
_CODE: Final = "apk.damaged_signature"
_LONG: Final = 0x80
_MOST_LENGTH_BYTES: Final = 4


@dataclass(frozen=True, slots=True)
class Node:
    """One value with its tag.

    Attributes:
        whole: Tag, length and value as they stand.
    """

    tag: int
    value: bytes
    whole: bytes

    def parts(self) -> list[Node]:
        """Give the values inside."""
        return nodes(self.value)


def nodes(data: bytes) -> list[Node]:
    """Split bytes into values side by side.

    Raises:
        DamagedError: ``apk.damaged_signature``.
    """
    found: list[Node] = []
    at = 0
    while at < len(data):
        node = _node(data, at)
        found.append(node)
        at += len(node.whole)
    return found


def only(data: bytes, tag: int) -> Node:
    """Give the first value, which must have this tag."""
    found = _node(data, 0)
    if found.tag != tag:
        raise DamagedError(_CODE)
    return found


def _node(data: bytes, at: int) -> Node:
    if len(data) < at + 2:
        raise DamagedError(_CODE)
    tag, length, start = data[at], data[at + 1], at + 2
    if length & _LONG:
        count = length & ~_LONG
        if not 1 <= count <= _MOST_LENGTH_BYTES:
            raise DamagedError(_CODE)
        length, start = int.from_bytes(data[start : start + count], "big"), start + count
    end = start + length
    if end > len(data):
        raise DamagedError(_CODE)
    return Node(tag, data[start:end], data[at:end])
