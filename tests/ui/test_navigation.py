"""Back, forward, and the only links that are ever followed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.navigation import History, PageId, Place, parse_deep_link, parse_help_link

HOME, HELP, CONTACT = Place(PageId.HOME), Place(PageId.HELP), Place(PageId.CONTACT)


def test_back_and_forward_walk_the_places_visited():
    history = History(HOME)
    history.visit(HELP)
    history.visit(CONTACT)

    assert history.back() == HELP
    assert history.back() == HOME
    assert history.back() == HOME
    assert history.forward() == HELP
    assert history.can_go_back
    assert history.can_go_forward


def test_a_new_place_forgets_what_lay_ahead():
    history = History(HOME)
    history.visit(HELP)
    history.back()
    history.visit(CONTACT)

    assert not history.can_go_forward
    assert history.back() == HOME


def test_the_same_place_twice_counts_once():
    history = History(HOME)
    history.visit(HOME)

    assert not history.can_go_back


@given(st.lists(st.integers(0, 300), max_size=300))
def test_history_never_grows_beyond_a_hundred_places(numbers):
    history = History(HOME)
    for number in numbers:
        history.visit(Place(PageId.HELP, f"a{number}"))
    steps = 0
    while history.can_go_back:
        history.back()
        steps += 1

    assert steps < 100


@pytest.mark.parametrize(
    ("text", "item_id"),
    [
        ("tpselfhelp://article/coins-gone", "coins-gone"),
        ("tpselfhelp://channel/email-support/", "email-support"),
        ("coins-gone", "coins-gone"),
        ("tpselfhelp://verify?text=x", ""),
        ("tpselfhelp://article/../etc", ""),
        ("tpselfhelp://open/coins-gone", ""),
        ("https://example.org/article/coins-gone", ""),
        ("file:///etc/passwd", ""),
        ("tpselfhelp://article/" + "a" * 500, ""),
        ("", ""),
    ],
)
def test_only_ids_come_in_from_outside(text, item_id):
    assert parse_deep_link(text) == item_id


@given(st.text(max_size=200))
def test_whatever_comes_in_at_most_an_id_comes_out(text):
    item_id = parse_deep_link(text)

    assert item_id == "" or set(item_id) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


@pytest.mark.parametrize(
    "link", ["https://example.org", "javascript:alert(1)", "article:", "article:A b", "file:x", ""]
)
def test_other_links_in_help_lead_nowhere(link):
    assert parse_help_link(link) is None


def test_links_to_help_are_taken_apart():
    assert parse_help_link("term:recovery-phrase") == ("term", "recovery-phrase")
