"""Findings are said with their facts, and the most concerning one leads."""

from app.core.probe import Finding, ProbeState, filled, places, worst


def test_facts_stand_in_their_places():
    assert filled("off by {seconds} s at {host}", {"seconds": 3, "host": "a.example"}) == "off by 3 s at a.example"


def test_missing_fact_is_a_dash_and_no_error():
    assert filled("{names}: {", {}) == "\N{EN DASH}: {"


def test_fact_that_looks_like_a_place_stays_as_it_is():
    assert filled("{name}", {"name": "{seconds}", "seconds": 1}) == "{seconds}"


def test_places_are_named():
    assert places("{a} and {b_c}, {a}") == {"a", "b_c"}


def test_worst_state_leads():
    states = (ProbeState.GOOD, ProbeState.ATTENTION, ProbeState.UNKNOWN)

    assert worst(tuple(Finding("p", "p.x", state) for state in states)) is ProbeState.ATTENTION
    assert worst(()) is ProbeState.GOOD
