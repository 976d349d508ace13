"""The part of help as data that the window needs before its first paint; the rest is in :mod:`app.core.help`."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Lang(StrEnum):
    """A language help can be read in. Traditional Chinese is derived from Simplified when the pack is built."""

    ZH = "zh"
    ZH_HANT = "zh-Hant"
    EN = "en"

    def of(self, words: tuple[str, str, str]) -> str:
        """Give that one of three texts (simplified, traditional, English) which is in this language."""
        return words[list(Lang).index(self)]


class Kind(StrEnum):
    """What a piece of help is."""

    ARTICLE = "article"
    FLOW = "flow"
    CHECKLIST = "checklist"
    CHANNEL = "channel"
    TERM = "term"


class PackInfo(NamedTuple):
    """What the opened help pack says of itself.

    Attributes:
        content_version: Calendar version of the content, for example ``2026.11``.
        built: ISO date of the build.
        counts: Number of items by kind.
    """

    schema: int
    content_version: str
    built: str
    counts: dict[str, int]
