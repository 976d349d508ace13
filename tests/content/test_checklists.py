"""The checklists are short, and the program knows a good part of them itself."""

from pathlib import Path

import pytest

import app.content
from app.content.library import load_library
from app.core.checklist import Proof

LISTS = {
    "new-wallet", "everyday", "before-transfer", "dapp-approvals", "tron-account", "privacy", "this-computer",
    "after-incident",
}  # fmt: skip


@pytest.fixture(scope="module")
def lists():
    return {each.id: each.file for each in load_library(Path(app.content.__file__).parent).checklists.values()}


@pytest.fixture(scope="module")
def items(lists):
    return [(f"{name}/{item.id}", item) for name, file in lists.items() for item in file.item]


def test_there_are_eight_lists_with_sixty_items_at_most(lists, items):
    assert set(lists) == LISTS
    assert len(items) <= 60


def test_two_of_five_items_are_checked_or_demonstrated(items):
    known = [name for name, item in items if item.proof is not Proof.WORD]

    assert len(known) >= 0.4 * len(items)


def test_every_id_is_unique_and_no_former_id_is_used_again(items):
    names = [name for name, _ in items]
    former = [name for _, item in items for name in item.formerly]

    assert len({*names, *former}) == len(names) + len(former)


def test_a_check_names_its_probes_and_a_demonstration_what_is_shown(items):
    wrong = [
        name
        for name, item in items
        if bool(item.probes) != (item.proof is Proof.CHECK) or bool(item.demo) != (item.proof is Proof.DEMONSTRATION)
    ]

    assert wrong == []


def test_answers_fade_in_a_sensible_time(items):
    odd = [
        name
        for name, item in items
        if not (7 <= item.half_life <= (180 if item.proof is Proof.CHECK else 365) or item.half_life == 1500)
    ]

    assert odd == []


def test_every_item_says_effect_cost_and_source(items):
    assert [name for name, item in items if not (item.effect and item.cost and item.sources)] == []


def test_a_changed_item_says_what_changed(items):
    assert [name for name, item in items if (item.version > 1) != (item.changed is not None)] == []


def test_an_attack_is_read_in_twenty_seconds(items):
    # 5 Chinese characters and 4 English words a second: slow readers.
    long = [name for name, item in items if len(item.why.zh) > 100 or len(item.why.en.split()) > 80]

    assert long == []
