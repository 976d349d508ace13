"""The words of one item before rendering."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.content.render import Block


@dataclass(frozen=True, slots=True)
class Page:
    """Title, answer and the two versions of an item, still Markdown.

    Attributes:
        sources: Order of the numbers on source marks.
    """

    id: str
    title: str
    answer: str
    short: tuple[Block, ...]
    full: tuple[Block, ...]
    sources: tuple[str, ...] = ()


def numbered(lines: Sequence[str]) -> str:
    """Write lines as a numbered list."""
    return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1))


def bulleted(lines: Sequence[str]) -> str:
    """Write lines as a list."""
    return "\n".join(f"- {line}" for line in lines)


def code(text: str) -> str:
    """Write text letter by letter, whatever signs it holds."""
    fence = "``" if "`" in text else "`"
    return f"{fence}{text}{fence}"
