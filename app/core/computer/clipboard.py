"""Whether something swaps addresses on the clipboard, found with a public sample address."""

from __future__ import annotations

import re
from typing import Final

from app.core.probe import Evidence, Finding, ProbeState, unknown

PROBE: Final = "clipboard-swap"
CODES: Final = {"clipboard.kept": (), "clipboard.swapped": (), "clipboard.other": (), "clipboard.busy": ()}
# The address that the specification of checksummed addresses (EIP-55) prints as its first example.
SAMPLE: Final = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
_ADDRESS = re.compile(r"0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|(?:bc1|[13])[0-9A-Za-z]{25,60}")


def decide_clipboard(read: str) -> Finding:
    """Say what became of the sample address.

    Args:
        read: What the clipboard held a while later.
    """
    if read == SAMPLE:
        return Finding(PROBE, "clipboard.kept", ProbeState.GOOD)
    if not is_address(read):
        return unknown(PROBE, "clipboard.other")
    evidence = (Evidence("clipboard", "placed", SAMPLE), Evidence("clipboard", "read", read.strip()))
    return Finding(PROBE, "clipboard.swapped", ProbeState.BAD, {}, evidence)


def is_address(text: str) -> bool:
    """Say whether a text is one coin address and nothing else."""
    return bool(_ADDRESS.fullmatch(text.strip()))
