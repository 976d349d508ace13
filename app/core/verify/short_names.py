"""Rules for a short brand name, and for written variants: only at the borders of words, near other people's names."""

from __future__ import annotations

from typing import Final

from app.core.verify.around import Around
from app.core.verify.likeness import Shared, align, distance, looks_like
from app.core.verify.resemblance import Resemblance, Written
from app.core.verify.rulebook import Brand
from app.core.verify.verdict import Verdict

_LEAST_SHARED: Final = 6
_MOST_EDITS: Final = 2
# Letters before the name that are no word we know: fewer may be the front of another maker's name.
_FRONT: Final = 3
_RARE_INITIALS: Final = frozenset("jkqvxz")


class ShortName:
    """One short name: a wallet of another maker is one letter away."""

    def __init__(self, brand: Brand, around: Around) -> None:
        self._brand = brand
        self._name = brand.name
        self._start = brand.halves[0]
        self._shared = Shared(brand.name)
        self._around = around

    def resembled(self, reading: Written) -> Resemblance | None:
        """Say how a name imitates this one; None when it does not."""
        flat, name = reading.flat, self._name
        if flat in self._brand.left_alone:
            return None
        if name in flat:
            whole = self._whole(reading)
            if whole is not None:
                return whole
        if self._shared.count(flat) < _LEAST_SHARED or self._is_other_wallet(flat):
            return None
        return self._misspelt(reading) or self._between(reading)

    def _whole(self, reading: Written) -> Resemblance | None:
        """Find the name as it is: certain where a word begins, weak behind letters that are no word we know."""
        flat, name = reading.flat, self._name
        weak: Resemblance | None = None
        at = flat.find(name)
        while at >= 0:
            part = (at, at + len(name))
            start = max((place for place in reading.borders if place <= at), default=0)
            front = flat[start:at]
            if not front or self._around.is_word(front):
                code = "lookalike.ending" if len(flat) == len(name) else "lookalike.combo"
                return self._found(code, Verdict.LOOKALIKE, reading, part, ())
            if len(front) >= _FRONT and not self._is_abbreviated(front):
                weak = self._found("lookalike.weak_combo", Verdict.SUSPICIOUS, reading, part, ())
            at = flat.find(name, at + 1)
        return weak

    def _is_abbreviated(self, front: str) -> bool:
        """Say whether a word and a letter stand before the name: chat-GTP-wallet, my-ETP-wallet."""
        return front[-1] in self._brand.initials and self._around.is_word(front[:-1])

    def _is_other_wallet(self, flat: str) -> bool:
        # “otpwallet”, “myetpwallet”: the whole name stands there, as the end of somebody else's.
        return self._name in flat and not (flat[1:] == self._name and self._may_open(flat[0]))

    def _may_open(self, letter: str) -> bool:
        # Taken for the first letter, or hardly ever the initial of another maker.
        return looks_like(letter, self._name[0]) or letter in _RARE_INITIALS

    def _misspelt(self, reading: Written) -> Resemblance | None:
        flat, name = reading.flat, self._name
        edits = distance(name, flat, _MOST_EDITS)
        verdict = self._closeness(flat, edits)
        if verdict is not None:
            best = align(name, flat)
            code = "lookalike.spelling" if verdict is Verdict.LOOKALIKE else "lookalike.weak_spelling"
            return self._found(code, verdict, reading, (best.start, best.end), best.differing)
        return self._front(reading) if len(flat) > len(name) else None

    def _closeness(self, flat: str, edits: int) -> Verdict | None:
        first = self._start
        if edits > _MOST_EDITS:
            return None
        if edits == 1:
            return self._one_edit(flat)
        if flat.startswith(self._name[: len(first) + 2]):
            return Verdict.LOOKALIKE
        return Verdict.SUSPICIOUS if flat.startswith(first) or _is_swapped(flat, first) else None

    def _one_edit(self, flat: str) -> Verdict | None:
        """One letter off: certain when the short first half stands, weak when it is what differs."""
        if flat.startswith(self._start):
            return Verdict.LOOKALIKE
        if self._may_open(flat[0]):
            near = len(flat) > 1 and looks_like(flat[1], self._start[1])
            certain = near and (flat[0] == self._start[0] or flat[0].isdigit())
            return Verdict.LOOKALIKE if certain else Verdict.SUSPICIOUS
        return Verdict.SUSPICIOUS if flat == self._name[1:] or flat[1:2] == self._start[0] else None

    def _front(self, reading: Written) -> Resemblance | None:
        """Find the name misspelt once at the front of a longer one."""
        flat, name = reading.flat, self._name
        if not flat.startswith(name[: len(self._start) + 1]):
            return None
        for end in (len(name), len(name) - 1, len(name) + 1):
            if distance(name, flat[:end], 1) == 1 and flat[end - 1] in name[-2:]:
                best = align(name, flat[:end])
                return self._found("lookalike.combo_spelling", Verdict.LOOKALIKE, reading, (0, end), best.differing)
        return None

    def _between(self, reading: Written) -> Resemblance | None:
        """Find the name misspelt once between separators or among words like “app” and “download”."""
        size = len(self._name)
        for start, end in self._around.cores(reading, size - 1, size + 1):
            core = reading.flat[start:end]
            # Without its first letter it is the end of many words: “desktop wallet”.
            if core in self._brand.left_alone or core == self._name[1:] or distance(self._name, core, 1) != 1:
                continue
            verdict = self._one_edit(core)
            if verdict is Verdict.LOOKALIKE or (verdict is not None and self._keeps_letters(core)):
                code = "lookalike.combo_spelling" if verdict is Verdict.LOOKALIKE else "lookalike.weak_combo"
                differing = tuple(place + start for place in align(self._name, core).differing)
                return self._found(code, verdict, reading, (start, end), differing)
        return None

    def _keeps_letters(self, core: str) -> bool:
        """Say whether every letter is still there: swapped, or with one put in behind the first."""
        first, second = self._start[0], self._start[1]
        return sorted(core) == sorted(self._name) or (core[0] == first and core[2:3] == second)

    def _found(
        self, code: str, verdict: Verdict, reading: Written, part: tuple[int, int], differing: tuple[int, ...]
    ) -> Resemblance:
        brand = self._brand
        return Resemblance(
            code, verdict, brand.id, brand.target, brand.name, reading.span(*part), reading.places(differing)
        )


def _is_swapped(flat: str, first: str) -> bool:
    """Say whether a name begins with the two letters of a half, swapped."""
    return flat[:2] == first[1] + first[0]


class VariantNames:
    """A brand's written variants: other scripts (tp钱包), short forms with the words that make them mean the wallet."""

    def __init__(self, brand: Brand) -> None:
        self._brand = brand

    def resembled(self, reading: Written) -> Resemblance | None:
        """Say whether a variant stands at the border of a word; None when none does."""
        for variant in self._brand.variants:
            at = reading.flat.find(variant)
            if at >= 0 and at in reading.borders:
                brand = self._brand
                span = reading.span(at, at + len(variant))
                return Resemblance("lookalike.variant", Verdict.LOOKALIKE, brand.id, brand.target, variant, span)
        return None
