"""Reading: short and full, three languages, links, find, zoom, paper, and what next."""

import re
import zlib
from dataclasses import replace
from statistics import median
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QGuiApplication, QHelpEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QToolTip

from app.core.help import Lang
from app.ui.navigation import PageId, Place
from app.ui.pages.paper import Paper
from tests.ui.pdf_text import pdf_text

IMAGE = int(QTextDocument.ResourceType.ImageResource.value)


@pytest.fixture
def article(app):
    app.window.go_to(Place(PageId.HELP, "assets-stolen-now"))
    return app.window.page.article


def text(article):
    return article.browser.toPlainText()


def test_short_comes_first_and_full_on_request(article):
    assert "先做这几步" in text(article)
    assert "链上没有柜台" not in text(article)

    article.tools.level.press("full")

    assert "链上没有柜台" in text(article)


def test_another_language_keeps_the_place(article, qtbot):
    article.tools.level.press("full")
    bar = article.browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value() / bar.maximum()

    article.tools.language.press("en")

    assert "My coins are gone" in text(article)
    assert bar.value() / bar.maximum() == pytest.approx(before, abs=0.1)


def test_a_missing_translation_is_said(app):
    app.window.go_to(Place(PageId.HELP, "forgot-password"))
    article = app.window.page.article

    article.tools.language.press("en")

    assert "现在显示的是：简体" in text(article)


def test_sources_stand_at_the_foot_with_what_they_are(article):
    for words in (
        "来源",
        "官方 · 来源 s1",
        "官方文本的副本，未经确认 · 来源 s2",
        "通用资料 · 来源 s3",
        "菜单名称和限制可能不同",
    ):
        assert words in text(article)


def test_links_to_help_are_followed(article, app):
    article.browser.anchorClicked.emit(QUrl("article:fake-customer-service"))

    assert app.window.history.current == Place(PageId.HELP, "fake-customer-service")


@pytest.mark.parametrize("address", ["https://example.org/", "file:///etc/passwd", "javascript:x", "article:../x", "x"])
def test_other_links_are_not(article, app, bench, address):
    before = app.window.history.current

    article.browser.anchorClicked.emit(QUrl(address))

    assert app.window.history.current == before
    assert bench.opener.opened == []


def test_a_link_to_a_source_scrolls_to_it(article):
    article.tools.level.press("full")
    article.window().resize(900, 600)

    article.browser.anchorClicked.emit(QUrl("source:s3"))

    assert article.browser.verticalScrollBar().value() > 0


@pytest.mark.parametrize(
    "address", ["https://example.org/x.png", "file:///etc/hosts", "icon:nothing/good", "figure:no"]
)
def test_nothing_but_our_own_drawings_is_loaded(article, address):
    assert article.browser.loadResource(IMAGE, QUrl(address)) is None


@pytest.mark.parametrize("address", ["figure:square", "icon:verified/good"])
def test_our_own_drawings_are_loaded_in_the_colours_of_the_theme(article, address):
    assert not article.browser.loadResource(IMAGE, QUrl(address)).isNull()


def test_terms_explain_themselves_in_a_line(article):
    assert article._explain("nonce").startswith("顺序号")
    assert article._explain("assets-stolen-now") == ""


def rest_pointer_on(browser, words):
    """Let the pointer rest on words, as the window system would tell it."""
    cursor = browser.document().find(words)
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionStart() + 1)
    point = browser.cursorRect(cursor).center()
    tip = QHelpEvent(QEvent.Type.ToolTip, point, browser.viewport().mapToGlobal(point))
    QApplication.sendEvent(browser.viewport(), tip)


@pytest.mark.parametrize(
    ("lang", "meaning"),
    [("zh", "顺序号：先保住剩下的"), ("zh-Hant", "顺序号：先保住剩下的"), ("en", "Nonce: Save what is left")],
)
def test_the_pointer_on_a_term_shows_its_meaning_in_the_language_that_is_read(article, qtbot, lang, meaning):
    article.tools.language.press(lang)
    qtbot.waitUntil(article.isVisible)

    rest_pointer_on(article.browser, "顺序号")

    assert meaning in QToolTip.text()


def test_the_pointer_on_other_words_shows_nothing(article, qtbot):
    qtbot.waitUntil(article.isVisible)
    rest_pointer_on(article.browser, "顺序号")

    rest_pointer_on(article.browser, "先停手")

    qtbot.waitUntil(lambda: not QToolTip.text())


def test_find_marks_counts_and_steps_round(article):
    article.run_action("find")
    article.find_bar.field.setText("先停手")

    assert article.find_bar.count.text().startswith("1")
    assert len(article.browser.extraSelections()) == 1
    for step in ("find-next", "find-next", "find-previous"):
        article.run_action(step)
        assert article.browser.textCursor().selectedText() == "先停手"

    article.find_bar.put_away()
    assert article.browser.extraSelections() == []


def test_zoom_grows_the_text_within_limits(article):
    normal = article.browser.font().pixelSize()
    for _ in range(20):
        article.run_action("zoom-in")
    assert article.browser.font().pixelSize() == pytest.approx(2 * normal, abs=1)

    for _ in range(30):
        article.run_action("zoom-out")
    assert article.browser.font().pixelSize() < normal

    article.run_action("zoom-reset")
    assert article.browser.font().pixelSize() == normal


