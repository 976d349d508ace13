"""What is handed around together, as a class of named parts.

Written like a data class and checked like one, but nothing is generated when it is loaded: two data classes of forty
parts cost the window a hundredth of its start.
"""

from __future__ import annotations

from copy import copy
from typing import Any, Self, dataclass_transform


@dataclass_transform(kw_only_default=True)
class Bundle:
    """Takes its parts by name; defaults are written in the class. Type checkers see to it that none is missing."""

    def __init__(self, **parts: Any) -> None:
        self.__dict__.update(parts)

    def replaced(self, **parts: Any) -> Self:
        """Give one like this with other parts in some places."""
        other = copy(self)
        other.__dict__.update(parts)
        return other
