"""How much help there is, in which languages, on what evidence, and how old."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from statistics import mean
from typing import Any, Final, cast

from app.content.area_stats import by_area, reading_length
from app.content.items import items
from app.content.library import WRITTEN, Library
from app.content.readability import hardness
from app.core.help import Item, Kind, Lang

# Silent reading of plain text: Brysbaert 2019 gives 238 English words a minute; about 260 Chinese characters.
_PER_MINUTE: Final = {Lang.ZH: 260, Lang.EN: 238}
_WORST: Final = 5

Figures = dict[str, Any]


def measure(library: Library, today: str) -> Figures:
    """Measure a library; the shape is stable and fit for JSON.

    Args:
        library: What was loaded.
        today: ISO date, for the age of reviews.
    """
    listed = list(items(library))
    return {
        "items": _count(item.kind.value for item in listed),
        "forms": _count(item.form for item in listed if item.form),
        "urgency": _count(item.urgency.value for item in listed if item.kind is Kind.ARTICLE),
        "areas": {area: sum(item.area == area for item in listed) for area in library.areas},
        "by_area": by_area(library, date.fromisoformat(today)),
        "needs": _needs(library, listed),
        "languages": _languages(library),
        "sources": _count(source.file.kind.value for source in library.sources.values()),
        "citations": _count(
            library.sources[source].file.kind.value
            for article in library.articles.values()
            for source in article.file.sources
            if source in library.sources
        ),
        "review": _review(listed, date.fromisoformat(today)),
        "phrasings": _phrasings(library),
        "reading": {lang.value: _reading(library, lang) for lang in WRITTEN},
        "readability": {lang.value: _readability(library, lang) for lang in WRITTEN},
        "unfinished": sorted(library.unfinished),
    }


def _count(values: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(values).items()))


def _needs(library: Library, listed: list[Item]) -> dict[str, int]:
    counts = Counter(need for item in listed for need in item.needs)
    return {need: counts[need] for need in library.needs}


def _languages(library: Library) -> dict[str, int]:
    written = Counter(lang.value for article in library.articles.values() for lang in article.prose)
    # Traditional Chinese is derived for every Chinese article; what was written by hand is counted apart.
    return {
        Lang.ZH.value: written[Lang.ZH.value],
        Lang.ZH_HANT.value: written[Lang.ZH.value],
        "zh-Hant written": written[Lang.ZH_HANT.value],
        Lang.EN.value: written[Lang.EN.value],
    }


def _review(listed: list[Item], today: date) -> dict[str, int]:
    ages = sorted((today - date.fromisoformat(item.reviewed)).days for item in listed) or [0]
    return {"newest_days": ages[0], "median_days": ages[len(ages) // 2], "oldest_days": ages[-1]}


def _phrasings(library: Library) -> Figures:
    counts = {
        lang.value: [len(getattr(article.file.phrasings, lang.value)) for article in library.articles.values()]
        for lang in WRITTEN
    }
    return {
        lang: {"total": sum(each), "fewest": min(each, default=0), "most": max(each, default=0)}
        for lang, each in counts.items()
    }


def _reading(library: Library, lang: Lang) -> Figures:
    lengths = [reading_length(article.prose[lang]) for article in library.articles.values() if lang in article.prose]
    lengths = lengths or [0]
    return {
        "unit": "characters" if lang is Lang.ZH else "words",
        "total": sum(lengths),
        "mean": round(mean(lengths)),
        "longest": max(lengths),
        "mean_minutes": round(mean(lengths) / _PER_MINUTE[lang], 1),
    }


def _readability(library: Library, lang: Lang) -> Figures:
    measured = [(hardness(article, lang), article.id) for article in library.articles.values() if lang in article.prose]
    hardest = sorted(measured, reverse=True)[:_WORST]
    return {
        "unit": "characters a sentence" if lang is Lang.ZH else "Flesch-Kincaid grade",
        "mean": round(mean(figure for figure, _ in measured or [(0.0, "")]), 1),
        "worst": {article_id: round(figure, 1) for figure, article_id in hardest},
    }


def as_text(figures: Figures) -> str:
    """Write figures as indented lines for a terminal."""
    return "\n".join(_lines(figures, 0))


def _lines(figures: Figures, depth: int) -> Iterable[str]:
    for name, value in figures.items():
        if isinstance(value, dict):
            yield f"{'  ' * depth}{name}"
            yield from _lines(cast("Figures", value), depth + 1)
        else:
            shown = ", ".join(cast("list[str]", value)) or "-" if isinstance(value, list) else value
            yield f"{'  ' * depth}{name:<28} {shown}"
