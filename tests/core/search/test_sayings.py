"""What people say decides the first place; causes that look alike keep the others; danger stays in sight."""

from app.core.help import Kind, Urgency
from app.core.search.arrangement import Danger, Ranked, asked_first, with_asked
from app.core.search.index_port import IndexedItem

CALM = Danger(frozenset(), frozenset({"stolen-assets"}))
THEFT = Danger(frozenset({"theft"}), frozenset({"stolen-assets"}))


def ranked(position, need, score, *, kind=Kind.ARTICLE):
    item = IndexedItem(position, f"{need}-{position}", kind, "article", "area", Urgency.NORMAL, (need,))
    return Ranked(item, score)


def ids(order):
    return [each.item.id for each in order]


def test_the_need_people_mean_takes_the_first_place_and_the_others_keep_their_order():
    order = [ranked(1, "fee", 1.0), ranked(2, "pending", 0.9), ranked(3, "failed", 0.8), ranked(4, "memo", 0.7)]
    said = [ranked(1, "fee", 1.0), ranked(2, "pending", 0.9), ranked(3, "failed", 1.4), ranked(4, "memo", 0.7)]

    assert ids(asked_first(order, said, {"failed": 0.9}, CALM)) == ["failed-3", "fee-1", "pending-2", "memo-4"]


def test_the_need_most_asked_for_is_among_the_first_three_even_from_far_behind():
    order = [ranked(at, need, 1.0 - at / 10) for at, need in enumerate(("fee", "pending", "failed", "node", "memo"))]

    assert "memo-4" in ids(asked_first(order, order, {"memo": 0.5, "fee": 0.1}, CALM))[:3]


def test_a_need_that_nothing_serves_changes_nothing():
    order = [ranked(1, "fee", 1.0), ranked(2, "pending", 0.9)]

    assert ids(asked_first(order, order, {"unknown": 3.0}, CALM)) == ids(order)
    assert asked_first([], [], {"fee": 1.0}, CALM) == []


def test_a_term_never_takes_the_first_place():
    order = [ranked(1, "fee", 1.0), ranked(2, "key-concepts", 0.5, kind=Kind.TERM)]
    said = [ranked(1, "fee", 1.0), ranked(2, "key-concepts", 2.0, kind=Kind.TERM)]

    assert ids(asked_first(order, said, {"key-concepts": 1.0}, CALM))[0] == "fee-1"


def test_danger_keeps_a_security_answer_in_the_first_two():
    order = [ranked(1, "fee", 1.0), ranked(2, "stolen-assets", 0.9), ranked(3, "pending", 0.8)]
    said = [ranked(1, "fee", 1.0), ranked(2, "stolen-assets", 0.9), ranked(3, "pending", 1.5)]

    assert "stolen-assets-2" in ids(asked_first(order, said, {"pending": 0.9}, THEFT))[:2]


def test_sayings_add_to_what_rules_say():
    added = with_asked({"fee": 0.3}, {"fee": 1.0, "memo": 0.5})

    assert added["fee"] > 0.3
    assert 0 < added["memo"] < added["fee"]
