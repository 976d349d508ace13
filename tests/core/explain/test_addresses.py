"""Two addresses are compared letter by letter; poisoned look-alikes are told apart from merely different ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.content.files import decode
from app.content.probe_schema import ProbeFile
from app.content.tools import ROOT
from app.core.explain.addresses import Sameness, compare_addresses, spoken_groups
from app.core.explain.said import Risk

PATH = ROOT / "probes" / "explain-addresses.toml"
WRITTEN = decode(PATH.name, PATH.read_text(encoding="utf-8"), ProbeFile)
WORDS = {entry.code for entry in WRITTEN.found}
MINE = "0x52908400098527886E0F7030069857D2E4169EE7"
ALIKE = "0x5290840009852788600F7030069857d2e4169ee7".lower()
OTHER = "0xde709f2102306220921060314715629080e2fb77"
TRON = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"


@pytest.mark.parametrize(
    ("left", "right", "sameness", "risk"),
    [
        (MINE, f" {MINE}\n", Sameness.SAME, Risk.PLAIN),
        (MINE, MINE.lower(), Sameness.SAME, Risk.PLAIN),
        (MINE, ALIKE, Sameness.LOOK_ALIKE, Risk.RED),
        (MINE, OTHER, Sameness.DIFFERENT, Risk.AMBER),
        (MINE, TRON, Sameness.DIFFERENT, Risk.AMBER),
        (TRON, TRON[:-1], Sameness.UNREADABLE, Risk.AMBER),
        (MINE, "", Sameness.UNREADABLE, Risk.AMBER),
        (MINE, MINE.replace("E0F", "e0F"), Sameness.SAME, Risk.RED),
    ],
)
def test_what_comparing_gives(left, right, sameness, risk):
    comparison = compare_addresses(left, right)

    assert (comparison.sameness, comparison.risk) == (sameness, risk)
    assert {said.code for said in comparison.said} <= WORDS


def test_the_difference_is_marked_and_the_rest_is_not():
    comparison = compare_addresses(MINE, ALIKE)

    assert [run.text for run in comparison.left if not run.is_same] == ["E"]
    assert "".join(run.text for run in comparison.left) == MINE


def test_an_address_is_read_aloud_in_fours():
    assert spoken_groups(f" {MINE} ")[:3] == ("0x", "5290", "8400")
    assert "".join(spoken_groups(TRON)) == TRON


@given(st.text(max_size=120) | st.just(MINE), st.text(max_size=120) | st.just(TRON))
def test_any_two_texts_are_compared_without_failing(left, right):
    comparison = compare_addresses(left, right)

    assert "".join(run.text for run in comparison.left) == left.strip()
    assert "".join(run.text for run in comparison.right) == right.strip()
    assert comparison.said
