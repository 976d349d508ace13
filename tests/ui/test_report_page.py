"""A report: chosen, written, judged as it is written, seen, saved; kept only after a yes; never with a secret."""

import pytest
from PySide6.QtCore import Qt

from app.core.errors import StateError
from app.core.report import paper
from app.core.report.clarity import Advice
from app.core.report.prefill import Prefill
from app.core.report.report import ASKED, FieldId, ReportKind, Section
from app.ui.navigation import PageId, Place
from app.ui.widgets.undo_bar import UndoBar
from tests.ui.reporting import PHRASE, TYPED, begin, fill, previewed, settled


@pytest.fixture
def page(app):
    app.window.go_to(Place(PageId.REPORT))
    return app.window.page


def test_five_kinds_are_offered_and_each_asks_only_what_it_needs(app, qtbot, page):
    assert list(page.start.cards) == list(ReportKind)

    qtbot.mouseClick(page.start.cards[ReportKind.SUGGESTION], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.work.composed is not None)

    assert tuple(page.compose.fields) == ASKED[ReportKind.SUGGESTION]


@pytest.mark.parametrize("kind", ReportKind)
def test_a_new_user_sees_a_report_of_every_kind_as_it_will_go(app, qtbot, kind):
    page = begin(app, qtbot, kind)
    fill(page, kind)

    shown = previewed(app, qtbot)

    assert TYPED[FieldId.SUMMARY] in shown
    assert shown == paper.text(page.work.under_way.report)


def test_advice_follows_what_is_typed(app, qtbot):
    page = begin(app, qtbot, ReportKind.PROBLEM)
    page.compose.fields[FieldId.SUMMARY].put("钱包用不了")
    settled(app, qtbot)
    assert {Advice.WHICH_ACTION, Advice.WHICH_WORDS, Advice.WHEN} <= set(page.compose.aside.shown.advice)
    assert list(page.compose.aside.advice) == [Advice.WHICH_WORDS]
    assert list(page.compose.aside.missing) == [FieldId.STEPS, FieldId.WHEN]

    fill(page, ReportKind.PROBLEM)
    page.compose.fields[FieldId.SCREEN].put("insufficient funds")
    page.compose.fields[FieldId.CHAIN].put("TRON")
    page.compose.fields[FieldId.HASH].put("0x" + "5c" * 32)
    settled(app, qtbot)

    assert page.compose.aside.shown.advice == ()


def test_following_advice_leads_to_its_field(app, qtbot):
    page = begin(app, qtbot, ReportKind.PROBLEM)
    page.compose.fields[FieldId.SUMMARY].put("钱包用不了")
    settled(app, qtbot)

    page.compose.aside.advice[Advice.WHICH_WORDS].click()

    assert page.compose.fields[FieldId.SCREEN].editor.hasFocus()


def test_a_secret_is_wiped_from_its_field_and_kept_nowhere(app, qtbot):
    page = begin(app, qtbot, ReportKind.PROBLEM)

    for name in (FieldId.SUMMARY, FieldId.STEPS, FieldId.VERSION):
        page.compose.fields[name].put(PHRASE)
        assert page.compose.fields[name].text == ""
        assert page.compose.fields[name].fault.isVisible()
    settled(app, qtbot)

    assert "abandon" not in repr([page.work.under_way.draft.text(name) for name in FieldId])
    assert page.compose.above.count() == 1


def test_a_report_that_lacks_something_says_what(app, qtbot):
    page = begin(app, qtbot, ReportKind.COMPLAINT)
    page.compose.preview.click()
    qtbot.waitUntil(page.compose.fields[FieldId.SUMMARY].fault.isVisible)

    assert page.compose.fields[FieldId.SUMMARY].editor.hasFocus()


def test_nothing_is_kept_before_a_yes_and_everything_after_it(app, bench, qtbot):
    page = begin(app, qtbot, ReportKind.PROBLEM)
    fill(page, ReportKind.PROBLEM)
    settled(app, qtbot)
    assert bench.vault.kept_by is None

    page.compose.keep.click()
    qtbot.waitUntil(lambda: not page.compose.keep.isVisible())
    settled(app, qtbot)

    kept = app.desk.services.reports().listed()
    assert [each.title for each in kept] == [TYPED[FieldId.SUMMARY]]
    assert app.desk.services.reports().draft(kept[0].id).values.keys() == page.work.under_way.draft.values.keys()


