"""What live checks found stays with the draft, with its age; sections that stay away until they are switched on."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from app.core.consent import SentRequest
from app.core.help import Lang
from app.core.probe import Evidence, Finding, ProbeState
from app.core.report import paper
from app.core.report.prefill import Prefill
from app.core.report.report import FieldId, ReportKind
from app.core.settings import Settings
from app.ui.navigation import PageId, Place
from app.ui.pages.age_words import looked_at_words
from app.ui.services import Late
from app.ui.window_app import WindowApp
from tests.ui.conftest import Bench
from tests.ui.reporting import PHRASE, begin, fill, previewed, settled
from tests.ui.small_flow import FLOW_ID

HASH = "0x" + "5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060"
NOW = datetime(2026, 11, 26, 20, 0, tzinfo=UTC)


def hours_ago(hours):
    return (datetime.now(UTC) - timedelta(hours=hours)).isoformat(timespec="seconds")


def found(probe="asking", hours=3, value="value"):
    return Finding(probe, "x.found", ProbeState.BAD, {}, (Evidence("a.example", "status", value),), hours_ago(hours))


@pytest.fixture
def restart(app, bench, qtbot, tmp_path):
    """Make the window as it is after the program was ended and started again: same folder, same keyring."""
    made = []

    def start_again():
        qtbot.waitUntil(lambda: not app.tasks.is_busy)
        bench.vault.close()
        fresh = Bench(Settings(language="zh", theme="light", first_run_done=True), tmp_path)
        fresh.vault._keyring = bench.keyring
        again = WindowApp(QApplication.instance(), fresh.services)
        again.show("", minimized=False)
        made.append((again, fresh))
        return again

    yield start_again
    for again, fresh in made:
        again.window.close()
        again.close()
        fresh.vault.close()


def kept(app, qtbot, *findings, **values):
    """Keep a draft with findings, and give its page."""
    page = begin(app, qtbot, ReportKind.PROBLEM, Prefill(ReportKind.PROBLEM, values, findings=findings))
    fill(page, ReportKind.PROBLEM)
    page.compose.keep.click()
    settled(app, qtbot)
    return page


def resumed(again, qtbot, draft_id):
    again.window.go_to(Place(PageId.REPORT, draft_id))
    page = again.window.page
    qtbot.waitUntil(lambda: page.work.composed is not None and not again.tasks.is_busy)
    return page


def test_findings_are_there_after_a_restart_and_say_how_old_they_are(app, qtbot, restart):
    finding = found()
    draft_id = kept(app, qtbot, finding).work.under_way.draft.id

    again = restart()
    page = resumed(again, qtbot, draft_id)
    shown = previewed(again, qtbot)

    assert page.work.under_way.draft.findings == (finding,)
    assert "a.example: status = value" in shown
    assert f"{finding.at[:16].replace('T', ' ')} UTC" in shown
    assert page.preview.adders["checks"].text() == "重新检查网络和电脑 · 3 小时前查的"


def test_another_look_asks_as_the_first_did_and_takes_the_place_of_what_was_found(app, bench, qtbot):
    page = kept(app, qtbot, found(), found("local"))
    previewed(app, qtbot)
    bench.checks.answers["asking"] = ProbeState.GOOD

    page.preview.adders["checks"].click()
    qtbot.waitUntil(lambda: page.preview.checks is not None)
    qtbot.waitUntil(page.preview.checks.agree.isVisible)
    assert bench.checks.ran == [], "nothing is looked at before a yes"
    page.preview.checks.agree.click()
    qtbot.waitUntil(lambda: page.work.under_way.draft.findings[0].state is ProbeState.GOOD)

    assert [each.probe for each in page.work.under_way.draft.findings] == ["asking", "local"]


def test_a_secret_in_a_finding_never_reaches_the_store(app, bench, qtbot, restart):
    draft_id = kept(app, qtbot, found(value=f"said {PHRASE}")).work.under_way.draft.id

    record = bench.vault.keeping().get("draft", draft_id)
    assert b"abandon" not in record.body
    page = resumed(restart(), qtbot, draft_id)
    assert "abandon" not in page.work.under_way.draft.findings[0].evidence[0].value


def test_what_was_found_of_one_transaction_is_not_said_of_another(app, qtbot):
    page = kept(app, qtbot, found("transaction"), found(), **{FieldId.HASH: HASH})
    assert len(page.work.under_way.draft.findings) == 2

    page.compose.fields[FieldId.HASH].put(HASH.replace("5c50", "6c51"))
    settled(app, qtbot)

    assert [each.probe for each in page.work.under_way.draft.findings] == ["asking"]


def test_requests_go_along_only_when_switched_on_with_known_hosts_alone(app, qtbot):
    sent = (
        SentRequest("2026-11-26T21:05:00+01:00", "a.example", "Why so.", 10, 20, "done"),
        SentRequest("2026-11-26T21:04:00+01:00", "mail.my-own.example", "Post", 10, 0, "net.timeout"),
    )
    log = Late(type("Log", (), {"requests": lambda _self: sent}))
    app.desk.services = app.desk.services.replaced(sent=log)
    page = begin(app, qtbot, ReportKind.PROBLEM)
    fill(page, ReportKind.PROBLEM)

    shown = previewed(app, qtbot)
    assert "联网记录" not in shown
    page.preview.sections.switches["requests"].click()
    shown = page.preview.text.toPlainText()

    assert "[联网记录]\n2026-11-26 20:05 UTC: a.example · Why so. · 有回应\n" in shown
    assert "2026-11-26 20:04 UTC: [other host 1] · Post · 没有结果 (net.timeout)" in shown
    assert "my-own" not in shown
    assert b'"requests"' in paper.data(page.work.under_way.report)


def test_other_guided_checks_each_have_a_switch_that_is_off_at_first(app, bench, qtbot, restart):
    session = app.desk.services.flows().resume(FLOW_ID, Lang.ZH)
    session.answer("left", "no")
    other = app.desk.services.flows().resume("dapp-connect", Lang.ZH)
    other.answer("left", "yes")
    app.desk.services.walks().keep(other.kept)
    page = kept(app, qtbot)

    shown = previewed(app, qtbot)
    assert "还有币吗" not in shown
    assert page.preview.sections.switches[f"walk:{FLOW_ID}"].accessibleName() == "另一次排查: 币被盗了"
    page.preview.sections.switches["walk:dapp-connect"].click()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)
    assert "[另一次排查]\nDApp 连不上: dapp-connect v1\n还有币吗？: 有" in page.preview.text.toPlainText()

    # After a restart only the one that is kept is left, and it stays switched on.
    again = restart()
    resumed(again, qtbot, page.work.under_way.draft.id)
    shown = previewed(again, qtbot)
    assert "dapp-connect v1" in shown
    assert "保存时间: 2026-11-24 10:00 UTC" in shown
    assert f"walk:{FLOW_ID}" not in again.window.page.preview.sections.switches
    assert not again.desk.services.walks().knows("dapp-connect"), "reading is not going on with it"


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (timedelta(seconds=20), "刚刚查过"),
        (timedelta(minutes=59), "59 分钟前查的"),
        (timedelta(hours=3, minutes=50), "3 小时前查的"),
        (timedelta(days=8), "8 天前查的"),
    ],
)
def test_how_long_ago_it_was_is_said_in_words(app, age, words):
    assert looked_at_words((NOW - age).isoformat(), NOW) == words


def test_a_time_to_come_is_said_as_it_is_and_no_time_as_nothing(app):
    later = NOW + timedelta(days=2)

    assert f"{later.astimezone():%Y-%m-%d}" in looked_at_words(later.isoformat(), NOW)
    assert looked_at_words("soon", NOW) == ""
