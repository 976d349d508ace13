"""A problem report as one value. Preview, file and message are made from it by one function, byte for byte.

Free text in it passed the guard (:class:`Screened`) and the mask of identity; what the program collected is
allow-listed facts. A report is frozen: what was shown is what goes out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from app.core.help import Lang
from app.core.probe import Finding
from app.core.secrets import Screened

# Without look-alikes (I, L, O, U, 0, 1), as in Crockford's base 32: an id is read aloud and typed.
_ID_LETTERS: Final = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_ID_LENGTH: Final = 8
# What the program sent, and each guided check but the one a report comes from: they go along when somebody says so.
REQUESTS: Final = "requests"
WALK: Final = "walk:"


class ReportKind(StrEnum):
    """What somebody wants to say."""

    PROBLEM = "problem"
    INCIDENT = "incident"  # coins, words or keys are in danger
    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"
    QUESTION = "question"


class FieldId(StrEnum):
    """What a report asks for."""

    SUMMARY = "summary"  # one line
    DETAILS = "details"
    STEPS = "steps"
    SCREEN = "screen"  # what the screen said, word for word
    WHEN = "when"
    CHAIN = "chain"
    HASH = "hash"
    ADDRESS = "address"
    VERSION = "version"  # of the wallet
    DEVICE = "device"
    EARLIER = "earlier"  # number or date of an earlier contact
    WISH = "wish"  # what would make it good


# What each kind is asked so that the first answer is no question (product-anchors.md 2-B, reports.md 7), in this order:
# what is needed first, so that nobody has to look for it below what may stay empty.
ASKED: Final[Mapping[ReportKind, tuple[FieldId, ...]]] = {
    ReportKind.PROBLEM: (
        FieldId.SUMMARY, FieldId.STEPS, FieldId.WHEN, FieldId.SCREEN, FieldId.CHAIN, FieldId.HASH, FieldId.VERSION,
        FieldId.DEVICE,
    ),
    ReportKind.INCIDENT: (
        FieldId.SUMMARY, FieldId.DETAILS, FieldId.WHEN, FieldId.CHAIN, FieldId.HASH, FieldId.ADDRESS, FieldId.VERSION,
        FieldId.DEVICE,
    ),
    ReportKind.COMPLAINT: (FieldId.SUMMARY, FieldId.DETAILS, FieldId.WISH, FieldId.WHEN, FieldId.EARLIER),
    ReportKind.SUGGESTION: (FieldId.SUMMARY, FieldId.DETAILS, FieldId.WISH),
    ReportKind.QUESTION: (FieldId.SUMMARY, FieldId.DETAILS, FieldId.VERSION),
}  # fmt: skip
# The rest may stay empty: a transaction that was never sent has no hash.
NEEDED: Final[Mapping[ReportKind, frozenset[FieldId]]] = {
    ReportKind.PROBLEM: frozenset({FieldId.SUMMARY, FieldId.STEPS, FieldId.WHEN}),
    ReportKind.INCIDENT: frozenset({FieldId.SUMMARY, FieldId.DETAILS, FieldId.WHEN}),
    ReportKind.COMPLAINT: frozenset({FieldId.SUMMARY, FieldId.DETAILS, FieldId.WISH}),
    ReportKind.SUGGESTION: frozenset({FieldId.SUMMARY, FieldId.DETAILS}),
    ReportKind.QUESTION: frozenset({FieldId.SUMMARY}),
}


@dataclass(frozen=True, slots=True)
class Section:
    """Facts that were collected, each section a switch in the preview.

    Attributes:
        id: Such as ``system`` or ``network``.
        lines: Pairs of a name and a value, both plain text.
        masked: How many places were masked in it, by kind.
    """

    id: str
    lines: tuple[tuple[str, str], ...]
    masked: Mapping[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes along: a picture without metadata, or a text.

    Attributes:
        name: ASCII, without path; ``.txt`` or ``.png`` (a common ingest drops others without a word).
    """

    name: str
    data: bytes

    @property
    def digest(self) -> str:
        """SHA-256 of the content, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class Report:
    """One report, complete and unchangeable.

    Attributes:
        id: ``TP-`` and eight letters; stands in the subject, so that it can be looked up before anything is sent twice.
        lang: Language of whoever reads it; the fixed words are in it.
        at: UTC, ISO 8601.
        values: What the person wrote, by field; empty fields are left out.
        tried: Titles of answers that did not help.
        sections: Those whose switch is on, in order.
    """

    id: str
    kind: ReportKind
    lang: Lang
    at: str
    values: Mapping[FieldId, str]
    tried: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    attachments: tuple[Attachment, ...] = ()

    def without(self, section_ids: Collection[str]) -> Report:
        """Give the report as it is when these sections are switched off."""
        return replace(self, sections=tuple(each for each in self.sections if each.id not in section_ids))


@dataclass(frozen=True, slots=True)
class Draft:
    """What is being written.

    Attributes:
        left_out: Ids of sections whose switch is off.
        let_in: Ids of sections that stay away by themselves and whose switch is on.
        flow: Id of the guided check it comes from; its transcript goes along.
        evidence: Sections that were handed over when it was begun, such as what the verifier said.
        findings: What live checks found that the person agreed to, one of each, with its time.
    """

    id: str
    kind: ReportKind
    lang: Lang
    values: Mapping[FieldId, Screened] = field(default_factory=dict[FieldId, Screened])
    tried: tuple[str, ...] = ()
    left_out: frozenset[str] = frozenset()
    let_in: frozenset[str] = frozenset()
    flow: str = ""
    evidence: tuple[Section, ...] = ()
    findings: tuple[Finding, ...] = ()

    def leaves_out(self, section_id: str) -> bool:
        """Say whether a section stays away."""
        if is_asked_for(section_id):
            return section_id not in self.let_in
        return section_id in self.left_out

    def switched(self, section_id: str, *, is_on: bool) -> Draft:
        """Let a section go along, or leave it out."""
        one = frozenset({section_id})
        if is_asked_for(section_id):
            return replace(self, let_in=self.let_in | one if is_on else self.let_in - one)
        return replace(self, left_out=self.left_out - one if is_on else self.left_out | one)

    def with_all(self, section_ids: Iterable[str]) -> Draft:
        """Give the draft with every one of these sections, as it is previewed before switches are looked at."""
        return replace(self, left_out=frozenset(), let_in=frozenset(section_ids))

    def with_findings(self, found: Iterable[Finding]) -> Draft:
        """Take what was found, in place of what the same checks found before."""
        return replace(self, findings=tuple({each.probe: each for each in (*self.findings, *found)}.values()))

    def missing(self) -> tuple[FieldId, ...]:
        """List what this kind needs and is still empty, in the order asked."""
        needed = NEEDED[self.kind]
        return tuple(each for each in ASKED[self.kind] if each in needed and not self.text(each))

    def text(self, field_id: FieldId) -> str:
        """Give what was written in a field, without space around it."""
        value = self.values.get(field_id)
        return value.text.strip() if value else ""


def is_asked_for(section_id: str) -> bool:
    """Say whether a section stays away as long as nobody switched it on."""
    return section_id == REQUESTS or section_id.startswith(WALK)


def report_id(entropy: bytes) -> str:
    """Make an id from at least eight random bytes.

    Raises:
        ValueError: When there are fewer.
    """
    if len(entropy) < _ID_LENGTH:
        raise ValueError(len(entropy))
    number = int.from_bytes(entropy, "big")
    letters: list[str] = []
    for _ in range(_ID_LENGTH):
        number, place = divmod(number, len(_ID_LETTERS))
        letters.append(_ID_LETTERS[place])
    return "TP-" + "".join(letters)