def test_a_kept_draft_is_gone_on_with(app, qtbot):
    page = begin(app, qtbot, ReportKind.QUESTION)
    page.compose.fields[FieldId.SUMMARY].put("怎样备份？")
    page.compose.keep.click()
    qtbot.waitUntil(lambda: not page.compose.keep.isVisible())
    report_id = page.work.under_way.draft.id
    app.window.go_to(Place(PageId.REPORT, "new-problem"))
    qtbot.waitUntil(lambda: page.work.under_way.draft.id != report_id)

    app.window.go_to(Place(PageId.REPORT))
    qtbot.waitUntil(lambda: report_id in page.start.drafts)
    page.start.drafts[report_id].click()

    qtbot.waitUntil(lambda: page.work.under_way.draft.id == report_id)
    assert page.compose.fields[FieldId.SUMMARY].text == "怎样备份？"


def test_language_changes_under_a_report_that_is_written(app, qtbot):
    page = begin(app, qtbot, ReportKind.PROBLEM)
    page.compose.fields[FieldId.STEPS].put(TYPED[FieldId.STEPS])

    app.change(language="en")
    qtbot.waitUntil(lambda: app.window.page is not page)
    page = app.window.page
    qtbot.waitUntil(lambda: page.work.composed is not None)

    assert page.compose.fields[FieldId.STEPS].text == TYPED[FieldId.STEPS]
    assert "Steps" in page.compose.fields[FieldId.STEPS].editor.accessibleName()


def test_what_is_known_is_filled_in_and_not_asked(app, qtbot):
    known = {FieldId.SUMMARY: "转账一直打包中", FieldId.CHAIN: "TRON"}
    page = begin(app, qtbot, ReportKind.PROBLEM, Prefill(ReportKind.PROBLEM, known, tried=("先看浏览器",)))

    assert not page.compose.fields[FieldId.CHAIN].isVisible()
    assert page.compose.fields[FieldId.STEPS].isVisible()
    assert page.work.under_way.draft.tried == ("先看浏览器",)
    assert page.compose.aside.ticks["先看浏览器"].isChecked()


def test_another_kind_keeps_what_both_ask_for(app, qtbot):
    page = begin(app, qtbot, ReportKind.PROBLEM)
    fill(page, ReportKind.PROBLEM)
    settled(app, qtbot)

    page.compose.kinds.press(ReportKind.COMPLAINT.value)

    assert page.compose.fields[FieldId.SUMMARY].text == TYPED[FieldId.SUMMARY]
    assert tuple(page.compose.fields) == ASKED[ReportKind.COMPLAINT]


def test_keeping_without_a_keyring_asks_once_how(app, bench, qtbot):
    bench.keyring.refuses = "state.no_keyring"
    page = begin(app, qtbot, ReportKind.PROBLEM)

    page.compose.keep.click()
    qtbot.waitUntil(lambda: page.gate.notice is not None)
    page.gate.notice.memory.click()

    qtbot.waitUntil(lambda: not page.compose.keep.isVisible())
    assert page.compose._kept.text() == "只在内存里，关闭程序就没了。"


def test_a_new_draft_after_a_fault_of_a_field_keeps_what_was_there(app, qtbot):
    page = begin(app, qtbot, ReportKind.PROBLEM)
    page.compose.fields[FieldId.STEPS].put("x" * 20_001)
    settled(app, qtbot)

    assert page.compose.fields[FieldId.STEPS].fault.isVisible()
    assert FieldId.STEPS not in page.work.under_way.draft.values


def test_a_discarded_draft_is_forgotten_and_can_be_taken_back(app, qtbot):
    page = begin(app, qtbot, ReportKind.QUESTION)
    page.compose.fields[FieldId.SUMMARY].put("怎样备份？")
    page.compose.keep.click()
    qtbot.waitUntil(lambda: bool(app.desk.services.reports().listed()))

    page.compose.discard.click()
    qtbot.waitUntil(lambda: not app.desk.services.reports().listed())

    qtbot.waitUntil(lambda: bool(app.window.findChildren(UndoBar)))
    app.window.findChildren(UndoBar)[0].undo_button.click()
    qtbot.waitUntil(lambda: page.work.composed is not None and not app.tasks.is_busy)
    assert page.compose.fields[FieldId.SUMMARY].text == "怎样备份？"


