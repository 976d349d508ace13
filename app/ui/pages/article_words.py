"""The words around an article in the language of the window: dates, marks of sources, notices."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core.help import Kind, Lang, Source, SourceKind
from app.services.help import Reading
from app.ui.desk import Desk
from app.ui.platform import spoken_date
from app.ui.reading.page_html import PageWords, SourceLine

LANGUAGE_NAMES = {Lang.ZH: "简体", Lang.ZH_HANT: "繁體", Lang.EN: "English"}


def source_word(kind: SourceKind) -> str:
    """Name a kind of source, with how far it can be trusted."""
    translate = QCoreApplication.translate
    words = {
        SourceKind.OFFICIAL: translate("Source", "Official"),
        SourceKind.OFFICIAL_MIRROR: translate("Source", "Copy of official text, not confirmed"),
        SourceKind.SEVERAL: translate("Source", "Several independent sources"),
        SourceKind.THIRD_PARTY: translate("Source", "Third party"),
        SourceKind.GENERAL: translate("Source", "General reference"),
        SourceKind.OWN: translate("Source", "Our own measurement"),
    }
    return words[kind]


def page_words(reading: Reading, desk: Desk, *, asked: Lang, is_short: bool) -> PageWords:
    """Collect what is written on the page of an article."""
    translate = QCoreApplication.translate
    document = reading.document
    shows_short = is_short and bool(document.short_html)
    return PageWords(
        title=document.title,
        answer=document.answer,
        body_html=document.short_html if shows_short else document.full_html,
        facts=translate("Article", "Reviewed {date}").format(date=spoken_date(reading.item.reviewed, desk.lang)),
        notices=_notices(reading, asked),
        related_heading=translate("Article", "Read on"),
        related=_related(reading, desk),
        sources_heading=translate("Article", "Sources"),
        sources=tuple(_source_line(source, desk.lang) for source in reading.sources),
        sources_note=_note(reading),
    )


def _notices(reading: Reading, asked: Lang) -> tuple[str, ...]:
    if reading.lang is asked:
        return ()
    words = QCoreApplication.translate("Article", "There is no version in this language yet. Shown in: {language}")
    return (words.format(language=LANGUAGE_NAMES[reading.lang]),)


def _related(reading: Reading, desk: Desk) -> tuple[tuple[str, str], ...]:
    links: list[tuple[str, str]] = []
    for item_id in (
        reading.item.flow,
        reading.item.checklist,
        *(id_ for id_, _ in reading.related),
        *reading.item.channels,
    ):
        item = desk.services.help.item(item_id) if item_id else None
        if item is not None:
            links.append((f"{item.kind}:{item.id}", desk.services.help.title(item.id, reading.lang)))
    return tuple(links)


def _source_line(source: Source, lang: Lang) -> SourceLine:
    seen = QCoreApplication.translate("Article", "read {date}").format(date=spoken_date(source.seen, lang))
    where = source.url.removeprefix("https://")
    return SourceLine(source.id, source.kind, source_word(source.kind), source.title, f"{where}  ·  {seen}")


def _note(reading: Reading) -> str:
    if reading.item.kind is not Kind.ARTICLE:
        return ""
    return QCoreApplication.translate(
        "Article", "Menus and limits may differ in your version of the wallet. What the app itself shows counts."
    )
