"""What people type: enough of it, different words, no two items claiming the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from app.content.finding import Finding
from app.content.library import Library, Loaded

_FEWEST: Final = 8
_MOST: Final = 14
_LANGUAGES: Final = ("zh", "en")
_SIGNS = re.compile(r"[\W_]+")
_FILLERS: Final = {
    "zh": re.compile(r"怎么办|怎么回事|怎么|为什么|请问|我的|[了吗呢啊的吧我]"),
    "en": re.compile(r"\b(?:a|an|the|my|i|is|are|am|do|does|did|to|how|what|why|please|can|it|in|on|of)\b"),
}


def check_phrasings(library: Library) -> Iterator[Finding]:
    """Find too few phrasings and repeated ones."""
    for article in library.articles.values():
        for lang in _LANGUAGES:
            yield from _count(article, lang)
    yield from _repeated(library)


def _count(loaded: Loaded[Any], lang: str) -> Iterator[Finding]:
    count = len(_listed(loaded, lang))
    line = loaded.line("phrasings", lang)
    if count < _FEWEST:
        yield Finding(loaded.path, line, "phrasing.few", f"Give 8 to 12 `{lang}` phrasings; there are {count}.")
    elif count > _MOST:
        text = f"Keep the most different 12 `{lang}` phrasings; there are {count}."
        yield Finding(loaded.path, line, "phrasing.many", text, "warning")


def _listed(loaded: Loaded[Any], lang: str) -> list[str]:
    phrasings: list[str] = getattr(loaded.file.phrasings, lang)
    return phrasings


def _repeated(library: Library) -> Iterator[Finding]:
    owners: dict[str, Loaded[Any]] = {}
    for shelf in (library.articles, library.flows, library.checklists, library.channels):
        for loaded in shelf.values():
            for lang in _LANGUAGES:
                yield from _own(loaded, lang)
                yield from _others(loaded, lang, owners)


def _own(loaded: Loaded[Any], lang: str) -> Iterator[Finding]:
    cores: dict[str, str] = {}
    for phrasing in _listed(loaded, lang):
        core = _SIGNS.sub("", _FILLERS[lang].sub("", phrasing.casefold()))
        if core in cores:
            text = f"“{phrasing}” says the same as “{cores[core]}”: use other words."
            yield Finding(loaded.path, _line(loaded, phrasing), "phrasing.near-duplicate", text, "warning")
        cores[core] = phrasing


def _others(loaded: Loaded[Any], lang: str, owners: dict[str, Loaded[Any]]) -> Iterator[Finding]:
    for phrasing in _listed(loaded, lang):
        owner = owners.setdefault(_SIGNS.sub("", phrasing.casefold()), loaded)
        if owner is not loaded:
            text = f"“{phrasing}” also stands in {owner.path}: leave it where it is answered best."
            yield Finding(loaded.path, _line(loaded, phrasing), "phrasing.duplicate", text)


def _line(loaded: Loaded[Any], phrasing: str) -> int:
    before, found, _ = loaded.text.partition(phrasing)
    return before.count("\n") + 1 if found else 1
