"""What the content tools have to say about a file: where, which rule, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One fault in one content file.

    Attributes:
        path: File below the content folder, with ``/``.
        line: First line concerned, 1 for the whole file.
        rule: Stable id of the rule in the form ``area.what``.
        text: A sentence that says what to do.
        severity: An ``error`` stops the build, a ``warning`` wants a second look.
    """

    path: str
    line: int
    rule: str
    text: str
    severity: Severity = "error"

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.severity} {self.rule}: {self.text}"


def errors(findings: list[Finding]) -> list[Finding]:
    """Keep what stops a build."""
    return [finding for finding in findings if finding.severity == "error"]
