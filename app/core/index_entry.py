"""What the index builder gets of one document: words by field, before any analysis."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.help import Kind, Lang, Urgency


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """One item in one language, ready to be indexed.

    Attributes:
        phrasings: What people type when they need this item, in this language.
        errors: Messages, letter by letter, that this item answers.
        body: Plain text of the full version; numbered steps start with ``1. `` on lines of their own.
        aliases: Other names (terms), values (channels), empty otherwise.
    """

    kind: Kind
    id: str
    lang: Lang
    area: str
    form: str
    urgency: Urgency
    needs: tuple[str, ...]
    title: str
    answer: str
    body: str
    phrasings: tuple[str, ...]
    errors: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
