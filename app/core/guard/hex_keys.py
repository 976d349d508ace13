"""Finds keys written in hexadecimal: whole, in groups, broken over lines; asks where only the shape speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.guard.ed25519 import is_secret_key
from app.core.guard.finding import SecretFinding
from app.core.guard.key_context import Called, called
from app.core.guard.normal import NormalText

_KEY_DIGITS, _SEED_DIGITS = 64, 128
# Both begin with a set, which the search for them skips to; what stands before is looked at behind it.
_HEAD = r"[0-9a-f](?<![0-9a-z][0-9a-f])"
_RUNS = re.compile(rf"{_HEAD}(?:(?<=0)x[0-9a-f]{{8,}}+|[0-9a-f]{{7,}}+)(?![0-9a-z])")
_BYTES = re.compile(
    rf"{_HEAD}(?:(?<=0)x[0-9a-f]{{2}}|[0-9a-f])(?:[\s:,\-]{{1,3}}+(?:0x)?[0-9a-f]{{2}}){{31}}(?![0-9a-z])"
)
_BREAK = re.compile(r"[\s:,\-|\\]{1,8}")
_LISTED = re.compile(r"[\"',\s\[\]]{1,8}")
_NAMED_KEY = re.compile(r"\b(?:ed25519|secp256k1|secp256r1)-priv-$")
# A random key does not begin with ten zeros (one in 10^12); padded addresses and block hashes do.
_PADDED = re.compile(r"0{10}")
_FEWEST_DIFFERENT = 6
_JSON = "7b22"
_JSON_KEY = re.compile(rb"(?i)private|mnemonic|secret")


def find(normal: NormalText) -> Iterator[SecretFinding]:
    """Find hexadecimal keys; places in the normal text."""
    folded = normal.folded
    runs = [match.span() for match in _RUNS.finditer(folded)]
    last: tuple[int, Called] = (-1, "nothing")
    for at, (start, end) in enumerate(runs):
        digits = folded[start:end].removeprefix("0x")
        if len(digits) == _KEY_DIGITS:
            verdict = _inherited(folded, last, start) or called(folded, start, end)
            last = (end, verdict)
            yield from _judge(folded, start, end, digits, verdict)
        elif len(digits) >= _SEED_DIGITS:
            yield from _judge_long(folded, start, end, digits)
        elif len(digits) < _KEY_DIGITS and start >= last[0]:
            for found in _broken(folded, runs, at):
                last = (found.end, "nothing")
                yield found
    for match in _BYTES.finditer(folded):
        yield from _judge(
            folded,
            match.start(),
            match.end(),
            match.group(),
            called(folded, *match.span()),
        )


def _inherited(folded: str, last: tuple[int, Called], start: int) -> Called | None:
    """The second and later items of a list are what the first is."""
    end, verdict = last
    if end < 0 or verdict == "nothing" or not _LISTED.fullmatch(folded, end, start):
        return None
    return verdict if "," in folded[end:start] else None


def _judge(folded: str, start: int, end: int, digits: str, verdict: Called) -> Iterator[SecretFinding]:
    named = _NAMED_KEY.search(folded[max(0, start - 20) : start])
    if named:
        yield SecretFinding("private_key", start - len(named.group()), end, "certain")
    elif verdict == "key":
        yield SecretFinding("private_key", start, end, "likely")
    elif verdict != "public" and not _PADDED.match(digits) and len(set(digits)) >= _FEWEST_DIFFERENT:
        yield SecretFinding("key_or_hash", start, end, "ambiguous")


def _judge_long(folded: str, start: int, end: int, digits: str) -> Iterator[SecretFinding]:
    if digits.startswith(_JSON) and len(digits) % 2 == 0:
        if _JSON_KEY.search(bytes.fromhex(digits)):
            yield SecretFinding("private_key", start, end, "certain")
        return
    if len(digits) != _SEED_DIGITS:
        return
    if is_secret_key(bytes.fromhex(digits)):
        yield SecretFinding("private_key", start, end, "certain")
        return
    verdict = called(folded, start, end)
    if verdict == "key":
        yield SecretFinding("seed", start, end, "likely")
    elif verdict != "public" and len(set(digits)) >= _FEWEST_DIFFERENT and "0" * 20 not in digits:
        yield SecretFinding("key_or_hash", start, end, "ambiguous")


def _broken(folded: str, runs: list[tuple[int, int]], first: int) -> Iterator[SecretFinding]:
    """A key of two to eight pieces."""
    start, end = runs[first]
    digits = folded[start:end].removeprefix("0x")
    for next_start, next_end in runs[first + 1 : first + 8]:
        if not _BREAK.fullmatch(folded, end, next_start):
            return
        digits += folded[next_start:next_end]
        end = next_end
        if len(digits) >= _KEY_DIGITS:
            break
    if len(digits) == _KEY_DIGITS and end != runs[first][1] and "x" not in digits:
        yield from _judge(folded, start, end, digits, called(folded, start, end))
