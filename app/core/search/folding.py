"""Text as search sees it: one form for every way to write the same characters; nothing a person types can upset it."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# Longer input is a pasted log; what a person means stands in its beginning. Cut before and after NFKC, because one
# character can become eighteen.
LONGEST_QUERY: Final = 1000

_CJK: Final = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f〇"
_CJK_CHARACTER: Final = re.compile(f"[{_CJK}]")
CJK_RUN: Final = re.compile(f"[{_CJK}]+")
_DROPPED: Final = {"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me"}
_APOSTROPHES: Final = str.maketrans("", "", "'’‘`´ʼ＇")
_SPACES: Final = re.compile(r"\s+")


def clean(text: str, longest: int = LONGEST_QUERY) -> str:
    """Give text in one form, case kept.

    NFKC with full-width letters made narrow; controls, marks of direction, zero-width characters, accents and lone
    surrogates removed; white space is one blank.

    Args:
        text: Anything.
        longest: Characters looked at, and given back, at most.
    """
    text = text[:longest].translate(_APOSTROPHES)
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.encode("utf-8", "ignore").decode("utf-8"))
    if not (text.isascii() and text.isprintable()):
        text = "".join(c for c in _SPACES.sub(" ", text) if unicodedata.category(c) not in _DROPPED)
    return _SPACES.sub(" ", unicodedata.normalize("NFKC", text))[:longest].strip()


def fold(text: str, longest: int = LONGEST_QUERY) -> str:
    """Give cleaned text without regard to case."""
    return clean(text, longest).lower()


def has_cjk(text: str) -> bool:
    """Say whether text holds a Chinese character."""
    return _CJK_CHARACTER.search(text) is not None
