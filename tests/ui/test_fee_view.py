"""The window explains fees without asking anybody, and looks up what they are after a yes."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from app.core.consent import Consents
from app.services.diagnosis.service import DiagnosisService
from app.services.explain import FEES
from app.ui.navigation import TOOL_FEES, PageId, Place
from tests.cli.test_fee import Node
from tests.services.explain_words import WrittenWords


@pytest.fixture
def node(bench):
    made = Node()
    bench.checks.service = DiagnosisService(
        WrittenWords(), {FEES: made}, Consents(), lambda: made.offline, lambda: "2026-11-26T10:32:07+00:00"
    )
    return made


@pytest.fixture
def view(app, node):
    app.window.go_to(Place(PageId.FLOW, TOOL_FEES))
    return app.window.page.tool(TOOL_FEES)


def choose(app, qtbot, view, chain):
    view.chain.press(chain)
    qtbot.waitUntil(lambda: not app.tasks.is_busy)


def words(widget):
    QCoreApplication.processEvents()  # new parts of a layout are shown by an event
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def test_how_fees_come_about_stands_there_before_anything_is_sent(app, qtbot, view, node):
    choose(app, qtbot, view, "tron")

    assert "波场先用带宽和能量" in words(view)
    assert "tron.example" in words(view)
    assert node.asked == []


def test_the_figures_of_now_come_after_a_yes(app, qtbot, view, node):
    choose(app, qtbot, view, "tron")
    with qtbot.waitSignal(view.checks.finished):
        view.checks.agree.click()

    assert node.asked == ["tron"]
    assert "每 1 万能量烧 1 TRX" in words(view)
    assert view.checks.rows[FEES].status == "查到了"
    assert "没有发现问题" not in words(view)


def test_of_another_chain_nothing_is_looked_up(app, qtbot, view):
    choose(app, qtbot, view, "other")

    assert view.checks is None
    assert "这条链自己的币" in words(view)
    assert "不知道，没有查" in words(view)


def test_the_list_of_checks_leads_there(app, node):
    app.window.go_to(Place(PageId.FLOW))
    app.window.page.list.tools[TOOL_FEES].click()

    assert app.window.history.current == Place(PageId.FLOW, TOOL_FEES)
    assert app.window.page.title() == "转账要多少矿工费"
