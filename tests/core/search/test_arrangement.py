"""Results stand in the order of their scores, except where coins may be in danger."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.help import Kind, Urgency
from app.core.search.arrangement import Danger, Ranked, arranged, with_company, with_needs
from app.core.search.index_port import IndexedItem
from app.core.search.rules import Rule, likelier

EMERGENCIES = frozenset({"stolen-assets", "approval-revoke"})
NEEDS = ("stolen-assets", "approval-revoke", "gas-settings", "swap-failed", "nft-not-visible")
RANKED = st.lists(
    st.tuples(st.sampled_from(list(Kind)), st.lists(st.sampled_from(NEEDS), max_size=2, unique=True), st.floats(0, 9)),
    max_size=12,
).map(lambda rows: [ranked(n, kind, tuple(needs), score) for n, (kind, needs, score) in enumerate(rows)])
CALM = Danger(frozenset(), EMERGENCIES)
KINDS = st.frozensets(st.sampled_from(["theft", "leak", "scam", "approval"]))


def ranked(number, kind=Kind.ARTICLE, needs=("gas-settings",), score=1.0):
    return Ranked(IndexedItem(number, f"item-{number}", kind, "article", "", Urgency.NORMAL, needs), score)


@given(RANKED, KINDS)
def test_nothing_is_lost_or_doubled(items, kinds):
    order = arranged(items, NEEDS, Danger(kinds, EMERGENCIES))

    assert sorted(each.item.position for each in order) == sorted(each.item.position for each in items)


@given(RANKED, KINDS.filter(bool))
def test_danger_has_a_security_answer_in_sight(items, kinds):
    danger = Danger(kinds, EMERGENCIES)

    order = arranged(items, NEEDS, danger)

    places = [at for at, each in enumerate(order) if danger.is_answered_by(each.item)]
    assert not places or places[0] <= (1 if kinds & {"theft", "leak"} else 2)


@given(RANKED)
def test_terms_and_channels_follow_the_first_answers(items):
    order = arranged(items, NEEDS, Danger(frozenset(), EMERGENCIES))

    answers = sum(each.item.kind not in {Kind.TERM, Kind.CHANNEL} for each in items)
    assert all(each.item.kind not in {Kind.TERM, Kind.CHANNEL} for each in order[: min(3, answers)])


@given(RANKED, KINDS, st.randoms())
def test_order_does_not_depend_on_the_order_of_finding(items, kinds, random):
    shuffled = random.sample(items, len(items))

    assert arranged(items, NEEDS, Danger(kinds, EMERGENCIES)) == arranged(shuffled, NEEDS, Danger(kinds, EMERGENCIES))


def test_behind_the_best_come_answers_to_the_likeliest_needs_not_answered_yet():
    same = [ranked(n, score=1.0 - n / 100) for n in range(5)]
    second, best = (
        ranked(8, needs=("nft-not-visible", "swap-failed"), score=0.9),
        ranked(9, needs=("swap-failed",), score=0.1),
    )

    order = arranged([*same, second, best], ("gas-settings", "swap-failed", "nft-not-visible"), CALM)

    assert order[:3] == [same[0], best, second]


def test_a_need_that_nothing_serves_takes_no_place():
    items = [ranked(n, score=1.0 - n / 100) for n in range(5)]

    assert arranged(items, ("token-listing-request",), CALM) == items


def test_a_term_never_takes_the_first_place():
    term = ranked(1, Kind.TERM, ("swap-failed",), score=3.0)

    assert arranged([term, ranked(2)], ("swap-failed",), CALM)[0] == ranked(2)


def test_needs_that_are_likelier_lift_their_items():
    lifted = with_needs([ranked(1), ranked(2, needs=("swap-failed", "gas-settings"))], {"gas-settings": 0.4})

    assert [each.score for each in lifted] == [1.4, 1.3]


def test_items_are_lifted_by_others_of_the_same_need():
    scores = [each.score for each in with_company([ranked(1), ranked(2), ranked(3, needs=("swap-failed",))])]

    assert scores[0] == scores[1] > scores[2] == 1.0


def test_the_strongest_rule_counts():
    rules = [
        Rule(("stolen",), (), (), {"stolen-assets": 0.2}),
        Rule((), ("stolen", "leak"), ("swap",), {"stolen-assets": 0.4}),
    ]

    assert likelier(rules, {"stolen"}) == {"stolen-assets": 0.4}
    assert likelier(rules, {"stolen", "swap"}) == {"stolen-assets": 0.2}
    assert likelier(rules, {"swap"}) == {}
