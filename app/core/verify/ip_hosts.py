"""Numbers that browsers take for a host: IPv4 in every spelling and IPv6 (WHATWG URL, sections 3.5 and 3.6)."""

from __future__ import annotations

import ipaddress
import string
from typing import Final

_DIGITS: Final = {16: frozenset(string.hexdigits), 8: frozenset(string.octdigits), 10: frozenset(string.digits)}
_MOST_PARTS: Final = 4
_BYTE: Final = 255
_LONGEST: Final = 60


def ends_in_number(host: str) -> bool:
    """Say whether a browser would read a host as IPv4, or refuse it."""
    last = host.rstrip(".").rsplit(".", 1)[-1]
    return last.isascii() and (last.isdigit() or (last[:2] in {"0x", "0X"} and _number(last) is not None))


def ipv4(host: str) -> str | None:
    """Read decimal, hexadecimal and octal spellings, also with fewer than four parts; None when it is none."""
    parts = host.removesuffix(".").split(".")
    numbers = [_number(part) for part in parts]
    if len(parts) > _MOST_PARTS or any(number is None for number in numbers):
        return None
    known = [number for number in numbers if number is not None]
    if any(number > _BYTE for number in known[:-1]) or known[-1] >= 256 ** (5 - len(known)):
        return None
    value = known[-1] + sum(number * 256 ** (3 - place) for place, number in enumerate(known[:-1]))
    return str(ipaddress.IPv4Address(value))


def ipv6(host: str) -> str | None:
    """Read what stands between brackets; None when it is no address."""
    try:
        return f"[{ipaddress.IPv6Address(host.partition('%')[0]).compressed}]"
    except ValueError:
        return None


def _number(part: str) -> int | None:
    base, digits = 10, part
    if part[:2] in {"0x", "0X"}:
        base, digits = 16, part[2:]
    elif len(part) > 1 and part.startswith("0"):
        base, digits = 8, part[1:]
    if not part or len(part) > _LONGEST or not set(digits) <= _DIGITS[base]:
        return None
    return int(digits, base) if digits else 0
