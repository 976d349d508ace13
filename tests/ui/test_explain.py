"""In the window a request to sign is read as it is pasted, two addresses are compared as they are typed."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from app.core.secrets import Screened, screen
from app.ui.navigation import TOOL_ADDRESSES, TOOL_SIGNING, PageId, Place
from app.ui.pages.tool_offer import is_request
from tests.core.explain.requests import ALL, THIEF, TOKEN, call

APPROVE = "0x" + call("approve(address,uint256)", THIEF, ALL).hex()
ALIKE = TOKEN[:20] + "0" * 18 + TOKEN[38:]


def words(widget):
    QCoreApplication.processEvents()
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible()).replace("\u200b", "")


def wait(app, qtbot):
    qtbot.waitUntil(lambda: not app.tasks.is_busy)


@pytest.fixture
def signing(app):
    app.window.go_to(Place(PageId.FLOW, TOOL_SIGNING))
    return app.window.page.tool(TOOL_SIGNING)


@pytest.fixture
def comparing(app):
    app.window.go_to(Place(PageId.FLOW, TOOL_ADDRESSES))
    return app.window.page.tool(TOOL_ADDRESSES)


def test_a_pasted_request_is_read_at_once(app, qtbot, signing):
    signing.field.put(APPROVE)
    wait(app, qtbot)

    assert "无限制" in words(signing.cards)
    assert THIEF in words(signing.cards)
    assert "危险：不清楚原因就拒绝" in words(signing)
    assert signing.cards.cards[0].accessibleName().startswith("危险")


def test_a_pasted_secret_is_wiped_and_nothing_is_read(app, qtbot, signing):
    signing.field.put(APPROVE)
    wait(app, qtbot)
    signing.field.put("abandon " * 11 + "about")

    assert signing.field.toPlainText() == ""
    assert signing.cards.cards == []
    assert "已经清掉" in words(signing)


def test_addresses_are_compared_and_look_alikes_called_out(comparing):
    comparing.fields[0].setText(TOKEN)
    comparing.fields[0].flush()
    assert comparing.cards.cards == []
    comparing.fields[1].setText(ALIKE)
    comparing.fields[1].flush()

    assert "首尾一样，中间不同" in words(comparing.cards)
    assert "<u style" in comparing.marked[0].text()
    assert comparing.marked[0].accessibleName().startswith("0x dAC1 7F95")


def test_an_emptied_field_takes_the_answer_away(comparing):
    for field, text in zip(comparing.fields, (TOKEN, ALIKE), strict=True):
        field.setText(text)
        field.flush()
    comparing.fields[0].setText("")
    comparing.fields[0].flush()

    assert comparing.cards.cards == []
    assert not comparing.marked[1].isVisible()


def test_the_tools_stand_below_the_checks_and_have_titles(app):
    app.window.go_to(Place(PageId.FLOW))
    app.window.page.list.tools[TOOL_SIGNING].click()
    assert app.window.page.title() == "要我签的是什么"
    app.window.page.tool(TOOL_SIGNING).list_requested.emit()
    app.window.page.list.tools[TOOL_ADDRESSES].click()
    assert app.window.page.title() == "两个地址一样吗"


def test_what_another_page_hands_over_is_read(app, qtbot):
    text = screen(APPROVE)
    assert isinstance(text, Screened)
    app.desk.handed = text
    app.window.go_to(Place(PageId.FLOW, TOOL_SIGNING))
    wait(app, qtbot)

    assert app.window.page.tool(TOOL_SIGNING).cards.cards


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (APPROVE, True),
        ('{"primaryType": "Permit"}', True),
        ("app.example wants you to sign in with your Ethereum account:", True),
        (TOKEN, False),
        ("0x" + "ab" * 32, False),
        ("怎么取消授权", False),
        ("{", False),
    ],
)
def test_the_search_box_knows_a_request_to_sign(text, expected):
    assert is_request(text) is expected
