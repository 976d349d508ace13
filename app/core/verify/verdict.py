"""What “is this official?” answers: a verdict with the evidence to paint a card from. No verdict says “safe”."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

Span = tuple[int, int]


class Verdict(StrEnum):
    """What the registry and the rules say (contracts.md)."""

    OFFICIAL = "official"
    OFFICIAL_UNLISTED = "official_unlisted"
    IMPOSTOR = "impostor"
    LOOKALIKE = "lookalike"
    SUSPICIOUS = "suspicious"
    UNKNOWN = "unknown"
    INVALID = "invalid"


class Kind(StrEnum):
    """What was pasted (contracts.md)."""

    URL = "url"
    DOMAIN = "domain"
    EMAIL = "email"
    PHONE = "phone"
    TELEGRAM = "telegram"
    X = "x"
    DISCORD = "discord"
    WECHAT = "wechat"
    QQ = "qq"
    WEIBO = "weibo"
    GITHUB = "github"
    YOUTUBE = "youtube"
    MEDIUM = "medium"
    APP_ID = "app_id"
    EXTENSION_ID = "extension_id"
    FILE = "file"
    QR = "qr"
    COIN_ADDRESS = "coin_address"
    TEXT = "text"


# From best to worst. Unreadable is worse than unknown: it may hide anything.
_BADNESS: Final = {
    verdict: rank
    for rank, verdict in enumerate(
        (
            Verdict.OFFICIAL,
            Verdict.OFFICIAL_UNLISTED,
            Verdict.UNKNOWN,
            Verdict.INVALID,
            Verdict.SUSPICIOUS,
            Verdict.LOOKALIKE,
            Verdict.IMPOSTOR,
        )
    )
}
ACCUSING: Final = frozenset({Verdict.IMPOSTOR, Verdict.LOOKALIKE})


def worse(one: Verdict, other: Verdict) -> Verdict:
    """Give the worse of two verdicts."""
    return one if _BADNESS[one] >= _BADNESS[other] else other


def badness(verdict: Verdict) -> int:
    """Rank a verdict; higher is worse."""
    return _BADNESS[verdict]


@dataclass(frozen=True, slots=True)
class Reason:
    """One rule that spoke, by its id.

    Attributes:
        code: Stable id in the form ``area.what``; a table turns it into a sentence.
        span: The part of ``Finding.subject`` it is about.
        facts: Details for the sentence, as pairs: the list and its date, the host a link leads to.
    """

    code: str
    span: Span | None = None
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """The verdict on one link, account, address or number.

    Attributes:
        text: The piece as it stood in the input.
        place: Where in the input, in code points.
        subject: What was really checked: the host in ASCII, the mail address, the account name. Spans refer to it.
        host: Host in ASCII; None where there is none.
        shown: The host as a browser might show it, where that differs (decoded punycode).
        registrable: The part of ``host`` that says who owns it.
        channel: Id of the registry entry, None when there is none.
        target: What it is or imitates: an official host or account.
        differing: Places in ``subject`` where the letters differ from the imitated name.
        imitated: The name imitated, for the line below.
    """

    kind: Kind
    verdict: Verdict
    text: str
    subject: str
    reasons: tuple[Reason, ...]
    place: Span = (0, 0)
    host: str | None = None
    shown: str | None = None
    registrable: Span | None = None
    channel: str | None = None
    target: str | None = None
    differing: tuple[Span, ...] = ()
    imitated: str | None = None


@dataclass(frozen=True, slots=True)
class Assessment:
    """The answer to one input: the worst finding on top, every finding in the order of the text below.

    Attributes:
        text: The input; ``[withheld]`` when it held a secret.
        as_of: ISO date of the registry.
        code: Short and copyable: registry date and the rules that spoke, so that a wrong verdict can be discussed.
    """

    text: str
    top: Finding
    findings: tuple[Finding, ...]
    as_of: str
    code: str
