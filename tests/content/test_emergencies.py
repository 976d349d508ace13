"""Whoever types that coins are gone, a secret is out or a stranger offers help sees a security answer at once."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import apsw
import pytest

from app.adapters.index import SearchIndex
from app.core.help import Lang, Urgency

# Compiling everything takes half a minute, several on a busy machine.
pytestmark = pytest.mark.timeout(480)

LINES = (Path(__file__).parent / "emergencies.txt").read_text("utf-8").splitlines()
SAID = [line for line in LINES if line and not line.startswith("#")]
NONSENSE = ["asdfghjkl", "zzzzqqqq", "囧囧囧", "???", "1", "!!!", "😀", "qwx", "st", "龘", "0x", "%%", "the", "的"]


@pytest.fixture(scope="module")
def index(pack):
    return SearchIndex(pack.connection)


@cache
def emergencies(connection: apsw.Connection) -> frozenset[str]:
    query = "SELECT DISTINCT id FROM needs WHERE urgency = ?"
    return frozenset(str(row[0]) for row in connection.execute(query, (Urgency.EMERGENCY.value,)))


def test_enough_ways_to_say_it_are_tried():
    assert len(set(SAID)) == len(SAID) >= 190


@pytest.mark.parametrize("lang", [Lang.ZH, Lang.EN, Lang.ZH_HANT])
def test_every_cry_for_help_has_a_security_answer_in_the_first_three(index, pack, lang):
    unanswered = [
        query
        for query in SAID
        if not any(emergencies(pack.connection) & set(hit.needs) for hit in index.search(query, lang, 3).hits)
    ]

    assert unanswered == []


@pytest.mark.parametrize("query", NONSENSE)
def test_nonsense_still_shows_where_to_go(index, query):
    result = index.search(query, Lang.ZH, 10)

    assert len(result.hits) >= 3


def test_what_matches_nothing_names_the_official_contact(index):
    assert "official-contact" in [hit.id for hit in index.search("囧囧囧", Lang.EN, 10).hits]
