"""Turns a content-gap file into tasks for authors: what people searched in vain, and what did not solve it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.content.library import Library
from app.core.errors import ContentError
from app.core.gaps import Gap, GapKind, read_file
from app.core.secrets import SecretFound, screen

_LARGEST: Final = 2_000_000


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to write or to mend.

    Attributes:
        weight: How often it was met.
        where: The file to look at; empty when there is none yet.
    """

    weight: int
    kind: str
    lang: str
    text: str
    where: str
    todo: str


def tasks_of(path: Path, library: Library) -> list[Task]:
    """Read a file and make its tasks, the most frequent first; what looks like a secret is left out.

    Raises:
        ContentError: ``content.no_gaps`` for a file that is none.
    """
    try:
        with path.open("rb") as file:
            gaps = read_file(file.read(_LARGEST))
    except OSError:
        gaps = None
    if gaps is None:
        raise ContentError("content.no_gaps", file=path.name)
    safe = [gap for gap in gaps if not isinstance(screen(gap.text), SecretFound)]
    return sorted((_task(gap, library) for gap in safe), key=lambda task: (-task.weight, task.text))


def as_markdown(tasks: Iterable[Task]) -> str:
    """Write tasks as a list to tick."""
    lines = (f"- [ ] {task.weight}× {task.lang} “{task.text}” {_at(task)}– {task.todo}" for task in tasks)
    return "\n".join(lines)


def _at(task: Task) -> str:
    return f"({task.where}) " if task.where else ""


def _task(gap: Gap, library: Library) -> Task:
    if gap.kind is GapKind.SEARCH:
        todo = "no answer: add phrasings to the article that answers it, or write one"
        return Task(gap.count, gap.kind.value, gap.lang, gap.text, "", todo)
    article = library.articles.get(gap.text)
    where = article.path if article else ""
    todo = "read, and did not solve it: what is the next step?" if where else "no such article any more"
    return Task(gap.count, gap.kind.value, gap.lang, gap.text, where, todo)
