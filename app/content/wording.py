"""One language's voice: picks words from pairs, derives Traditional Chinese, knows the program's own labels."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from app.content.files import decode
from app.content.schema import Lists, Steps, TermFile, TermWords, Words
from app.content.traditional import Traditional
from app.core.help import Lang

_LABELS = Path(__file__).with_name("labels.toml")


class Wording:
    """Chooses words for one language."""

    def __init__(self, lang: Lang, traditional: Traditional) -> None:
        self.lang = lang
        self._traditional = traditional

    def chinese(self, text: str) -> str:
        """Turn Simplified text into the Chinese of this voice."""
        return self._traditional.convert(text) if self.lang is Lang.ZH_HANT else text

    def pick(self, words: Words | None) -> str:
        """Choose the words of a pair; empty for none."""
        if words is None:
            return ""
        if self.lang is Lang.EN:
            return words.en
        return words.zh_hant if words.zh_hant and self.lang is Lang.ZH_HANT else self.chinese(words.zh)

    def lines(self, words: Lists | Steps) -> tuple[str, ...]:
        """Choose a list of lines."""
        return tuple(words.en) if self.lang is Lang.EN else tuple(map(self.chinese, words.zh))

    def term(self, file: TermFile) -> TermWords:
        """Choose the words of a term."""
        if self.lang is Lang.EN:
            return file.en
        if self.lang is Lang.ZH_HANT and file.zh_hant is not None:
            return file.zh_hant
        words = file.zh
        aliases = list(map(self.chinese, words.aliases))
        return TermWords(self.chinese(words.name), self.chinese(words.line), self.chinese(words.full), aliases)

    def label(self, group: str, key: str) -> str:
        """Give one of the program's own words, for example ``("section", "why")``."""
        return self.pick(_labels()[group][key])

    def joined(self, parts: Sequence[str]) -> str:
        """Join words the way the language does."""
        return (", " if self.lang is Lang.EN else "、").join(parts)

    def labelled(self, key: str, text: str) -> str:
        """Write ``Label: text`` with one of the labels of notes."""
        return self.fact(self.label("note", key), text)

    def fact(self, label: str, text: str) -> str:
        """Write ``Label: text`` with the colon of the language, label in bold."""
        return f"**{label}**{': ' if self.lang is Lang.EN else '：'}{text}"


@cache
def _labels() -> dict[str, dict[str, Words]]:
    return decode(_LABELS.name, _LABELS.read_text(encoding="utf-8"), dict[str, dict[str, Words]])
