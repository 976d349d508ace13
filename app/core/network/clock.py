"""Whether this computer's clock agrees with that of large sites."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from app.core.probe import Evidence, Finding, ProbeState, unknown

PROBE: Final = "clock-skew"
CODES: Final = {
    "clock.right": ("seconds",),
    "clock.off": ("seconds",),
    "clock.far_off": ("seconds",),
    "clock.no_source": (),
}
# Check C10 of the wizards: over 30 s warn, over 60 s explains that TRON transactions expire.
_OFF, _FAR_OFF = 30, 60
# One may be wrong itself; of two that disagree nobody knows which.
_FEWEST: Final = 2


@dataclass(frozen=True, slots=True)
class ClockSeen:
    """The time of one site.

    Attributes:
        ahead: Seconds by which the site's clock is ahead of ours.
    """

    host: str
    ahead: float


def decide_clock(seen: Sequence[ClockSeen]) -> Finding:
    """Say how far this computer's clock is off, by the middle of several sites."""
    evidence = tuple(Evidence(each.host, "seconds ahead", f"{each.ahead:+.1f}") for each in seen)
    if len(seen) < _FEWEST:
        return unknown(PROBE, "clock.no_source")
    middle = median(each.ahead for each in seen)
    if abs(middle) > _OFF and max(each.ahead for each in seen) - min(each.ahead for each in seen) > abs(middle):
        # They differ among themselves by more than from us: nothing follows.
        return unknown(PROBE, "clock.no_source")
    # An HTTP date has whole seconds (RFC 9110, 5.6.7).
    seconds = max(1, math.ceil(abs(middle)))
    if abs(middle) > _FAR_OFF:
        return Finding(PROBE, "clock.far_off", ProbeState.BAD, {"seconds": seconds}, evidence)
    if abs(middle) > _OFF:
        return Finding(PROBE, "clock.off", ProbeState.ATTENTION, {"seconds": seconds}, evidence)
    return Finding(PROBE, "clock.right", ProbeState.GOOD, {"seconds": seconds}, evidence)
