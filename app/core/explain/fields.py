"""Reads values out of pasted JSON, whatever was pasted: wrong types give empty values, never an error."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, cast

from app.core.chain.address import checksummed
from app.core.explain.said import shown

Fields = Mapping[str, Any]
NOTHING: Final[Fields] = {}
_ADDRESS = re.compile(r"0x[0-9a-fA-F]{40}")
_DIGITS = re.compile(r"-?[0-9]{1,80}")
_HEX = re.compile(r"0x[0-9a-fA-F]{1,64}")
_BYTES = re.compile(r"(?:0x)?((?:[0-9a-fA-F]{2})*)")
_MOST: Final = 20


def fields(value: object) -> Fields:
    """Give an object; empty for anything else."""
    return cast("Fields", value) if isinstance(value, dict) else NOTHING


def items(value: object) -> Iterator[Fields]:
    """Give the objects of a list, the first few; a lone object counts as a list of one."""
    if isinstance(value, list):
        yield from (fields(each) for each in cast("list[object]", value)[:_MOST])
    elif isinstance(value, dict):
        yield fields(cast("object", value))


def number(value: object) -> int:
    """Read a whole number, written as a number, as digits or as hex; 0 for anything else."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return value
    text = value.strip() if isinstance(value, str) else ""
    if _DIGITS.fullmatch(text):
        return int(text)
    return int(text, 16) if _HEX.fullmatch(text) else 0


def address(value: object) -> str:
    """Read an address as it is written there, EVM ones with their checksum."""
    text = value.strip() if isinstance(value, str) else ""
    return checksummed(text) if _ADDRESS.fullmatch(text) else shown(text)


def text(value: object) -> str:
    """Read a short text to be shown."""
    return shown(value if isinstance(value, str) else "" if value is None else str(value))


def raw(value: object) -> bytes:
    """Read hex as bytes; empty for anything else."""
    found = _BYTES.fullmatch(value.strip()) if isinstance(value, str) else None
    return bytes.fromhex(found[1]) if found is not None else b""
