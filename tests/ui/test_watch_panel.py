"""Addresses are watched only after consent was asked with what goes to whom, and an alarm leads to the right flow."""

from dataclasses import replace
from threading import Event

import pytest

from app.core.watch.sight import Line, Sight
from app.ui.main_window import SMALLEST
from app.ui.navigation import PageId, Place
from app.ui.services import Late
from app.ui.watch_duty import WatchDuty
from tests.services.small_watch import EVM, TRON

PHRASE = "abandon " * 11 + "about"


class Told:
    """A desktop that remembers what it was asked to show."""

    def __init__(self):
        self.shown, self.click = [], None

    def notify(self, title, text, on_click):
        self.shown.append((title, text))
        self.click = on_click

    def close(self):
        self.shown.append("closed")


@pytest.fixture
def told():
    return Told()


@pytest.fixture
def duty(app, bench, told):
    made = WatchDuty(bench.services.watch, app.desk, app.window, Late(lambda: told))
    yield made
    made.close()


@pytest.fixture
def panel(app, duty, qtbot):
    app.window.go_to(Place(PageId.CHECKLIST))
    found = app.window.page.start.watch
    qtbot.waitUntil(lambda: found.state is not None)
    return found


def type_in(panel, text, qtbot):
    panel.form.field.setText(text)
    panel.form.field.flush()
    qtbot.waitUntil(lambda: not panel.form.kind.isHidden())


def add(panel, qtbot, text=TRON):
    type_in(panel, text, qtbot)
    panel.form.add.click()
    qtbot.waitUntil(lambda: len(panel.rows) == 1)


def agree(panel, qtbot):
    panel.agree.click()
    qtbot.waitUntil(lambda: panel.state.is_agreed)


@pytest.fixture
def rings(panel, bench, duty, qtbot):
    """Watch an address, and let something happen between two looks."""

    def ring(**changes):
        add(panel, qtbot)
        agree(panel, qtbot)
        watched = bench.watched
        with qtbot.waitSignal(duty.watchman.looked):
            duty.watchman.look()
        watched.nodes.sights = [replace(Sight("a", 101, sent=5), **changes)]
        watched.clock.wait(hours=1)
        with qtbot.waitSignal(duty.watchman.looked):
            duty.watchman.look()

    return ring


def test_nothing_is_watched_or_asked_before_somebody_adds_an_address(panel, bench, duty):
    assert panel.rows == {}
    assert (bench.keyring.asked, bench.watched.nodes.asked) == (0, [])
    assert not duty.watchman.is_on


def test_the_shape_is_recognised_and_nothing_is_sent(panel, bench, qtbot):
    add(panel, qtbot)

    assert panel.form.field.text() == ""
    assert bench.watched.nodes.asked == []
    assert not panel.state.is_agreed


def test_an_address_of_many_chains_asks_for_the_chain(panel, qtbot):
    type_in(panel, EVM, qtbot)
    assert not panel.form.add.isEnabled()

    panel.form.chains["base"].click()
    panel.form.add.click()

    qtbot.waitUntil(lambda: len(panel.rows) == 1)
    assert panel.state.lines[0].watched.chain == "base"


def test_an_address_that_was_not_added_stays_in_its_field(app, panel, qtbot):
    add(panel, qtbot)
    type_in(panel, TRON, qtbot)
    panel.form.add.click()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert panel.form.field.text() == TRON


def test_changes_close_behind_one_another_all_happen(app, panel, bench, qtbot):
    add(panel, qtbot)
    type_in(panel, EVM, qtbot)
    panel.form.chains["base"].click()
    panel.form.add.click()
    qtbot.waitUntil(lambda: len(panel.rows) == 2)

    busy = Event()
    app.tasks.run("slow", lambda _token: busy.wait(20), lambda _done: None)
    for row in list(panel.rows.values()):
        row.pause.click()
    busy.set()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert [each.is_paused for each in bench.watched.service.kept.watched()] == [True, True]


def test_what_is_no_address_is_said(panel, qtbot):
    type_in(panel, "nothing", qtbot)

    assert not panel.form.add.isEnabled()
    assert panel.form.kind.property("role") == "badge-danger"


def test_a_secret_is_wiped_and_said(panel, bench):
    panel.form.field.setText(PHRASE)

    assert panel.form.field.text() == ""
    assert "助记词" in panel.form.kind.text() or "phrase" in panel.form.kind.text()
    assert bench.keyring.asked == 0


def test_consent_names_the_address_and_every_host(panel, qtbot):
    add(panel, qtbot)
    from PySide6.QtWidgets import QLabel

    said = " ".join(each.text() for each in panel.findChildren(QLabel)).replace("\N{ZERO WIDTH SPACE}", "")
    assert all(part in said for part in (TRON, "a.example", "b.example", "sends"))


def test_after_consent_it_looks_by_itself_and_remembers_that(panel, bench, duty, qtbot):
    add(panel, qtbot)
    agree(panel, qtbot)

    assert duty.watchman.is_on
    assert bench.store.saved.watch


def test_consent_that_is_taken_back_stops_it_at_once(panel, bench, duty, qtbot):
    add(panel, qtbot)
    agree(panel, qtbot)
    panel.withdraw.click()
    qtbot.waitUntil(lambda: not panel.state.is_agreed)

    with qtbot.waitSignal(duty.watchman.looked):
        duty.watchman.look()
    assert bench.watched.nodes.asked == []
    assert not duty.watchman.is_on
    assert not bench.store.saved.watch


