"""The same thing is found under all its names."""

import pytest

from app.core.search.concepts import Concept, ConceptMap
from app.core.search.folding import clean
from app.core.search.wording import words

CONCEPTS = ConceptMap.of(
    [
        Concept("gas", ("矿工费", "gas费", "network fee", "gas")),
        Concept("leak", ("泄露", "shared my seed phrase"), "leak"),
    ]
)


def found(text):
    cleaned = clean(text)
    return CONCEPTS.find(cleaned.lower(), words(cleaned))


@pytest.mark.parametrize("text", ["矿工费太贵", "GAS 费多少", "network fees", "how much gas"])
def test_names_of_both_languages_mean_one_concept(text):
    assert found(text) == ("gas",)


def test_articles_and_pronouns_do_not_matter():
    assert found("I shared the seed phrase") == ("leak",)


def test_danger_is_known_by_concept():
    assert CONCEPTS.dangers == {"leak": "leak"}


def test_other_text_has_none():
    assert found("hello 你好") == ()
