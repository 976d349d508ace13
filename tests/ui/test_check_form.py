"""What a check of an item needs is typed under the item, refused where it is a secret, and sent only after a yes."""

import pytest
from PySide6.QtWidgets import QLabel

from app.core.flow import ProbeStep
from app.core.probe import Finding, ProbeState
from app.core.secrets import Screened, screen
from app.ui.navigation import PageId, Place
from app.ui.pages.check_form import CheckForm
from app.ui.pages.probe_card import ProbeCard, StepAsked
from tests.ui.small_checks import OWNER

TRON = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"


@pytest.fixture
def page(app, qtbot):
    app.window.go_to(Place(PageId.CHECKLIST, "coin", "coin/owner"))
    qtbot.waitUntil(lambda: app.window.page.overview is not None)
    row = app.window.page.view.rows["coin/owner"]
    qtbot.waitUntil(lambda: row.is_open)
    return app.window.page


@pytest.fixture
def form(page):
    return page.view.rows["coin/owner"].findChild(CheckForm)


def test_the_field_says_what_it_wants(form):
    assert list(form.fields) == ["address"]


@pytest.mark.parametrize("text", ["", "nothing", TRON[:-1]])
def test_what_is_no_address_is_said_and_not_looked_up(form, page, text):
    form.fields["address"].setText(text)
    form.go.click()

    assert form.fault.text()
    assert page.checks is None


def test_a_secret_is_wiped(form):
    form.fields["address"].setText("abandon " * 11 + "about")

    assert form.fields["address"].text() == ""
    assert form.fault.text()


def test_an_address_opens_the_check_which_says_what_is_sent_before_anything_is(form, page, bench):
    form.fields["address"].setText(TRON)
    form.go.click()

    assert page.checks.given["address"].text == TRON
    assert not page.checks.agree.isHidden() or not page.checks.check.isHidden()
    assert page.checks.findings == ()


def test_what_was_found_answers_the_item_and_the_address_is_not_kept(form, page, qtbot):
    form.fields["address"].setText(TRON)
    form.go.click()
    page.checks.finished.emit((Finding("tron-owner", "owner.own", ProbeState.GOOD),))

    def mark():
        return next(stand.mark for stand in page.overview.stands if stand.item.id == "coin/owner")

    qtbot.waitUntil(lambda: mark() is not None)
    assert mark().evidence == "owner.own"
    assert TRON not in " ".join(each.text() for each in page.view.rows["coin/owner"].findChildren(QLabel))


def test_the_list_offers_no_check_that_would_lack_its_address(page):
    said = [each.text() for each in page.view.findChildren(type(page.view.rows["coin/owner"].tick))]

    assert not any("检查能查的" in words for words in said)


def test_a_step_whose_check_lacks_its_address_asks_for_it_first_and_hands_it_over(app, bench, qtbot):
    step = ProbeStep("verify", "Look", "", ("tron-owner",), {}, (), "eye")
    card = ProbeCard(StepAsked(step, "1", (OWNER,), {}), app.desk)
    qtbot.addWidget(card)
    card.show()
    assert card.checks.isHidden()
    assert card.form is not None

    card.form.fields["address"].setText(TRON)
    card.form.go.click()

    assert card.form.isHidden()
    assert not card.checks.isHidden()
    card.checks.agree.click()
    qtbot.waitUntil(lambda: bool(card.checks.findings))
    assert bench.checks.ran == ["tron-owner"]


def test_a_step_that_has_what_it_needs_asks_for_nothing(app, qtbot):
    text = screen(TRON)
    assert isinstance(text, Screened)
    step = ProbeStep("verify", "Look", "", ("tron-owner",), {"address": "where"}, (), "eye")
    card = ProbeCard(StepAsked(step, "1", (OWNER,), {"address": text}), app.desk)
    qtbot.addWidget(card)

    assert card.form is None


def test_addresses_that_are_watched_anyway_are_offered(app, bench, qtbot):
    bench.watched.watch()
    app.desk.change(watch=True)
    form = CheckForm(("address",), app.desk)
    qtbot.addWidget(form)
    qtbot.waitUntil(lambda: TRON in form.known)

    form.known[TRON].click()

    assert form.fields["address"].text() == TRON


def test_without_a_watch_nobody_asks_a_keyring(form, bench):
    assert form.known == {}
    assert bench.keyring.asked == 0
