"""How hard a text is to read, in figures: sentence length in Chinese, school grade in English."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from statistics import mean

from app.content.checks.words import Statement, article_statements, length
from app.content.library import Article
from app.core.help import Lang

_EN_WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
_VOWELS = re.compile(r"[aeiouy]+")
_CODE = re.compile(r"`[^`]*`")


def reading_statements(article: Article, lang: Lang) -> Iterator[Statement]:
    """Give the sentences of an article in one language; a title is looked at, not read through."""
    return (each for each in article_statements(article) if each.lang is lang and each.section != "title")


def hardness(article: Article, lang: Lang) -> float:
    """Measure an article in the unit of its language: `sentence_length` of Chinese, `reading_grade` of English."""
    sentences = [each.plain for each in reading_statements(article, lang)]
    return reading_grade(sentences) if lang is Lang.EN else sentence_length(sentences)


def sentence_length(sentences: Sequence[str]) -> float:
    """Give the mean length of Chinese sentences, in characters; a Latin word counts as one."""
    return mean(map(length, sentences)) if sentences else 0.0


def words_of(text: str) -> int:
    """Count the English words of a sentence as it is read aloud."""
    return len(_EN_WORD.findall(text))


def reading_grade(sentences: Sequence[str]) -> float:
    """Estimate the US school grade needed to read sentences (Flesch-Kincaid 1975: 0.39, 11.8, 15.59).

    Code and quoted error messages are left out: nobody reads those aloud.
    """
    spoken = [_EN_WORD.findall(_CODE.sub("", sentence)) for sentence in sentences]
    words = [word for sentence in spoken for word in sentence]
    if not words:
        return 0.0
    syllables = sum(map(syllables_of, words))
    return 0.39 * len(words) / sum(map(bool, spoken)) + 11.8 * syllables / len(words) - 15.59


def syllables_of(word: str) -> int:
    """Count the syllables of an English word, nearly enough for an average."""
    folded = word.casefold().removesuffix("'s").removesuffix("’s")
    groups = len(_VOWELS.findall(folded))
    silent_e = folded.endswith("e") and not folded.endswith(("le", "ee"))
    silent_ed = folded.endswith("ed") and folded[-3:-2] not in {"t", "d"}
    return max(1, groups - (silent_e or silent_ed))
