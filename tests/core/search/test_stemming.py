"""The stemmer is Porter's, letter by letter: SQLite carries the same algorithm in C."""

import re
from pathlib import Path

import apsw
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.core.search.stemming import stem

ARTICLES = Path(__file__).parents[3] / "app" / "content" / "articles"
TOKENIZE = apsw.Connection(":memory:").fts5_tokenizer("porter", ["ascii"])


def expected(word):
    found = list(TOKENIZE(word.encode(), apsw.FTS5_TOKENIZE_DOCUMENT, None, include_offsets=False))
    return found[0][0]


def test_every_word_of_our_articles_is_stemmed_as_sqlite_does():
    words = {
        w for path in ARTICLES.rglob("*.en.md") for w in re.findall("[a-z]{3,20}", path.read_text("utf-8").lower())
    }

    assert {word: stem(word) for word in words} == {word: expected(word) for word in words}


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=20))
def test_any_word_is_stemmed_as_sqlite_does(word):
    # SQLite does not take a word for an ending; Porter's paper leaves nothing of one.
    assume(word not in {"ies", "sses"})

    assert stem(word) == expected(word)


@pytest.mark.parametrize("word", ["", "a", "助记词", "trc20", "x" * 500])
def test_what_is_no_english_word_stays(word):
    assert stem(word) == word
