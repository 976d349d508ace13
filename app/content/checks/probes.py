"""Live checks: what they send is told, their words fit, and they speak to whom they name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.content.checks.words import length
from app.content.finding import Finding
from app.content.library import Library, Loaded
from app.content.probe_schema import FoundEntry, FoundFile, ProbeFile
from app.core.help import Lang
from app.core.probe import SHARED_CODES, SITE, places

# One line of a result, and what to do about it in one breath.
_LONGEST: Final = {("title", Lang.ZH): 32, ("title", Lang.EN): 16, ("advice", Lang.ZH): 100, ("advice", Lang.EN): 60}


def check_probes(library: Library) -> Iterator[Finding]:
    """Find checks that send without saying so, repeated or unshared codes, and words that are too long."""
    for probe in library.probes.values():
        yield from _sending(probe)
        yield from _targets(probe, library)
        yield from _found(probe, probe.file.found)
        for index, entry in enumerate(probe.file.found):
            if entry.code in SHARED_CODES:
                text = f"Remove `{entry.code}`: any-probe.toml says it for all."
                yield Finding(probe.path, probe.line("found", f"[{index}]", "code"), "probe.shared", text)
    if library.any_probe is not None:
        yield from _found(library.any_probe, library.any_probe.file.found)
    elif library.probes:
        yield Finding("any-probe.toml", 1, "probe.any", "Write it: what every probe can end with.")


def _sending(probe: Loaded[ProbeFile]) -> Iterator[Finding]:
    file = probe.file
    speaks = bool(file.endpoints or file.channels or file.asks_chains or file.chains or SITE in file.needs)
    if speaks and not file.purpose:
        text = "Name a purpose: whoever it speaks to must be agreed to."
        yield Finding(probe.path, 1, "probe.purpose", text)
    if file.purpose and not speaks:
        yield Finding(probe.path, probe.line("purpose"), "probe.purpose", "Remove `purpose`: it speaks to nobody.")


def _targets(probe: Loaded[ProbeFile], library: Library) -> Iterator[Finding]:
    for channel_id in probe.file.channels:
        channel = library.channels.get(channel_id)
        if channel is None:
            continue
        if not channel.file.status.is_official or not channel.file.value.startswith("https://"):
            text = f"Take `{channel_id}` out: a check asks genuine https channels only."
            yield Finding(probe.path, probe.line("channels"), "probe.channel", text)


def _found(loaded: Loaded[ProbeFile] | Loaded[FoundFile], found: list[FoundEntry]) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, entry in enumerate(found):
        line = loaded.line("found", f"[{index}]", "code")
        if entry.code in seen:
            yield Finding(loaded.path, line, "probe.duplicate", f"Keep one `{entry.code}`; it stands twice.")
        seen.add(entry.code)
        for part in ("title", "advice"):
            words = getattr(entry, part)
            if places(words.zh) != places(words.en):
                text = f"Use the same facts in both languages of the {part} of `{entry.code}`."
                yield Finding(loaded.path, line, "probe.facts", text)
            for lang, said in ((Lang.ZH, words.zh), (Lang.EN, words.en)):
                counted, most = length(said), _LONGEST[part, lang]
                if counted > most:
                    text = f"Shorten the {part} of `{entry.code}` ({lang}) from {counted} to {most}."
                    yield Finding(loaded.path, line, "probe.long", text)
