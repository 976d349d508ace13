"""Whatever a mail server or helpdesk answers has words in both faces."""

import re
from pathlib import Path

import pytest

from app.cli.report_words import entry_text
from app.core.help import Lang
from app.core.outbox import Entry, OutboxState
from app.ui.pages.sending_words import reason_words

NET = Path(__file__).resolve().parents[2] / "app/adapters/net"
CODES = sorted({
    code
    for path in (NET / "smtp.py", *NET.glob("desks/*.py"))
    for code in re.findall(r'"((?:mail|desk)\.[a-z_]+)"', path.read_text(encoding="utf-8"))
})  # fmt: skip


@pytest.mark.parametrize("code", CODES)
def test_an_answer_is_said_in_words(code):
    entry = Entry("TP-23456789", "desk:x", "", "", OutboxState.FAILED, code=code)

    assert code not in reason_words(entry)
    assert reason_words(entry)
    assert all(code not in entry_text(entry, lang) for lang in Lang)
