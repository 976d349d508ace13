"""Whether the system disk is encrypted, from what each system tells without administrator rights."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final, cast

from app.core.probe import Evidence, Finding, ProbeState, not_here

PROBE: Final = "disk-encryption"
CODES: Final = {"disk.encrypted": ("method",), "disk.plain": ()}
# Values of the shell property System.Volume.BitLockerProtection, which Explorer draws the padlock from: 1 on,
# 2 off, 3 being encrypted, 4 being decrypted, 5 suspended, 6 on and locked. Empty or 0: the volume cannot be.
_BITLOCKER: Final = {"1": True, "2": False, "3": False, "4": False, "5": False, "6": True}
_DEEPEST: Final = 12
# Name and type of each device from the disk down.
_Path = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Encryption:
    """What a system says of its disk.

    Attributes:
        is_on: None when it does not tell.
    """

    method: str
    is_on: bool | None
    evidence: Evidence


def decide_disk(found: Encryption) -> Finding:
    """Say whether the system disk is encrypted; half done is not done."""
    if found.is_on is None:
        return not_here(PROBE)
    if found.is_on:
        return Finding(PROBE, "disk.encrypted", ProbeState.GOOD, {"method": found.method}, (found.evidence,))
    return Finding(PROBE, "disk.plain", ProbeState.ATTENTION, {}, (found.evidence,))


def read_bitlocker(text: str) -> Encryption:
    """Read the number that the shell gives for the system drive."""
    value = text.strip()
    return Encryption("BitLocker", _BITLOCKER.get(value), Evidence("shell", "BitLockerProtection", value[:20]))


def read_filevault(text: str) -> Encryption:
    """Read ``fdesetup status``: “FileVault is On.”, “FileVault is Off.”, with a line of progress while it changes."""
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    # While it is being switched on the first line says On already, and the second how far it is.
    changing = "in progress" in text
    is_on = {"FileVault is On.": not changing, "FileVault is Off.": False}.get(line)
    return Encryption("FileVault", is_on, Evidence("fdesetup", "status", line[:80]))


def read_lsblk(text: str) -> Encryption:
    """Read ``lsblk --json --output NAME,TYPE,MOUNTPOINTS``: is the device of ``/`` inside an encrypted one?"""
    try:
        tree = cast("object", json.loads(text))
    except (ValueError, RecursionError):
        tree = None
    path = _path_to_root(_children(tree, "blockdevices"), ()) or ()
    named = " > ".join(f"{name} ({kind})" for name, kind in path)
    is_on = any(kind == "crypt" for _, kind in path) if path else None
    return Encryption("LUKS", is_on, Evidence("lsblk", "/", named[:200]))


def _path_to_root(devices: list[dict[str, object]], above: _Path) -> _Path | None:
    for device in devices:
        here = (*above, (str(device.get("name", "")), str(device.get("type", ""))))
        mounts = device.get("mountpoints", [device.get("mountpoint")])
        if isinstance(mounts, list) and "/" in mounts:
            return here
        below = _path_to_root(_children(device, "children"), here) if len(here) < _DEEPEST else None
        if below is not None:
            return below
    return None


def _children(value: object, key: str) -> list[dict[str, object]]:
    listed = cast("dict[str, object]", value).get(key) if isinstance(value, dict) else None
    entries = cast("list[object]", listed) if isinstance(listed, list) else []
    return [cast("dict[str, object]", each) for each in entries if isinstance(each, dict)]
