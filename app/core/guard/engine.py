"""Runs every rule over a text, in bounded windows, and lets no text pass that a rule could not read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from app.core.guard import (
    arrays,
    chinese,
    derived_keys,
    hex_keys,
    joined,
    key_files,
    passwords,
    phrases,
    shapes,
    short_forms,
    written_keys,
)
from app.core.guard.finding import SecretFinding, merge
from app.core.guard.normal import NormalText, normalise
from app.core.guard.tokens import Words, split

WINDOW = 32_768
OVERLAP = 4_096
LONGEST = 8_000_000


@dataclass(frozen=True, slots=True)
class Page:
    """One window of a text, prepared once for all rules."""

    normal: NormalText
    words: Words
    free_text: bool


Rule = Callable[[Page], Iterable[SecretFinding]]


def _on_words(rule: Callable[[NormalText, Words], Iterable[SecretFinding]]) -> Rule:
    return lambda page: rule(page.normal, page.words)


def _on_text(rule: Callable[[NormalText], Iterable[SecretFinding]]) -> Rule:
    return lambda page: rule(page.normal)


def _on_free_text(rule: Callable[[NormalText], Iterable[SecretFinding]]) -> Rule:
    return lambda page: rule(page.normal) if page.free_text else ()


RULES: tuple[Rule, ...] = (
    _on_text(key_files.find),
    _on_text(written_keys.find),
    _on_text(hex_keys.find),
    _on_text(derived_keys.find),
    _on_text(arrays.find),
    _on_words(phrases.find),
    _on_words(short_forms.find),
    _on_words(shapes.find),
    _on_words(joined.find),
    _on_text(chinese.find),
    _on_free_text(passwords.find),
)


def scan(text: str, *, free_text: bool, rules: tuple[Rule, ...] = RULES) -> tuple[SecretFinding, ...]:
    """Find what looks like a secret; places in code points of the text, in order.

    Linear in the length: windows of ``WINDOW`` characters that overlap by ``OVERLAP``. What is longer than
    ``LONGEST``, or what a rule failed on, comes back as a certain finding of kind ``unscanned``.
    """
    findings: list[SecretFinding] = []
    for start in range(0, max(1, min(len(text), LONGEST)), WINDOW):
        window = text[start : start + WINDOW + OVERLAP]
        findings += _scan_window(window, start, free_text=free_text, rules=rules)
    if len(text) > LONGEST:
        findings.append(SecretFinding("unscanned", LONGEST, len(text), "certain"))
    return merge(findings)


def _scan_window(window: str, start: int, *, free_text: bool, rules: tuple[Rule, ...]) -> Iterator[SecretFinding]:
    try:
        normal = normalise(window)
        page = Page(normal, split(normal.folded), free_text)
        for rule in rules:
            for found in rule(page):
                first, last = normal.place(found.start, found.end)
                yield SecretFinding(found.kind, start + first, start + last, found.certainty)
    except Exception:  # noqa: BLE001 - the guard fails closed: what a rule cannot read is refused, never passed
        yield SecretFinding("unscanned", start, start + len(window), "certain")
