"""Everything has a name, and nothing is cut at 200 % in any language."""

from contextlib import suppress
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextBrowser,
)

from app.ui.navigation import BOOK_FIGURES, BOOK_OUTBOX, PageId, Place

PLACES = [
    *map(Place, PageId),
    Place(PageId.HELP, "assets-stolen-now"),
    Place(PageId.FLOW, "assets-stolen"),
    Place(PageId.TICKETS, BOOK_OUTBOX),
    Place(PageId.TICKETS, BOOK_FIGURES),
]
LANGUAGES = ("zh", "zh-Hant", "en")
OPERABLE = (QAbstractButton, QLineEdit, QAbstractItemView, QTextBrowser)

every_place = pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place.page}-{place.item_id}")


def shown(window, kind):
    return [widget for widget in window.findChildren(kind) if widget.isVisible()]


@every_place
def test_everything_one_can_operate_has_a_name(app, place):
    app.window.go_to(place)
    if place.page is PageId.HOME:
        app.window.page.omnibox.setText("密码")
    QCoreApplication.processEvents()

    nameless = [
        widget
        for kind in OPERABLE
        for widget in shown(app.window, kind)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
    ]

    assert nameless == []


@every_place
def test_everything_one_can_operate_is_reached_by_keyboard(app, place):
    app.window.go_to(place)

    unreachable = [
        button
        for button in shown(app.window, QAbstractButton)
        if not isinstance(button.parentWidget(), QLineEdit)  # Escape empties a field from the keyboard
        # In a group Tab reaches the chosen one and arrow keys the others, as with radio buttons.
        and button.isEnabled()
        and not button.focusPolicy() & Qt.FocusPolicy.TabFocus
        and button.group() is None
    ]

    assert unreachable == []


@every_place
def test_targets_are_large_enough(app, place):
    app.window.go_to(place)
    QCoreApplication.processEvents()

    small = [
        button
        for button in shown(app.window, QAbstractButton)
        if min(button.width(), button.height()) < 24 and not isinstance(button.parentWidget(), QLineEdit)
    ]

    assert small == []


@every_place
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_at_twice_the_text_size(app, qtbot, place, language):
    app.change(language=language, text_scale=200)
    qtbot.waitUntil(lambda: app.desk.tokens.measures.font == 30)
    app.window.resize(1280, 720)
    app.window.go_to(place)

    def cut():
        return [
            f"{type(widget).__name__} {widget.text()!r} {widget.size().toTuple()} < {wanted.toTuple()}"
            for kind in (QLabel, QAbstractButton)
            for widget in shown(app.window, kind)
            if widget.text() and type(widget) is not _elided() and (wanted := needed(widget)) and is_cut(widget, wanted)
        ]

    # What a page builds behind its first paint finds its place a moment later.
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not cut(), timeout=10_000)

    assert cut() == []


def _elided():
    from app.ui.widgets.elided_label import ElidedLabel

    return ElidedLabel


def needed(widget):
    hint = widget.minimumSizeHint() if isinstance(widget, QLabel) and widget.wordWrap() else widget.sizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        hint.setHeight(widget.heightForWidth(widget.width()))
        hint.setWidth(0)
    return hint


def is_cut(widget, wanted):
    return widget.width() < wanted.width() or widget.height() < wanted.height()


@every_place
def test_a_scroll_area_has_the_same_children_for_a_screen_reader_whether_its_bars_show_or_not(app, place):
    app.window.go_to(place)
    areas = shown(app.window, QAbstractScrollArea)
    counts = [children(areas)]
    for policy in (Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff):
        for area in areas:
            area.setVerticalScrollBarPolicy(policy)
            area.setHorizontalScrollBarPolicy(policy)
        counts.append(children(areas))
    app.window.hide()
    counts.append(children(areas))

    assert areas
    assert counts == [counts[0]] * 4, "Qt reads past the end of the list: see app/ui/widgets/column.py"


def children(widgets):
    return [QAccessible.queryAccessibleInterface(widget).childCount() for widget in widgets]


def test_the_first_action_of_a_rail_button_for_a_screen_reader_opens_its_page(app):
    button = next(button for button in shown(app.window.rail, QPushButton) if button.accessibleName() == "验真")
    act(button)

    assert app.window.history.current == Place(PageId.VERIFY)
    assert button.isChecked()


def test_the_first_action_of_a_choice_for_a_screen_reader_chooses_it(app, qtbot):
    app.window.go_to(Place(PageId.SETTINGS))
    act(next(button for button in shown(app.window, QPushButton) if button.text() == "English"))
    qtbot.waitUntil(lambda: app.desk.lang == "en")

    assert app.desk.settings.language == "en"


def act(widget):
    actions = QAccessible.queryAccessibleInterface(widget).actionInterface()
    actions.doAction(actions.actionNames()[0])


def test_results_are_announced(app, qtbot, monkeypatch):
    said = list[Any]()
    monkeypatch.setattr(app.desk, "announce", said.append)
    app.window.page.omnibox.setText("密码")
    app.window.page.omnibox.flush()
    qtbot.waitUntil(lambda: bool(said))

    assert said == ["1 条结果"]


def test_announcing_is_harmless_without_and_with_a_screen_reader(app):
    app.window.announce("7 results")
    QAccessible.setActive(True)
    app.window.announce("7 results")
    QAccessible.setActive(False)

    assert app.window.isVisible()
