"""The first row for a link, account or number typed into the search box: the verdict and the way to its evidence."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.core.hits import Intent, SearchResult
from app.core.verify.checked import worst_first
from app.core.verify.sentences import Sentences
from app.core.verify.verdict import Assessment, Kind
from app.ui.desk import Desk
from app.ui.pages.host_marks import plain_subject
from app.ui.pages.verdict_words import LOOKS, kind_word
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import button

Judged = tuple[Assessment, Sentences]

# What the verifier is asked about. A question about support is of the same intent as a pasted link, without these.
_LOCATOR: Final = re.compile(r"[.@＠/:：]|\d{5}|微信|qq|telegram|电报|電報", re.IGNORECASE)
# Of these “is it official?” says nothing that was asked.
_NO_CONTACT: Final = frozenset({Kind.TEXT, Kind.COIN_ADDRESS})
_OTHER_JOBS: Final = frozenset({Intent.TRANSACTION, Intent.COIN_ADDRESS, Intent.SECRET})


def may_hold_contact(text: str) -> bool:
    """Say whether it is worth asking the verifier."""
    return _LOCATOR.search(text) is not None


def is_contact(result: SearchResult, judged: Judged | None) -> bool:
    """Say whether something in the text can be official or not."""
    if judged is None or result.intent in _OTHER_JOBS:
        return False
    return any(finding.kind not in _NO_CONTACT for finding in judged[0].findings)


def check_offer(judged: Judged, desk: Desk, on_check: Callable[[], object]) -> Notice:
    """Make the row: verdict, what it is about, and the button to the evidence."""
    assessment, words = judged
    top = worst_first(assessment)[0]
    drawing, role, colour = LOOKS[top.verdict]
    text = f"{kind_word(top.kind)}: {plain_subject(top)}" if top.subject else kind_word(top.kind)
    notice = Notice(words.verdict(top.verdict).title, text, (drawing, getattr(desk.tokens.colours, colour)), role)
    shown = QCoreApplication.translate("Verify", "Is this official? See why")
    notice.offer(button(shown, on_check, "primary"))
    return notice
