"""What search needs of an index, wherever it is kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.core.help import Kind, Lang, Urgency
from app.core.search.asking import Asked, Evidence
from app.core.search.postings import Posting


@dataclass(frozen=True, slots=True)
class IndexedItem:
    """An item as the ranking sees it."""

    position: int
    id: str
    kind: Kind
    form: str
    area: str
    urgency: Urgency
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The words of an item in one language, for showing."""

    lang: Lang
    title: str
    answer: str
    text: str


class IndexPort(Protocol):
    """Port: the search tables of a pack. Read-only."""

    def asked(self) -> Asked:
        """Give the needs that people may have."""
        ...

    def evidence(self, features: Iterable[str]) -> Mapping[str, Evidence]:
        """Look up what features say of needs; unknown ones are left out."""
        ...

    def postings(self, features: Iterable[str]) -> Mapping[str, Posting]:
        """Look features up; unknown ones are left out."""
        ...

    def starting_with(self, character: str) -> Sequence[Posting]:
        """Give the postings of all Chinese pairs that begin with a character."""
        ...

    def items(self, positions: Iterable[int]) -> Sequence[IndexedItem]:
        """Give items in the order asked for; unknown positions are left out."""
        ...

    def named(self, item_ids: Iterable[str]) -> Sequence[IndexedItem]:
        """Give items by id in the order asked for; unknown ids are left out."""
        ...

    def page(self, item_id: str, lang: Lang) -> Page | None:
        """Give the words of an item, in the language or else the nearest one there is."""
        ...

    def readings(self, keys: Iterable[str]) -> Mapping[str, str]:
        """Look up the Chinese characters of sounds (see ``sounds``)."""
        ...

    def vocabulary(self) -> Mapping[str, int]:
        """Give the English words of the index with the number of items that use each."""
        ...
