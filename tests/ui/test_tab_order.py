"""Tab goes the way one reads, and what it leads to is seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.report.report import ReportKind
from app.ui.navigation import PageId, Place
from app.ui.widgets.column import Column
from app.ui.widgets.notice import Notice
from app.ui.widgets.result_list import ResultList
from tests.ui.reporting import begin


def order(window):
    """List what Tab goes through, from the first part of the page on."""
    found, at = [], window.page
    for _ in range(2000):
        at = at.nextInFocusChain()
        if at is window.page:
            break
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisible() and at.isEnabled():
            found.append(at)
    return found


def place(found, part):
    return found.index(part)


def test_what_to_do_now_comes_before_the_results(app, qtbot):
    field = app.window.page.omnibox
    field.setText("币被转走")
    field.flush()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)
    found = order(app.window)
    notice = next(each for each in app.window.page.panel.findChildren(Notice) if each.isVisible())

    way = next(each for each in notice.findChildren(QPushButton) if each.isVisible())
    results = app.window.page.panel.findChild(ResultList)

    assert place(found, field) < place(found, way) < place(found, results)
    assert place(found, results) < place(found, app.window.bar.emergency)


def test_a_report_is_gone_through_from_kind_to_sending(app, qtbot):
    page = begin(app, qtbot, ReportKind.PROBLEM)
    compose = page.compose
    qtbot.waitUntil(lambda: any(compose.aside.isAncestorOf(each) for each in order(app.window)))
    found = order(app.window)
    fields = [part for each in compose.fields.values() for part in found if each.isAncestorOf(part) or each is part]
    beside = [each for each in found if compose.aside.isAncestorOf(each)]

    assert fields
    assert beside
    way = [compose.keep, fields[0], fields[-1], compose.preview, beside[0], app.window.bar.emergency]
    assert [place(found, each) for each in way] == sorted(place(found, each) for each in way)


@pytest.mark.parametrize("page", [PageId.CONTACT, PageId.SETTINGS])
def test_what_tab_leads_to_from_the_bar_is_scrolled_into_view(app, qtbot, page):
    app.window.resize(880, 600)
    app.window.go_to(Place(page))
    column = app.window.page.findChild(Column)
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 100)
    column.verticalScrollBar().setValue(column.verticalScrollBar().maximum())
    app.window.bar.menu.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(app.window.bar.menu, Qt.Key.Key_Tab)

    reached = app.window.focusWidget()
    assert column.isAncestorOf(reached)
    assert not reached.visibleRegion().isEmpty()


@pytest.mark.parametrize("page", [PageId.CONTACT, PageId.SETTINGS])
def test_a_page_that_takes_the_focus_says_its_name(app, page):
    app.window.go_to(Place(page))

    reached: QWidget = app.window.focusWidget()

    assert reached is app.window.page
    assert reached.accessibleName() == reached.title()
