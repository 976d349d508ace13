"""Runs every rule over a text, in bounded windows, and lets no text pass that a rule could not read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from app.core.guard import chinese, joined, phrases, shapes, short_forms
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


def _phrases(page: Page) -> Iterator[SecretFinding]:
    return phrases.find(page.normal, page.words)


def _chinese(page: Page) -> Iterator[SecretFinding]:
    return chinese.find(page.normal)


def _joined(page: Page) -> Iterator[SecretFinding]:
    return joined.find(page.normal)


def _short_forms(page: Page) -> Iterator[SecretFinding]:
    return short_forms.find(page.normal, page.words)


def _shapes(page: Page) -> Iterator[SecretFinding]:
    return shapes.find(page.normal, page.words)


RULES: tuple[Rule, ...] = (_phrases, _joined, _short_forms, _shapes, _chinese)


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
