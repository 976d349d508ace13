"""Finds keys written as lists of byte values, as Solana's tools store them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.guard.ed25519 import is_secret_key
from app.core.guard.finding import SecretFinding
from app.core.guard.key_context import called
from app.core.guard.normal import NormalText

_LISTS = re.compile(r"\d(?<![\d.]\d)\d{0,2}+(?:(?:\s{1,17}+(?:,\s{0,8}+)?|,\s{0,8}+)\d{1,3}+){31,200}(?![\d.])")
_NUMBER = re.compile(r"\d+")
_KEY_PAIR, _SEED = 64, 32
# A number or a few may stand behind a key pair by chance; of a longer list the beginning is no key.
_MOST = 80
_BYTE = 256


def find(normal: NormalText) -> Iterator[SecretFinding]:
    """Find lists of 64 bytes that are a key pair, and of 32 or 64 that the text calls a key."""
    for match in _LISTS.finditer(normal.plain):
        places = [number.span() for number in _NUMBER.finditer(match.group())]
        values = [int(match.group()[start:end]) for start, end in places]
        if max(values) >= _BYTE:
            continue
        start, end = _with_brackets(normal.plain, *match.span())
        if _KEY_PAIR <= len(values) <= _MOST and is_secret_key(bytes(values[:_KEY_PAIR])):
            yield SecretFinding("private_key", start, end, "certain")
        elif len(values) in {_SEED, _KEY_PAIR} and called(normal.folded, start, end) == "key":
            yield SecretFinding("private_key", start, end, "likely")


def _with_brackets(plain: str, start: int, end: int) -> tuple[int, int]:
    before = plain[max(0, start - 6) : start].rstrip()
    behind = plain[end : end + 6]
    if not before.endswith(("[", "{", "(")) or not behind.lstrip().startswith(("]", "}", ")")):
        return start, end
    return max(0, start - 6) + len(before) - 1, end + len(behind) - len(behind.lstrip()) + 1
