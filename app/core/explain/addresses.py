"""Are two addresses the same? Poisoned histories show addresses that share their ends and differ in the middle."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.core.chain.address import Checksum, CoinAddress, read_address
from app.core.explain.said import Risk, Said, amber, plain, red

GROUP: Final = 4
# Wallets show four to six characters at each end; whoever made an address share three at both did so on purpose:
# by chance that happens to one pair of 16^6 (hex) or 58^6 (base 58).
_ALIKE: Final = 3


class Sameness(StrEnum):
    """What comparing gave."""

    SAME = "same"
    LOOK_ALIKE = "look-alike"
    DIFFERENT = "different"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of an address; ``is_same`` when the other has the same characters in that place."""

    text: str
    is_same: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two addresses side by side.

    Attributes:
        left: The first in stretches, to be coloured.
        right: The second.
        said: What to make of it.
    """

    sameness: Sameness
    left: tuple[Run, ...]
    right: tuple[Run, ...]
    said: tuple[Said, ...]

    @property
    def risk(self) -> Risk:
        """The most care that any sentence asks for."""
        order = list(Risk)
        return max((each.risk for each in self.said), key=order.index, default=Risk.PLAIN)


def compare_addresses(left: str, right: str) -> Comparison:
    """Compare two coin addresses, character by character."""
    one, two = left.strip(), right.strip()
    read = (read_address(one), read_address(two))
    marks = _marks(one, two, ignores_case=all(each is not None and each.family == "evm" for each in read))
    runs = (_runs(one, marks), _runs(two, marks))
    said = [_unreadable(at) for at, each in enumerate(read, 1) if each is None]
    said += [_wrong(at) for at, each in enumerate(read, 1) if each is not None and each.checksum is Checksum.WRONG]
    known = [each for each in read if each is not None]
    if len(known) < len(read):
        return Comparison(Sameness.UNREADABLE, *runs, tuple(said))
    sameness = _sameness(one, two, marks)
    said.insert(0, _verdict(sameness, known))
    return Comparison(sameness, *runs, tuple(said))


def spoken_groups(address: str) -> tuple[str, ...]:
    """Cut an address into groups of four characters, to be read aloud or compared by eye."""
    text = address.strip()
    head = "0x" if text[:2].casefold() == "0x" else ""
    body = text[len(head) :]
    groups = tuple(body[at : at + GROUP] for at in range(0, len(body), GROUP))
    return (head, *groups) if head else groups


def _marks(one: str, two: str, *, ignores_case: bool) -> list[bool]:
    if ignores_case:
        one, two = one.casefold(), two.casefold()
    return [at < min(len(one), len(two)) and one[at] == two[at] for at in range(max(len(one), len(two)))]


def _runs(text: str, marks: list[bool]) -> tuple[Run, ...]:
    runs: list[Run] = []
    for letter, is_same in zip(text, marks, strict=False):
        if runs and runs[-1].is_same is is_same:
            runs[-1] = Run(runs[-1].text + letter, is_same)
        else:
            runs.append(Run(letter, is_same))
    return tuple(runs)


def _sameness(one: str, two: str, marks: list[bool]) -> Sameness:
    if all(marks):
        return Sameness.SAME
    ends = [_body(each).casefold() for each in (one, two)]
    share = ends[0][:_ALIKE] == ends[1][:_ALIKE] and ends[0][-_ALIKE:] == ends[1][-_ALIKE:]
    return Sameness.LOOK_ALIKE if share else Sameness.DIFFERENT


def _body(address: str) -> str:
    """Leave out what every address of its kind begins with."""
    folded = address.casefold()
    for head in ("0x", "bc1", "ltc1"):
        if folded.startswith(head):
            return address[len(head) :]
    return address[1:] if address[:1] in {"T", "1", "3", "L", "D"} else address


def _verdict(sameness: Sameness, known: list[CoinAddress]) -> Said:
    if sameness is Sameness.SAME:
        return plain("compare.same")
    if sameness is Sameness.LOOK_ALIKE:
        return red("compare.look_alike")
    families = {each.family for each in known}
    return amber("compare.other_kind") if len(families) > 1 else amber("compare.different")


def _unreadable(which: int) -> Said:
    return amber("compare.unreadable", which=which)


def _wrong(which: int) -> Said:
    return red("compare.wrong_checksum", which=which)
