"""What people say tells the need they have; a damaged table is no reason to fail."""

import math

from hypothesis import given
from hypothesis import strategies as st

from app.content.indexing.asked import Counted
from app.core.search.arrangement import heard_danger, needs_heard
from app.core.search.asking import Asked, Chances, chances, pack_gains, unpack_gains
from app.core.search.concepts import Concept, ConceptMap
from app.core.search.features import analyse

CONCEPTS = ConceptMap.of([Concept("stuck", ("pending", "打包中"))])
NEEDS = ("transfer-pending", "fee-too-high", "memo-missing")
SAID = [
    ("my transfer is pending since yesterday", "transfer-pending", 2),
    ("转账一直打包中", "transfer-pending", 1),
    ("why is the fee so high today", "fee-too-high", 2),
    ("手续费太贵", "fee-too-high", 1),
    ("forgot the memo of my deposit", "memo-missing", 2),
    ("充值忘填备注", "memo-missing", 1),
]
COUNTED = Counted(SAID, NEEDS, CONCEPTS)
EVIDENCE = {key: unpack_gains(rarity / 1000, gains) for key, rarity, gains in COUNTED.rows()}
ASKED = Asked(9, NEEDS, tuple(COUNTED.bases))


def heard(query):
    features = analyse(query, CONCEPTS).features
    return chances(features, {key: EVIDENCE[key] for key in features if key in EVIDENCE}, ASKED)


def likeliest(query):
    shares = heard(query).shares
    return max(shares, key=lambda need: shares[need])


def test_words_that_people_with_a_need_use_name_it_inside_a_long_sentence():
    assert likeliest("hello sir my fee yesterday was really so high why") == "fee-too-high"
    assert likeliest("昨天充值的时候忘记了备注怎么办") == "memo-missing"


def test_a_concept_counts_in_every_language():
    assert likeliest("打包中 since yesterday") == "transfer-pending"


def test_words_that_nobody_says_tell_nothing():
    assert heard("zebra") == Chances({}, {})
    assert chances({"fee": 1.0}, EVIDENCE, Asked(0, (), ())) == Chances({}, {})


@given(st.text(alphabet="abe fhimortyw 打包中充值贵", max_size=40))
def test_shares_are_one_together_and_the_likeliest_has_no_fault(query):
    found = heard(query)

    assert not found.shares or math.isclose(sum(found.shares.values()), 1.0)
    assert not found.faint or max(found.faint.values()) == 0.0


@given(st.dictionaries(st.integers(0, 255), st.floats(0.01, 1000)))
def test_gains_come_back_in_the_order_of_needs(counts):
    evidence = unpack_gains(1.5, pack_gains(counts.items()))

    assert list(evidence.needs) == sorted(counts)
    assert all(1 <= gain <= 255 for gain in evidence.gains)


@given(st.binary(max_size=40))
def test_damaged_gains_are_read_as_far_as_they_go(data):
    evidence = unpack_gains(1.0, data)

    assert len(evidence.needs) == len(evidence.gains) == len(data) // 2
    assert chances({"fee": 1.0}, {"fee": evidence}, ASKED).shares.keys() == set(NEEDS)


def test_rules_likeness_and_words_together_give_the_order_of_needs():
    sounds = Chances({"a": 0.7, "b": 0.3, "c": 0.0}, {"a": 0.0, "b": -0.4, "c": -9.0})

    together = needs_heard({"b": 0.5}, {"c": 0.5}, sounds)

    assert together.order == ("b", "a", "c")
    assert together.added["b"] == 0.8
    assert together.added["c"] > 0


def test_danger_is_felt_in_what_a_query_sounds_like_even_without_a_word_of_it():
    emergencies = frozenset({"stolen-assets", "scam-fraud"})
    sounds = Chances({"stolen-assets": 0.09, "scam-fraud": 0.04, "memo-missing": 0.87}, {})

    assert heard_danger(frozenset(), emergencies, sounds).is_there
    assert not heard_danger(frozenset(), frozenset({"stolen-assets"}), sounds).is_there
    assert heard_danger(frozenset({"theft"}), emergencies, Chances({}, {})).is_there
