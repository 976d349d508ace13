"""Apple's property lists, binary or XML."""

from __future__ import annotations

import plistlib
from typing import cast
from xml.parsers.expat import ExpatError


def property_list(data: bytes) -> object:
    """Read a property list; None when it is none."""
    try:
        return cast("object", plistlib.loads(data))
    except (plistlib.InvalidFileException, ExpatError, ValueError, OverflowError, RecursionError, LookupError):
        return None


def property_dictionary(data: bytes) -> dict[str, object]:
    """Read a property list that is a dictionary; empty when it is none."""
    value = property_list(data)
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}
