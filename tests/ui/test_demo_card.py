"""Five minutes against the clock are five minutes, however late the ticks of a busy computer come."""

import pytest

from app.core.checklist import Demo
from app.ui.pages import demo_card
from app.ui.pages.demo_card import DemoCard


@pytest.fixture
def card(app, qtbot):
    made = DemoCard(Demo.TIMED, app.desk)
    qtbot.addWidget(made)
    return made


def test_nothing_is_asked_before_the_time_is_up(card):
    card.start.click()

    assert any(left in card.said.text() for left in ("5:00", "4:59"))
    assert card.asked.isHidden()


def test_when_the_time_is_up_it_is_asked_at_the_next_tick(card, monkeypatch):
    card.start.click()
    monkeypatch.setattr(demo_card, "_MINUTES", 0)
    card._tick.timeout.emit()

    assert not card.asked.isHidden()
    assert not card._tick.isActive()
