"""Where in a report something was masked, so that it can be shown."""

from __future__ import annotations

import re
from typing import Final

# What the masker and the guard put in place of something: "[user 1]", "[recovery phrase removed]".
_MARK: Final = re.compile(r"\[[a-z][a-z0-9 ]{1,30}(?: \d{1,4}| removed)\]")


def marks(text: str) -> tuple[tuple[int, int], ...]:
    """List the places as half-open ranges of characters; linear in the length of the text."""
    return tuple(found.span() for found in _MARK.finditer(text))
