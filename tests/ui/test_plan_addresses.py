"""The plan on paper holds no watched address unless it was ticked, and then exactly those ticked."""

import pytest
from PySide6.QtWidgets import QFileDialog

from app.ui.navigation import PageId, Place
from app.ui.pages import plan_paper, plan_sheet
from app.ui.pages.plan_paper import PlanPaper
from app.ui.pages.plan_sheet import sheet_text
from tests.services.small_watch import EVM, TRON, words


@pytest.fixture
def page(app, bench, qtbot):
    for text, chain in ((TRON, "tron"), (EVM, "base")):
        bench.watched.service.add(words(text), chain)
    app.window.go_to(Place(PageId.CHECKLIST))
    found = app.window.page
    qtbot.waitUntil(lambda: found.start.watch.state is not None and found.overview is not None)
    return found


@pytest.fixture
def printed(monkeypatch):
    """What would go to the printer, as text."""
    sent = []
    monkeypatch.setattr("app.ui.printing.print_document", lambda made, _parent: sent.append(made.toPlainText()))
    return sent


def tick(page, chain):
    line = next(line for line in page.start.watch.state.lines if line.watched.chain == chain)
    page.ways.addresses.ticks[line.watched.id].click()


def test_no_box_is_ticked_and_no_address_goes_on_paper(page, printed):
    page._on_paper("print")
    assert not any(each.isChecked() for each in page.ways.addresses.ticks.values())

    page.ways.addresses.go.click()

    assert printed
    assert not any(address in printed[0] for address in (TRON, EVM))


def test_exactly_the_ticked_address_goes_on_paper_with_its_chain(page, printed):
    page._on_paper("print")
    tick(page, "base")

    page.ways.addresses.go.click()

    assert f"Base: {EVM}" in printed[0]
    assert TRON not in printed[0]


def test_asking_again_begins_without_any_tick(page, printed):
    page._on_paper("print")
    tick(page, "tron")
    page.ways.addresses.go.click()
    page._on_paper("print")

    page.ways.addresses.go.click()

    assert TRON in printed[0]
    assert TRON not in printed[1]


def test_leaving_prints_nothing(page, printed):
    page._on_paper("print")
    tick(page, "tron")

    page.ways.addresses.stay.click()

    assert printed == []
    assert page.start.above.count() == 0


@pytest.mark.parametrize("ticked", [(), ("tron",), ("tron", "base")])
def test_the_pdf_is_one_page_with_exactly_the_ticked_addresses(page, app, tmp_path, monkeypatch, ticked):
    name = str(tmp_path / "plan.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (name, ""))
    written = []
    write = plan_sheet.write_sheet

    def seen(sheet, *rest):
        written.append(sheet)
        return write(sheet, *rest)

    monkeypatch.setattr(plan_paper, "write_sheet", seen)
    page._on_paper("pdf")
    for chain in ticked:
        tick(page, chain)

    page.ways.addresses.go.click()

    assert (tmp_path / "plan.pdf").read_bytes().count(b"/Type /Page\n") == 1
    text = sheet_text(written[0])
    assert [address in text for address in (TRON, EVM)] == ["tron" in ticked, "base" in ticked]


def test_twenty_addresses_still_fit_on_one_page(page, app, tmp_path):
    paper = PlanPaper(page.overview, app.desk, page.kept, (f"Base: {EVM}",) * 20)

    paper.write_pdf(str(tmp_path / "plan.pdf"))

    assert (tmp_path / "plan.pdf").read_bytes().count(b"/Type /Page\n") == 1
    assert sheet_text(paper.sheet()).count(EVM) == 20


def test_the_boxes_on_the_screen_show_only_the_ends(page):
    page._on_paper("print")

    shown = [each.text() for each in page.ways.addresses.ticks.values()]

    assert shown == [f"TRON · {TRON[:6]}…{TRON[-6:]}", f"Base · {EVM[:6]}…{EVM[-6:]}"]


def test_without_watched_addresses_nothing_is_asked(app, qtbot, printed):
    app.window.go_to(Place(PageId.CHECKLIST))
    page = app.window.page
    qtbot.waitUntil(lambda: page.start.watch.state is not None)

    page._on_paper("print")

    assert page.ways.addresses is None
    assert printed
