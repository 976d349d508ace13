"""The rows of the pack's ``verify`` table."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from app.content.library import Library
from app.content.rulebook import files
from app.content.rulebook.glyphs import glyph_table
from app.content.rulebook.registry import registry
from app.content.rulebook.suffixes import suffix_table
from app.content.traditional import Traditional
from app.content.wording import Wording
from app.core.help import Lang
from app.core.verify.genuine_apps import GenuineApps, PublishedFile
from app.core.verify.rulebook import Recorded, Rulebook
from app.core.verify.sentences import Sentences, VerdictWords


def verify_tables(library: Library) -> Iterator[tuple[str, bytes]]:
    """Give every table by name, as JSON.

    Raises:
        Refused: When a file below ``verify/`` breaks its schema.
    """
    yield "rulebook", msgspec.json.encode(rulebook(library))
    yield "glyphs", msgspec.json.encode(glyph_table())
    yield "suffixes", msgspec.json.encode(suffix_table())
    yield "apps", msgspec.json.encode(genuine_apps())
    traditional = Traditional()
    for lang in Lang:
        yield f"sentences.{lang}", msgspec.json.encode(_sentences(Wording(lang, traditional)))


def genuine_apps() -> GenuineApps:
    """Compile what is known of genuine app files."""
    file = files.apps()
    certificates = {package: tuple(digests) for package, digests in file.certificates.items()}
    return GenuineApps(certificates, tuple(PublishedFile(each.sha256, each.version) for each in file.file))


def _sentences(wording: Wording) -> Sentences:
    file = files.sentences()
    return Sentences(
        {
            key: VerdictWords(wording.pick(words.title), wording.pick(words.advice))
            for key, words in file.verdicts.items()
        },
        {code: wording.pick(words) for code, words in file.reasons.items()},
        {key: wording.pick(words) for key, words in file.labels.items()},
    )


def rulebook(library: Library) -> Rulebook:
    """Compile the registry and the rules."""
    identifiers = registry(library)
    return Rulebook(
        as_of=max((each.last_seen for each in identifiers), default="1970-01-01"),
        identifiers=tuple(identifiers),
        own_domains=tuple(files.identifiers().own_domains),
        brands=tuple(files.brands()),
        hosts=files.hosts(),
        words=files.words(),
        platforms=tuple(files.platforms()),
        tricks=tuple(files.tricks()),
        recorded=tuple(
            Recorded(host, entry.block_list, entry.date) for entry in files.recorded() for host in entry.hosts
        ),
    )
