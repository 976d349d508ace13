"""The page of checks is reached from troubleshooting and by command; it begins with what is sent, and ends at the top."""

from app.core.probe import ProbeState
from app.ui.navigation import PageId, Place


def test_troubleshooting_leads_to_the_checks(app):
    app.window.go_to(Place(PageId.FLOW))

    app.window.page.list.checks.click()

    assert app.window.history.current == Place(PageId.CHECK)
    assert app.window.page.title() == "检查网络和电脑"


def test_command_leads_to_the_checks_and_runs_nothing(app, bench):
    app.window.action_requested.emit("check")

    assert app.window.history.current.page is PageId.CHECK
    assert app.window.page.checks.agree.hasFocus()
    assert bench.checks.ran == []


def test_way_on_from_a_finding_opens_the_article(qtbot, app, bench):
    bench.checks.state = ProbeState.BAD
    app.window.go_to(Place(PageId.CHECK))
    checks = app.window.page.checks
    with qtbot.waitSignal(checks.finished, timeout=10_000):
        checks.local.click()

    checks.rows["local"].links["tx-stuck-pending"].click()

    assert app.window.history.current.item_id == "tx-stuck-pending"


def test_page_ends_at_its_top_where_the_summary_stands(qtbot, app):
    app.window.go_to(Place(PageId.CHECK))
    page = app.window.page
    page._column.verticalScrollBar().setValue(10_000)

    with qtbot.waitSignal(page.checks.finished, timeout=10_000):
        page.checks.agree.click()

    qtbot.waitUntil(lambda: page._column.verticalScrollBar().value() == 0)


def checks_in_english(qtbot, app):
    before = app.window.page
    app.desk.change(language="en")
    qtbot.waitUntil(lambda: app.window.page is not before)
    return app.window.page.checks


def test_what_was_found_stays_in_another_language(qtbot, app):
    app.window.go_to(Place(PageId.CHECK))
    with qtbot.waitSignal(app.window.page.checks.finished, timeout=10_000):
        app.window.page.checks.agree.click()

    checks = checks_in_english(qtbot, app)
    qtbot.waitUntil(lambda: checks.rows["asking"].status == "Good")
    assert checks.again.isVisibleTo(checks)


def test_checks_go_on_in_another_language(qtbot, app, bench):
    bench.checks.gate.clear()
    app.window.go_to(Place(PageId.CHECK))
    app.window.page.checks.agree.click()
    qtbot.waitUntil(lambda: len(bench.checks.ran) == 2)

    checks = checks_in_english(qtbot, app)
    with qtbot.waitSignal(checks.finished, timeout=10_000) as caught:
        bench.checks.gate.set()
    assert [each.code for each in caught.args[0]] == ["x.found", "x.found"]
