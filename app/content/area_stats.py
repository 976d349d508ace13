"""Coverage by area: how many articles, in which languages, on what evidence, how old, how long."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from statistics import mean
from typing import Final

from app.content.checks.words import length, plain
from app.content.library import WRITTEN, Article, Library
from app.content.prose import Prose
from app.content.readability import hardness
from app.core.help import Lang, SourceKind, Urgency

# A column of the table: the key of its figure, and its heading in Markdown.
_COLUMNS: Final = {
    "articles": "articles",
    "emergency": "emergencies",
    "zh": "zh",
    "en": "en",
    "official": "official",
    "official-mirror": "copy",
    "general": "general",
    "third-party": "third party",
    "phrasings_zh": "phrasings zh",
    "phrasings_en": "phrasings en",
    "oldest_days": "oldest review, days",
    "characters_zh": "characters",
    "sentence_zh": "per sentence",
    "words_en": "words",
    "grade_en": "grade",
}

AreaFigures = dict[str, dict[str, float]]


def by_area(library: Library, today: date) -> AreaFigures:
    """Measure every area that has articles, in the order of the shelves; the last row is the whole.

    The columns of sources count citations: one article that names one source.
    """
    shelves = {
        area: [article for article in library.articles.values() if article.area == area] for area in library.areas
    }
    rows = {area: _row(library, articles, today) for area, articles in shelves.items() if articles}
    return rows | {"all": _row(library, list(library.articles.values()), today)}


def _row(library: Library, articles: Sequence[Article], today: date) -> dict[str, float]:
    cited = [library.sources[each].file.kind for article in articles for each in article.file.sources
             if each in library.sources]  # fmt: skip
    return {
        "articles": len(articles),
        "emergency": sum(article.file.urgency is Urgency.EMERGENCY for article in articles),
        **{lang.value: sum(lang in article.prose for article in articles) for lang in WRITTEN},
        **{kind.value: cited.count(kind) for kind in SourceKind},
        "phrasings_zh": sum(len(article.file.phrasings.zh) for article in articles),
        "phrasings_en": sum(len(article.file.phrasings.en) for article in articles),
        "oldest_days": max(((today - article.file.reviewed).days for article in articles), default=0),
        "characters_zh": round(_mean(reading_length(a.prose[Lang.ZH]) for a in articles if Lang.ZH in a.prose)),
        "sentence_zh": round(_mean(hardness(a, Lang.ZH) for a in articles if Lang.ZH in a.prose), 1),
        "words_en": round(_mean(reading_length(a.prose[Lang.EN]) for a in articles if Lang.EN in a.prose)),
        "grade_en": round(_mean(hardness(a, Lang.EN) for a in articles if Lang.EN in a.prose), 1),
    }


def _mean(values: Iterable[float]) -> float:
    return mean(list(values) or [0.0])


def reading_length(prose: Prose) -> int:
    """Count what there is to read of an article: Chinese characters or English words."""
    return length(plain("\n".join([prose.title, prose.answer, *(section.text for section in prose.sections)])))


def as_markdown(rows: AreaFigures) -> str:
    """Write the table for a README."""
    lines = ["| area | " + " | ".join(_COLUMNS.values()) + " |", "|---" * (len(_COLUMNS) + 1) + "|"]
    lines += [f"| {area} | " + " | ".join(f"{row[key]:g}" for key in _COLUMNS) + " |" for area, row in rows.items()]
    return "\n".join(lines)
