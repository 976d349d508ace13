"""The outward shape of a file: ids, sections, steps, lengths, review dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from app.content.checks.words import length, plain
from app.content.finding import Finding
from app.content.library import Article, Library, Loaded
from app.content.prose import Prose
from app.core.help import Lang, Urgency

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_MAX_LINES: Final = 120
# AUTHORING.md: answer and short version together, in Chinese characters and in English words.
_BRIEF: Final = {Lang.ZH: 120, Lang.EN: 80}
_EMERGENCY_STEPS: Final = 2
_STALE_DAYS: Final = 400
_REQUIRED: Final = {
    "article": (("steps",), ("short",)),
    "landing": (("branch", "steps"), ("short",)),
    "myth": (("short",), ("danger",), ("steps",)),
}


def check_shape(library: Library, today: str) -> Iterator[Finding]:
    """Find files whose outward shape breaks a rule.

    Args:
        library: What was loaded.
        today: ISO date, for the age of reviews.
    """
    yield from _unique(library)
    for article in library.articles.values():
        yield from _same_in_both(article)
        yield from _form(article)
        for lang in _BRIEF:
            if lang in article.prose:
                yield from _brief(article, article.prose[lang], lang)
    for loaded, reviewed in _reviews(library):
        yield from _age(loaded, reviewed, date.fromisoformat(today))


def _unique(library: Library) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    shelves = (
        library.articles, library.messages, library.flows, library.checklists, library.channels, library.terms,
    )  # fmt: skip
    for shelf in shelves:
        for loaded in shelf.values():
            if not _ID.fullmatch(loaded.id):
                yield Finding(loaded.path, 1, "id.form", "Name the file in small letters, digits and hyphens.")
            if loaded.id in seen:
                text = f"Rename it; {seen[loaded.id]} has this id, and ids are unique over all kinds."
                yield Finding(loaded.path, 1, "id.duplicate", text)
            seen[loaded.id] = loaded.path


def _same_in_both(article: Article) -> Iterator[Finding]:
    zh, en = article.prose.get(Lang.ZH), article.prose.get(Lang.EN)
    if zh is None or en is None:
        return
    theirs = {section.key: section for section in en.sections}
    for section in zh.sections:
        other = theirs.pop(section.key, None)
        if other is None:
            yield Finding(en.path, 1, "language.sections", f"Write `## {section.key}`; the Chinese file has it.")
        elif section.steps != other.steps:
            text = f"`## {section.key}` has {other.steps} steps here and {section.steps} in Chinese: make them equal."
            yield Finding(en.path, other.line, "language.steps", text)
    for section in theirs.values():
        yield Finding(zh.path, 1, "language.sections", f"Write `## {section.key}`; the English file has it.")


def _form(article: Article) -> Iterator[Finding]:
    if (article.file.danger is not None) != (article.file.form == "myth"):
        text = "A myth has `danger = 1..5`, and only a myth."
        yield Finding(article.path, article.line("form"), "form.danger", text)
    for prose in article.prose.values():
        for choices in _REQUIRED[article.file.form]:
            if not any(prose.section(key) for key in choices):
                yield Finding(prose.path, 1, "form.section", f"Write `## {choices[0]}`.")
        short = prose.section("short")
        if article.file.urgency is Urgency.EMERGENCY and (short is None or short.steps < _EMERGENCY_STEPS):
            text = "Give at least two numbered actions in `## short`: this is an emergency."
            yield Finding(prose.path, short.line if short else 1, "emergency.short", text)


def _brief(article: Article, prose: Prose, lang: Lang) -> Iterator[Finding]:
    short = prose.section("short")
    counted, most = length(plain(f"{prose.answer}\n{short.text if short else ''}")), _BRIEF[lang]
    # List numbers are no words.
    counted -= short.steps if short else 0
    if counted > most:
        unit = "characters" if lang is Lang.ZH else "words"
        text = f"Shorten answer and `## short` together from {counted} to {most} {unit}."
        yield Finding(prose.path, prose.answer_line, "length.brief", text)
    lines = prose.sections[-1].text_line + prose.sections[-1].text.count("\n") if prose.sections else 0
    if lines > _MAX_LINES:
        yield Finding(prose.path, lines, "length.file", f"Split {article.id}: a file has at most {_MAX_LINES} lines.")


def _reviews(library: Library) -> Iterator[tuple[Loaded[Any], date]]:
    shelves = (
        library.articles, library.terms, library.flows, library.checklists, library.wizards, library.channels,
        library.chains,
    )  # fmt: skip
    for shelf in shelves:
        for loaded in shelf.values():
            yield loaded, loaded.file.reviewed
    for message in library.messages.values():
        yield message, message.reviewed
    for probe in library.probes.values():
        yield probe, probe.file.reviewed


def _age(loaded: Loaded[Any], reviewed: date, today: date) -> Iterator[Finding]:
    days = (today - reviewed).days
    line = loaded.line("reviewed")
    # A day ahead is a time zone, not a mistake.
    if days < -1:
        yield Finding(loaded.path, line, "review.future", f"Correct `reviewed`: {reviewed} has not come yet.")
    elif days > _STALE_DAYS:
        # Only a warning: a checkout must still build years from now.
        yield Finding(loaded.path, line, "review.old", f"Read it again: last reviewed {days} days ago.", "warning")
