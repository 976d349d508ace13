"""Everything the explainer of addresses can say, with the facts its words may use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PROBE: Final = "explain-addresses"
CODES: Final[Mapping[str, tuple[str, ...]]] = {
    "compare.different": (),
    "compare.look_alike": (),
    "compare.other_kind": (),
    "compare.same": (),
    "compare.unreadable": ("which",),
    "compare.wrong_checksum": ("which",),
}
