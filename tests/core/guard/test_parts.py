"""Words that stand alone and may be a part of a phrase are known for that; ordinary words, however short, are not."""

from __future__ import annotations

import random

import pytest

from app.core.secrets import find_parts, find_secrets
from tests.core.guard import made

ORDINARY = (
    "Transfer pending since yesterday",
    "swap failed, balance zero, fee paid",
    "Network error. Wallet empty. Please check.",
    "转账一直显示打包中",
    "钱包打不开",
    "余额不对",
    "USDT TRC20 BSC",
    "iPhone 15 Pro, iOS 18.2",
    "Xiaomi 14, Android 15",
    "版本 2.5.1",
    "tags: fox / drip / churn / flower / puzzle",
    "2026-11-24 18:05",
    "",
)


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_words_are_no_part(text):
    assert find_parts(text) == ()


@pytest.mark.parametrize("language", made.LANGUAGES)
@pytest.mark.parametrize("count", [6, 8])
def test_half_a_phrase_that_stands_alone_is_known(language, count):
    separators = ["", " "] if language in made.CHINESE else [" ", "\n", ", "]
    found = 0
    for seed in range(60):
        rng = random.Random(f"{language} {count} {seed}")
        words = made.phrase(rng, language)[:count]
        text = rng.choice(separators).join(words)
        found += bool(find_parts(text))

    assert found / 60 >= 0.8


@pytest.mark.parametrize("before", ["I cannot get in. ", "my words:\n", "打不开，纸上写着：", "第一行\n"])
def test_the_place_is_that_of_the_words_alone(before):
    part = "obscure hybrid spawn trophy gallery velvet"
    (found,) = find_parts(f"{before}{part}\nthank you for the help")

    assert (found.start, found.end) == (len(before), len(before) + len(part))
    assert found.certainty == "ambiguous"


def test_places_are_those_of_the_original_text():
    part = "obscure hy\u200bbrid spawn trophy gallery velvet"
    (found,) = find_parts(f"\u200b{part}")

    assert (found.start, found.end) == (1, 1 + len(part))


def test_words_within_a_sentence_are_no_part():
    assert find_parts("the screen showed obscure hybrid spawn trophy gallery velvet and went dark") == ()


def test_no_other_text_is_asked_about_for_it():
    assert find_secrets("obscure hybrid spawn trophy gallery velvet") == ()
