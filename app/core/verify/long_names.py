"""Rules for a long brand name: it is recognised through several wrong letters, and inside longer names."""

from __future__ import annotations

from typing import Final

from app.core.verify.around import Around
from app.core.verify.likeness import Alignment, Shared, align, distance, looks_like
from app.core.verify.other_names import OtherNames
from app.core.verify.resemblance import Resemblance, Written
from app.core.verify.rulebook import Brand
from app.core.verify.verdict import Verdict

# Limits found on 671 real impostors against the names of a million software packages (tests/benchmarks).
_LEAST_SHARED: Final = 7
_CLOSE, _BETWEEN = 2.6, 2.2
_NEAR, _FAR = 2, 3
_PART_CLOSE, _PART_FRONT = 1.1, 2.6
_LONGER: Final = 4
_IN_PLACE: Final = 6


class LongName:
    """One long name."""

    def __init__(self, brand: Brand, around: Around) -> None:
        self._brand = brand
        self._name = brand.name
        self._around = around
        self._shared = Shared(brand.name)
        self._others = OtherNames(brand)
        first, second = brand.halves
        # The frame readers see: first letters, last letters and the hard consonants of both halves.
        self._frame = (0, 2, len(first), len(first) + len(second) - 3, len(brand.name) - 1)

    def resembled(self, reading: Written) -> Resemblance | None:
        """Say how a name imitates this one; None when it does not."""
        flat, name = reading.flat, self._name
        at = flat.find(name)
        if at >= 0:
            code = "lookalike.ending" if len(flat) == len(name) else "lookalike.combo"
            return self._brand_found(code, Verdict.LOOKALIKE, reading, (at, at + len(name)), ())
        if flat in self._brand.left_alone:
            return None
        if self._shared.count(flat) < _LEAST_SHARED and not self._is_framed(flat):
            return None
        whole = self._whole(reading) if abs(len(flat) - len(name)) <= _LONGER else None
        if self._others.is_one(flat) or (whole is not None and whole.verdict is Verdict.LOOKALIKE):
            return whole
        return self._part(reading) or whole or self._between(reading)

    def _whole(self, reading: Written) -> Resemblance | None:
        best = align(self._name, reading.flat)
        verdict = self._closeness(reading.flat, best)
        if verdict is None:
            return None
        code = "lookalike.spelling" if verdict is Verdict.LOOKALIKE else "lookalike.weak_spelling"
        return self._brand_found(code, verdict, reading, (best.start, best.end), best.differing)

    def _closeness(self, flat: str, best: Alignment) -> Verdict | None:
        if self._others.is_one(flat):
            edits = distance(self._name, flat, _NEAR)
            return Verdict.LOOKALIKE if edits == 1 else Verdict.SUSPICIOUS if edits <= _NEAR else None
        begins = looks_like(flat[0], self._name[0])
        if (begins and best.cost <= _CLOSE) or self._is_framed(flat):
            return Verdict.LOOKALIKE
        edits = distance(self._name, flat, _FAR)
        return Verdict.LOOKALIKE if edits <= _NEAR else Verdict.SUSPICIOUS if edits <= _FAR else None

    def _is_framed(self, flat: str) -> bool:
        """Say whether the frame stands, as it is or after taking one letter out."""
        if len(flat) == len(self._name):
            return self._has_frame(flat)
        if len(flat) != len(self._name) + 1 or flat[0] != self._name[0]:
            return False
        return any(self._has_frame(flat[:at] + flat[at + 1 :], _IN_PLACE) for at in range(len(flat)))

    def _has_frame(self, flat: str, in_place: int = 0) -> bool:
        if any(flat[place] != self._name[place] for place in self._frame):
            return False
        return sum(one == other for one, other in zip(flat, self._name, strict=True)) >= in_place

    def _part(self, reading: Written) -> Resemblance | None:
        best = align(self._name, reading.flat, within=True)
        flat = reading.flat
        if best.start == best.end or not self._is_part(flat, best, reading):
            return None
        return self._brand_found(
            "lookalike.combo_spelling", Verdict.LOOKALIKE, reading, (best.start, best.end), best.differing
        )

    def _is_part(self, flat: str, best: Alignment, reading: Written) -> bool:
        """Say whether a part of a longer name is the brand misspelt, and not a plain word that comes near."""
        if best.edits > 1 and self._others.is_in(flat):
            return False
        # A part that ends in the middle of the next word (tokenpak-t|ip) must come closer.
        cuts = best.end not in reading.borders and any(best.start < joint < best.end for joint in reading.joints())
        limit = _PART_FRONT if best.start in reading.borders and not cuts else _PART_CLOSE
        return best.cost <= limit and looks_like(flat[best.start], self._name[0])

    def _between(self, reading: Written) -> Resemblance | None:
        """Find the name misspelt between separators or among words like “app” and “download”."""
        size = len(self._name)
        for start, end in self._around.cores(reading, size - _NEAR, size + _NEAR):
            core = reading.flat[start:end]
            if core in self._brand.left_alone or self._shared.count(core) < _LEAST_SHARED:
                continue
            best = align(self._name, core)
            if best.edits > 1 and self._others.is_in(reading.flat):
                continue
            if best.cost <= _BETWEEN and self._closeness(core, best) is Verdict.LOOKALIKE:
                differing = tuple(place + start for place in best.differing)
                return self._brand_found(
                    "lookalike.combo_spelling", Verdict.LOOKALIKE, reading, (start, end), differing
                )
        return None

    def _brand_found(
        self, code: str, verdict: Verdict, reading: Written, part: tuple[int, int], differing: tuple[int, ...]
    ) -> Resemblance:
        brand = self._brand
        return Resemblance(
            code, verdict, brand.id, brand.target, brand.name, reading.span(*part), reading.places(differing)
        )
