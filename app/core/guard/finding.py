"""What a rule of the guard says about a piece of text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Certainty = Literal["certain", "likely", "ambiguous"]
RANK: dict[Certainty, int] = {"ambiguous": 0, "likely": 1, "certain": 2}


@dataclass(frozen=True, slots=True)
class SecretFinding:
    """A place that looks like a secret.

    Attributes:
        kind: ``recovery_phrase``, ``private_key``, ``key_or_hash`` (32 bytes that may be either), ``extended_key``,
            ``encrypted_key``, ``seed``, ``keystore``, ``password``, or ``unscanned`` (the guard could not look).
        start: Offset of the first character, in code points of the original text.
        end: Offset behind the last character.
        certainty: ``certain`` and ``likely`` are refused, ``ambiguous`` is masked and asked.
    """

    kind: str
    start: int
    end: int
    certainty: Certainty


def merge(findings: list[SecretFinding]) -> tuple[SecretFinding, ...]:
    """Join findings that overlap into one with the gravest certainty; in order of place."""
    merged: list[SecretFinding] = []
    for found in sorted(findings, key=lambda f: (f.start, -f.end)):
        last = merged[-1] if merged else None
        if last is None or found.start >= last.end:
            merged.append(found)
            continue
        graver = max(last, found, key=lambda f: (RANK[f.certainty], f.end - f.start))
        merged[-1] = SecretFinding(graver.kind, last.start, max(last.end, found.end), graver.certainty)
    return tuple(merged)