def test_an_alarm_is_a_notification_without_an_address_whose_click_opens_the_flow(app, panel, told, rings, monkeypatch):
    rings(delegate="0x" + "c0" * 20, sent=6)

    ((title, text),) = told.shown
    assert "watch.delegated" in title
    assert TRON not in title + text
    opened: list[Place] = []
    monkeypatch.setattr(app.window, "go_to", opened.append)
    told.click()
    assert opened == [app.desk.place_of("assets-stolen")]


def test_an_alarm_stands_first_until_it_is_settled(app, panel, rings, qtbot):
    rings(sent=6)
    qtbot.waitUntil(lambda: bool(panel.state.lines[0].alarms))
    (line,) = panel.rows.values()
    content = app.window.page.start.column.content
    assert content.indexOf(panel) < content.indexOf(app.window.page.start._body)

    with qtbot.waitSignal(panel.item_requested) as asked:
        line.ways["assets-stolen"].click()
    assert asked.args == ["assets-stolen"]
    line.settle.click()
    qtbot.waitUntil(lambda: not panel.state.lines[0].alarms)


def test_the_home_page_says_first_that_something_happened(app, rings, panel, qtbot):
    rings(sent=6)
    qtbot.waitUntil(lambda: bool(panel.state.lines[0].alarms))
    app.window.go_to(Place(PageId.HOME))

    home = app.window.page
    qtbot.waitUntil(lambda: "kept" in vars(home) and home.kept.standing.alarm is not None)
    home.kept.standing.alarm.click()
    assert app.window.history.current.page is PageId.CHECKLIST


def test_a_strangers_line_is_listed_and_not_shouted(panel, rings, told, qtbot):
    rings(lines=(Line("0x" + "22" * 20, "0x" + "33" * 20, is_approval=True, is_own=False),))

    qtbot.waitUntil(lambda: bool(panel.state.lines[0].alarms))
    assert told.shown == []


def test_while_offline_nobody_is_asked_and_the_panel_says_so(app, panel, bench, duty, qtbot):
    add(panel, qtbot)
    agree(panel, qtbot)
    app.desk.change(offline=True)
    with qtbot.waitSignal(duty.watchman.looked):
        duty.watchman.look()

    assert duty.watchman.trouble.code == "net.offline"
    assert bench.watched.nodes.asked == []
    from app.ui.widgets.notice import Notice

    qtbot.waitUntil(lambda: panel.findChild(Notice) is not None)


def test_pausing_and_removing_can_be_taken_back(app, panel, qtbot):
    add(panel, qtbot)
    next(iter(panel.rows.values())).pause.click()
    qtbot.waitUntil(lambda: panel.state.lines[0].watched.is_paused)
    next(iter(panel.rows.values())).pause.click()
    qtbot.waitUntil(lambda: not panel.state.lines[0].watched.is_paused)

    from app.ui.widgets.undo_bar import UndoBar

    next(iter(panel.rows.values())).remove.click()
    qtbot.waitUntil(lambda: panel.rows == {})
    qtbot.waitUntil(lambda: app.window.findChild(UndoBar) is not None)
    app.window.findChild(UndoBar).undo_button.click()
    qtbot.waitUntil(lambda: len(panel.rows) == 1)


def test_a_look_that_brings_nothing_new_leaves_everything_where_it_is(panel, bench, duty, qtbot):
    add(panel, qtbot)
    agree(panel, qtbot)
    for _ in range(2):
        with qtbot.waitSignal(duty.watchman.looked):
            duty.watchman.look()
    qtbot.waitUntil(lambda: panel.state.lines[0].outcome is not None)
    (line,) = panel.rows.values()
    with qtbot.waitSignal(duty.watchman.looked):
        panel.now.click()

    qtbot.waitUntil(panel.now.isEnabled)
    assert list(panel.rows.values()) == [line]


def test_without_a_keyring_the_panel_asks_how_to_keep_it_and_goes_on(panel, bench, qtbot):
    bench.keyring.refuses = "state.no_keyring"
    type_in(panel, TRON, qtbot)
    panel.form.add.click()
    qtbot.waitUntil(lambda: panel.gate.notice is not None)

    panel.gate.notice.memory.click()

    qtbot.waitUntil(lambda: len(panel.rows) == 1)


def test_a_watch_that_was_agreed_to_goes_on_at_the_next_start(app, bench, told, qtbot):
    bench.watched.watch()
    app.desk.change(watch=True)
    duty = WatchDuty(bench.services.watch, app.desk, app.window, Late(lambda: told))

    assert duty.watchman.is_on
    duty.close()


def test_it_fits_the_smallest_window(app, panel, qtbot):
    add(panel, qtbot)
    type_in(panel, EVM, qtbot)
    app.window.resize(*SMALLEST)
    qtbot.wait(0)

    assert panel.width() <= app.window.width()
    assert panel.sizeHint().width() > 0


def test_an_error_while_looking_is_told_only_to_who_asked(app, panel, bench, duty, qtbot):
    add(panel, qtbot)
    with qtbot.waitSignal(duty.watchman.failed) as failed:
        duty.watchman.look(is_asked=True)
    assert failed.args[0].code == "net.no_consent"

    with qtbot.assertNotEmitted(duty.watchman.failed), qtbot.waitSignal(duty.watchman.looked):
        duty.watchman.look()
