"""Compiles a library into one help pack."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.content.documents.article import article_page
from app.content.documents.chain import chain_data
from app.content.documents.channel import channel_data, channel_page
from app.content.documents.checklist import checklist_data, checklist_page
from app.content.documents.flow import flow_data, flow_page
from app.content.documents.message import message_page
from app.content.documents.page import Page
from app.content.documents.probe import probe_data
from app.content.documents.term import term_page
from app.content.documents.wizard import wizards
from app.content.drawing import with_words
from app.content.items import index_entry, items
from app.content.library import Library
from app.content.pack_writer import PackWriter
from app.content.plain_text import plain_text
from app.content.render import Block, Renderer, Vocabulary
from app.content.rulebook.tables import verify_tables
from app.content.term_links import TermNames
from app.content.traditional import Traditional
from app.content.wording import Wording
from app.core.chain.chains import Chain
from app.core.flow import Flow
from app.core.help import Area, Document, Item, Kind, Lang, Source, SourceKind
from app.core.index_entry import IndexEntry
from app.core.probe import ProbeSpec

# Of one language: drawings, live checks, chains, hardening wizards.
_Told = tuple[list[tuple[str, str]], list[ProbeSpec], list[Chain], list[Flow]]


def build_pack(library: Library, out: Path, built: str = "") -> dict[str, str]:
    """Compile a sound library into a pack file; the same library and date give the same bytes.

    Args:
        library: Loaded without errors, or with ``partial``.
        out: The file to be written.
        built: ISO date to be noted as the day of the build; empty takes the newest review date.

    Returns:
        What the pack says of itself.
    """
    writer, traditional = PackWriter(), Traditional()
    listed = list(items(library))
    entries: list[IndexEntry] = []
    told: list[_Told] = []
    digest = hashlib.sha256()
    for lang in Lang:
        language = _Language(library, Wording(lang, traditional))
        rendered = list(language.documents(listed))
        writer.documents(document for _, document, _ in rendered)
        entries += [index_entry(library, item, words, body, language.wording) for item, words, body in rendered]
        language.write(writer, listed)
        told.append(language.tell(writer))
    writer.items(listed)
    sources = [_source(source_id, library) for source_id in sorted(library.sources)]
    writer.sources(sources)
    rules = list(verify_tables(library))
    writer.verify(rules)
    digest.update(repr((listed, entries, sources, told, rules)).encode())
    meta = _meta(listed, digest.hexdigest(), built)
    writer.meta(meta)
    writer.index(entries)
    writer.save(out)
    return meta


def _meta(listed: list[Item], digest: str, built: str) -> dict[str, str]:
    newest = newest_review(listed)
    counts = Counter(item.kind.value for item in listed)
    return {
        "built": built or newest,
        "content_version": f"{newest[:4]}.{newest[5:7]}+{digest[:8]}",
        "digest": digest,
        **{f"count.{kind}": str(counts[kind.value]) for kind in Kind},
    }


def newest_review(listed: Iterable[Item]) -> str:
    """Give the day of the newest review, ISO format: the age of the content, whatever the clock says."""
    return max((item.reviewed for item in listed), default="1970-01-01")


def _source(source_id: str, library: Library) -> Source:
    file = library.sources[source_id].file
    return Source(source_id, file.url, file.kind, file.title, file.seen.isoformat(), file.note)


class _Language:
    """Everything of a library in one language."""

    def __init__(self, library: Library, wording: Wording) -> None:
        self.wording = wording
        self._library = library
        self._renderer = Renderer(_vocabulary(library, wording))

    def documents(self, listed: list[Item]) -> Iterator[tuple[Item, Document, str]]:
        """Give each item with its words and the text of its body for the index."""
        for item in listed:
            page = self._page(item)
            if page is not None:
                yield item, *self._document(page)

    def tell(self, writer: PackWriter) -> _Told:
        """Write what has words of its own beside the documents, and give it, so that it counts in the digest."""
        lang, told = self.wording.lang, (self.figures(), self.probes(), self.chains(), self.wizards())
        writer.figures(lang, told[0])
        writer.probes(lang, told[1])
        writer.chains(lang, told[2])
        writer.flows(lang, told[3])
        return told

    def figures(self) -> list[tuple[str, str]]:
        """Give each drawing with its words in this language."""
        pick = self.wording.pick
        return [
            (each, with_words(figure.svg, {key: pick(words) for key, words in figure.file.words.items()}))
            for each, figure in sorted(self._library.figures.items())
        ]

    def probes(self) -> list[ProbeSpec]:
        """Give each live check with its words in this language."""
        library = self._library
        return [probe_data(library.probes[each], library, self.wording) for each in sorted(library.probes)]

    def chains(self) -> list[Chain]:
        """Give each chain with its name in this language."""
        return [chain_data(chain, self.wording) for _, chain in sorted(self._library.chains.items())]

    def wizards(self) -> list[Flow]:
        """Give the hardening wizard of every checklist item in this language."""
        return list(wizards(self._library, self.wording))

    def write(self, writer: PackWriter, listed: list[Item]) -> None:
        library, wording = self._library, self.wording
        writer.language(
            wording.lang,
            [channel_data(library.channels[each], wording) for each in sorted(library.channels)],
            [flow_data(library.flows[each], wording) for each in sorted(library.flows)],
            _areas(library, listed, wording),
        )
        writer.checklists(
            wording.lang,
            (checklist_data(library.checklists[each], library, wording) for each in sorted(library.checklists)),
        )
        writer.words(
            wording.lang,
            [(each, wording.chinese(need.file.zh) if wording.lang is not Lang.EN else need.file.en, need.file.urgency)
             for each, need in sorted(library.needs.items())],
            [(each, wording.term(term.file).name, wording.term(term.file).line)
             for each, term in sorted(library.terms.items())],
        )  # fmt: skip

    def _page(self, item: Item) -> Page | None:
        library, wording = self._library, self.wording
        match item.kind:
            case Kind.ARTICLE if item.form == "error":
                return message_page(library.messages[item.id], wording)
            case Kind.ARTICLE:
                return article_page(library.articles[item.id], wording)
            case Kind.FLOW:
                return flow_page(library.flows[item.id], wording)
            case Kind.CHECKLIST:
                return checklist_page(library.checklists[item.id], wording)
            case Kind.CHANNEL:
                return channel_page(library.channels[item.id], wording)
            case Kind.TERM:
                return term_page(library.terms[item.id], wording)

    def _document(self, page: Page) -> tuple[Document, str]:
        answer = Block(page.answer, role="answer")
        short = self._renderer.render((answer, *page.short), page.sources, page.id)
        full = self._renderer.render((answer, *page.full), page.sources, page.id)
        said = plain_text(self._renderer.render((answer,), page.sources, page.id), marks=False)
        title = plain_text(self._renderer.render((Block(page.title),), (), page.id), marks=False)
        body = plain_text(full, marks=False).removeprefix(said).lstrip("\n")
        texts = (plain_text(short), plain_text(full))
        return Document(page.id, self.wording.lang, title, said, short, full, *texts), body


def _areas(library: Library, listed: list[Item], wording: Wording) -> list[Area]:
    by_area: dict[str, list[Item]] = {area: [] for area in library.areas}
    for item in listed:
        if item.kind is Kind.ARTICLE and item.area in by_area:
            by_area[item.area].append(item)
    return [
        Area(area, wording.pick(library.areas[area].file.title), tuple(item.id for item in sorted(shelf, key=_rank)))
        for area, shelf in by_area.items()
        if shelf
    ]


def _rank(item: Item) -> tuple[bool, int, str]:
    # Landing articles first, they branch to the others; then what cannot wait.
    haste = ["emergency", "high", "normal"].index(item.urgency.value)
    return item.form != "landing", haste, item.id


def _vocabulary(library: Library, wording: Wording) -> Vocabulary:
    shelves = {
        "article": [*library.articles, *library.messages],
        "flow": library.flows,
        "checklist": library.checklists,
        "channel": library.channels,
        "term": library.terms,
    }
    names = ((term_id, wording.term(term.file)) for term_id, term in sorted(library.terms.items()))
    return Vocabulary(
        targets=frozenset(f"{kind}:{each}" for kind, shelf in shelves.items() for each in shelf),
        kinds={source_id: source.file.kind for source_id, source in library.sources.items()},
        kind_names={kind: wording.label("source", kind) for kind in SourceKind},
        menu_note=wording.label("note", "menu"),
        figures={each: wording.pick(figure.file.alt) for each, figure in library.figures.items()},
        terms=TermNames((name, term_id) for term_id, words in names for name in (words.name, *words.aliases)),
    )
