"""What the composer calls kinds, fields and advice, in the reader's language.

Names of kinds, fields and sections are those of the report itself (``core.report.words``): a person finds in the
preview what they filled in.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.core.report.clarity import Advice
from app.core.report.report import FieldId, ReportKind
from app.ui.marking import QT_TRANSLATE_NOOP

# Where ``Place.item_id`` is one of these, a new report of that kind is begun.
NEW: Final = "new-"

KIND_ICONS: Final[Mapping[ReportKind, str]] = {
    ReportKind.PROBLEM: "tool",
    ReportKind.INCIDENT: "emergency",
    ReportKind.COMPLAINT: "chat",
    ReportKind.SUGGESTION: "plus",
    ReportKind.QUESTION: "help",
}
_KINDS: Final[Mapping[ReportKind, str]] = {
    ReportKind.PROBLEM: QT_TRANSLATE_NOOP("Report", "Something does not work, or a transfer is missing"),
    ReportKind.INCIDENT: QT_TRANSLATE_NOOP("Report", "Coins stolen, words leaked, an impostor or a fake app"),
    ReportKind.COMPLAINT: QT_TRANSLATE_NOOP("Report", "You were treated wrongly, or nobody answered"),
    ReportKind.SUGGESTION: QT_TRANSLATE_NOOP("Report", "What should be better or is missing"),
    ReportKind.QUESTION: QT_TRANSLATE_NOOP("Report", "You want to know something that help does not say"),
}
_HINTS: Final[Mapping[FieldId, str]] = {
    FieldId.SUMMARY: QT_TRANSLATE_NOOP("Report", "One sentence, such as: the transfer shows “failed” after I confirm"),
    FieldId.DETAILS: QT_TRANSLATE_NOOP("Report", "What happened, one thing after the other"),
    FieldId.STEPS: QT_TRANSLATE_NOOP("Report", "Which page, which button, then what came"),
    FieldId.SCREEN: QT_TRANSLATE_NOOP("Report", "Copy the message word for word"),
    FieldId.WHEN: QT_TRANSLATE_NOOP("Report", "Date and time, as exactly as you know"),
    FieldId.CHAIN: QT_TRANSLATE_NOOP("Report", "Such as TRON, Ethereum or BNB Chain"),
    FieldId.HASH: QT_TRANSLATE_NOOP("Report", "From the record in the wallet. Never a private key"),
    FieldId.ADDRESS: QT_TRANSLATE_NOOP("Report", "The public address only"),
    FieldId.VERSION: QT_TRANSLATE_NOOP("Report", "In the wallet under Me → About us"),
    FieldId.DEVICE: QT_TRANSLATE_NOOP("Report", "Phone or computer, and its system"),
    FieldId.EARLIER: QT_TRANSLATE_NOOP("Report", "When and where you asked before, and the number if there is one"),
    FieldId.WISH: QT_TRANSLATE_NOOP("Report", "What should happen, in your words"),
}
_ADVICE: Final[Mapping[Advice, str]] = {
    Advice.LONGER: QT_TRANSLATE_NOOP("Report", "Say a little more: what you did, and what came instead"),
    Advice.WHICH_ACTION: QT_TRANSLATE_NOOP("Report", "Which page, and which button did you press?"),
    Advice.WHICH_WORDS: QT_TRANSLATE_NOOP("Report", "Which message was on the screen, word for word?"),
    Advice.WHEN: QT_TRANSLATE_NOOP("Report", "When was it? A date and about what time"),
    Advice.WHICH_CHAIN: QT_TRANSLATE_NOOP("Report", "On which chain?"),
    Advice.HASH: QT_TRANSLATE_NOOP("Report", "The transaction hash tells support the most"),
    Advice.ONE_THING: QT_TRANSLATE_NOOP("Report", "Two problems? One report for each is answered sooner"),
    Advice.CALM: QT_TRANSLATE_NOOP("Report", "Plain sentences are understood sooner than capitals and marks"),
}
# The field where each piece of advice is followed.
ADVISED: Final[Mapping[Advice, tuple[FieldId, ...]]] = {
    Advice.LONGER: (FieldId.STEPS, FieldId.DETAILS, FieldId.SUMMARY),
    Advice.WHICH_ACTION: (FieldId.STEPS, FieldId.DETAILS),
    Advice.WHICH_WORDS: (FieldId.SCREEN, FieldId.DETAILS),
    Advice.WHEN: (FieldId.WHEN, FieldId.DETAILS),
    Advice.WHICH_CHAIN: (FieldId.CHAIN, FieldId.DETAILS),
    Advice.HASH: (FieldId.HASH, FieldId.DETAILS),
    Advice.ONE_THING: (FieldId.DETAILS, FieldId.STEPS, FieldId.SUMMARY),
    Advice.CALM: (FieldId.SUMMARY,),
}


def kind_told(kind: ReportKind) -> str:
    """Say what a kind of report is for."""
    return QCoreApplication.translate("Report", _KINDS[kind])


def field_hint(field: FieldId) -> str:
    """Say what belongs into a field."""
    return QCoreApplication.translate("Report", _HINTS[field])


def advice_words(advice: Advice) -> str:
    """Say what would make a report clearer."""
    return QCoreApplication.translate("Report", _ADVICE[advice])
