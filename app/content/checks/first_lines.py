"""The first lines: an answer at once, and in an emergency what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import msgspec

from app.content.checks.words import length, plain, split
from app.content.files import decode
from app.content.finding import Finding
from app.content.library import Library, Message
from app.content.prose import Prose
from app.core.help import Lang, Urgency

_RULES = Path(__file__).with_name("first_lines.toml")
_ASKS: Final = ("?", "\N{FULLWIDTH QUESTION MARK}", ":", "\N{FULLWIDTH COLON}", "…")
_SENTENCES: Final = 3
_LONGEST: Final = {Lang.ZH: (45, "characters"), Lang.EN: (32, "words")}
_LINES: Final = 2
_NUMBER = re.compile(r"^\s*\d+\.\s+")


class _Rules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    announcing: dict[str, list[str]]
    before: dict[str, str]
    actions: dict[str, list[str]]


def check_first_lines(library: Library) -> Iterator[Finding]:
    """Find answers that are none, and emergencies whose first lines do not say what to do."""
    for article in library.articles.values():
        for lang in _LONGEST:
            if lang in article.prose:
                yield from _answers(article.prose[lang], lang)
                if article.file.urgency is Urgency.EMERGENCY:
                    yield from _acts(article.prose[lang], lang)
    for message in library.messages.values():
        if message.file.urgency is Urgency.EMERGENCY:
            yield from _fixes(message)


def _answers(prose: Prose, lang: Lang) -> Iterator[Finding]:
    answer = plain(prose.answer)
    count, (most, unit) = length(answer), _LONGEST[lang]
    if answer.endswith(_ASKS) or _announcing(lang).search(answer) or answer == plain(prose.title):
        text = "Begin with the answer itself: no question, no announcement, no repeated title."
        yield Finding(prose.path, prose.answer_line, "answer.none", text)
    if len(split(prose.answer)) > _SENTENCES or count > most:
        text = f"Answer in one or two short sentences: {count} {unit} now, at most {most} in {_SENTENCES} sentences."
        yield Finding(prose.path, prose.answer_line, "answer.long", text)


def _acts(prose: Prose, lang: Lang) -> Iterator[Finding]:
    short = prose.section("short")
    if short is None:
        return
    numbered = [(n, line) for n, line in enumerate(short.text.split("\n"), short.text_line) if _NUMBER.match(line)]
    for number, line in numbered[:_LINES]:
        if not is_action(_NUMBER.sub("", line), lang):
            yield _idle(prose.path, number, line)


def _fixes(message: Message) -> Iterator[Finding]:
    line = message.line("message", f"[{message.position}]", "fix")
    for lang, steps in ((Lang.ZH, message.file.fix.zh), (Lang.EN, message.file.fix.en)):
        if steps and not is_action(steps[0], lang):
            yield _idle(message.path, line, steps[0])


def _idle(path: str, line: int, text: str) -> Finding:
    words = f"Say what to do now, verb first (“{plain(text)}”): this is an emergency."
    return Finding(path, line, "emergency.action", words)


def is_action(step: str, lang: Lang) -> bool:
    """Tell whether a step begins with what to do, after the place or the case it holds for."""
    return _acting(lang).match(plain(step)) is not None


@cache
def _rules() -> _Rules:
    return decode(_RULES.name, _RULES.read_text(encoding="utf-8"), _Rules)


@cache
def _announcing(lang: Lang) -> re.Pattern[str]:
    return re.compile("|".join(_rules().announcing[lang.value]), re.IGNORECASE)


@cache
def _acting(lang: Lang) -> re.Pattern[str]:
    rules, end = _rules(), r"\b" if lang is Lang.EN else ""
    return re.compile(f"{rules.before[lang.value]}(?:{'|'.join(rules.actions[lang.value])}){end}", re.IGNORECASE)
