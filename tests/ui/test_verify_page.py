"""The verify page: paste and be answered with evidence; unknown is loud; the only way out is a checked channel."""

from typing import Any

import pytest
import zxingcpp
from PySide6.QtCore import QMimeData, QPointF, QSizeF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QPushButton

from app.core.computer.extensions import Extension
from app.core.verify.verdict import Verdict
from app.ui.navigation import PageId, Place
from app.ui.pages.real_or_fake_paper import RealOrFakePaper
from app.ui.pages.verdict_words import LOOKS
from app.ui.widgets.notice import Notice
from app.ui.widgets.undo_bar import UndoBar
from tests.core.apk.apk_writer import apk, identity

PHRASE = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"
LINK = "https://tokenpockot.example/x"


@pytest.fixture
def page(app):
    app.window.go_to(Place(PageId.VERIFY))
    return app.window.page


@pytest.fixture
def put(page, app, qtbot):
    def act(text):
        page.field.put(text)
        qtbot.waitUntil(lambda: not app.tasks.is_busy)
        return page.answer.cards

    return act


def said(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel)).replace("\N{ZERO WIDTH SPACE}", "")


def press(widget, words):
    next(button for button in widget.findChildren(QPushButton) if words in button.text()).click()


def test_a_card_shows_host_owner_likeness_reason_and_what_to_use(put):
    (card,) = put(LINK)
    words = said(card)

    for part in ("判定 lookalike", "和“tokenpocket”只差几个字母", "tokenpocket.pro", "标签 checked", "标签 resembles"):
        assert part in words
    # The differing letter is marked by shape too, not by colour alone; the owner of the host is strong.
    assert words.count("text-decoration:underline") == 1
    assert "<b>tokenpock</b>" in words


def test_the_seven_verdicts_differ_in_icon_and_none_but_official_is_green():
    assert len({icon for icon, _, _ in LOOKS.values()}) == len(Verdict)
    assert [verdict for verdict, (_, _, colour) in LOOKS.items() if colour == "good"] == [Verdict.OFFICIAL]
    assert LOOKS[Verdict.UNKNOWN][2] == "warn"


def test_a_message_gives_each_thing_a_card_the_worst_on_top_with_its_place(put):
    cards = put(f"请打 400-000-0000 或打开 {LINK} 谢谢")

    assert [card.finding.verdict for card in cards] == [Verdict.LOOKALIKE, Verdict.UNKNOWN]
    assert "<b>4" in said(cards[1])
    assert "或打开" in said(cards[1])


def test_the_same_thing_twice_is_one_card(put):
    assert len(put(f"{LINK}\n{LINK}")) == 1


def test_the_official_address_opens_by_id_behind_the_sheet_only(put, page, bench, monkeypatch):
    asked = list[Any]()
    monkeypatch.setattr("app.ui.pages.verify_page.pass_doorway", lambda channel_id, *_rest: asked.append(channel_id))
    (card,) = put(LINK)
    press(card, "打开")

    assert asked == ["website-main"]
    assert bench.opener.opened == []


def test_a_number_leads_to_the_checked_channels(put, app):
    (card,) = put("400-000-0000")
    press(card, "核实过的渠道")

    assert app.window.history.current == Place(PageId.CONTACT)


def test_whoever_typed_something_there_is_led_on(put, page, app):
    put(LINK)
    press(page.answer, "填过助记词")

    assert app.window.history.current.item_id == "mnemonic-leaked"


def test_the_verdict_code_can_be_copied(put, page):
    put(LINK)
    page.answer.copier.click()

    assert QGuiApplication.clipboard().text() == "20261122:test"


def test_a_secret_is_wiped_and_never_judged(put, page, bench):
    assert put(PHRASE) == []
    assert page.field.toPlainText() == ""
    assert bench.assessor.read == []
    assert "已经清掉" in page.findChild(Notice).accessibleName()


def test_the_verdict_is_announced(page, put, app, monkeypatch):
    heard = list[Any]()
    monkeypatch.setattr(app.desk, "announce", heard.append)
    put(LINK)

    assert heard == ["链接 tokenpockot.example: 判定 lookalike. 和“tokenpocket”只差几个字母。 先不要打开。"]


def test_typed_text_is_checked_on_demand_only(page, app, qtbot, bench):
    page.field.insertPlainText(LINK)
    assert bench.assessor.read == []

    page.intake.checker.click()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)
    assert bench.assessor.read == [LINK]


def test_the_clipboard_is_read_on_request(page, app, qtbot, bench):
    QGuiApplication.clipboard().setText(LINK)
    assert bench.assessor.read == []

    page.intake.check_clipboard()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)
    assert bench.assessor.read == [LINK]


def test_an_empty_clipboard_and_an_empty_field_are_answered(page):
    QGuiApplication.clipboard().clear()
    page.intake.check_clipboard()
    assert "剪贴板是空的" in page.findChild(Notice).accessibleName()

    page.intake.check()
    assert any("还没有要查的" in notice.accessibleName() for notice in page.findChildren(Notice))


