"""Every step of a report: everything has a name and is reached by keyboard, and nothing is cut at 200 %."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit

from app.core.report.prefill import Prefill
from app.core.report.report import FieldId, ReportKind, Section
from app.ui.widgets.elided_label import ElidedLabel
from tests.ui.reporting import TYPED, begin, previewed
from tests.ui.test_accessibility import LANGUAGES, is_cut, needed, shown

PREFILL = Prefill(
    ReportKind.PROBLEM,
    {FieldId.SUMMARY: TYPED[FieldId.SUMMARY], FieldId.STEPS: TYPED[FieldId.STEPS]},
    ("转账一直“打包中”怎么办？",),
    sections=(Section("verify", (("tp-wallet.example", "lookalike"),)),),
)


def written(app, qtbot):
    page = begin(app, qtbot, ReportKind.PROBLEM, PREFILL)
    page.compose.fields[FieldId.WHEN].put(TYPED[FieldId.WHEN])
    return page


def seen(app, qtbot):
    page = written(app, qtbot)
    previewed(app, qtbot)
    return page


def sent(app, qtbot):
    page = seen(app, qtbot)
    page.preview.send.click()
    for card in page.ways.cards:
        card.open()
    return page


every_step = pytest.mark.parametrize("step", [written, seen, sent], ids=["written", "seen", "sent"])


@every_step
def test_everything_has_a_name_and_is_reached_by_keyboard(app, qtbot, step):
    step(app, qtbot)
    QCoreApplication.processEvents()

    operable = [each for kind in (QAbstractButton, QLineEdit, QPlainTextEdit) for each in shown(app.window, kind)]
    nameless = [
        each for each in operable if not QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name).strip()
    ]
    unreachable = [
        each
        for each in shown(app.window, QAbstractButton)
        if each.isEnabled() and not each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.group() is None
    ]
    assert nameless == []
    assert unreachable == []


@every_step
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_at_twice_the_text_size(app, qtbot, step, language):
    app.change(language=language, text_scale=200)
    qtbot.waitUntil(lambda: app.desk.tokens.measures.font == 30)
    app.window.resize(1280, 720)
    step(app, qtbot)
    for _ in range(8):
        QCoreApplication.processEvents()

    cut = [
        f"{type(each).__name__} {each.text()!r} {each.size().toTuple()} < {wanted.toTuple()}"
        for kind in (QLabel, QAbstractButton)
        for each in shown(app.window, kind)
        if each.text() and not isinstance(each, ElidedLabel) and (wanted := needed(each)) and is_cut(each, wanted)
    ]
    assert cut == []
