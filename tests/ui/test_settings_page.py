"""Settings are in force at once, on every page, and erasing can be undone."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel

from app.adapters.net.journal import RequestJournal
from app.core.settings import Settings
from app.ui.navigation import PageId, Place
from app.ui.services import Late
from app.ui.theme.tokens import DARK, LIGHT
from app.ui.widgets.undo_bar import SECONDS, UndoBar

PLACES = [Place(page) for page in PageId] + [
    Place(PageId.HELP, "assets-stolen-now"),
    Place(PageId.FLOW, "assets-stolen"),
    Place(PageId.HELP, "password"),
]


@pytest.fixture
def settings(app):
    app.window.go_to(Place(PageId.SETTINGS))
    return app.window.page


def said(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


@pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place.page}-{place.item_id}")
def test_the_language_changes_at_run_time_on_every_page(app, qtbot, place):
    app.window.go_to(place)
    app.change(language="en")
    qtbot.waitUntil(lambda: app.desk.lang == "en")

    assert app.window.history.current == place
    assert "Independent, not affiliated" in said(app.window)
    assert app.window.rail.findChildren(type(app.window.bar.emergency))[0].accessibleName() == "Home"
    chinese_frame = [words for words in ("独立项目", "首页", "紧急求助") if words in said(app.window)]
    assert chinese_frame == []


def test_qts_own_words_change_too(app, qtbot):
    app.change(language="zh-Hant")
    qtbot.waitUntil(lambda: app.desk.lang == "zh-Hant")

    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)

    assert buttons.buttons()[0].text() == "取消"
    assert QCoreApplication.translate("Action", "Settings") == "設定"
    buttons.deleteLater()


def test_choosing_a_language_on_the_page_keeps_the_page(settings, app, qtbot):
    settings.controls["language"].press("en")
    qtbot.waitUntil(lambda: app.desk.lang == "en")

    assert app.window.history.current.page is PageId.SETTINGS
    assert app.window.page.controls["language"].current == "en"


def test_the_theme_is_in_force_at_once(settings, app, qtbot, bench):
    settings.controls["theme"].press("dark")
    qtbot.waitUntil(lambda: app.desk.tokens.colours == DARK)

    assert QApplication.palette().window().color().name() == DARK.window
    assert bench.store.saved.theme == "dark"
    app.change(theme="light")
    qtbot.waitUntil(lambda: app.desk.tokens.colours == LIGHT)


def test_text_grows_in_steps_up_to_twice(settings, app, qtbot):
    for wanted in (125, 150, 175, 200):
        app.window.page.controls["larger"].click()
        qtbot.waitUntil(lambda wanted=wanted: app.desk.settings.text_scale == wanted)
        QCoreApplication.processEvents()

    assert not app.window.page.controls["larger"].isEnabled()
    assert QApplication.font().pixelSize() == 30


def test_switches_are_kept(settings, bench):
    settings.controls["offline"].click()
    settings.controls["reduce_motion"].click()
    settings.controls["level"].press("full")

    assert bench.store.saved.offline
    assert bench.store.saved.reduce_motion
    assert bench.store.saved.level == "full"


def test_nothing_was_sent_and_the_page_says_so(settings):
    assert "没有从这台电脑发送过任何内容" in said(settings)


@pytest.fixture
def journal(bench):
    kept = RequestJournal()
    bench.services = bench.services._replace(sent=Late(lambda: kept))
    return kept


def test_every_request_is_listed_with_host_reason_and_size(journal, app):
    journal.end(journal.begin("one.example", "到公开的链上查一笔交易"), 66, 1234)
    app.window.go_to(Place(PageId.SETTINGS))

    told = said(app.window.page)
    assert "one.example" in told
    assert "到公开的链上查一笔交易" in told
    assert "发出 66 字节，读取 1234 字节" in told
    assert "没有从这台电脑发送过任何内容" not in told


def test_only_the_newest_hundred_requests_are_listed(journal, app):
    for number in range(150):
        journal.begin(f"host-{number}.example", "x")
    app.window.go_to(Place(PageId.SETTINGS))

    told = said(app.window.page)
    assert "host-149.example" in told
    assert "host-50.example" in told
    assert "host-49.example" not in told


def test_erasing_can_be_undone(settings, app, qtbot, bench):
    app.change(text_scale=125, offline=True)
    app.window.page.controls["erase"].click()
    qtbot.waitUntil(lambda: bool(app.window.findChildren(UndoBar)))

    assert bench.store.saved == Settings(first_run_done=True)
    app.window.findChild(UndoBar).undo_button.click()
    assert bench.store.saved.text_scale == 125
    assert bench.store.saved.offline


def test_the_undo_bar_goes_away_by_itself(app):
    app.window.say("x", lambda: None)
    bar = app.window.findChildren(UndoBar)[-1]

    for _ in range(SECONDS):
        bar._on_tick()

    assert bar.isHidden()


def test_a_full_disk_is_said_and_the_choice_is_in_force(settings, app, qtbot, bench):
    bench.store.is_full = True

    settings.controls["theme"].press("dark")
    qtbot.waitUntil(lambda: app.desk.tokens.colours == DARK)

    assert any("没能保存" in said(bar) for bar in app.window.findChildren(UndoBar))


def test_about_names_version_content_and_independence(settings):
    about = said(settings.about)

    for words in ("0.1.0", "2026.11", "GPL-3.0", "独立项目", "5 篇文章"):
        assert words in about
