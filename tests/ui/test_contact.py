"""Contact: what staff never do, four states told apart, and one way out with a sheet before it."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication

from app.core.errors import AppError
from app.core.help import ChannelStatus, Lang
from app.ui.dialogs.doorway_sheet import DoorwaySheet
from app.ui.navigation import PageId, Place
from app.ui.pages.channel_row import ChannelRow
from app.ui.pages.channel_words import age_look, group_of, rank, status_look
from app.ui.widgets.undo_bar import UndoBar


@pytest.fixture
def contact(app):
    app.window.go_to(Place(PageId.CONTACT))
    return app.window.page


def row(page, channel_id):
    return next(entry for entry in page.rows if entry.channel.id == channel_id)


def labels(widget):
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


@pytest.fixture
def sheet(app, bench):
    made = DoorwaySheet(app.desk.services.channels().doorway("website-main", Lang.ZH), app.desk, app.window)
    made.show()
    yield made
    made.close()
    made.setParent(None)
    made.deleteLater()


def test_the_four_states_differ_in_word_icon_and_colour(app, bench):
    channels = {
        channel.status: channel for channel in bench.pack.channel_list if channel.kind not in {"statement", "explorer"}
    }
    looks = [status_look(channels[status]) for status in ChannelStatus]

    assert len({look.word for look in looks}) == 4
    assert len({look.icon for look in looks}) == 4
    assert len({look.colour for look in looks}) == 4


def test_what_can_be_trusted_comes_first_and_mail_before_the_rest(contact):
    assert [entry.channel.id for entry in contact.rows] == [
        "email-support",
        "older-help",
        "unclear-tg",
        "old-forum",
    ] or [entry.channel.status for entry in contact.rows] == sorted(
        (entry.channel.status for entry in contact.rows), key=list(ChannelStatus).index
    )
    assert contact.rows[0].channel.id == "email-support"


@pytest.mark.parametrize("channel_id", ["old-forum", "unclear-tg"])
def test_retired_and_unclear_channels_have_no_way_out(contact, channel_id):
    assert row(contact, channel_id).opener is None


def test_each_row_says_state_evidence_and_date(contact):
    said = " ".join(labels(row(contact, "email-support")))

    for words in ("官方", "service@tokenpocket.pro", "采集于 2026年11月22日"):
        assert words in said


def test_languages_are_named_and_the_address_stands_once(app, bench, qtbot):
    known = replace(bench.pack.channel("email-support", "zh"), title="客服邮箱 service@tokenpocket.pro")
    made = ChannelRow(replace(known, languages=("zh", "en")), app.desk)
    qtbot.addWidget(made)
    words = labels(made)

    assert any("语言：中文、English" in line for line in words)
    assert sum("service@tokenpocket.pro" in line for line in words) == 1
    assert "客服邮箱" in words
    assert made.accessibleName().startswith("客服邮箱 service@tokenpocket.pro")


def test_groups_show_their_own_channels(contact):
    contact.groups.press("explorers")
    assert [entry.channel.id for entry in contact.rows] == ["explorer-eth"]

    contact.groups.press("statements")
    assert [entry.channel.id for entry in contact.rows] == ["no-phone"]


def test_the_filter_looks_through_every_group(contact):
    contact.filter.setText("ETHERSCAN")
    assert [entry.channel.id for entry in contact.rows] == ["explorer-eth"]

    contact.filter.setText("no such channel")
    assert contact.rows == []
    assert any("一律当作非官方" in words for words in labels(contact))


def test_a_link_to_a_channel_shows_it_with_its_button_ready(app):
    app.window.go_to(app.desk.place_of("explorer-eth"))
    page = app.window.page

    assert page.groups.current == "explorers"
    assert row(page, "explorer-eth").opener.hasFocus()


def test_the_sheet_shows_who_owns_the_host_and_how_we_know(sheet):
    said = " ".join(labels(sheet))

    assert "<b>tokenpocket.pro</b>" in said
    assert "https://www.tokenpocket.pro/" in said
    assert "官方: 来源 s1" in said
    assert "2 天前核实" in said


def test_return_on_the_sheet_stays_here(sheet):
    assert sheet.cancel.isDefault()
    assert sheet.cancel.hasFocus()


def test_the_address_can_be_copied(sheet):
    sheet.copy()

    assert QGuiApplication.clipboard().text() == "https://www.tokenpocket.pro/"


@pytest.mark.parametrize(
    ("answer", "opened"), [(DoorwaySheet.DialogCode.Accepted, 1), (DoorwaySheet.DialogCode.Rejected, 0)]
)
def test_a_channel_opens_only_when_the_sheet_is_accepted(contact, bench, monkeypatch, answer, opened):
    monkeypatch.setattr(DoorwaySheet, "exec", lambda self: answer)

    row(contact, "email-support").opener.click()

    assert bench.opener.opened == ["mailto:service@tokenpocket.pro"] * opened


def test_a_failure_is_said_in_words(contact, app, bench, monkeypatch):
    monkeypatch.setattr(DoorwaySheet, "exec", lambda self: DoorwaySheet.DialogCode.Accepted)
    monkeypatch.setattr(bench.opener, "open", lambda url: False)

    row(contact, "email-support").opener.click()

    assert any("没有能打开它的程序" in words for bar in app.window.findChildren(UndoBar) for words in labels(bar))


@pytest.mark.parametrize(("days", "colour"), [(0, "good"), (14, "good"), (15, "warn"), (60, "warn"), (61, "danger")])
def test_age_of_evidence_turns_amber_then_red(qapp, days, colour):
    assert age_look(days).colour == colour


def test_statements_and_explorers_stand_in_groups_of_their_own(bench):
    groups = {channel.id: group_of(channel) for channel in bench.pack.channel_list}

    assert groups["no-phone"] == "statements"
    assert groups["explorer-eth"] == "explorers"
    assert rank(bench.pack.channel_list[0]) < rank(bench.pack.channel_list[2])


def test_an_explorer_is_called_checked_not_official(app, bench):
    explorer = next(channel for channel in bench.pack.channel_list if channel.kind == "explorer")

    assert status_look(explorer).word == "核实过"


def test_unknown_channels_are_refused(app):
    with pytest.raises(AppError):
        app.desk.services.channels().open("https://example.org")
