"""The map of a check opens over the window, shows all of it, zooms within sense, and closes with Escape."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.dialogs.flow_map_sheet import FlowMapSheet
from app.ui.navigation import PageId, Place
from tests.ui.small_flow import FLOW_ID


@pytest.fixture
def sheet(app):
    app.window.go_to(Place(PageId.FLOW, FLOW_ID))
    app.window.page.walk.press(1)
    app.window.page.walk.bar.map.click()
    return app.window.findChild(FlowMapSheet)


def test_the_whole_check_is_drawn_with_the_way_so_far(sheet):
    assert sheet.isVisible()
    assert "还有币吗？" in sheet.svg
    assert 'stroke-width="2.5"' in sheet.svg
    assert "{accent}" in sheet.svg
    assert sheet.view.accessibleDescription() == "3 个问题，0 项自动检查，4 个结果"
    assert sheet.view.sceneRect().width() > 200


def test_it_zooms_by_keys_within_sense(sheet):
    before = sheet.view.transform().m11()
    QTest.keyClick(sheet.view, Qt.Key.Key_Plus)
    assert sheet.view.transform().m11() > before

    for _ in range(60):
        QTest.keyClick(sheet.view, Qt.Key.Key_Minus)
    assert 0.15 < sheet.view.transform().m11() < before


def test_escape_closes_it(sheet):
    QTest.keyClick(sheet, Qt.Key.Key_Escape)

    assert not sheet.isVisible()
