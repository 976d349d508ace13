"""The secret guard: text from a person is either screened or refused.

Services that store, log, send or search take :class:`Screened`, never ``str``. The rules live in ``app.core.guard``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.core.guard.finding import Certainty, SecretFinding, merge

if TYPE_CHECKING:
    from app.core.guard.normal import NormalText

__all__ = [
    "Certainty",
    "Redaction",
    "Screened",
    "SecretFinding",
    "SecretFound",
    "find_keys",
    "find_parts",
    "find_secrets",
    "masked",
    "redact",
    "screen",
    "screen_masked",
    "warm_up",
]

_SEAL: Final = object()
_PLACEHOLDERS = {
    "recovery_phrase": "[recovery phrase removed]",
    "private_key": "[private key removed]",
    "key_or_hash": "[key or hash removed]",
    "extended_key": "[extended key removed]",
    "encrypted_key": "[encrypted key removed]",
    "seed": "[seed removed]",
    "keystore": "[key file removed]",
    "password": "[password removed]",
    "unscanned": "[unreadable text removed]",
}


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


@dataclass(frozen=True, slots=True)
class Redaction:
    """A text with every finding, ambiguous ones too, replaced by a placeholder.

    Attributes:
        text: What may be kept and shown.
        findings: Places in code points of the original text.
    """

    text: str
    findings: tuple[SecretFinding, ...]


def find_secrets(text: str, *, free_text: bool = True) -> tuple[SecretFinding, ...]:
    """Find what looks like a secret in a text, in order of place.

    Args:
        text: Any text; the work is linear in its length.
        free_text: True where a person wrote it; False for logs and code, where passwords are not looked for.
    """
    # The rules cost 40 ms to import; the program starts without them.
    from app.core.guard import engine

    return engine.scan(text, free_text=free_text)


def find_keys(texts: Sequence[str]) -> tuple[tuple[SecretFinding, ...], ...]:
    """Find private keys whose account is named in any of several texts that go together, in each text in order.

    A key in the field of a hash and its address in a line of diagnostics prove each other.
    """
    from app.core.guard import derived_keys
    from app.core.guard.normal import normalise

    normals = [normalise(text) for text in texts]
    found = derived_keys.find_among(normals)
    return tuple(tuple(_placed(normal, each) for each in some) for normal, some in zip(normals, found, strict=True))


def find_parts(text: str) -> tuple[SecretFinding, ...]:
    """Find words that stand alone and may be a part of a recovery phrase; all ambiguous, in order.

    :func:`find_secrets` says nothing of them: only who keeps a text while it is written needs to wait for the rest.
    """
    from app.core.guard import parts
    from app.core.guard.normal import normalise
    from app.core.guard.tokens import split

    normal = normalise(text)
    return tuple(_placed(normal, each) for each in merge([*parts.find(normal, split(normal.folded))]))


def _placed(normal: NormalText, found: SecretFinding) -> SecretFinding:
    start, end = normal.place(found.start, found.end)
    return replace(found, start=start, end=end)


def warm_up() -> None:
    """Load the rules and word lists; a worker calls this after the first paint, so that no keystroke waits."""
    find_secrets("abandon")


def screen(text: str) -> Screened | SecretFound:
    """Let a text pass, or refuse it.

    Ambiguous findings pass here: callers that keep or send text mask them first (``redact``).
    """
    findings = tuple(f for f in find_secrets(text) if f.certainty != "ambiguous")
    return SecretFound(findings) if findings else Screened(text, _SEAL)


def screen_masked(text: str) -> Screened | SecretFound:
    """Let a text pass with its ambiguous findings masked, or refuse it; a text without findings is scanned once."""
    findings = find_secrets(text)
    certain = tuple(found for found in findings if found.certainty != "ambiguous")
    if certain:
        return SecretFound(certain)
    return screen(masked(text, findings)) if findings else Screened(text, _SEAL)


def redact(text: str, *, free_text: bool = True) -> Redaction:
    """Replace every finding by a placeholder that tells its kind and nothing else."""
    findings = find_secrets(text, free_text=free_text)
    return Redaction(masked(text, findings), findings)


def masked(text: str, findings: tuple[SecretFinding, ...]) -> str:
    """Put a placeholder in place of each finding; they are in order and do not overlap."""
    pieces: list[str] = []
    done = 0
    for found in findings:
        pieces += [text[done : found.start], _PLACEHOLDERS[found.kind]]
        done = found.end
    return "".join([*pieces, text[done:]])
