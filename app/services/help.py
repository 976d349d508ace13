"""Reading help: items, their words, what belongs to them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from app.core.errors import AppError
from app.core.help_kinds import Kind, Lang, PackInfo

if TYPE_CHECKING:
    from app.core.help import Area, Document, Item, Source


class HelpStore(Protocol):
    """Port: the opened help pack. Read-only, answers in well under a millisecond."""

    def info(self) -> PackInfo:
        """Say what the pack is."""
        ...

    def item(self, item_id: str) -> Item | None:
        """Look an item up by id; None when the pack has no such item."""
        ...

    def items(self, kind: Kind) -> tuple[Item, ...]:
        """List the items of a kind, ordered by id."""
        ...

    def document(self, item_id: str, lang: Lang) -> Document | None:
        """Give the words of an item; None when the pack has none in that language."""
        ...

    def title(self, item_id: str, lang: Lang) -> str | None:
        """Give the title of an item; None when the pack has no words for it in that language."""
        ...

    def areas(self, lang: Lang) -> tuple[Area, ...]:
        """List the shelves of articles in reading order."""
        ...

    def source(self, source_id: str) -> Source | None:
        """Look a source up by id."""
        ...

    def figure(self, figure_id: str, lang: Lang) -> str | None:
        """Give one of our own drawings as SVG text with ``{token}`` places for theme colours; its words in a language.

        None when the pack has no such drawing in that language.
        """
        ...


class Reading(NamedTuple):
    """An item ready to be shown: its words and everything that stands beside them.

    Attributes:
        lang: Language of the words; differs from the one asked for when only a fallback exists.
        related: Ids and titles to read on.
    """

    item: Item
    document: Document
    lang: Lang
    sources: tuple[Source, ...]
    related: tuple[tuple[str, str], ...]


class HelpService:
    """Reading help, for one person in one language at a time."""

    def __init__(self, store: HelpStore) -> None:
        self._store = store

    def info(self) -> PackInfo:
        """Say which content this is and how old."""
        return self._store.info()

    def areas(self, lang: Lang) -> tuple[Area, ...]:
        """List the shelves of articles in reading order."""
        return self._store.areas(lang)

    def item(self, item_id: str) -> Item | None:
        """Look an item up by id."""
        return self._store.item(item_id)

    def items(self, kind: Kind) -> tuple[Item, ...]:
        """List the items of a kind."""
        return self._store.items(kind)

    def title(self, item_id: str, lang: Lang) -> str:
        """Give the title of an item, its id when there is none."""
        titles = (self._store.title(item_id, candidate) for candidate in _fallbacks(lang))
        return next((title for title in titles if title is not None), item_id)

    def titles(self, item_ids: Iterable[str], lang: Lang) -> dict[str, str]:
        """Give titles by id, in order; an id the pack does not have is left out."""
        found = ((item_id, self.title(item_id, lang)) for item_id in item_ids)
        return {item_id: title for item_id, title in found if title != item_id}

    def figure(self, figure_id: str, lang: Lang) -> str | None:
        """Give one of our own drawings as SVG text, its words in a language or, failing that, in the next best."""
        drawings = (self._store.figure(figure_id, candidate) for candidate in _fallbacks(lang))
        return next((drawing for drawing in drawings if drawing is not None), None)

    def read(self, item_id: str, lang: Lang) -> Reading:
        """Collect everything needed to show an item.

        Raises:
            AppError: ``help.unknown_item`` when the pack has no such item.
        """
        item = self._store.item(item_id)
        document = self._document(item_id, lang)
        if item is None or document is None:
            raise AppError("help.unknown_item", id=item_id[:80])
        sources = tuple(s for s in map(self._store.source, item.sources) if s is not None)
        related = tuple((other, self.title(other, lang)) for other in item.related)
        return Reading(item, document, document.lang, sources, related)

    def _document(self, item_id: str, lang: Lang) -> Document | None:
        for candidate in _fallbacks(lang):
            document = self._store.document(item_id, candidate)
            if document is not None:
                return document
        return None


def _fallbacks(lang: Lang) -> tuple[Lang, ...]:
    if lang is Lang.EN:
        return (Lang.EN, Lang.ZH)
    return (Lang.ZH_HANT, Lang.ZH, Lang.EN) if lang is Lang.ZH_HANT else (Lang.ZH, Lang.ZH_HANT, Lang.EN)
