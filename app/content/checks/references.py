"""Everything that points at something else: links, lists of ids, sources, needs, figures, chains."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from app.content.checks.listed import listed_ids
from app.content.finding import Finding
from app.content.library import Article, Library

_TARGET = re.compile(r"\]\(([^)\s]*)\)")
_MARK = re.compile(r"\[\^([^\]\s]+)\]")
_RULES: Final = {
    "source": "source.unknown",
    "need": "need.unknown",
    "chain": "chain.unknown",
    "figure": "figure.unknown",
}


@dataclass(frozen=True, slots=True)
class Reference:
    """One id that an author names.

    Attributes:
        origin: Id of the item that names it.
        kind: What the id must be: a kind of item, ``source``, ``need``, ``chain``, ``figure``, ``probe``, ``purpose``.
        line: Finds the line; only called for a fault.
    """

    origin: str
    path: str
    kind: str
    id: str
    line: Callable[[], int]


def check_references(library: Library) -> Iterator[Finding]:
    """Find what points nowhere, leads outside, or can be reached from nowhere."""
    known = _known(library)
    for reference in references(library):
        if reference.id not in known[reference.kind]:
            rule = _RULES.get(reference.kind, "link.dead")
            text = f"There is no {reference.kind} `{reference.id}`: correct the id or write it."
            yield Finding(reference.path, reference.line(), rule, text)
    for article in library.articles.values():
        yield from _foreign_links(article)
        yield from _unlisted_marks(article)
    yield from _unreachable(library)


def _known(library: Library) -> dict[str, Collection[str]]:
    return {
        "article": {*library.articles, *library.messages, *library.unfinished},
        "flow": library.flows,
        "checklist": library.checklists,
        "channel": library.channels,
        "term": library.terms,
        "source": library.sources,
        "need": library.needs,
        "chain": library.chains,
        "figure": library.figures,
        "probe": library.probes,
        "purpose": library.purposes,
    }


def references(library: Library) -> Iterator[Reference]:
    """Give every reference of every file."""
    for article in library.articles.values():
        yield from _prose_references(article)
    for loaded, kind, place, ids in listed_ids(library):
        for each in ids:
            if each:
                yield Reference(loaded.id, loaded.path, kind, each, partial(loaded.line, *place))


def _prose_references(article: Article) -> Iterator[Reference]:
    for prose in article.prose.values():
        parts = [(prose.answer_line, prose.answer), *((s.text_line, s.text) for s in prose.sections)]
        for start, text in parts:
            for number, line in enumerate(text.split("\n"), start):
                for target in _TARGET.findall(line):
                    kind, _, target_id = target.partition(":")
                    if kind in {"article", "flow", "checklist", "channel", "term", "figure"}:
                        yield Reference(article.id, prose.path, kind, target_id, partial(int, number))


def _foreign_links(article: Article) -> Iterator[Finding]:
    for prose in article.prose.values():
        for section in prose.sections:
            for number, line in enumerate(section.text.split("\n"), section.text_line):
                for target in _TARGET.findall(line):
                    if target.partition(":")[0] not in {"article", "flow", "checklist", "channel", "term", "figure"}:
                        text = f"Link to an id of ours instead of `{target[:60]}`; nothing else is ever opened."
                        yield Finding(prose.path, number, "link.foreign", text)


def _unlisted_marks(article: Article) -> Iterator[Finding]:
    listed = set(article.file.sources)
    used: set[str] = set()
    for prose in article.prose.values():
        parts = [(prose.answer_line, prose.answer), *((s.text_line, s.text) for s in prose.sections)]
        for start, text in parts:
            for number, line in enumerate(text.split("\n"), start):
                for mark in _MARK.findall(line):
                    used.add(mark)
                    if mark not in listed:
                        words = f"Add `{mark}` to `sources` of {article.path}, or remove the mark."
                        yield Finding(prose.path, number, "source.unlisted", words)
    for source in article.file.sources:
        if source not in used:
            text = f"Mark a statement with `[^{source}]`, or take `{source}` out."
            yield Finding(article.path, article.line("sources"), "source.unmarked", text, "warning")


def _unreachable(library: Library) -> Iterator[Finding]:
    linked = {(reference.kind, reference.id) for reference in references(library)}
    for article in library.articles.values():
        if article.area not in library.areas:
            text = f"Add `{article.area}` to areas.toml, or move the article to a shelf that is there."
            yield Finding(article.path, 1, "area.unknown", text)
    for kind, shelf in (("flow", library.flows), ("checklist", library.checklists), ("channel", library.channels)):
        for loaded in shelf.values():
            has_phrasings = bool(loaded.file.phrasings.zh or loaded.file.phrasings.en)
            if not has_phrasings and (kind, loaded.id) not in linked:
                text = "Give phrasings, or link to it from an article: nobody can find it."
                yield Finding(loaded.path, 1, "item.unreachable", text, "warning" if kind == "channel" else "error")
