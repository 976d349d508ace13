"""Text is taken apart into words that can be compared."""

import pytest

from app.core.search.wording import words


def test_error_codes_are_kept_whole_and_in_parts():
    said = words("INSUFFICIENT_OUTPUT_AMOUNT")

    assert said.codes == ("=insufficient_output_amount",)
    assert said.surfaces == ("insufficient", "output", "amount")


def test_humps_part_words():
    assert words("maxFeePerGas").surfaces == ("max", "fee", "per", "gas")


@pytest.mark.parametrize("text", ["did not receive", "didnt receive", "never received", "have not received"])
def test_every_refusal_is_the_same(text):
    assert words(text).stems == ("not", "receiv")


@pytest.mark.parametrize("text", ["0x" + "ab" * 32, "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb"])
def test_hashes_and_addresses_are_no_words(text):
    assert not words(text).surfaces


def test_chinese_is_taken_in_runs():
    assert words("我的usdt，不见了").runs == ("我的", "不见了")
