"""Names made of plain words, one of them perhaps a half of the brand: toolpocket, tokenbackup, loginpacket."""

from __future__ import annotations

from typing import Final

from app.core.verify.rulebook import Brand

# Shorter words stand by chance inside a misspelt name.
_SURE: Final = 4


class OtherNames:
    """Knows the plain words that come near the halves of one brand."""

    def __init__(self, brand: Brand) -> None:
        self._first, self._second = brand.halves
        self._fronts, self._ends = frozenset(brand.fronts), frozenset(brand.ends)
        self._any_ends = self._ends | frozenset(brand.abused_ends)
        self._longest = max(map(len, (*brand.fronts, *brand.ends)), default=0)

    def is_one(self, flat: str) -> bool:
        """Say whether a whole name is two plain words, at most one of them a half of the brand, also “tokens”."""
        if flat.endswith(self._second) and flat[: -len(self._second)] in self._fronts:
            return True
        behind = flat[len(self._first) :] if flat.startswith(self._first) else ""
        if behind in self._ends or (behind[:1] == "s" and behind[1:] in self._any_ends):
            return True
        return any(flat[:at] in self._fronts and flat[at:] in self._any_ends for at in range(2, len(flat) - 1))

    def is_in(self, flat: str) -> bool:
        """Say whether a longer name holds such a pair."""
        at = flat.find(self._second)
        if at >= 0 and any(flat[at - size : at] in self._fronts for size in range(_SURE, min(at, self._longest) + 1)):
            return True
        at = flat.find(self._first)
        behind = flat[at + len(self._first) :]
        if at >= 0 and any(behind[:size] in self._ends for size in range(_SURE, self._longest + 1)):
            return True
        return any(
            flat[:at] in self._fronts
            and any(flat[at : at + size] in self._any_ends for size in range(_SURE, self._longest))
            for at in range(_SURE, min(self._longest, len(flat)))
        )
