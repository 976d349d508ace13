"""What a search gives: hits with the reason to read them, and what the query was taken for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.core.help import Kind, Lang, Urgency


class Intent(StrEnum):
    """What a person typed or pasted (contracts.md)."""

    QUESTION = "question"
    ERROR = "error"
    CONTACT = "contact"
    TRANSACTION = "transaction"
    COIN_ADDRESS = "coin_address"
    SECRET = "secret"  # noqa: S105 - the name of an intent, not a secret


@dataclass(frozen=True, slots=True)
class Hit:
    """One result.

    Attributes:
        snippet: The piece of text that answers, plain; best a numbered step, of an emergency the answer itself.
        marks: Half-open character ranges of ``snippet`` to emphasise.
        title_marks: The same for ``title``.
        step: Number of the step the snippet comes from, 0 when it is none.
        score: Higher is better; comparable within one result list only.
    """

    kind: Kind
    id: str
    lang: Lang
    title: str
    needs: tuple[str, ...]
    urgency: Urgency
    score: float
    snippet: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    title_marks: tuple[tuple[int, int], ...] = ()
    step: int = 0


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The answer to one query.

    Attributes:
        query: As shown back; ``[withheld]`` when it held a secret.
        corrected: The spelling that was searched instead, None when none was needed.
        hits: Best first.
        is_fallback: True when nothing matched and the hits are the nearest topics and ways to contact.
    """

    query: str
    intent: Intent
    corrected: str | None
    hits: tuple[Hit, ...]
    is_fallback: bool = False
