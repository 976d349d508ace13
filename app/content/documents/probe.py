"""A live check as the data that the program tells of it, runs it by and says its findings with."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from app.content.library import Library, Loaded
from app.content.probe_schema import FoundEntry, ProbeFile
from app.content.wording import Wording
from app.core.probe import FoundWords, ListedVersion, ProbeSpec


def probe_data(probe: Loaded[ProbeFile], library: Library, wording: Wording) -> ProbeSpec:
    """Give a live check in one language.

    A check with ``endpoints`` speaks to them and only asks about its channels; one without speaks to its channels, or
    to the nodes of the chains.
    """
    file, shared = probe.file, library.any_probe
    purpose = library.purposes.get(file.purpose)
    targets = tuple(library.channels[each].file.value for each in file.channels if each in library.channels)
    nodes = _nodes(library, file)
    asked = tuple(file.endpoints) or nodes or targets
    entries = [*(shared.file.found if shared is not None else ()), *file.found]
    return ProbeSpec(
        id=probe.id,
        title=wording.pick(file.title),
        purpose=file.purpose,
        reads=wording.pick(file.reads),
        sends=wording.pick(purpose.file.sends) if purpose else "",
        hosts=_hosts(asked),
        manual=wording.pick(file.manual),
        found={entry.code: _words(entry, library, wording) for entry in entries},
        why=wording.pick(purpose.file.why) if purpose else "",
        endpoints=tuple(file.endpoints) or nodes,
        targets=targets,
        versions=tuple(ListedVersion(each.app, each.version, each.date.isoformat()) for each in file.versions),
        needs=tuple(file.needs),
    )


def _nodes(library: Library, file: ProbeFile) -> tuple[str, ...]:
    chosen = sorted(library.chains) if file.asks_chains else [each for each in file.chains if each in library.chains]
    return tuple(each.url for chain in chosen for each in library.chains[chain].file.endpoints)


def _hosts(addresses: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(urlsplit(address).hostname or "" for address in addresses))


def _words(entry: FoundEntry, library: Library, wording: Wording) -> FoundWords:
    articles = tuple(each for each in entry.articles if each in library.articles)
    flow = entry.flow if entry.flow in library.flows else ""
    return FoundWords(entry.code, wording.pick(entry.title), wording.pick(entry.advice), articles, flow)
