"""Whether a login page stands between this computer and the network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.core.probe import Evidence, Finding, ProbeState, unknown

PROBE: Final = "captive-portal"
CODES: Final = {"portal.none": (), "portal.login": (), "portal.no_answer": ()}
# What the makers' test pages answer when nobody stands between, by the end of their address.
_OK, _NO_CONTENT = 200, 204
_BODIES: Final = {"connecttest.txt": b"Microsoft Connect Test", "hotspot-detect.html": b"Success"}


@dataclass(frozen=True, slots=True)
class PageSeen:
    """How one test page answered.

    Attributes:
        status: 0 when it did not.
    """

    url: str
    status: int
    body: bytes = b""


def decide_portal(seen: Sequence[PageSeen]) -> Finding:
    """Say whether the test pages came as their makers wrote them; one that did is enough, for a portal changes all."""
    evidence = tuple(Evidence(each.url.split("/")[2], "status", str(each.status)) for each in seen if each.status)
    answered = [each for each in seen if each.status]
    if not answered:
        return unknown(PROBE, "portal.no_answer")
    if any(_is_untouched(each) for each in answered):
        return Finding(PROBE, "portal.none", ProbeState.GOOD, {}, evidence)
    return Finding(PROBE, "portal.login", ProbeState.ATTENTION, {}, evidence)


def _is_untouched(page: PageSeen) -> bool:
    if page.url.endswith("/generate_204"):
        return page.status == _NO_CONTENT and not page.body
    expected = next((body for end, body in _BODIES.items() if page.url.endswith(end)), None)
    return expected is not None and page.status == _OK and expected in page.body[:1000]
