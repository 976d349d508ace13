"""The words of a case file in PDF can be copied as they were written, from a terminal without a screen, too."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QTextLayout

from app.core.case_file import case_parts, case_title
from app.core.errors import AppError
from app.core.help import Lang
from app.core.ticket import Event, EventKind
from app.ui.case_paper import case_pdf
from tests.core.test_case_file import AT, CASE, EVM, HASH, TRON
from tests.ui.pdf_text import pdf_text

# One radical after another, and letters that fonts like to draw as one.
TRICKY = "用户的文件在工作日人人日月火水木金土见长车马龙风飞鱼鸟 office fixes 3–5 “it’s”"
NOTE = Event(AT, EventKind.NOTE, text=TRICKY)
FULL = replace(CASE, ticket=replace(CASE.ticket, events=(*CASE.ticket.events, NOTE)))
UNSEEN = """
import sys
from app.core.help import Lang
from app.ui.unseen import Unseen
from tests.core.test_case_file import CASE
sys.stdout.buffer.write(Unseen().case_pdf(CASE, Lang.ZH, shows_addresses=True))
assert "PySide6.QtWidgets" not in sys.modules
"""


def joined(text):
    return "".join(text.split())


@pytest.mark.parametrize("lang", list(Lang))
def test_every_word_can_be_copied_in_its_order(qapp, lang):
    copied = joined(pdf_text(case_pdf(FULL, lang, shows_addresses=True)))

    assert joined(case_title(FULL, lang, shows_addresses=True)) in copied
    for part in case_parts(FULL, lang, shows_addresses=True):
        for line in part.lines:
            assert joined(line.head) in copied
            assert joined(line.text) in copied
    assert "\N{REPLACEMENT CHARACTER}" not in copied


def test_addresses_are_copied_whole_and_only_when_one_chose_so(qapp):
    shown, hidden = (joined(pdf_text(case_pdf(CASE, Lang.EN, shows_addresses=each))) for each in (True, False))

    for address in (EVM, TRON, HASH):
        assert address.lower() in shown.lower()
        assert address.lower() not in hidden.lower()


def test_it_is_written_without_display_and_without_the_windows_parts():
    root = Path(__file__).parents[2]
    bare = {
        key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run([sys.executable, "-c", UNSEEN], cwd=root, env=bare, capture_output=True, check=False)

    assert (done.returncode, done.stderr) == (0, b"")
    assert "币被转到" in pdf_text(done.stdout)


def test_without_a_chinese_font_it_says_so_and_writes_nothing(qapp, monkeypatch):
    class Boxes:
        def glyphIndexes(self):  # noqa: N802 - Qt's name
            return [0, 0]

    monkeypatch.setattr(QTextLayout, "glyphRuns", lambda layout: [Boxes()])

    with pytest.raises(AppError, match=r"paper\.no_font"):
        case_pdf(CASE, Lang.ZH, shows_addresses=False)
