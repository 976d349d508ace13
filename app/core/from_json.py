"""Reading JSON that may have been damaged, or written by somebody else: what this program cannot read is none."""

from __future__ import annotations

from typing import Final, TypeVar

import msgspec

_Data = TypeVar("_Data")
# All that the decoder raises: for what is no JSON, no text, or nested without end.
UNREADABLE: Final = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


def from_json(data: bytes, form: type[_Data]) -> _Data | None:
    """Read a value of a form; None for anything else. Never an error."""
    try:
        return msgspec.json.decode(data, type=form)
    except UNREADABLE:
        return None
