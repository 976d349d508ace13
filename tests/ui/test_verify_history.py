"""Checks are remembered when asked, kept on the computer after a second yes, and erased by switching off."""

import pytest

from app.core.secrets import screen
from app.ui.navigation import PageId, Place

LINK = "https://tokenpocket-login.example/"


@pytest.fixture
def history(app):
    app.window.go_to(Place(PageId.VERIFY))
    return app.window.page.start.history


def rested(app, qtbot):
    qtbot.waitUntil(lambda: not app.tasks.is_busy)


def remember(bench, history, *texts):
    bench.services.verify().remember(True)
    for text in texts:
        bench.services.verify().check(screen(text))
    history.refresh()


def test_nothing_is_kept_before_the_second_yes(history, bench):
    remember(bench, history, LINK)

    assert history.keep.isVisibleTo(history)
    assert bench.keyring.asked == 0
    assert bench.store.saved.keeps_verdicts is False


def test_after_the_yes_all_and_every_further_check_is_kept(app, qtbot, history, bench):
    remember(bench, history, LINK)
    history.keep.click()
    rested(app, qtbot)
    app.window.page.field.put("400-000-0000")
    qtbot.waitUntil(app.window.page.answer.isVisible)
    rested(app, qtbot)

    assert bench.store.saved.keeps_verdicts
    assert {each.text for each in bench.services.kept_verdicts().listing()} == {LINK, "400-000-0000"}


def test_kept_checks_are_shown_on_request_and_checked_anew(app, qtbot, history, bench):
    remember(bench, history, LINK)
    history.keep.click()
    rested(app, qtbot)

    history.show_kept.click()
    rested(app, qtbot)
    with qtbot.waitSignal(history.text_chosen) as chosen:
        history._recent.itemAt(0).widget().click()

    assert chosen.args == [LINK]


def test_switching_off_erases_what_was_kept(app, qtbot, history, bench):
    remember(bench, history, LINK)
    history.keep.click()
    rested(app, qtbot)

    history.keeper.setChecked(False)
    history._on_remember(False)
    rested(app, qtbot)

    assert bench.services.kept_verdicts().listing() == ()
    assert bench.store.saved.keeps_verdicts is False


def test_without_a_keyring_somebody_is_asked_and_memory_is_no_promise(app, qtbot, history, bench):
    bench.keyring.refuses = "state.no_keyring"
    remember(bench, history, LINK)
    history.keep.click()
    rested(app, qtbot)

    history.gate.notice.memory.click()
    rested(app, qtbot)

    assert bench.store.saved.keeps_verdicts is False
