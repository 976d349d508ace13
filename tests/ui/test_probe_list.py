"""Checks are told before they run, run after a button, can be stopped, and say what was found and what to do."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel

from app.core.probe import ProbeState
from app.ui.theme.tokens import LIGHT, Measures, Tokens
from app.ui.widgets.column import Column
from app.ui.widgets.parts import box, stack
from app.ui.widgets.probe_head import HostNames
from app.ui.widgets.probe_list import ProbeList
from tests.ui.small_checks import ASKING, LOCAL, Checks

TOKENS = Tokens(LIGHT, Measures())
TITLES = {"tx-stuck-pending": "Read me", "small-flow": "A flow"}


@pytest.fixture
def bench():
    made = Checks()
    yield made
    made.gate.set()


@pytest.fixture
def checks(qtbot, bench):
    made = ProbeList((LOCAL, ASKING), bench.service, TOKENS, lambda item_id: TITLES.get(item_id, ""))
    made.resize(700, 800)
    qtbot.addWidget(made)
    made.show()
    return made


def texts(widget):
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]


def seen(row):
    return [each for each in row.findChildren(QLabel) if each.text() and each.isVisible()]


def ended(qtbot, checks, act):
    with qtbot.waitSignal(checks.finished, timeout=10_000) as caught:
        act()
    return [(each.probe, each.code) for each in caught.args[0]]


def test_what_is_sent_to_whom_is_told_before_anything_runs(qtbot, checks, bench):
    qtbot.waitUntil(lambda: "Reads this." in texts(checks))  # behind the first paint
    told = " ".join(texts(checks))

    assert "Why so." in told
    assert "Names." in told
    assert "a.example" in told
    assert "Reads this." in told
    assert bench.ran == []
    assert [each.isVisibleTo(checks) for each in (checks.agree, checks.local, checks.check, checks.stop)] == [
        True,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize("scale", [100, 200])
def test_lines_that_come_later_have_their_room_at_once(qtbot, bench, scale):
    tokens = Tokens(LIGHT, Measures().scaled(scale))
    column = Column(700)
    made = ProbeList((LOCAL, ASKING), bench.service, tokens, lambda _id: "")
    column.add(box(stack(box(stack(made)))))
    column.setStyleSheet(f"QLabel {{ font-size: {tokens.measures.font}px; }}")
    column.resize(500, 600)
    qtbot.addWidget(column)
    column.show()
    QCoreApplication.processEvents()

    rows = made.rows.values()

    assert all(each.height() >= each.heightForWidth(each.width()) for each in rows)
    assert all(words.height() >= words.heightForWidth(words.width()) for each in rows for words in seen(each))


def test_of_many_hosts_a_few_are_named_and_all_for_a_click(qtbot):
    names = HostNames([f"host{number}.example" for number in range(30)])
    qtbot.addWidget(names)
    assert "host5.example" in " ".join(texts(names))
    assert "host6.example" not in " ".join(texts(names))

    names.more.click()

    assert "host29.example" in " ".join(texts(names))
    assert names.more.isHidden()


def test_agreeing_runs_everything(qtbot, checks):
    assert ended(qtbot, checks, checks.agree.click) == [("local", "x.found"), ("asking", "x.found")]
    assert checks.rows["asking"].status == "Good"


def test_checks_of_this_computer_run_without_agreeing(qtbot, checks, bench):
    assert ended(qtbot, checks, checks.local.click) == [("local", "x.found")]
    assert bench.ran == ["local"]


def test_consent_given_once_is_not_asked_again(qtbot, checks):
    ended(qtbot, checks, checks.agree.click)
    checks.again.click()

    assert checks.check.isVisibleTo(checks)
    assert not checks.agree.isVisibleTo(checks)


def test_each_check_is_live_and_stop_keeps_what_was_found(qtbot, checks, bench):
    bench.gate.clear()
    checks.agree.click()
    qtbot.waitUntil(lambda: len(bench.ran) == 2)

    assert checks.is_running
    assert checks.rows["local"].status == "Checking…"
    assert ended(qtbot, checks, checks.stop.click) == [("local", "probe.cancelled"), ("asking", "probe.cancelled")]
    assert not checks.is_running
    assert checks.again.isVisibleTo(checks)


def test_concern_is_said_with_word_and_way_on(qtbot, checks, bench):
    bench.state = ProbeState.BAD
    ended(qtbot, checks, checks.local.click)
    row = checks.rows["local"]

    assert row.status == "Wrong"
    assert list(row.links) == ["tx-stuck-pending", "small-flow"]
    with qtbot.waitSignal(checks.item_requested) as asked:
        row.links["small-flow"].click()
    assert asked.args == ["small-flow"]


def test_unknown_gives_the_way_by_hand(qtbot, checks):
    checks.start()
    qtbot.waitUntil(lambda: not checks.is_running)

    assert checks.rows["asking"].status == "Unknown"
    qtbot.waitUntil(lambda: "By hand: Look so." in texts(checks.rows["asking"]))


def test_evidence_is_shown_on_request(qtbot, checks):
    ended(qtbot, checks, checks.local.click)
    row = checks.rows["local"]
    assert "src · field · value" not in texts(row)

    row.details.click()

    qtbot.waitUntil(lambda: "src · field · value" in texts(row))


def test_offline_is_said_and_nothing_is_sent(qtbot, bench):
    bench.offline = True
    made = ProbeList((LOCAL, ASKING), bench.service, TOKENS, lambda item_id: "")
    qtbot.addWidget(made)
    made.show()

    assert "Offline" in texts(made)
    assert ended(qtbot, made, made.check.click) == [("local", "x.found"), ("asking", "probe.offline")]


def test_progress_is_told_to_screen_readers(qtbot, checks):
    said: list[str] = []
    checks.said.connect(said.append)

    ended(qtbot, checks, checks.agree.click)

    assert said[-1] == "These checks found nothing wrong"
    assert "Local" in checks.rows["local"].accessibleName()


def test_list_that_is_thrown_away_stops_its_run(qtbot, bench):
    bench.gate.clear()
    made = ProbeList((LOCAL,), bench.service, TOKENS, lambda item_id: "")
    made.start()
    run = made._runs[0]

    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    assert [each.code for each in run.findings] == ["probe.cancelled"]


def test_what_needs_a_look_stands_first_and_what_was_left_out_last(qtbot, checks, bench):
    ended(qtbot, checks, checks.local.click)
    assert checks.rows["asking"].status == "Not checked"

    checks.again.click()
    bench.answers["asking"] = ProbeState.BAD
    ended(qtbot, checks, checks.agree.click)

    qtbot.waitUntil(lambda: checks.rows["asking"].y() < checks.rows["local"].y())
