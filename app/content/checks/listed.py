"""The ids that TOML files name in their fields."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from app.content.library import Library, Loaded

# The file, what the ids must be, where they stand, and the ids themselves.
Listed = tuple[Loaded[Any], str, tuple[str, ...], Sequence[str]]


def listed_ids(library: Library) -> Iterator[Listed]:
    """Give every list of ids of every file."""
    for article in library.articles.values():
        file = article.file
        yield article, "article", ("related",), file.related
        yield article, "flow", ("flow",), [file.flow]
        yield article, "checklist", ("checklist",), [file.checklist]
        yield article, "channel", ("channels",), file.channels
    for term in library.terms.values():
        yield term, "article", ("related",), term.file.related
    for channel in library.channels.values():
        yield channel, "chain", ("chain",), [channel.file.chain] if library.chains else []
    for chain in library.chains.values():
        yield chain, "channel", ("explorers",), chain.file.explorers
        yield chain, "source", ("sources",), chain.file.sources
        for index, endpoint in enumerate(chain.file.endpoints):
            yield chain, "source", ("endpoints", f"[{index}]", "sources"), endpoint.sources
    for need in library.needs.values():
        yield need, "need", (need.id, "near"), need.file.near
    yield from _flows(library)
    yield from _checklists(library)
    yield from _wizards(library)
    yield from _messages(library)
    yield from _probes(library)
    yield from _shared(library)


def _flows(library: Library) -> Iterator[Listed]:
    for flow in library.flows.values():
        yield flow, "article", ("related",), flow.file.related
        for index, outcome in enumerate(flow.file.outcome):
            place = ("outcome", f"[{index}]")
            yield flow, "article", (*place, "articles"), outcome.articles
            yield flow, "channel", (*place, "channels"), outcome.channels
            yield flow, "checklist", (*place, "checklist"), [outcome.checklist]
            yield flow, "flow", (*place, "flow"), [outcome.flow]
        for index, step in enumerate(flow.file.probe):
            yield flow, "probe", ("probe", f"[{index}]", "probes"), step.probes


def _checklists(library: Library) -> Iterator[Listed]:
    for checklist in library.checklists.values():
        for index, item in enumerate(checklist.file.item):
            yield checklist, "article", ("item", f"[{index}]", "article"), [item.article]
            yield checklist, "flow", ("item", f"[{index}]", "flow"), [item.flow]
            yield checklist, "probe", ("item", f"[{index}]", "probes"), item.probes
            yield checklist, "figure", ("item", f"[{index}]", "figure"), [item.figure]
            yield checklist, "source", ("item", f"[{index}]", "sources"), item.sources


def _wizards(library: Library) -> Iterator[Listed]:
    for wizards in library.wizards.values():
        yield wizards, "checklist", (), [wizards.id]
        yield wizards, "source", ("sources",), wizards.file.sources
        for index, entry in enumerate(wizards.file.wizard):
            flows = [entry.wrong.flow] if entry.wrong is not None else []
            yield wizards, "flow", ("wizard", f"[{index}]", "wrong", "flow"), flows


def _messages(library: Library) -> Iterator[Listed]:
    for message in library.messages.values():
        place = ("message", f"[{message.position}]")
        yield message, "article", (*place, "article"), [message.file.article]
        yield message, "flow", (*place, "flow"), [message.file.flow]
        yield message, "need", (*place, "needs"), message.file.needs
        yield message, "source", (*place, "sources"), message.file.sources


def _probes(library: Library) -> Iterator[Listed]:
    for probe in library.probes.values():
        yield probe, "purpose", ("purpose",), [probe.file.purpose]
        yield probe, "channel", ("channels",), probe.file.channels
        yield probe, "chain", ("chains",), probe.file.chains
        yield probe, "source", ("sources",), probe.file.sources
    worded: list[Loaded[Any]] = list(library.probes.values())
    if library.any_probe is not None:
        worded.append(library.any_probe)
    for loaded in worded:
        for index, entry in enumerate(loaded.file.found):
            place = ("found", f"[{index}]")
            yield loaded, "article", (*place, "articles"), entry.articles
            yield loaded, "flow", (*place, "flow"), [entry.flow]


def _shared(library: Library) -> Iterator[Listed]:
    """Give the sources and needs that stand at the top of a file."""
    for shelf in (library.articles, library.terms, library.flows, library.checklists, library.channels):
        for loaded in shelf.values():
            yield loaded, "source", ("sources",), loaded.file.sources
    for shelf in (library.articles, library.flows, library.checklists):
        for loaded in shelf.values():
            yield loaded, "need", ("needs",), loaded.file.needs
