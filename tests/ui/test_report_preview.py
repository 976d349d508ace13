"""The preview: every byte that goes, a switch for each part, masks lit up, findings added after a yes."""

import hashlib

import pytest
from PySide6.QtCore import QCoreApplication

from app.core.help import Lang
from app.core.report import paper
from app.core.report.prefill import Prefill
from app.core.report.report import FieldId, ReportKind, Section
from app.ui.navigation import PageId, Place
from tests.ui.reporting import TYPED, begin, fill, previewed

VERDICT = Section("verify", (("tp-wallet.example", "lookalike"),))


@pytest.fixture
def preview(app, qtbot):
    page = begin(app, qtbot, ReportKind.PROBLEM, Prefill(ReportKind.PROBLEM, sections=(VERDICT,)))
    fill(page, ReportKind.PROBLEM)
    previewed(app, qtbot)
    return page.preview


def test_what_is_shown_is_the_text_that_is_sent(app, preview):
    report = app.window.page.work.under_way.report

    assert preview.text.toPlainText() == paper.text(report)
    assert paper.digest(report)[:8] in preview.sections._digest.text()
    assert (
        hashlib.sha256(preview.text.toPlainText().encode()).hexdigest()
        == hashlib.sha256(paper.text(report).encode()).hexdigest()
    )


def test_every_part_of_the_diagnostics_has_a_switch(app, preview):
    whole = app.window.page.work.under_way.whole

    assert list(preview.sections.switches) == [section.id for section in whole.sections]
    assert {"system", "display", "verify", "log"} <= set(preview.sections.switches)


def test_a_part_that_is_switched_off_does_not_go(app, qtbot, preview):
    assert "tp-wallet.example" in preview.text.toPlainText()
    switch = preview.sections.switches["verify"]

    switch.click()

    assert "tp-wallet.example" not in preview.text.toPlainText()
    assert preview.sections.switches["verify"] is switch, "the focus stays on the switch"
    switch.click()
    assert "tp-wallet.example" in preview.text.toPlainText()


def test_masked_places_are_lit_up(preview):
    lit = [place.cursor.selectedText() for place in preview.text.extraSelections()]

    assert "[user 1]" in lit


def test_another_reader_gets_the_fixed_words_in_another_language(app, qtbot, preview):
    assert "问题报告" in preview.text.toPlainText()

    preview.sections.reader.press("en")
    qtbot.waitUntil(lambda: "Problem report" in preview.text.toPlainText())

    assert app.window.page.work.under_way.draft.lang is Lang.EN
    assert TYPED[FieldId.STEPS] in preview.text.toPlainText()


def test_findings_are_added_after_the_person_saw_what_is_sent(app, qtbot, preview):
    preview.adders["checks"].click()
    qtbot.waitUntil(lambda: preview.checks is not None)
    assert preview.checks.findings == ()

    preview.checks.local.click() if preview.checks.local.isVisible() else preview.checks.check.click()

    qtbot.waitUntil(lambda: bool(app.window.page.work.under_way.draft.findings))
    qtbot.waitUntil(lambda: {"checks", "network", "clock"} & set(preview.sections.switches) != set())


def test_the_walk_it_comes_from_goes_along(app, qtbot):
    session = app.desk.services.flows().resume("assets-stolen", Lang.ZH)
    session.answer("left", "no")
    app.window.go_to(Place(PageId.FLOW, "assets-stolen"))
    app.window.page.walk.card.rest.report.click()
    page = app.window.page
    qtbot.waitUntil(lambda: page.work.composed is not None and page.compose.aside.shown is not None)
    fill(page, page.work.under_way.draft.kind)

    shown = previewed(app, qtbot)

    assert "还有币吗？: 没有" in shown


def test_a_changed_report_is_previewed_anew(app, qtbot, preview):
    preview.back.click()
    page = app.window.page
    QCoreApplication.processEvents()
    page.compose.fields[FieldId.STEPS].put("别的步骤：打开，点发送")

    assert "别的步骤" in previewed(app, qtbot)


def test_the_subject_of_a_mail_is_shown_too(app, preview):
    assert paper.subject(app.window.page.work.under_way.report) in preview._subject.text()
