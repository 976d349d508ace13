"""Step by step: wizards set an item's state from what was verified, a run goes on where it was left, all is undone."""

import pytest
from PySide6.QtCore import Qt

from app.core.checklist import Answer, Proof
from app.core.harden import StepState
from app.core.help import Lang
from app.ui.navigation import TOOL_HARDEN, PageId, Place
from app.ui.pages.demo_card import DemoCard

ADDRESS = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"


@pytest.fixture
def go(app, qtbot):
    def to(item_id=""):
        app.window.go_to(Place(PageId.CHECKLIST, TOOL_HARDEN, item_id))
        qtbot.waitUntil(lambda: not app.tasks.is_busy)
        return app.window.page.tools.harden

    return to


@pytest.fixture
def settle(app, qtbot):
    return lambda: qtbot.waitUntil(lambda: not app.tasks.is_busy)


@pytest.fixture
def answer(settle):
    def given(view, *options):
        for option in options:
            view.walk.card.answered.emit(option)
            settle()

    return given


def mark_of(bench, item_id):
    stands = bench.services.checklists().overview(Lang.ZH).stands
    return next(stand.mark for stand in stands if stand.item.id == item_id)


def states(bench):
    return {item.id: step.state for step, item in bench.services.harden().view(Lang.ZH).steps}


def test_show_me_how_leads_to_the_wizard_of_the_item(app, settle):
    app.window.go_to(Place(PageId.CHECKLIST, "new"))
    settle()
    row = app.window.page.view.rows["new/paper"]
    row.toggle()

    row.wizard.click()
    settle()

    assert app.window.page._place == Place(PageId.CHECKLIST, TOOL_HARDEN, "new/paper")
    assert app.window.page.tools.harden.walk.session.flow.id == "harden-new-paper"
    assert app.window.page.title() == "助记词在纸上"


def test_the_end_of_a_wizard_sets_the_items_state_and_undo_takes_it_back(bench, go, answer, settle):
    view = go("new/paper")
    answer(view, "begin", "ready", "yes")
    assert (mark_of(bench, "new/paper").answer, mark_of(bench, "new/paper").proof) == (Answer.DONE, Proof.WORD)

    view.strip.undo.click()
    settle()

    assert mark_of(bench, "new/paper") is None
    assert view.walk.session.walk.current.id == "why"


def test_a_demonstration_in_a_wizard_is_seen_by_the_program(bench, go, answer, settle):
    view = go("new/drill")
    answer(view, "done-already")
    demo = view.walk.card.findChild(DemoCard)
    for field in demo.fields:
        field.setText(ADDRESS)
    demo.go.click()
    settle()

    assert mark_of(bench, "new/drill").proof is Proof.DEMONSTRATION
    assert ADDRESS not in repr(view.walk.session.answers)


def test_what_is_shown_cannot_be_chosen(go, answer):
    view = go("new/drill")
    answer(view, "done-already")

    assert [option.id for option in view.walk.card.question.options] == ["cannot-show"]


def test_digits_answer_and_the_steps_are_read(go, qtbot, settle):
    view = go("new/paper")
    qtbot.keyClick(view.walk.card, Qt.Key.Key_1)
    settle()

    assert view.walk.session.walk.current.id == "do"
    assert "1. 先这样。 2. 再那样。" in view.walk.card.accessibleName()


def test_the_plan_is_in_order_and_nothing_is_kept_before_it_begins(bench, go):
    view = go()

    assert [stand.item.id for stand in bench.services.harden().plan(Lang.ZH)] == ["new/paper", "new/drill", "pc/disk"]
    assert view.list.start.text() == "开始"
    assert bench.keyring.asked == 0


def test_a_run_goes_item_by_item_and_on_where_it_was_left(app, bench, go, answer, settle):
    view = go()
    view.list.start.click()
    settle()
    assert view.strip.place.text() == "第 1 项，共 3 项 · 大约还要 38 分钟"
    answer(view, "done-already", "yes")
    view.strip.next.click()
    settle()
    answer(view, "begin")
    assert view.strip.place.text() == "第 2 项，共 3 项 · 大约还要 18 分钟"

    app.window.go_to(Place(PageId.HOME))
    view = go()
    assert "接着做" in view.list.start.text()
    view.list.start.click()
    settle()

    assert view.walk.session.walk.current.id == "do"
    assert states(bench)["new/paper"] is StepState.DONE


def test_skip_and_later(bench, go, settle):
    view = go()
    view.list.start.click()
    settle()
    view.strip.later.click()
    settle()
    assert view.walk.session.flow.id == "harden-new-drill"
    view.strip.skip.click()
    settle()

    assert view.walk.session.flow.id == "harden-pc-disk"
    assert list(states(bench)) == ["new/drill", "pc/disk", "new/paper"]
    assert states(bench)["new/drill"] is StepState.SKIPPED


def test_going_back_from_an_end_takes_it_back(bench, go, answer, settle):
    view = go()
    view.list.start.click()
    settle()
    answer(view, "done-already", "yes")
    view.walk.card.back_requested.emit()
    settle()

    assert mark_of(bench, "new/paper") is None
    assert states(bench)["new/paper"] is StepState.WAITING
    assert view.strip.undo is None


def test_every_step_is_undone_from_the_plan(bench, go, answer, settle):
    view = go()
    view.list.start.click()
    settle()
    answer(view, "done-already", "no")
    view = go()
    view.show_run()
    settle()
    view.list.undo["new/paper"].click()
    settle()

    assert mark_of(bench, "new/paper") is None
    assert set(states(bench).values()) == {StepState.WAITING}


def test_less_time_takes_fewer_items(go, settle):
    view = go()
    view.list.budget.press("15")
    view.list.start.click()
    settle()

    assert view.strip.progress.maximum() == 1


def test_without_a_keyring_the_run_waits_for_a_way_to_keep_it(bench, go, settle, app):
    bench.keyring.refuses = "state.no_keyring"
    view = go()
    view.list.start.click()
    settle()
    assert not view.is_walking

    app.window.page.locked.notice.memory.click()
    settle()

    assert view.is_walking


def test_an_item_that_there_is_not_leads_back(app, go):
    go("new/nothing")

    assert app.window.page._place == Place(PageId.CHECKLIST, "new", "new/nothing")
