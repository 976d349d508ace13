"""The data of search is sound: concepts have names in both languages, rules speak of what there is."""

import re
import tomllib
from pathlib import Path

import pytest

from app.content.indexing import lexicon
from app.core.search.folding import has_cjk

CONTENT = Path(__file__).parents[2] / "app" / "content"
CONCEPTS = lexicon.concepts()
NEEDS = set(tomllib.loads((CONTENT / "needs.toml").read_text("utf-8")))


def test_there_are_concepts_enough():
    assert len(CONCEPTS) >= 150


@pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.id)
def test_concept_has_names_in_both_languages_each_once(concept):
    assert any(not has_cjk(name) for name in concept.names)
    assert any(has_cjk(name) or name.isascii() for name in concept.names)
    assert re.fullmatch("[a-z0-9-]+", concept.id)


def test_rules_name_needs_that_exist():
    assert {need for rule in lexicon.rules() for need in rule.needs} <= NEEDS


def test_rules_ask_for_something_and_stay_small():
    for rule in lexicon.rules():
        assert rule.all or rule.any
        assert all(0 < abs(weight) <= 0.5 for weight in rule.needs.values())


def test_every_theft_and_leak_is_marked_as_danger():
    dangers = {concept.id: concept.danger for concept in CONCEPTS if concept.danger}

    assert {"stolen", "leak", "sweeper", "multisig-attack", "scammed", "fake-support", "approval"} <= set(dangers)
