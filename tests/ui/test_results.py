"""The results as a model, and as a list."""

import pytest
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QStyleOptionViewItem

from app.core.help import Kind, Lang, Urgency
from app.core.hits import Hit
from app.ui.models.result_model import ResultModel, ResultRole, kind_word, urgency_word
from app.ui.theme.tokens import DARK, LIGHT, Measures, Tokens
from app.ui.widgets.result_list import ResultList

HITS = (
    Hit(
        Kind.ARTICLE,
        "a",
        Lang.ZH,
        "转账一直打包中",
        (),
        Urgency.EMERGENCY,
        2.0,
        "先看状态。" * 30,
        ((0, 2),),
        ((2, 4),),
        1,
    ),
    Hit(Kind.TERM, "b", Lang.EN, "Nonce", (), Urgency.NORMAL, 1.0),
    Hit(Kind.CHANNEL, "c", Lang.EN, "E-mail", (), Urgency.HIGH, 0.5, "short"),
)


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def results(request, qtbot):
    made = ResultList("Results", Tokens(request.param, Measures()))
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show_hits(HITS)
    made.show()
    return made


def test_model_keeps_the_rules_of_qt(qtmodeltester):
    model = ResultModel()
    model.set_hits(HITS)

    qtmodeltester.check(model)


def test_screen_readers_hear_title_kind_urgency_and_snippet(qapp):
    model = ResultModel()
    model.set_hits(HITS)

    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)

    assert HITS[0].title in spoken
    assert kind_word(Kind.ARTICLE) in spoken
    assert urgency_word(Urgency.EMERGENCY) in spoken
    assert HITS[0].snippet in spoken


def test_nothing_outside_the_rows(qapp):
    model = ResultModel()

    assert model.data(QModelIndex(), Qt.ItemDataRole.DisplayRole) is None
    assert model.data(model.index(5), ResultRole.HIT) is None


def test_a_longer_snippet_takes_more_room(results):
    heights = [results.sizeHintForIndex(results.results.index(row)).height() for row in range(3)]

    assert heights[0] > heights[2] > heights[1]


def test_a_narrow_list_gives_kind_and_urgency_a_line_of_their_own(results):
    results.resize(1200, 400)
    wide = results.sizeHintForIndex(results.results.index(2)).height()
    results.resize(260, 400)

    assert results.sizeHintForIndex(results.results.index(2)).height() > wide


@pytest.mark.parametrize("width", [260, 600, 1200])
def test_rows_are_painted_at_any_width(results, width):
    results.resize(width, 400)

    picture = results.grab()

    assert picture.size() == QSize(width, 400)


def test_a_row_without_a_hit_paints_nothing_and_takes_no_room(results):
    assert results.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()) == QSize(0, 0)


def test_stepping_stops_at_both_ends(results):
    results.step(-1)
    assert results.currentIndex().row() == 0
    results.step(1)
    results.step(10)
    assert results.currentIndex().row() == 2


def test_opening_names_the_item(results, qtbot):
    with qtbot.waitSignal(results.opened) as opened:
        results.open_current()

    assert opened.args == ["a"]
