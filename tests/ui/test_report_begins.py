"""A report begins with everything that is known where the person comes from."""

from PySide6.QtWidgets import QPushButton

from app.core.help import Lang
from app.core.report.prefill import Prefill
from app.core.report.report import FieldId, ReportKind
from app.ui.navigation import PageId, Place
from tests.ui.reporting import fill, previewed

LINK = "https://tokenpockot.example/x"


def begun(app, qtbot):
    """Wait until the report page has taken up what it was handed."""
    qtbot.waitUntil(lambda: app.window.history.current.page is PageId.REPORT)
    page = app.window.page
    qtbot.waitUntil(lambda: page.work.composed is not None and not app.tasks.is_busy)
    return page


def test_an_impostor_is_reported_with_the_evidence_that_was_shown(app, qtbot):
    app.window.go_to(Place(PageId.VERIFY))
    app.window.page.field.put(f"点这里 {LINK} 领取")
    qtbot.waitUntil(lambda: not app.tasks.is_busy)
    app.window.page.answer.reporter.click()

    page = begun(app, qtbot)

    draft = page.work.under_way.draft
    assert draft.kind is ReportKind.INCIDENT
    assert "tokenpockot.example" in draft.text(FieldId.SUMMARY)
    assert LINK in draft.text(FieldId.DETAILS)
    assert page.work.under_way.draft.evidence[0].id == "verify"


def test_an_article_that_did_not_help_goes_along_as_tried(app, qtbot):
    app.window.go_to(Place(PageId.HELP, "tx-stuck-pending"))
    foot = app.window.page.article.foot
    foot.not_yet.click()
    foot.report.click()

    page = begun(app, qtbot)

    assert page.work.under_way.draft.tried == ("转账一直“打包中”怎么办？",)


def test_a_guided_check_fills_in_kind_summary_and_what_was_done(app, qtbot):
    session = app.desk.services.flows().resume("assets-stolen", Lang.ZH)
    session.answer("left", "no")
    app.window.go_to(Place(PageId.FLOW, "assets-stolen"))
    app.window.page.walk.card.rest.report.click()

    page = begun(app, qtbot)
    kind = page.work.under_way.draft.kind

    assert "币被盗了" in page.work.under_way.draft.text(FieldId.SUMMARY)
    assert not page.compose.fields[FieldId.SUMMARY].isVisible()
    fill(page, kind)
    assert "已经试过" not in previewed(app, qtbot)


def test_contact_page_and_home_lead_to_the_choice_of_kinds(app, qtbot):
    app.window.go_to(Place(PageId.CONTACT))
    app.window.page.report.click()

    assert app.window.history.current == Place(PageId.REPORT)


def test_a_key_leads_to_the_choice_of_kinds(app):
    app.commands.run("report")

    assert app.window.history.current == Place(PageId.REPORT)


def test_most_of_a_report_from_a_guided_check_is_filled_in_by_the_program(app, qtbot):
    session = app.desk.services.flows().resume("assets-stolen", Lang.ZH)
    session.answer("left", "no")
    app.window.go_to(Place(PageId.FLOW, "assets-stolen"))
    app.window.page.walk.card.rest.report.click()
    page = begun(app, qtbot)

    wanted = page.work.under_way.draft.missing()
    for name in wanted:
        page.compose.fields[name].put("2026-11-24 18:05")
    previewed(app, qtbot)

    report = page.work.under_way.report
    told = len(report.values) + sum(len(section.lines) for section in report.sections)
    assert wanted == (FieldId.WHEN,), "when it happened is for the person to say"
    assert 1 - len(wanted) / told >= 0.8


def test_a_hash_that_was_found_on_no_chain_goes_in_with_one_press(app, qtbot):
    code = "0x" + "5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060"
    app.desk.prefill = Prefill(ReportKind.PROBLEM, offered={FieldId.HASH: code})
    app.window.go_to(Place(PageId.REPORT, "new-problem"))
    page = begun(app, qtbot)
    field = page.compose.fields[FieldId.HASH]
    assert field.text == ""

    next(each for each in field.findChildren(QPushButton) if "b22060" in each.text()).click()

    assert field.text == code


def test_results_of_checks_go_along(app, qtbot):
    app.window.go_to(Place(PageId.CHECK))
    checking = app.window.page
    assert not checking.report.isVisible()
    checking.checks.start(only_local=True)
    qtbot.waitUntil(checking.report.isVisible)
    checking.report.click()

    page = begun(app, qtbot)

    assert {each.probe for each in page.work.under_way.draft.findings} == {
        finding.probe for finding in checking.checks.findings
    }


def test_what_was_searched_for_in_vain_is_the_summary(app, qtbot):
    app.window.page.omnibox.setText("zzzz 我的问题")
    app.window.page.omnibox.flush()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)
    panel = app.window.page.panel

    next(each for each in panel.findChildren(QPushButton) if each.text() == "准备一份报告").click()
    page = begun(app, qtbot)

    assert page.work.under_way.draft.text(FieldId.SUMMARY) == "zzzz 我的问题"
