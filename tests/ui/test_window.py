"""The frame: emergency everywhere, history, geometry, one instance, first run."""

from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.core.settings import Settings
from app.ui.actions import ALL
from app.ui.dialogs.palette import CommandPalette
from app.ui.dialogs.shortcut_list import ShortcutList
from app.ui.main_window import SMALLEST
from app.ui.navigation import PageId, Place
from app.ui.pages.welcome_page import WelcomePage
from app.ui.single_instance import SingleInstance
from app.ui.widgets.card_button import CardButton
from app.ui.window_app import WindowApp


@pytest.mark.parametrize("page", list(PageId))
def test_emergency_is_one_click_and_one_key_away_on_every_page(app, page):
    app.window.go_to(Place(page))
    assert app.window.bar.emergency.isVisible()

    QTest.keyClick(app.window, Qt.Key.Key_F2)

    assert app.window.history.current == Place(PageId.FLOW, "assets-stolen")


def test_back_and_forward_with_the_side_buttons_of_a_mouse(app):
    app.window.go_to(Place(PageId.HELP))
    app.window.go_to(Place(PageId.CONTACT))

    for button, expected in ((Qt.MouseButton.BackButton, PageId.HELP), (Qt.MouseButton.ForwardButton, PageId.CONTACT)):
        event = QMouseEvent(
            QMouseEvent.Type.MouseButtonPress,
            QPointF(5, 5),
            QPointF(5, 5),
            button,
            button,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(app.window, event)
        assert app.window.history.current.page is expected


def test_search_is_reached_from_anywhere(app):
    app.window.go_to(Place(PageId.SETTINGS))

    app.commands.run("search")

    assert app.window.history.current.page is PageId.HOME
    assert app.window.page.omnibox.hasFocus()


def test_every_command_can_be_run_on_every_page(app, monkeypatch):
    monkeypatch.setattr(CommandPalette, "exec", lambda self: 0)
    monkeypatch.setattr(ShortcutList, "exec", lambda self: 0)
    skipped = {"quit", "print", "save-pdf"}  # end the test, or wait for a person
    for page in PageId:
        for spec in ALL:
            if spec.id not in skipped:
                app.window.go_to(Place(page))
                app.commands.run(spec.id)

    assert app.window.isVisible()


def test_the_palette_runs_what_is_chosen(app):
    palette = CommandPalette(app.desk.tokens, app.window, has_article=False)
    chosen = list[Any]()
    palette.action_requested.connect(chosen.append)
    palette.field.setText("联系")

    QTest.keyClick(palette.field, Qt.Key.Key_Return)

    assert chosen == ["page-contact"]
    palette.setParent(None)
    palette.deleteLater()


def test_the_menu_lists_commands_and_greys_what_cannot_be_done(app):
    menu = app.window.bar.menu.menu()
    menu.aboutToShow.emit()
    states = {entry.text().partition("\t")[0]: entry.isEnabled() for entry in menu.actions() if entry.text()}

    assert states["首页"]
    assert not states["后退"]
    assert not states["在本文中查找"]


def test_f6_goes_round_the_parts_of_the_window(app):
    seen = []
    for _ in range(3):
        app.commands.run("next-pane")
        seen.append(QApplication.focusWidget())

    assert app.window.page.omnibox in seen
    assert len({id(widget) for widget in seen}) == 3


def test_geometry_is_kept_on_closing(app, bench):
    app.window.resize(1000, 700)
    app.window.close()

    assert QByteArray.fromBase64(bench.store.saved.geometry.encode()).size() > 0


@pytest.mark.parametrize("kept", ["", "not base64 !!!", "AAAA", "AdnQywADAAD//wAA"])
def test_an_odd_geometry_still_gives_a_window_on_the_screen(qtbot, bench, kept):
    bench.services.settings.change(geometry=kept)
    made = WindowApp(QApplication.instance(), bench.services)

    assert made.window.width() >= SMALLEST[0]
    assert made.window.height() >= SMALLEST[1]
    assert QGuiApplication.primaryScreen().geometry().intersects(made.window.geometry())
    made.close()


def test_first_run_takes_three_screens_and_ends_where_it_was_asked(qtbot, bench, tmp_path):
    bench.store.saved = Settings(language="zh", theme="light")
    bench = type(bench)(bench.store.saved, tmp_path / "first")
    made = WindowApp(QApplication.instance(), bench.services)
    made.show("", minimized=False)
    page = made.window.page
    assert isinstance(page, WelcomePage)
    assert made.window.bar.emergency.isVisible()

    cards = page.screens.findChildren(CardButton)
    cards[0].click()
    next(card for card in cards if card.accessibleName().startswith("我想联系客服")).click()
    assert page.screens.currentIndex() == 2
    page.start.click()

    assert made.window.history.current == Place(PageId.CONTACT)
    assert bench.store.saved.first_run_done
    made.window.close()
    made.close()


def test_minimized_start_stays_minimized(qtbot, bench):
    made = WindowApp(QApplication.instance(), bench.services)
    made.show("", minimized=True)

    assert made.window.isMinimized()
    made._on_call("fake-customer-service")
    assert not made.window.isMinimized()
    assert made.window.history.current.item_id == "fake-customer-service"
    made.window.close()
    made.close()


@pytest.fixture
def home_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    tmp_path.chmod(0o700)
    return str(tmp_path)


def test_the_rail_marks_one_page_and_no_other_wherever_one_comes_from(app):
    def marked():
        return [button.accessibleName() for button in app.window.rail.findChildren(QPushButton) if button.isChecked()]

    alone = {}
    for page in PageId:
        app.window.go_to(Place(page))
        alone[page] = marked()

    assert {page for page, names in alone.items() if len(names) != 1} == {PageId.WELCOME}
    assert alone[PageId.REPORT] == alone[PageId.TICKETS]
    for first in PageId:
        for second in PageId:
            app.window.rail.show_page(first)
            app.window.rail.show_page(second)
            assert marked() == alone[second], (first, second)


@contextmanager
def calling(home_folder, words):
    """Call from beside, as another process does: who calls waits for an answer."""
    answers = list[bool]()
    caller = Thread(target=lambda: answers.append(SingleInstance(home_folder).call_first(words)))
    caller.start()
    yield answers
    caller.join()


def test_a_second_start_raises_the_first_and_hands_over_an_id(qtbot, home_folder):
    calls = list[Any]()
    first = SingleInstance(home_folder)
    assert first.is_first()
    first.listen(calls.append)

    assert not SingleInstance(home_folder).is_first()
    with calling(home_folder, "coins-gone") as answers:
        qtbot.waitUntil(lambda: bool(answers))

    assert calls == ["coins-gone"]
    assert answers == [True]
    first.close()


def test_who_calls_a_window_that_hangs_is_not_answered_and_leaves_nothing(home_folder):
    first = SingleInstance(home_folder)
    assert first.is_first()
    first.listen(lambda _: None)

    assert not SingleInstance(home_folder).call_first("coins-gone")

    first.close()
    assert [path.name for path in Path(home_folder).iterdir()] == []


@pytest.mark.parametrize("words", ["https://example.org/", "../../x", "rm -rf", "\x00\xff"])
def test_whatever_another_process_says_at_most_an_id_comes_of_it(qtbot, home_folder, words):
    calls = list[Any]()
    first = SingleInstance(home_folder)
    assert first.is_first()
    first.listen(calls.append)

    with calling(home_folder, words):
        qtbot.waitUntil(lambda: calls == [""])

    first.close()


def test_another_home_folder_has_a_window_of_its_own(home_folder):
    first, other = SingleInstance(home_folder), SingleInstance("elsewhere")

    assert first.is_first()
    assert other.is_first()
    first.close()
    other.close()


def test_nobody_answers_for_a_window_that_is_gone(qtbot, home_folder):
    assert not SingleInstance(home_folder).call_first("coins-gone")
