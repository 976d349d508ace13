"""The look before a door: told first, run after a yes, shown live, and a warning that takes a second step to pass."""

import pytest
from PySide6.QtWidgets import QLabel

from app.core.help import Lang
from app.core.probe import ProbeState
from app.ui.dialogs.doorway_sheet import DoorwaySheet


def texts(widget):
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def sheet_for(app, channel_id):
    return DoorwaySheet(app.desk.services.channels().doorway(channel_id, Lang.ZH), app.desk, app.window)


def let_go(made):
    made.close()
    made.setParent(None)
    made.deleteLater()


@pytest.fixture
def sheet(app):
    made = sheet_for(app, "website-main")
    made.show()
    yield made
    let_go(made)


def checked(qtbot, sheet, bench, state):
    bench.checks.state = state
    sheet.site_check.offer.click()
    with qtbot.waitSignal(sheet.site_check.ended):
        sheet.site_check.checks.agree.click()


def test_first_press_tells_the_one_host_and_runs_nothing(sheet, bench):
    sheet.site_check.offer.click()

    assert "www.tokenpocket.pro" in texts(sheet.site_check)
    assert "a.example" not in texts(sheet.site_check)
    assert "Names." in texts(sheet.site_check)
    assert bench.checks.ran == []


def test_after_the_yes_only_the_checks_of_one_site_run(qtbot, sheet, bench):
    checked(qtbot, sheet, bench, ProbeState.GOOD)

    assert bench.checks.ran == ["site-answer"]


def test_while_it_runs_opening_waits_and_stop_frees_it(qtbot, sheet, bench):
    bench.checks.gate.clear()
    sheet.site_check.offer.click()
    sheet.site_check.checks.agree.click()

    assert not sheet.go.isEnabled()
    with qtbot.waitSignal(sheet.site_check.ended):
        sheet.site_check.checks.stop.click()
    assert sheet.go.isEnabled()
    bench.checks.gate.set()


@pytest.mark.parametrize("state", [ProbeState.GOOD, ProbeState.UNKNOWN, ProbeState.ATTENTION])
def test_site_that_behaves_is_opened_with_one_step(qtbot, sheet, bench, state):
    checked(qtbot, sheet, bench, state)

    with qtbot.waitSignal(sheet.accepted):
        sheet.go.click()


def test_site_that_misbehaves_takes_a_second_step_below_the_reason(qtbot, sheet, bench):
    checked(qtbot, sheet, bench, ProbeState.BAD)
    assert "现在最好不要打开" in texts(sheet)
    assert "title x.found" in texts(sheet)

    sheet.go.click()

    assert sheet.isVisible()
    with qtbot.waitSignal(sheet.accepted):
        sheet.site_check.insist.click()


def test_warning_goes_when_a_second_look_finds_nothing(qtbot, sheet, bench):
    checked(qtbot, sheet, bench, ProbeState.BAD)
    bench.checks.state = ProbeState.GOOD
    sheet.site_check.checks.again.click()
    with qtbot.waitSignal(sheet.site_check.ended):
        sheet.site_check.checks.check.click()

    with qtbot.waitSignal(sheet.accepted):
        sheet.go.click()


def test_offline_is_said_and_nothing_is_checked(qtbot, sheet, bench):
    bench.checks.offline = True
    sheet.site_check.offer.click()

    assert "离线" in texts(sheet.site_check)
    with qtbot.waitSignal(sheet.site_check.ended):
        sheet.site_check.checks.check.click()
    assert bench.checks.ran == []


def test_mail_addresses_have_no_site_to_check(app):
    made = sheet_for(app, "email-support")

    assert made.site_check is None
    let_go(made)


def test_sheet_is_never_taller_than_the_screen(qtbot, sheet, bench):
    checked(qtbot, sheet, bench, ProbeState.BAD)

    assert sheet.height() <= sheet.screen().availableGeometry().height()
