"""Drafts and finished reports as they are kept: JSON, read with bounds; what was typed is screened again when read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import msgspec

from app.core.from_json import UNREADABLE, from_json
from app.core.help import Lang
from app.core.probe import Finding
from app.core.report.gathered import masked_finding
from app.core.report.report import Attachment, Draft, FieldId, Report, ReportKind, Section
from app.core.secrets import Screened, SecretFound, screen

# A line before a typed hash: by it the guard knows that 64 digits are no key.
_HASH_LABEL: Final = "transaction hash: "
# There are fewer checks.
_MOST_FINDINGS: Final = 100


@dataclass(frozen=True, slots=True)
class _Kept:
    id: str
    kind: ReportKind
    lang: Lang
    values: dict[FieldId, str]
    tried: tuple[str, ...]
    left_out: frozenset[str]
    # Not in drafts that were kept by the first version.
    flow: str = ""
    evidence: tuple[Section, ...] = ()
    # Not in drafts that were kept by the second.
    findings: tuple[Finding, ...] = ()
    let_in: frozenset[str] = frozenset()


def write_draft(draft: Draft) -> bytes:
    """Write a draft for the store; what may be a secret in a finding is masked before."""
    values = {field: value.text for field, value in draft.values.items()}
    kept = _Kept(
        draft.id,
        draft.kind,
        draft.lang,
        values,
        draft.tried,
        draft.left_out,
        draft.flow,
        draft.evidence,
        tuple(map(masked_finding, draft.findings[:_MOST_FINDINGS])),
        draft.let_in,
    )
    return msgspec.json.encode(kept)


def read_draft(data: bytes) -> Draft | None:
    """Read a draft; None for one that cannot be read. A field that a newer guard refuses is left out."""
    kept = from_json(data, _Kept)
    if kept is None:
        return None
    screened = {field: screen_field(field, text) for field, text in kept.values.items()}
    values = {field: value for field, value in screened.items() if isinstance(value, Screened)}
    findings = tuple(map(masked_finding, kept.findings[:_MOST_FINDINGS]))
    return Draft(
        kept.id,
        kept.kind,
        kept.lang,
        values,
        kept.tried,
        kept.left_out,
        kept.let_in,
        kept.flow,
        kept.evidence,
        findings,
    )


def write_pictures(pictures: tuple[Attachment, ...]) -> bytes:
    """Write the pictures of a draft for the store."""
    return msgspec.msgpack.encode(pictures)


def read_pictures(data: bytes) -> tuple[Attachment, ...]:
    """Read the pictures of a draft; none where they cannot be read."""
    try:
        return msgspec.msgpack.decode(data, type=tuple[Attachment, ...])
    except UNREADABLE:
        return ()


def write_report(report: Report) -> bytes:
    """Write a finished report for the store."""
    return msgspec.json.encode(report)


def read_report(data: bytes) -> Report | None:
    """Read a finished report; None for one that cannot be read. Its digest says whether it is unchanged."""
    return from_json(data, Report)


def screen_field(field: FieldId, text: str) -> Screened | SecretFound:
    """Screen what was typed in a field; the hash field says itself that its value is a hash."""
    if field is FieldId.HASH:
        labelled = screen(f"{_HASH_LABEL}{text}")
        return labelled if isinstance(labelled, SecretFound) else screen(text)
    return screen(text)


def hash_label() -> str:
    """Give the words before a typed hash that tell the guard what it is."""
    return _HASH_LABEL
