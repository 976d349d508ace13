"""A guided check is kept only after a yes, goes on after a restart, and is forgotten when told so."""

import pytest
from PySide6.QtWidgets import QApplication

from app.adapters.store.vault import Vault
from app.services.flow_states import KeptWalks
from app.services.flows import FlowService
from app.ui.navigation import TOOL_KEPT, PageId, Place
from app.ui.pages.kept_offer import CHECKS
from app.ui.services import Late
from app.ui.widgets.card_button import LinkButton
from app.ui.window_app import WindowApp
from tests.ui.small_flow import FLOW_ID

FLOW = Place(PageId.FLOW, FLOW_ID)
NOW = "2026-11-25T10:00:00+00:00"


def rested(app, qtbot):
    qtbot.waitUntil(lambda: not app.tasks.is_busy)


@pytest.fixture
def walk(app):
    app.window.go_to(FLOW)
    return app.window.page.walk


@pytest.fixture
def restart(app, bench, qtbot, tmp_path):
    """Make the window as it is after the program was ended and started again: same folder, same keyring."""
    made = []

    def start_again():
        rested(app, qtbot)
        vault = Vault(tmp_path / "state", bench.keyring)
        bench.vault.close()
        services = bench.services.replaced(
            flows=Late(lambda: FlowService(bench.pack)),
            walks=Late(lambda: KeptWalks(vault, lambda: NOW)),
            safe=Late(lambda: vault),
        )
        again = WindowApp(QApplication.instance(), services)
        again.show("", minimized=False)
        made.append((again, vault))
        return again

    yield start_again
    for again, vault in made:
        again.window.close()
        again.close()
        vault.close()


def test_without_a_yes_nothing_is_kept_and_no_keyring_is_asked(app, bench, walk):
    walk.press(1)

    assert bench.keyring.asked == 0
    assert walk.keeping.words.text() == "只在内存里，关掉程序就没了。"
    assert bench.store.saved.keeps_checks is False


def test_after_a_yes_every_answer_is_kept(app, bench, qtbot, walk):
    walk.press(1)
    walk.keeping.keep.click()
    rested(app, qtbot)
    walk.press(2)
    rested(app, qtbot)

    kept = KeptWalks(bench.vault, lambda: NOW).load(FLOW_ID)
    assert kept is not None
    assert kept.options == {"left": "yes", "leaked": "no"}
    assert bench.store.saved.keeps_checks is True
    assert not walk.keeping.keep.isVisible()


def test_a_kept_check_goes_on_after_a_restart_from_its_own_start(app, qtbot, walk, restart):
    walk.press(1)
    walk.keeping.keep.click()
    again = restart()
    again.window.go_to(FLOW)
    later = again.window.page.walk
    assert later.session.answers == {}

    later.keeping.go_on.click()
    rested(again, qtbot)

    assert later.session.answers == {"left": "yes"}
    assert later.card.question.id == "leaked"


def test_home_offers_it_without_asking_the_keyring_and_the_list_leads_on(app, bench, qtbot, walk, restart):
    walk.press(1)
    walk.keeping.keep.click()
    again = restart()
    asked = bench.keyring.asked
    offer = again.window.page.findChild(LinkButton, CHECKS)
    assert offer.isVisible()
    assert bench.keyring.asked == asked

    offer.click()
    rested(again, qtbot)
    listed = again.window.page.tool(TOOL_KEPT)
    assert list(listed.cards) == [FLOW_ID]
    listed.cards[FLOW_ID].click()
    rested(again, qtbot)

    assert again.window.history.current == FLOW
    assert again.window.page.walk.card.question.id == "leaked"


def test_forgetting_erases_it_and_home_offers_nothing_more(app, bench, qtbot, walk):
    walk.press(1)
    walk.keeping.keep.click()
    rested(app, qtbot)
    app.window.go_to(Place(PageId.FLOW, TOOL_KEPT))
    rested(app, qtbot)

    app.window.page.tool(TOOL_KEPT).forgets[FLOW_ID].click()
    rested(app, qtbot)

    assert KeptWalks(bench.vault, lambda: NOW).listing() == ()
    qtbot.waitUntil(lambda: bench.store.saved.keeps_checks is False)


def test_starting_again_forgets_what_was_kept(app, bench, qtbot, walk):
    walk.press(1)
    walk.keeping.keep.click()
    rested(app, qtbot)

    walk.bar.restart.click()
    rested(app, qtbot)

    assert KeptWalks(bench.vault, lambda: NOW).load(FLOW_ID) is None


def test_a_computer_without_a_keyring_is_asked_how_and_memory_is_a_way(app, bench, qtbot, walk):
    bench.keyring.refuses = "state.no_keyring"
    walk.press(1)
    walk.keeping.keep.click()
    rested(app, qtbot)

    walk.keeping.gate.notice.memory.click()
    rested(app, qtbot)

    assert walk.keeping.words.text() == "只在内存里，关掉程序就没了。"
    assert bench.store.saved.keeps_checks is False


def test_erasing_everything_erases_kept_checks(app, bench, qtbot, walk):
    walk.press(1)
    walk.keeping.keep.click()
    rested(app, qtbot)
    app.window.go_to(Place(PageId.SETTINGS))

    app.window.page.kept.ask()
    app.window.page.kept.sure.click()
    rested(app, qtbot)

    assert KeptWalks(bench.vault, lambda: NOW).listing() == ()

    app.window.go_to(FLOW)
    app.window.page.walk.press(1)
    rested(app, qtbot)
    assert KeptWalks(bench.vault, lambda: NOW).listing() == ()