def test_copied_text_holds_title_steps_and_version(article):
    article.run_action("copy-text")

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("币被转走了")
    assert "1. 先停手" in copied
    assert "2026.11" in copied


def test_pdf_is_written(article, app, tmp_path):
    reading = app.desk.services.help.read("assets-stolen-now", Lang.ZH)

    Paper(reading, app.desk, is_short=False).write_pdf(str(tmp_path / "a.pdf"))

    copied = "".join(pdf_text((tmp_path / "a.pdf").read_bytes()).split())
    assert "".join(reading.document.title.split()) in copied
    assert "".join(reading.document.answer.split()) in copied
    assert "\N{REPLACEMENT CHARACTER}" not in copied


def test_words_on_paper_are_large_enough_to_read(article, app, tmp_path):
    Paper(app.desk.services.help.read("assets-stolen-now", Lang.ZH), app.desk, is_short=False).write_pdf(
        str(tmp_path / "a.pdf")
    )

    streams = re.findall(rb"stream\r?\n(.*?)endstream", (tmp_path / "a.pdf").read_bytes(), re.DOTALL)
    page = next(text for text in map(inflated, streams) if b" Tf" in text)
    scale = re.search(rb"([\d.]+) [^\n]* cm", page)
    assert scale is not None
    points_to_a_pixel = float(scale[1])
    usual = median(float(size) for size in re.findall(rb" ([\d.]+) Tf", page))
    assert usual * points_to_a_pixel >= 8


def inflated(data):
    try:
        return zlib.decompress(data)
    except zlib.error:
        return b""


def test_drawings_go_to_paper_in_print_quality(article, app):
    reading = app.desk.services.help.read("assets-stolen-now", Lang.ZH)
    drawn = reading._replace(document=replace(reading.document, full_html='<p><img src="figure:square"></p>'))

    paper = Paper(drawn, app.desk, is_short=False)
    image = paper._document().resource(IMAGE, QUrl("figure:square"))

    assert image.width() > 2 * image.deviceIndependentSize().width()


def test_a_pdf_that_cannot_be_written_is_told(article, app, tmp_path, monkeypatch):
    told = list[Any]()
    app.desk.failed = told.append

    Paper(app.desk.services.help.read("assets-stolen-now", Lang.ZH), app.desk, is_short=True).write_pdf(
        str(tmp_path / "no" / "a.pdf")
    )

    assert [error.code for error in told] == ["paper.not_written"]


def test_not_yet_offers_what_to_try_next_and_the_contact_page(article, app):
    article.foot.not_yet.click()

    assert article.foot.next_step.isVisible()
    article.foot.next_step.click()
    assert app.window.history.current.item_id == "mnemonic-leaked"
    app.window.page.article.foot.not_yet.click()
    app.window.page.article.foot.contact.click()
    assert app.window.history.current == Place(PageId.CONTACT)


def test_solved_says_so_and_asks_no_more(article):
    article.foot.solved.click()

    assert not article.foot.solved.isVisible()
    assert not article.foot.not_yet.isVisible()


def test_next_and_previous_follow_the_shelf(article, app):
    article.run_action("next-article")
    assert app.window.history.current.item_id == "mnemonic-leaked"

    app.window.page.run_action("previous-article")
    assert app.window.history.current.item_id == "assets-stolen-now"
    app.window.page.run_action("previous-article")
    assert app.window.history.current.item_id == "assets-stolen-now"


def test_the_outline_leads_to_the_parts(article, app):
    article.tools.level.press("full")
    words = article.outline.model().stringList()

    article.outline.clicked.emit(article.outline.model().index(len(words) - 1, 0))

    assert words[:2] == ["具体步骤", "为什么"]


def test_the_breadcrumb_leads_back_to_the_shelf(article, app):
    article.tools.shelf.click()

    assert app.window.history.current == Place(PageId.HELP, "security-incidents")
    assert not app.window.page.is_reading


def test_an_unknown_id_is_told_and_help_stays_usable(app):
    app.window.go_to(Place(PageId.HELP, "no-such-thing"))

    assert not app.window.page.is_reading
    assert app.window.page.shelves.isVisible()


def test_shelves_open_articles(app, qtbot):
    app.window.go_to(Place(PageId.HELP, "password"))
    shelves = app.window.page.shelves

    shelves.items.open_current()

    assert app.window.history.current.item_id == "forgot-password"


def test_choosing_a_shelf_is_a_place_of_its_own(app):
    app.window.go_to(Place(PageId.HELP))
    names = app.window.page.shelves.names

    names.clicked.emit(names.model().index(1, 0))

    assert app.window.history.current == Place(PageId.HELP, "transfers")


@pytest.mark.parametrize("width", [880, 1180, 1500])
def test_no_line_is_longer_than_the_room_for_it(app, article, width, qtbot):
    """A page laid out while it was hidden kept the width from before its margins: a word at the end was not seen."""
    app.window.go_to(Place(PageId.HOME))
    app.window.resize(width, 700)
    app.window.go_to(Place(PageId.HELP, "assets-stolen-now"))
    browser = article.browser

    qtbot.waitUntil(lambda: browser.document().textWidth() == browser.viewport().width())
    assert browser.document().idealWidth() <= browser.viewport().width()
