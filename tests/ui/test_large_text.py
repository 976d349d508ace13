"""Large letters and narrow windows: what is drawn grows, what does not fit gives up words, nothing is cut."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from app.ui.navigation import PageId, Place
from app.ui.theme.tokens import LIGHT
from app.ui.widgets.keep_notice import KeepNotice
from app.ui.widgets.switch import Switch


@pytest.fixture
def large(app, qtbot):
    app.change(text_scale=200)
    qtbot.waitUntil(lambda: app.desk.tokens.measures.font == 30)
    return app


def test_a_switch_grows_with_its_words(app, qtbot, large):
    del app
    made = Switch("Name", ("Off", "On"), LIGHT, is_on=True)
    qtbot.addWidget(made)
    before = made.sizeHint()
    font = made.font()
    font.setPixelSize(60)

    made.setFont(font)

    assert made.sizeHint().height() > before.height()
    assert made.sizeHint().width() > before.width()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_button_of_the_bar_is_whole_in_the_least_window(large, qtbot, language):
    large.change(language=language)
    qtbot.waitUntil(lambda: large.desk.lang == language)
    large.window.resize(880, 600)
    large.window.go_to(Place(PageId.CONTACT))
    bar = large.window.bar

    qtbot.waitUntil(lambda: large.window.rail.width() < 150)

    assert all(each.width() >= each.minimumSizeHint().width() for each in (bar.search, bar.emergency, bar.menu))


def test_in_a_narrow_window_the_rail_leaves_its_names_to_tips(large, qtbot):
    rail = large.window.rail
    entries = [each for each in rail.findChildren(QPushButton) if each.isCheckable()]
    large.window.resize(880, 600)
    qtbot.waitUntil(lambda: rail.width() < 150)

    assert all(each.text() == "" for each in entries)
    assert {"首页", "设置"} < {each.accessibleName() for each in entries}

    large.window.resize(1180, 800)
    assert all(each.accessibleName() in each.text() for each in entries)
    qtbot.waitUntil(lambda: rail.width() > 200)


def test_a_wide_bar_says_everything(app):
    bar = app.window.bar
    app.window.resize(1180, 800)
    app.window.go_to(Place(PageId.CONTACT))

    assert "Ctrl+K" in bar.search.text()
    assert bar.emergency.text().strip() == "紧急求助"


def test_the_hint_of_the_passphrase_can_be_read_whole(large, qtbot):
    notice = KeepNotice("words", large.desk.tokens.colours, is_closed=False)
    qtbot.addWidget(notice)
    notice.show()

    field = notice.field

    assert field.minimumWidth() > field.fontMetrics().horizontalAdvance(field.placeholderText())


def test_help_built_today_does_not_say_zero_days(app, monkeypatch):
    monkeypatch.setattr("app.ui.pages.about_section.days_since", lambda _date: 0)

    app.window.go_to(Place(PageId.SETTINGS, "about"))

    said = [each.text() for each in app.window.page.findChildren(QLabel)]
    assert any("今天制作" in text for text in said)
    assert not any("0 天" in text for text in said)
