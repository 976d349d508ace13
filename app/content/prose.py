"""The Markdown of an article in one language, taken apart into title, answer and sections."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.content.finding import Finding

SECTIONS: Final = ("short", "steps", "branch", "danger", "why", "cannot", "prepare")
_FENCE: Final = ("```", "~~~")
_STEP = re.compile(r"^\d+\.\s", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Section:
    """One section: its key, its Markdown, the line of its heading and the line on which the Markdown begins."""

    key: str
    text: str
    line: int
    text_line: int

    @property
    def steps(self) -> int:
        """Number of numbered steps on the first level."""
        return len(_STEP.findall(self.text))


@dataclass(frozen=True, slots=True)
class Prose:
    """The words of an article in one language, still Markdown.

    Attributes:
        answer: The paragraph behind the title.
        answer_line: Line on which the answer begins.
    """

    path: str
    title: str
    answer: str
    answer_line: int
    sections: tuple[Section, ...]

    def section(self, key: str) -> Section | None:
        """Find a section."""
        return next((section for section in self.sections if section.key == key), None)


def parse_prose(path: str, text: str) -> tuple[Prose, list[Finding]]:
    """Take an article apart; faults of shape come back as findings beside what could be read."""
    title, blocks, findings = "", [("", 1, list[str]())], list[Finding]()
    fenced = False
    for number, line in enumerate(text.split("\n"), 1):
        if line.lstrip().startswith(_FENCE):
            fenced = not fenced
        if fenced or not line.startswith(("# ", "## ")):
            blocks[-1][2].append(line)
        elif line.startswith("## "):
            blocks.append((line[3:].strip(), number, []))
        elif title:
            findings.append(Finding(path, number, "prose.second-title", "Use `##` or `###`: a file has one title."))
        else:
            title = line[2:].strip()
            blocks[0] = ("", number, [])
    sections = tuple(_section(key, number, lines) for key, number, lines in blocks[1:])
    answer, at = _answer(blocks[0][2], blocks[0][1])
    prose = Prose(path, title, answer, at, sections)
    return prose, findings + _shape(prose)


def _section(key: str, heading: int, lines: list[str]) -> Section:
    text = "\n".join(lines)
    begins = heading + 1 + len(text) - len(text.lstrip("\n"))
    return Section(key, text.strip("\n"), heading, begins)


def _answer(lines: list[str], title_line: int) -> tuple[str, int]:
    filled = [number for number, line in enumerate(lines) if line.strip()]
    at = title_line + 1 + filled[0] if filled else title_line
    return "\n".join(lines).strip(), at


def _shape(prose: Prose) -> list[Finding]:
    findings: list[Finding] = []
    if not prose.title:
        findings.append(Finding(prose.path, 1, "prose.no-title", "Begin with `# ` and the question as readers ask it."))
    if not prose.answer:
        text = "Write the answer itself as the paragraph behind the title."
        findings.append(Finding(prose.path, prose.answer_line, "prose.no-answer", text))
    seen: set[str] = set()
    for section in prose.sections:
        if section.key not in SECTIONS:
            text = f"Rename `## {section.key}`; sections are {', '.join(SECTIONS)}."
            findings.append(Finding(prose.path, section.line, "prose.unknown-section", text))
        elif section.key in seen:
            text = f"Join the two sections `{section.key}`."
            findings.append(Finding(prose.path, section.line, "prose.duplicate-section", text))
        elif not section.text.strip():
            findings.append(Finding(prose.path, section.line, "prose.empty-section", f"Fill `## {section.key}`."))
        seen.add(section.key)
    return findings
