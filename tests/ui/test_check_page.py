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