def test_wallet_and_device_of_the_last_report_are_filled_in(app, qtbot):
    page = begin(app, qtbot, ReportKind.PROBLEM)
    fill(page, ReportKind.PROBLEM)
    page.compose.fields[FieldId.DEVICE].put("小米 14，HyperOS 2")
    page.compose.keep.click()
    qtbot.waitUntil(lambda: not page.compose.keep.isVisible())
    settled(app, qtbot)
    begin(app, qtbot, ReportKind.COMPLAINT)

    page = begin(app, qtbot, ReportKind.PROBLEM)

    assert page.work.under_way.draft.text(FieldId.DEVICE) == "小米 14，HyperOS 2"
    assert FieldId.DEVICE in page.work.under_way.filled


def test_a_draft_that_cannot_be_kept_is_said_so_once_and_written_on(app, bench, qtbot, monkeypatch):
    told = list[object]()
    monkeypatch.setattr(app.window, "fail", told.append)
    page = begin(app, qtbot, ReportKind.PROBLEM)
    monkeypatch.setattr(app.desk.services.reports(), "keep", full_disk)

    page.compose.keep.click()
    qtbot.waitUntil(lambda: len(told) == 1)
    page.compose.fields[FieldId.STEPS].put(TYPED[FieldId.STEPS])
    settled(app, qtbot)

    assert page.compose.keep.isVisible()
    assert len(told) == 1
    assert page.work.under_way.draft.text(FieldId.STEPS) == TYPED[FieldId.STEPS]


def full_disk(_draft):
    raise StateError("state.not_written", reason="No space left on device")


def test_what_a_draft_came_from_is_kept_with_it(app, qtbot):
    evidence = (Section("verify", (("tp-wallet.example", "lookalike"),)),)
    known = Prefill(ReportKind.INCIDENT, flow="assets-stolen", sections=evidence)
    page = begin(app, qtbot, ReportKind.INCIDENT, known)
    fill(page, ReportKind.INCIDENT)
    page.compose.keep.click()
    qtbot.waitUntil(lambda: not page.compose.keep.isVisible())
    settled(app, qtbot)
    report_id = page.work.under_way.draft.id
    begin(app, qtbot, ReportKind.QUESTION)

    app.window.go_to(Place(PageId.REPORT, report_id))
    qtbot.waitUntil(lambda: page.work.under_way.draft.id == report_id)

    assert page.work.under_way.draft.flow == "assets-stolen"
    assert page.work.under_way.draft.evidence == evidence


def test_a_report_that_is_gone_is_said_so_and_a_new_one_can_be_begun(app, qtbot, monkeypatch):
    told = list[object]()
    monkeypatch.setattr(app.window, "fail", told.append)

    app.window.go_to(Place(PageId.REPORT, "TP-GONEGONE"))
    page = app.window.page

    qtbot.waitUntil(lambda: page._shown is page.start)
    assert [getattr(error, "code", "") for error in told] == ["report.unknown"]


def test_a_kept_report_behind_a_passphrase_asks_for_it_first(app, bench, qtbot):
    bench.vault.keep_by_passphrase("a long passphrase")
    page = begin(app, qtbot, ReportKind.QUESTION)
    page.compose.fields[FieldId.SUMMARY].put("怎样备份？")
    page.compose.keep.click()
    qtbot.waitUntil(lambda: bool(app.desk.services.reports().listed()))
    settled(app, qtbot)
    report_id = page.work.under_way.draft.id
    bench.vault.close()
    begin(app, qtbot, ReportKind.PROBLEM)

    app.window.go_to(Place(PageId.REPORT, report_id))
    qtbot.waitUntil(lambda: page.gate.notice is not None)
    page.gate.notice.field.setText("a long passphrase")
    page.gate.notice.open.click()

    qtbot.waitUntil(lambda: page._shown is page.compose and page.work.under_way.draft.id == report_id)
    assert page.compose.fields[FieldId.SUMMARY].text == "怎样备份？"
