"""In which order lists are shown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from app.core.checklist import Checklist

# A list that is not named stands behind these.
_ORDER: Final = (
    "new-wallet", "everyday", "dapp-approvals", "this-computer", "tron-account", "privacy", "before-transfer",
    "after-incident",
)  # fmt: skip


def in_shown_order(lists: Iterable[Checklist]) -> tuple[Checklist, ...]:
    """Give the lists in the order shown."""
    return tuple(sorted(lists, key=_place))


def _place(checklist: Checklist) -> int:
    return _ORDER.index(checklist.id) if checklist.id in _ORDER else len(_ORDER)