def test_what_is_dropped_on_the_page_is_checked(page, app, qtbot, bench):
    dropped = QMimeData()
    dropped.setText(LINK)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(300, 500), Qt.DropAction.CopyAction, dropped, buttons, keys))
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert bench.assessor.read == [LINK]


def test_examples_are_checked_when_chosen(page, app, qtbot):
    page.start.examples[0].click()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert [card.finding.verdict for card in page.answer.cards] == [Verdict.OFFICIAL]
    assert not page.start.isVisible()


def test_nothing_is_remembered_unless_asked(put, bench):
    put(LINK)

    assert bench.services.verify().recent == ()


def test_what_is_remembered_can_be_seen_again_and_is_forgotten_at_once(put, page, app, qtbot, bench):
    page.start.history.keeper.click()
    put(LINK)
    put("400-000-0000")
    service = bench.services.verify()
    assert [checked.assessment.text for checked in service.recent] == ["400-000-0000", LINK]

    page.start.recent_chosen.emit(service.recent[1])
    qtbot.waitUntil(lambda: not app.tasks.is_busy)
    assert [card.finding.subject for card in page.answer.cards] == ["tokenpockot.example"]

    page.start.history.keeper.click()
    assert service.recent == ()


def test_the_answer_stays_when_the_language_changes(put, app, qtbot):
    put(LINK)
    app.change(language="en")
    qtbot.waitUntil(lambda: app.desk.lang == "en" and not app.tasks.is_busy)

    assert "verdict lookalike" in said(app.window.page.answer.cards[0])


def verdicts(page):
    return [card.finding.verdict for card in page.answer.cards]


def square(text):
    pixels = memoryview(zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode).to_image(scale=4)).tobytes()
    edge = round(len(pixels) ** 0.5)
    return QImage(pixels, edge, edge, edge, QImage.Format.Format_Grayscale8).copy()


def test_a_picture_shows_what_its_code_says_before_the_verdict(page, app, qtbot, tmp_path):
    path = tmp_path / "poster.png"
    square(LINK).save(str(path))
    page.check_file(str(path))
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert [fact.value for fact in page.answer.shown.facts] == [LINK]
    assert said(page.answer).index("poster.png") < said(page.answer).index("判定 lookalike")


def test_a_picture_from_the_clipboard_is_read_on_request(page, app, qtbot):
    QGuiApplication.clipboard().setImage(square(LINK))
    page.intake.check_clipboard()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert [card.finding.verdict for card in page.answer.cards] == [Verdict.LOOKALIKE]


def test_an_app_file_can_be_compared_with_a_trusted_one(page, app, qtbot, tmp_path, monkeypatch):
    mine, trusted = tmp_path / "mine.apk", tmp_path / "trusted.apk"
    mine.write_bytes(apk())
    trusted.write_bytes(apk(identity("Somebody else")))
    page.check_file(str(mine))
    qtbot.waitUntil(lambda: not app.tasks.is_busy)
    assert verdicts(page) == [Verdict.UNKNOWN]

    monkeypatch.setattr("app.ui.pages.verify_page.QFileDialog.getOpenFileName", lambda *_rest: (str(trusted), ""))
    page.answer.comparer.click()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)
    assert verdicts(page) == [Verdict.IMPOSTOR]


def test_a_file_that_cannot_be_read_is_told(page, app, qtbot, tmp_path):
    page.check_file(str(tmp_path / "missing.apk"))
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert page.start.isVisible()
    assert app.window.findChild(UndoBar) is not None


def test_extensions_that_wear_the_name_are_shown_on_request(page, app, qtbot, bench):
    bench.extensions = [Extension("Chrome", "a" * 32, "TP Wallet"), Extension("Chrome", "b" * 32, "Notes")]
    page.start.looker.click()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert verdicts(page) == [Verdict.LOOKALIKE]
    assert "Chrome: TP Wallet" in said(page.answer)


def test_no_such_extension_is_said_with_how_many_were_looked_at(page, app, qtbot, bench):
    bench.extensions = [Extension("Firefox", "{x}", "Notes")]
    page.start.looker.click()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert "看了 1 个" in page.findChild(Notice).accessibleName()
    assert page.start.isVisible()


def test_the_card_fits_on_one_sheet_and_carries_only_official_addresses(page, app):
    paper = RealOrFakePaper(app.desk)
    document = paper.document()
    document.setPageSize(QSizeF(670, 980))

    assert document.pageCount() == 1
    assert "www.tokenpocket.pro" in paper.as_text()
    assert "t.me" not in paper.as_text()


def test_the_card_can_be_shared_as_text(page):
    page.start.copier.click()

    assert "service@tokenpocket.pro" in QGuiApplication.clipboard().text()


def test_a_bare_name_is_asked_for_its_platform(put, page, app, qtbot, bench):
    (card,) = put("@some_name")
    press(card, "Telegram")
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert bench.assessor.read[-1] == "Telegram: some_name"
    assert page.field.toPlainText() == "Telegram: some_name"
