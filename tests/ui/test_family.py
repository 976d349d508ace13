"""The plan for somebody else follows the answers, leaves as paper, text or file, and holds nothing of one's own."""

import json

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.core.checklist import Answer
from app.core.errors import AppError
from app.core.help import Lang
from app.ui.navigation import PageId, Place
from app.ui.pages.family_paper import FamilyPaper
from app.ui.pages.plan_sheet import sheet_text


@pytest.fixture
def page(app, qtbot):
    app.window.go_to(Place(PageId.CHECKLIST))
    qtbot.waitUntil(lambda: app.window.page.overview is not None)
    return app.window.page


@pytest.fixture
def view(page, qtbot):
    page.start.family.click()
    return page.tools.family


def titles(view):
    return [step.item.title for step in view.steps]


def test_the_plan_is_there_at_once_and_asks_no_keyring(view, bench):
    assert {"助记词在纸上", "恢复演练", "硬盘加密"} <= set(titles(view))
    assert view.who.hasFocus() or view.isAncestorOf(QApplication.focusWidget())
    assert bench.keyring.asked == 0


def test_ones_own_answers_do_not_change_it(view, bench):
    bench.services.checklists().answer("new/paper", Answer.DONE)

    view.show_plan()

    assert "助记词在纸上" in titles(view)
    assert "100" not in sheet_text(FamilyPaper(view.steps, view._desk, view).sheet())


def test_an_answer_changes_the_plan(view):
    view.who.press("knows")
    view.phone.press("iphone")
    view.computer.setChecked(True)

    assert (view.person.is_new, view.person.phone, view.person.has_computer) == (False, "iphone", True)


def test_it_is_copied_as_text(view, qtbot):
    view.ways["copy"].click()

    qtbot.waitUntil(lambda: QApplication.clipboard().text().startswith("钱包安全，一步步来"))
    assert "助记词谁都不能看" in QApplication.clipboard().text()


def test_it_is_saved_for_their_program(view, tmp_path, monkeypatch):
    path = tmp_path / "steps.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_more: (str(path), ""))

    view.ways["file"].click()

    assert json.loads(path.read_bytes())["plan"] == [step.item.id for step in view.steps]


def test_it_is_a_pdf_or_says_that_it_could_not_be_written(view, tmp_path, app, monkeypatch):
    path = tmp_path / "steps.pdf"
    failures: list[AppError] = []
    monkeypatch.setattr(app.desk, "failed", failures.append)
    paper = FamilyPaper(view.steps, app.desk, view)

    paper.write_pdf(str(path))
    paper.write_pdf(str(tmp_path / "no" / "steps.pdf"))

    assert path.read_bytes().startswith(b"%PDF")
    assert [error.code for error in failures] == ["paper.not_written"]


def test_a_prepared_plan_taken_in_leads_to_its_first_step(view, tmp_path, monkeypatch, qtbot, app, bench):
    page = app.window.page
    path = tmp_path / "steps.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_more: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_more: (str(path), ""))
    view.ways["file"].click()

    page._on_paper("import")
    qtbot.waitUntil(lambda: bench.services.harden().view(Lang.ZH) is not None and not app.tasks.is_busy)

    assert "接着做" in page.tools.harden.list.start.text()


def test_a_whole_list_is_left_out_and_comes_back(app, page, bench, qtbot):
    app.window.go_to(Place(PageId.CHECKLIST, "new"))
    page.view.not_mine.click()
    page.view.aside.reason.setText("没有钱包")
    page.view.aside.done.click()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert bench.services.checklists().overview(Lang.ZH).score.left_out == 2
