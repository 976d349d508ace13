"""How it reads: sentence lengths, reading grade, menu notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.content.checks.words import Statement, article_statements, length
from app.content.finding import Finding, Severity
from app.content.library import Library
from app.content.prose import Prose
from app.core.help import Lang

_ZH_LONGEST: Final = 50
_ZH_AVERAGE: Final = 35
_EN_LONGEST: Final = 30
_GRADE: Final = 8.0
_GRADE_LIMIT: Final = 10.0
_EN_WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
_VOWELS = re.compile(r"[aeiouy]+")
_CODE = re.compile(r"`[^`]*`")
_MENU_PATH = re.compile(
    r"(?:「[^」\n]*→[^」\n]*」|`[^`\n]*→[^`\n]*`|“[^”\n]*→[^”\n]*”|\*\*[^*\n]*→[^*\n]*\*\*)(\s*\{menu\})?"
)


def check_style(library: Library) -> Iterator[Finding]:
    """Find what a frightened reader cannot follow."""
    for article in library.articles.values():
        statements = list(article_statements(article))
        for lang, prose in article.prose.items():
            own = [each for each in statements if each.lang is lang and each.section != "title"]
            yield from _readable(prose, own, lang)
            yield from _menus(prose)


def _readable(prose: Prose, statements: list[Statement], lang: Lang) -> Iterator[Finding]:
    if lang is Lang.EN:
        yield from _english(prose, statements)
    else:
        yield from _chinese(prose, statements)


def _chinese(prose: Prose, statements: list[Statement]) -> Iterator[Finding]:
    counts = [length(each.plain) for each in statements]
    for each, count in zip(statements, counts, strict=True):
        if count > _ZH_LONGEST:
            text = f"Cut this sentence of {count} characters; at most {_ZH_LONGEST}."
            yield Finding(prose.path, each.line, "sentence.long", text)
    average = sum(counts) / max(1, len(counts))
    if average > _ZH_AVERAGE:
        text = f"Shorten the sentences: {average:.0f} characters on average, at most {_ZH_AVERAGE}."
        yield Finding(prose.path, 1, "sentence.average", text)


def _english(prose: Prose, statements: list[Statement]) -> Iterator[Finding]:
    for each in statements:
        count = len(_EN_WORD.findall(each.plain))
        if count > _EN_LONGEST:
            text = f"Cut this sentence of {count} words; aim below 18."
            yield Finding(prose.path, each.line, "sentence.long", text, "warning")
    grade = reading_grade([_CODE.sub("", each.text) for each in statements])
    if grade > _GRADE:
        severity: Severity = "error" if grade > _GRADE_LIMIT else "warning"
        text = f"Use plainer words and shorter sentences: reading grade {grade:.1f}, at most {_GRADE:.0f}."
        yield Finding(prose.path, 1, "reading.grade", text, severity)


def reading_grade(sentences: list[str]) -> float:
    """Estimate the US school grade needed to read sentences (Flesch-Kincaid 1975: 0.39, 11.8, 15.59)."""
    words = [word for sentence in sentences for word in _EN_WORD.findall(sentence)]
    if not words:
        return 0.0
    filled = sum(1 for sentence in sentences if _EN_WORD.search(sentence))
    syllables = sum(map(syllables_of, words))
    return 0.39 * len(words) / filled + 11.8 * syllables / len(words) - 15.59


def syllables_of(word: str) -> int:
    """Count the syllables of an English word, nearly enough for an average."""
    folded = word.casefold().removesuffix("'s").removesuffix("’s")
    groups = len(_VOWELS.findall(folded))
    silent_e = folded.endswith("e") and not folded.endswith(("le", "ee"))
    silent_ed = folded.endswith("ed") and folded[-3:-2] not in {"t", "d"}
    return max(1, groups - (silent_e or silent_ed))


def _menus(prose: Prose) -> Iterator[Finding]:
    for section in prose.sections:
        for number, line in enumerate(section.text.split("\n"), section.text_line):
            for found in _MENU_PATH.finditer(line):
                if not found.group(1):
                    text = f"Put {{menu}} right behind {found.group()}: menus differ between versions."
                    yield Finding(prose.path, number, "menu.note", text)
