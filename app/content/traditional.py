"""Traditional Chinese derived from Simplified, with regional words; what must stay as written stays."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final, cast

import msgspec
from opencc import OpenCC

from app.content.files import decode

_RULES = Path(__file__).with_name("zh-hant.toml")
# Taiwan quotes with corner brackets, as the Ministry of Education's manual of punctuation (2008) has it.
_QUOTES: Final = str.maketrans("“”‘’", "「」『』")
# Code, the targets of links and figures, source marks: letters that a machine compares.
_CODE = r"`[^`\n]*`|\]\([^)\n]*\)|\[\^[^\]\n]*\]|https?://\S+"


class Traditional:
    """The converter ``s2twp`` (Taiwan, with its words) that leaves names, code and addresses alone."""

    def __init__(self) -> None:
        rules = _rules()
        longest_first = sorted((re.escape(name) for name in rules.keep), key=len, reverse=True)
        self._keep = re.compile("|".join([_CODE, *longest_first]))
        self._correct = rules.correct
        self._corrections = re.compile("|".join(map(re.escape, rules.correct)))
        self._convert = _converter()

    def convert(self, text: str) -> str:
        """Convert a piece of Markdown or plain text."""
        parts, at = list[str](), 0
        for found in self._keep.finditer(text):
            parts += [self._derived(text[at : found.start()]), found.group()]
            at = found.end()
        return "".join([*parts, self._derived(text[at:])])

    def _derived(self, text: str) -> str:
        corrected = self._corrections.sub(lambda found: self._correct[found.group()], self._convert(text))
        return corrected.translate(_QUOTES)


class _Rules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    keep: list[str]
    correct: dict[str, str]


@cache
def _converter() -> Callable[[str], str]:
    # The library has no types; its one method maps text to text.
    return cast("Callable[[str], str]", OpenCC("s2twp").convert)  # pyright: ignore[reportUnknownMemberType]


@cache
def _rules() -> _Rules:
    return decode(_RULES.name, _RULES.read_text(encoding="utf-8"), _Rules)
