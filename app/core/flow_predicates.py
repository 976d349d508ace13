"""The turns a flow can compute, by name. Flows refer to them by id; there are no expressions in data."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.core.probe import Finding, ProbeState

_HEX: Final = 64
_ENDS: Final = 4
# Long enough for an answer by mail over a weekend; no answer time is known, so it is ours, not the vendor's.
_LONG_WAIT_DAYS: Final = 7
_EVM = re.compile(r"0x[0-9a-fA-F]{40}")
_TRON = re.compile(r"T[1-9A-HJ-NP-Za-km-z]{33}")
_BITCOIN = re.compile(r"(?:bc1|ltc1)[02-9ac-hj-np-z]{11,87}|[13LMD][1-9A-HJ-NP-Za-km-z]{25,34}")


@dataclass(frozen=True, slots=True)
class Known:
    """What a predicate may look at.

    Attributes:
        answers: What was answered to the questions that the case names: option ids or typed text; empty for none.
        findings: What the probe steps that it names found.
        today: ISO date; empty when nobody told.
    """

    answers: tuple[str, ...]
    findings: tuple[Finding, ...]
    today: str


Predicate = Callable[[Known], bool]


def _every(pattern: re.Pattern[str]) -> Predicate:
    return lambda known: bool(known.answers) and all(pattern.fullmatch(text) for text in known.answers)


def _same(known: Known) -> bool:
    return all(known.answers) and len(set(map(_folded, known.answers))) == 1


def _look_alike(known: Known) -> bool:
    """Tell two addresses apart that show the same first and last four characters but are not the same."""
    if _same(known) or not known.answers or not all(known.answers):
        return False
    ends = {(_body(text)[:_ENDS], _body(text)[-_ENDS:]) for text in known.answers}
    return len(ends) == 1


def _folded(text: str) -> str:
    # Only EVM addresses mean the same in capitals; everywhere else case is part of the address.
    return text.casefold() if _EVM.fullmatch(text) else text


def _body(text: str) -> str:
    return _folded(text).removeprefix("0x")


def _waited_long(known: Known) -> bool:
    try:
        days = [(date.fromisoformat(known.today) - date.fromisoformat(text)).days for text in known.answers]
    except ValueError:
        return False
    return bool(days) and min(days) >= _LONG_WAIT_DAYS


def _found_bad(known: Known) -> bool:
    return any(finding.state is ProbeState.BAD for finding in known.findings)


PREDICATES: Final[Mapping[str, Predicate]] = {
    "hash-with-0x": _every(re.compile(rf"0x[0-9a-fA-F]{{{_HEX}}}")),
    "hash-without-0x": _every(re.compile(rf"[0-9a-fA-F]{{{_HEX}}}")),
    "address-evm": _every(_EVM),
    "address-tron": _every(_TRON),
    "address-bitcoin": _every(_BITCOIN),
    "same-address": _same,
    "look-alike-address": _look_alike,
    "waited-long": _waited_long,
    "found-bad": _found_bad,
}
