"""Help that was missing is noted once the switch is on, shown word for word, erased and written to a file."""

from threading import Event

import pytest
from PySide6.QtWidgets import QPushButton

from app.core.gaps import GapKind, read_file
from app.core.hits import Intent, SearchResult
from app.core.secrets import screen
from app.ui.navigation import PageId, Place


@pytest.fixture
def section(app):
    app.window.go_to(Place(PageId.SETTINGS))
    return app.window.page.learning


def noted(bench):
    return [(gap.kind, gap.text) for gap in bench.learning.listed()]


def stands_unanswered(app, qtbot, words):
    app.window.go_to(Place(PageId.HOME))
    panel = app.window.page.panel
    panel._asked = screen(words)
    panel._show(SearchResult(words, Intent.QUESTION, None, (), True))
    panel._unanswered.pause.timeout.emit()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)


def test_nothing_is_noted_while_the_switch_is_off(app, bench, qtbot, section):
    assert not section.switch.isChecked()
    stands_unanswered(app, qtbot, "怎么关闭闪兑")

    assert noted(bench) == []
    assert bench.vault.reading() is None


def test_a_search_that_stands_unanswered_is_noted_after_a_yes(app, bench, qtbot, section):
    section.switch.click()
    stands_unanswered(app, qtbot, "怎么关闭闪兑")

    assert noted(bench) == [(GapKind.SEARCH, "怎么关闭闪兑")]


def test_not_yet_below_an_article_is_noted_after_a_yes(app, bench, qtbot, section):
    section.switch.click()
    app.window.go_to(Place(PageId.HELP, "assets-stolen-now"))
    app.window.page.article.foot.not_yet.click()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert noted(bench) == [(GapKind.NOT_YET, "assets-stolen-now")]


def test_notes_are_shown_written_to_a_file_and_erased(app, bench, qtbot, section, tmp_path):
    section.switch.click()
    bench.learning.missed(screen("怎么关闭闪兑"), "zh")
    section.show_noted()
    qtbot.waitUntil(lambda: section._noted.count() == 1)
    section.export_to(str(tmp_path / "gaps.json"))
    qtbot.waitUntil((tmp_path / "gaps.json").exists)
    section.erase.click()
    qtbot.waitUntil(lambda: noted(bench) == [])

    assert [gap.text for gap in read_file((tmp_path / "gaps.json").read_bytes()) or ()] == ["怎么关闭闪兑"]


def test_two_notes_forgotten_close_behind_one_another_are_both_gone(app, bench, qtbot, section):
    section.switch.click()
    for words in ("怎么关闭闪兑", "闪兑开关在哪"):
        bench.learning.missed(screen(words), "zh")
    section.show_noted()
    qtbot.waitUntil(lambda: section._noted.count() == 2)

    busy = Event()
    app.tasks.run("slow", lambda _token: busy.wait(20), lambda _done: None)
    for at in range(2):
        section._noted.itemAt(at).widget().findChild(QPushButton).click()
    busy.set()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert noted(bench) == []
