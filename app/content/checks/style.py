"""How it reads: sentence lengths, reading grade, menu notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from app.content.checks.words import Statement, article_statements, file_statements, length
from app.content.finding import Finding
from app.content.library import Library
from app.content.prose import Prose
from app.content.readability import reading_grade, reading_statements, sentence_length, words_of
from app.core.help import Lang

_ZH_LONGEST: Final = 50
_ZH_AVERAGE: Final = 35
_EN_LONGEST: Final = 30
_GRADE: Final = 8.0
_MENU_PATH = re.compile(
    r"(?:「[^」\n]*→[^」\n]*」|`[^`\n]*→[^`\n]*`|“[^”\n]*→[^”\n]*”|\*\*[^*\n]*→[^*\n]*\*\*)(\s*\{menu\})?"
)


def check_style(library: Library) -> Iterator[Finding]:
    """Find what a frightened reader cannot follow."""
    articles = chain.from_iterable(map(article_statements, library.articles.values()))
    for statement in chain(articles, file_statements(library)):
        yield from _long(statement)
    for article in library.articles.values():
        for lang, prose in article.prose.items():
            yield from _hard(prose, [each.plain for each in reading_statements(article, lang)], lang)
            yield from _menus(prose)


def _long(statement: Statement) -> Iterator[Finding]:
    is_english = statement.lang is Lang.EN
    count = words_of(statement.plain) if is_english else length(statement.plain)
    most, unit = (_EN_LONGEST, "words") if is_english else (_ZH_LONGEST, "characters")
    if count > most:
        text = f"Cut this sentence of {count} {unit}; at most {most}."
        yield Finding(statement.path, statement.line, "sentence.long", text)


def _hard(prose: Prose, sentences: list[str], lang: Lang) -> Iterator[Finding]:
    if lang is Lang.EN:
        grade = reading_grade(sentences)
        if grade > _GRADE:
            text = f"Use plainer words and shorter sentences: reading grade {grade:.1f}, at most {_GRADE:.0f}."
            yield Finding(prose.path, 1, "reading.grade", text)
    elif (average := sentence_length(sentences)) > _ZH_AVERAGE:
        text = f"Shorten the sentences: {average:.0f} characters on average, at most {_ZH_AVERAGE}."
        yield Finding(prose.path, 1, "sentence.average", text)


def _menus(prose: Prose) -> Iterator[Finding]:
    for section in prose.sections:
        for number, line in enumerate(section.text.split("\n"), section.text_line):
            for found in _MENU_PATH.finditer(line):
                if not found.group(1):
                    text = f"Put {{menu}} right behind {found.group()}: menus differ between versions."
                    yield Finding(prose.path, number, "menu.note", text)
