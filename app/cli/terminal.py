"""What every verb needs of a terminal: nothing acts on it, and a yes is a yes in any language."""

from __future__ import annotations

import sys
from typing import Final

_LONGEST_LINE: Final = 200
_YES: Final = frozenset({"y", "yes", "是", "好"})


def said_yes() -> bool:
    """Read the answer to a question that was just asked; the end of the input is a no."""
    return sys.stdin.readline(_LONGEST_LINE).strip().casefold() in _YES


def printable(text: str) -> str:
    """Keep what somebody else wrote from acting on the terminal."""
    return "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in text)
