"""Live checks inside a check: told before they run, run after a yes, and the way by hand is always there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.core.flow import Edge, Flow, Option, Outcome, OutcomeUrgency, ProbeStep, Question, QuestionKind
from app.core.help import Lang
from app.core.probe import ProbeState
from app.ui.navigation import PageId, Place
from app.ui.pages.probe_card import ProbeCard
from tests.core.checked_flow import HASH, TRON_HASH
from tests.ui.small_flow import FLOW_ID


def checked(flow_id, lang):
    def end(node_id):
        return Outcome(node_id, OutcomeUrgency.WAIT, node_id, ("do",))

    hash_ = Question("hash", "哈希？", "", (Option("none", "没有", "manual"),), QuestionKind.HASH, "look")
    manual = Question("manual", "看到什么？", "", (Option("a", "甲", "fine"), Option("b", "乙", "bad")))
    step = ProbeStep("look", "查一下", "先看清", ("local", "asking"), {"hash": "hash"}, (Edge(("state:bad",), "bad"), Edge(("state:good",), "fine")), "manual")  # fmt: skip
    return Flow(flow_id, 1, "t", "i", "hash", {"hash": hash_, "manual": manual}, {"fine": end("fine"), "bad": end("bad")}, {"look": step})  # fmt: skip


@pytest.fixture
def walk(app, bench, monkeypatch):
    monkeypatch.setattr(bench.pack, "flow", checked)
    app.window.go_to(Place(PageId.FLOW, FLOW_ID))
    return app.window.page.walk


def typed(walk, text):
    walk.card.field.field.setText(text)
    walk.card.field.submit()
    QCoreApplication.processEvents()
    return walk.card


def words(widget):
    QCoreApplication.processEvents()
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_the_hash_field_has_the_focus_says_no_key_and_takes_digits(walk):
    assert walk.card.field.field.hasFocus()
    assert "私钥" in words(walk.card)
    QTest.keyClicks(walk.card.field.field, "1")

    assert walk.card.question.id == "hash"
    assert walk.card.field.field.text() == "1"


def test_what_is_wrong_is_said_below_the_field_until_it_is_changed(walk):
    card = typed(walk, "0x1234")
    assert card.question.id == "hash"
    assert "不像交易哈希" in card.field.fault.text()
    assert card.field.fault.isVisible()
    assert card.field.field.text() == "0x1234"

    QTest.keyClicks(card.field.field, "5")
    assert not card.field.fault.isVisible()


def test_a_secret_is_wiped_and_said(walk):
    walk.card.field.field.setText("abandon " * 11 + "about")

    assert walk.card.field.field.text() == ""
    assert "已经清掉" in walk.card.field.fault.text()
    assert walk.session.answers == {}


@pytest.mark.parametrize("text", [HASH, TRON_HASH])
def test_a_hash_with_the_shape_of_a_key_is_taken_here_and_only_here(walk, text):
    assert isinstance(typed(walk, text), ProbeCard)


def test_nothing_runs_before_the_person_saw_what_is_sent_and_agreed(walk, bench):
    card = typed(walk, HASH)
    assert bench.checks.ran == []
    assert "a.example" in words(card)
    assert "Names." in words(card)

    card.checks.agree.click()
    assert sorted(bench.checks.ran) == ["asking", "local"]


def test_what_was_found_leads_on_and_stands_in_the_trail(app, qtbot, walk, bench):
    bench.checks.state = ProbeState.BAD
    card = typed(walk, HASH)
    card.checks.agree.click()
    qtbot.waitUntil(card.go_on.isVisible)
    assert card.go_on.hasFocus()
    card.go_on.click()

    assert walk.card.outcome.id == "bad"
    assert f"{HASH[:10]}…{HASH[-8:]}" in words(walk.trail)
    assert "title x.found（00:00 UTC）" in words(walk.trail)


def test_by_hand_asks_instead(walk, bench):
    typed(walk, HASH).by_hand.click()

    assert walk.card.question.id == "manual"
    assert bench.checks.ran == []
    assert "自己查的" in words(walk.trail)


def test_stopping_keeps_the_way_by_hand_open(qtbot, walk, bench):
    bench.checks.gate.clear()
    card = typed(walk, HASH)
    card.checks.agree.click()
    card.checks.cancel()
    qtbot.waitUntil(lambda: not card.checks.is_running)
    bench.checks.gate.set()
    card.by_hand.click()

    assert walk.card.question.id == "manual"


def test_offline_nothing_is_sent_and_the_way_by_hand_is_told(qtbot, walk, bench):
    bench.checks.offline = True
    card = typed(walk, HASH)
    assert "不发送任何东西" in words(card)
    assert card.by_hand.isVisible()
    card.checks.check.click()
    qtbot.waitUntil(card.go_on.isVisible)

    assert bench.checks.ran == ["local"]


def test_checks_that_this_program_has_not_are_passed_by_hand(app, bench, monkeypatch):
    flow = checked(FLOW_ID, Lang.ZH)
    gone = replace(flow, probes={"look": replace(flow.probes["look"], probes=("gone",))})
    monkeypatch.setattr(bench.pack, "flow", lambda flow_id, lang: gone)
    app.window.go_to(Place(PageId.FLOW, FLOW_ID))

    assert typed(app.window.page.walk, HASH).question.id == "manual"


def test_a_check_is_looked_at_again_and_left_as_it_was(qtbot, walk, bench):
    typed(walk, HASH).by_hand.click()
    walk.trail.entries["look"].click()
    assert isinstance(walk.card, ProbeCard)
    walk.card.return_requested.emit()

    assert getattr(walk.card, "question").id == "manual"  # noqa: B009 - the card is another one by now


def test_back_from_a_check_asks_for_the_hash_again_with_what_was_typed(walk):
    typed(walk, HASH).back.click()

    assert walk.card.field.field.text() == HASH


def test_the_way_on_is_in_view_once_something_was_found(app, qtbot, walk):
    app.window.resize(880, 600)
    card = typed(walk, HASH)

    card.checks.agree.click()

    qtbot.waitUntil(lambda: card.go_on.isVisible() and card.go_on.visibleRegion().boundingRect().height() > 0)
    qtbot.waitUntil(lambda: card.go_on.visibleRegion().boundingRect().height() == card.go_on.height())
