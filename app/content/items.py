"""Every kind of authoring file as an item of the pack, and as an entry of the search index."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from app.content.flow_schema import FlowFile
from app.content.library import Article, Library, Loaded, Message
from app.content.schema import ChannelFile, ChecklistFile, Lists, TermFile
from app.content.wording import Wording
from app.core.help import Document, Item, Kind, Urgency
from app.core.index_entry import IndexEntry

ERRORS_AREA: Final = "errors"
_NONE: Final = Lists()


def items(library: Library) -> Iterator[Item]:
    """Give every item, by kind and id; links to content that is not there are left out.

    Of two items with one id, which the check refuses, a partial build keeps the first.
    """
    seen: set[str] = set()
    for item in _all(library):
        if item.id not in seen:
            seen.add(item.id)
            yield item


def _all(library: Library) -> Iterator[Item]:
    known = _Known(library)
    for _, article in sorted(library.articles.items()):
        yield _article(article, known)
    for _, message in sorted(library.messages.items()):
        yield _message(message, known)
    for _, flow in sorted(library.flows.items()):
        yield _flow(flow, known)
    for _, checklist in sorted(library.checklists.items()):
        yield _checklist(checklist, known)
    for _, channel in sorted(library.channels.items()):
        yield _channel(channel)
    for _, term in sorted(library.terms.items()):
        yield _term(term, known)


class _Known:
    """Keeps the ids that lead somewhere; a partial build leaves the others out."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def articles(self, ids: Iterable[str]) -> tuple[str, ...]:
        library = self._library
        return tuple(dict.fromkeys(each for each in ids if each in library.articles or each in library.messages))

    def flow(self, flow_id: str) -> str:
        return flow_id if flow_id in self._library.flows else ""

    def checklist(self, checklist_id: str) -> str:
        return checklist_id if checklist_id in self._library.checklists else ""

    def channels(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(each for each in ids if each in self._library.channels)


def _article(article: Article, known: _Known) -> Item:
    file = article.file
    return Item(
        Kind.ARTICLE,
        article.id,
        file.urgency,
        file.reviewed.isoformat(),
        area=article.area,
        form=file.form,
        version=file.version,
        needs=tuple(file.needs),
        sources=tuple(file.sources),
        related=known.articles(file.related),
        flow=known.flow(file.flow),
        checklist=known.checklist(file.checklist),
        channels=known.channels(file.channels),
    )


def _message(message: Message, known: _Known) -> Item:
    file = message.file
    return Item(
        Kind.ARTICLE,
        message.id,
        file.urgency,
        message.reviewed.isoformat(),
        area=ERRORS_AREA,
        form="error",
        needs=tuple(file.needs),
        sources=tuple(file.sources),
        related=known.articles([file.article]),
        flow=known.flow(file.flow),
    )


def _flow(flow: Loaded[FlowFile], known: _Known) -> Item:
    file = flow.file
    return Item(
        Kind.FLOW,
        flow.id,
        file.urgency,
        file.reviewed.isoformat(),
        version=file.version,
        needs=tuple(file.needs),
        sources=tuple(file.sources),
        related=known.articles([*file.related, *(each for outcome in file.outcome for each in outcome.articles)]),
    )


def _checklist(checklist: Loaded[ChecklistFile], known: _Known) -> Item:
    file = checklist.file
    return Item(
        Kind.CHECKLIST,
        checklist.id,
        file.urgency,
        file.reviewed.isoformat(),
        version=file.version,
        needs=tuple(file.needs),
        sources=tuple(file.sources),
        related=known.articles(item.article for item in file.item),
    )


def _channel(channel: Loaded[ChannelFile]) -> Item:
    file = channel.file
    reviewed = file.reviewed.isoformat()
    return Item(Kind.CHANNEL, channel.id, Urgency.NORMAL, reviewed, sources=tuple(file.sources))


def _term(term: Loaded[TermFile], known: _Known) -> Item:
    file = term.file
    reviewed, related = file.reviewed.isoformat(), known.articles(file.related)
    return Item(Kind.TERM, term.id, Urgency.NORMAL, reviewed, sources=tuple(file.sources), related=related)


def index_entry(library: Library, item: Item, document: Document, body: str, wording: Wording) -> IndexEntry:
    """Describe an item in one language to the search index.

    Args:
        library: Where its other words stand.
        item: The item.
        document: Its words.
        body: Its full text without source marks.
        wording: The voice of the language of ``document``.
    """
    return IndexEntry(
        item.kind,
        item.id,
        document.lang,
        item.area,
        item.form,
        item.urgency,
        item.needs,
        document.title,
        document.answer,
        body,
        wording.lines(_phrasings(library, item)),
        _errors(library, item),
        _aliases(library, item, wording),
    )


def _phrasings(library: Library, item: Item) -> Lists:
    shelves: dict[Kind, Callable[[], Lists]] = {
        Kind.ARTICLE: lambda: library.articles[item.id].file.phrasings if item.form != "error" else _NONE,
        Kind.FLOW: lambda: library.flows[item.id].file.phrasings,
        Kind.CHECKLIST: lambda: library.checklists[item.id].file.phrasings,
        Kind.CHANNEL: lambda: library.channels[item.id].file.phrasings,
        Kind.TERM: lambda: _NONE,
    }
    return shelves[item.kind]()


def _errors(library: Library, item: Item) -> tuple[str, ...]:
    if item.kind is not Kind.ARTICLE:
        return ()
    if item.form == "error":
        return tuple(library.messages[item.id].file.patterns)
    return tuple(library.articles[item.id].file.errors)


def _aliases(library: Library, item: Item, wording: Wording) -> tuple[str, ...]:
    if item.kind is Kind.TERM:
        return tuple(wording.term(library.terms[item.id].file).aliases)
    if item.kind is Kind.CHANNEL:
        return (library.channels[item.id].file.value,)
    return ()
