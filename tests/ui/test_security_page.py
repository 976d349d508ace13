"""The security page says honestly how each item is known, takes answers back, and stays calm without a keyring."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from app.core.checklist import Answer, Proof
from app.core.probe import Finding, ProbeState
from app.ui.main_window import SMALLEST
from app.ui.navigation import PageId, Place
from app.ui.pages.plan_paper import PlanPaper
from tests.ui import small_lists
from tests.ui.small_lists import NOW, is_memory

ADDRESS = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"


@pytest.fixture
def page(app, qtbot):
    app.window.go_to(Place(PageId.CHECKLIST))
    qtbot.waitUntil(lambda: app.window.page.overview is not None)
    return app.window.page


@pytest.fixture
def listed(app, page, qtbot):
    app.window.go_to(Place(PageId.CHECKLIST, "new"))
    return page


def state_of(page, item_id):
    return next(stand.mark for stand in page.overview.stands if stand.item.id == item_id)


def test_looking_asks_no_keyring(page, bench):
    assert bench.keyring.asked == 0
    assert set(page.start.cards) == {"new", "pc", "coin", "after"}


def test_a_tick_is_kept_and_can_be_taken_back(app, listed, qtbot):
    listed.view.rows["new/paper"].tick.click()
    qtbot.waitUntil(lambda: state_of(listed, "new/paper") is not None)
    assert state_of(listed, "new/paper").answer is Answer.DONE

    from app.ui.widgets.undo_bar import UndoBar

    qtbot.waitUntil(lambda: app.window.findChild(UndoBar) is not None)
    app.window.findChild(UndoBar).undo_button.click()
    qtbot.waitUntil(lambda: state_of(listed, "new/paper") is None)


def test_two_equal_addresses_prove_the_drill(listed, qtbot):
    row = listed.view.rows["new/drill"]
    row.toggle()
    from app.ui.pages.demo_card import DemoCard

    demo = row.findChild(DemoCard)
    for field in demo.fields:
        field.setText(ADDRESS)
    demo.go.click()

    qtbot.waitUntil(lambda: state_of(listed, "new/drill") is not None)
    assert state_of(listed, "new/drill").proof is Proof.DEMONSTRATION
    assert ADDRESS not in state_of(listed, "new/drill").evidence


def test_two_different_addresses_prove_nothing(listed):
    row = listed.view.rows["new/drill"]
    row.toggle()
    from app.ui.pages.demo_card import DemoCard

    demo = row.findChild(DemoCard)
    demo.fields[0].setText(ADDRESS)
    demo.fields[1].setText(ADDRESS.replace("sbav", "sbaV"))
    demo.go.click()

    assert state_of(listed, "new/drill") is None
    assert demo.said.text()


def test_leaving_out_needs_a_reason(listed, qtbot):
    row = listed.view.rows["new/paper"]
    row.toggle()
    row.not_mine.click()
    aside = row._aside
    aside.done.click()
    assert not aside.fault.isHidden()

    aside.reason.setText("没有波场")
    aside.done.click()
    qtbot.waitUntil(lambda: state_of(listed, "new/paper") is not None)
    assert state_of(listed, "new/paper").answer is Answer.NOT_MINE


def test_findings_answer_items(page, qtbot):
    page._on_findings((Finding("disk-encryption", "disk.plain", ProbeState.BAD),))

    qtbot.waitUntil(lambda: state_of(page, "pc/disk") is not None)
    assert state_of(page, "pc/disk").proof is Proof.CHECK


def test_without_a_keyring_a_notice_offers_three_ways_and_nothing_is_lost(listed, bench, qtbot):
    bench.keyring.refuses = "state.no_keyring"
    listed.view.rows["new/paper"].tick.click()
    qtbot.waitUntil(lambda: listed.locked.notice is not None)

    listed.locked.notice.memory.click()

    qtbot.waitUntil(lambda: state_of(listed, "new/paper") is not None)
    assert is_memory(bench.services.safe())


def test_a_passphrase_keeps_the_answer(listed, bench, qtbot):
    bench.keyring.refuses = "state.no_keyring"
    listed.view.rows["new/paper"].tick.click()
    qtbot.waitUntil(lambda: listed.locked.notice is not None)

    listed.locked.notice.field.setText("short")
    listed.locked.notice.open.click()
    assert not listed.locked.notice.fault.isHidden()
    listed.locked.notice.field.setText("a long enough one")
    listed.locked.notice.open.click()

    qtbot.waitUntil(lambda: state_of(listed, "new/paper") is not None, timeout=10_000)
    assert bench.services.safe().kept_by == "passphrase"


def test_the_home_page_says_it_only_once_it_is_open(app, listed, qtbot):
    app.window.go_to(Place(PageId.HOME))
    assert "standing" not in vars(app.window.page)

    app.window.go_to(Place(PageId.CHECKLIST, "new"))
    listed.view.rows["new/paper"].tick.click()
    qtbot.waitUntil(lambda: state_of(listed, "new/paper") is not None)
    app.window.go_to(Place(PageId.HOME))

    home = app.window.page
    qtbot.waitUntil(lambda: "kept" in vars(home) and home.kept.standing.card is not None)


def test_the_plan_is_one_page_without_what_was_typed(page, bench, app, tmp_path):
    plan = PlanPaper(page.overview, app.desk, page.kept)

    assert "硬盘加密" in plan.document().toPlainText()
    plan.write_pdf(str(tmp_path / "plan.pdf"))
    assert (tmp_path / "plan.pdf").read_bytes().count(b"/Type /Page\n") == 1


def test_the_reminder_is_a_calendar_file(page, app):
    data = PlanPaper(page.overview, app.desk, page.kept).reminder(NOW)

    assert data.startswith(b"BEGIN:VCALENDAR\r\n")
    assert b"RRULE:FREQ=DAILY;INTERVAL=30" in data


def test_an_opened_item_gets_the_room_it_needs(app, listed, qtbot):
    app.window.resize(*SMALLEST)
    for row in listed.view.rows.values():
        row.toggle()
    inner = listed.view.column.inner

    qtbot.waitUntil(lambda: inner.height() >= inner.layout().totalHeightForWidth(inner.width()))
    assert inner.height() > listed.view.column.height()


def test_erasing_everything_takes_the_answers_too(app, listed, bench, qtbot):
    listed.view.rows["new/paper"].tick.click()
    qtbot.waitUntil(lambda: state_of(listed, "new/paper") is not None and not app.tasks.is_busy)
    service = bench.services.checklists()

    app.window.go_to(Place(PageId.SETTINGS))
    app.window.page.kept.ask()
    app.window.page.kept.sure.click()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert not service.has_answers


def test_a_changed_item_says_what_changed_and_is_confirmed_by_one_press(app, page, bench, qtbot, monkeypatch):
    bench.services.checklists().answer("new/paper", Answer.DONE)
    changed = replace(small_lists.PAPER, version=2, changed="现在要两份。")
    monkeypatch.setattr(small_lists, "LISTS", (replace(small_lists.LISTS[0], items=(changed,)),))
    app.window.go_to(Place(PageId.CHECKLIST, "new"))
    page.kept.look()
    qtbot.waitUntil(lambda: page.view.rows["new/paper"].tick.text().strip() == "还是这样")
    page.view.rows["new/paper"].toggle()
    assert any(each.text() == "现在要两份。" for each in page.view.rows["new/paper"].findChildren(QLabel))

    page.view.rows["new/paper"].tick.click()

    qtbot.waitUntil(lambda: state_of(page, "new/paper").version == 2)
    assert page.view.rows["new/paper"].tick.text().strip() == "改成没做"
