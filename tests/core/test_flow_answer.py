"""A typed answer is read in the one form it can have, or refused with what is wrong; only a hash may look like a key."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import AppError
from app.core.flow import QuestionKind
from app.core.flow_answer import LONGEST, read_answer
from app.core.flow_predicates import PREDICATES, Known
from app.core.probe import ProbeState
from app.core.secrets import Screened, screen
from tests.core.checked_flow import ALIKE, HASH, MINE, TRON_HASH, finding, typed

SIGNATURE = "5VERv8NMvzbJMEkV8xnrLkEaWRtSz9CosKDYjCJjBRnbJLgp8uirBgmQpjKhoR4tjF3ZpRzrFmBV6UjKdiSZkQUW"
TRON = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"


def question(kind, form="words"):
    return typed("q", kind, "end", form=form if kind is QuestionKind.TEXT else "")


def read(kind, text, form="words"):
    passed = screen(text)
    assert isinstance(passed, Screened)
    return read_answer(question(kind, form), passed)


@pytest.mark.parametrize(
    ("kind", "text", "plain"),
    [
        (QuestionKind.HASH, f" {HASH}\n", HASH),
        (QuestionKind.HASH, HASH.replace("0x", "0X"), HASH),
        (QuestionKind.HASH, f"{TRON_HASH[:30]}\u200b {TRON_HASH[30:]}", TRON_HASH),
        (QuestionKind.HASH, SIGNATURE, SIGNATURE),
        (QuestionKind.COIN_ADDRESS, MINE, MINE),
        (QuestionKind.COIN_ADDRESS, f"{TRON} ", TRON),
        (
            QuestionKind.COIN_ADDRESS,
            "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
            "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
        ),
        (QuestionKind.AMOUNT, "１,２３４.５０", "1234.5"),
        (QuestionKind.AMOUNT, "007", "7"),
        (QuestionKind.AMOUNT, "0.000", "0"),
        (QuestionKind.DATE, "2026年1月9日", "2026-01-09"),
        (QuestionKind.DATE, "2026/11/24", "2026-11-24"),
        (QuestionKind.TEXT, "  execution reverted ", "execution reverted"),
    ],
)
def test_an_answer_is_kept_in_its_plain_form(kind, text, plain):
    assert read(kind, text) == plain


def test_a_version_is_digits_and_dots():
    assert read(QuestionKind.TEXT, "v2.3.4", "version") == "2.3.4"


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        (QuestionKind.HASH, HASH[:-1], "answer.not_hash"),
        (QuestionKind.HASH, MINE, "answer.not_hash"),
        (QuestionKind.HASH, " \u3000", "answer.empty"),
        (QuestionKind.HASH, "0x" * 400, "answer.too_long"),
        (QuestionKind.COIN_ADDRESS, TRON_HASH, "answer.looks_secret"),
        (QuestionKind.COIN_ADDRESS, "0x1234", "answer.not_address"),
        (QuestionKind.AMOUNT, TRON_HASH, "answer.looks_secret"),
        (QuestionKind.AMOUNT, "-1", "answer.not_amount"),
        (QuestionKind.AMOUNT, "1e9", "answer.not_amount"),
        (QuestionKind.AMOUNT, "9" * 31, "answer.not_amount"),
        (QuestionKind.DATE, "2026-02-30", "answer.not_date"),
        (QuestionKind.DATE, "yesterday", "answer.not_date"),
        (QuestionKind.DATE, "0000-01-01", "answer.not_date"),
        (QuestionKind.TEXT, TRON_HASH, "answer.looks_secret"),
    ],
)
def test_a_wrong_answer_says_what_is_wrong(kind, text, code):
    with pytest.raises(AppError) as caught:
        read(kind, text)

    assert caught.value.code == code


@given(st.sampled_from([kind for kind in QuestionKind if question(kind).is_typed]), st.text(max_size=LONGEST + 50))
def test_any_text_is_read_or_refused_and_reading_twice_changes_nothing(kind, text):
    passed = screen(text)
    if not isinstance(passed, Screened):
        return
    with suppress(AppError):
        plain = read_answer(question(kind), passed)
        assert 0 < len(plain) <= LONGEST
        assert read(kind, plain) == plain


def holds(name, *answers, findings=(), today="2026-11-26"):
    return PREDICATES[name](Known(answers, findings, today))


def test_predicates_hold_for_what_they_are_named_after():
    assert holds("hash-with-0x", HASH)
    assert not holds("hash-with-0x", TRON_HASH)
    assert holds("hash-without-0x", TRON_HASH)
    assert holds("address-evm", MINE, ALIKE)
    assert holds("address-tron", TRON)
    assert holds("address-bitcoin", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq")
    assert not holds("address-evm", MINE, TRON)
    assert holds("same-address", MINE, MINE.lower())
    assert not holds("same-address", TRON, TRON.swapcase())
    assert holds("look-alike-address", MINE, ALIKE)
    assert not holds("look-alike-address", MINE, MINE)
    assert holds("waited-long", "2026-11-01")
    assert not holds("waited-long", "2026-11-25")
    assert holds("found-bad", findings=(finding(state=ProbeState.BAD),))


@pytest.mark.parametrize("name", sorted(PREDICATES))
@pytest.mark.parametrize("answers", [(), ("",), ("", "")])
def test_nothing_holds_of_what_nobody_said(name, answers):
    assert not holds(name, *answers)
    assert not holds(name, *answers, today="")
