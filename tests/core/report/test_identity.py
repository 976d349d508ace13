"""Nothing that tells who or where somebody is stays; nothing that a support desk needs goes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.report.identity import Masker
from tests.core.report.identity_lines import LOOK_ALIKES, telling

LINES = list(telling())


def test_the_list_is_long_enough_to_judge_by():
    assert len(LINES) >= 300


@pytest.mark.parametrize(("line", "part"), LINES, ids=[line for line, _ in LINES])
def test_what_tells_who_or_where_is_gone(line, part):
    masked = Masker().mask(line)

    assert part not in masked.text
    assert sum(masked.counts.values()) >= 1


@pytest.mark.parametrize("line", LOOK_ALIKES)
def test_versions_times_and_chain_data_stay(line):
    assert Masker().mask(line).text == line


def test_equal_values_get_equal_names_in_all_texts_of_a_report():
    masker = Masker()

    first = masker.mask("ip 192.168.1.7 then 10.0.0.9")
    second = masker.mask("again 10.0.0.9, from C:\\Users\\lily\\a")

    assert first.text == "ip [ip 1] then [ip 2]"
    assert second.text == "again [ip 2], from C:\\Users\\[user 1]\\a"


def test_known_names_are_found_in_every_way_they_are_written():
    masker = Masker([("user", "王伟"), ("host", "zulu-7")])

    text = masker.mask("王伟 said so on ZULU-7; %E7%8E%8B%E4%BC%9F \\u738b\\u4f1f; zulu-77 is another").text

    assert text == "[user 1] said so on [host 1]; [user 1] [user 1]; zulu-77 is another"


@pytest.mark.parametrize("name", ["root", "user", "ab", "Administrator", ""])
def test_names_that_everybody_has_do_not_eat_words(name):
    assert Masker([("user", name)]).mask("the root of a user problem: ab").text == "the root of a user problem: ab"


def test_official_addresses_stay():
    masker = Masker(keep=["service@tokenpocket.pro"])

    assert masker.mask("sent to Service@tokenpocket.pro").text == "sent to Service@tokenpocket.pro"
    assert "[mail 1]" in masker.mask("sent to service@tokenpocket.pr0.example").text


@given(st.text(max_size=300))
def test_masking_twice_changes_nothing_more(text):
    masker = Masker()
    once = masker.mask(text).text

    assert masker.mask(once).text == once


@given(st.sampled_from(LINES), st.sampled_from(["\n", " ", " | ", "；"]), st.sampled_from(LOOK_ALIKES))
def test_a_line_among_others_is_masked_all_the_same(case, between, other):
    line, part = case
    text = Masker().mask(f"{other}\n{line}\n{other}{between}end").text

    assert part not in text


@pytest.mark.parametrize(
    "text", ["a" * 200_000, "1." * 100_000, "::" * 100_000, "C:\\Users\\" * 20_000, "@" * 100_000, "://" * 60_000]
)
def test_hostile_text_takes_no_longer_than_its_length(text):
    assert Masker().mask(text).text
