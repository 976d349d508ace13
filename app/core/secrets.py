"""The secret guard: text from a person is either screened or refused.

Services that store, log, send or search take :class:`Screened`, never ``str``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

Certainty = Literal["certain", "likely", "ambiguous"]

_KEY_HEX = re.compile(r"\b0x[0-9a-fA-F]{64}\b")
_SEAL: Final = object()


@dataclass(frozen=True, slots=True)
class SecretFinding:
    """A place that looks like a secret.

    Attributes:
        kind: For example ``recovery_phrase``, ``private_key``, ``keystore``.
        start: Offset of the first character, in code points of the original text.
        end: Offset behind the last character.
        certainty: ``certain`` and ``likely`` are refused, ``ambiguous`` is masked and asked.
    """

    kind: str
    start: int
    end: int
    certainty: Certainty


class Screened:
    """Text that passed the guard. Only :func:`screen` makes one."""

    __slots__ = ("_text",)

    def __init__(self, text: str, seal: object) -> None:
        if seal is not _SEAL:
            msg = "Screened text comes from screen() only"
            raise TypeError(msg)
        self._text = text

    @property
    def text(self) -> str:
        """The text, free of secrets as far as the guard can tell."""
        return self._text

    def __repr__(self) -> str:
        return f"Screened({len(self._text)} characters)"


@dataclass(frozen=True, slots=True)
class SecretFound:
    """Text that was refused. It keeps where and what kind, never the text."""

    findings: tuple[SecretFinding, ...]


def find_secrets(text: str) -> tuple[SecretFinding, ...]:
    """Find what looks like a secret in a text."""
    return tuple(SecretFinding("private_key", m.start(), m.end(), "ambiguous") for m in _KEY_HEX.finditer(text))


def screen(text: str) -> Screened | SecretFound:
    """Let a text pass, or refuse it.

    Ambiguous findings pass here: callers that keep or send text mask them first (``redact``).
    """
    findings = tuple(f for f in find_secrets(text) if f.certainty != "ambiguous")
    return SecretFound(findings) if findings else Screened(text, _SEAL)
