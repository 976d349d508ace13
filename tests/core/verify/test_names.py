"""Misspelt names are recognised as far as a reader would; the rates hold for edits nobody chose by hand."""

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.verify.likeness import Shared, align, distance
from app.core.verify.verdict import Verdict

LETTERS = string.ascii_lowercase + string.digits
NAMES = st.text(alphabet=LETTERS, min_size=1, max_size=14)


def edited(name, edits, rng):
    """Change a name by random edits: a letter changed, put in, left out, or swapped with the next."""
    for _ in range(edits):
        at, letter = rng.randrange(len(name)), rng.choice(LETTERS)
        name = rng.choice(
            [
                name[:at] + letter + name[at + 1 :],
                name[:at] + letter + name[at:],
                name[:at] + name[at + 1 :],
                name[:at] + name[at + 1 : at + 2] + name[at] + name[at + 2 :],
            ]
        )
    return name


@pytest.mark.parametrize(
    ("name", "edits", "least"),
    [("tokenpocket", 1, 1.0), ("tokenpocket", 2, 0.99), ("tokenpocket", 3, 0.93), ("tpwallet", 1, 0.9)],
)
def test_random_edits_are_flagged(assessor, name, edits, least):
    rng = random.Random(f"{name}{edits}")
    changed = [other for other in (edited(name, edits, rng) for _ in range(1500)) if other != name]
    flagged = sum(
        assessor.assess(f"{other}.com").top.verdict in {Verdict.LOOKALIKE, Verdict.IMPOSTOR, Verdict.SUSPICIOUS}
        for other in changed
    )

    assert flagged / len(changed) >= least


def test_every_bit_flip_of_the_official_domain_is_flagged(assessor):
    flipped = {chr(ord(letter) ^ 1 << bit) for letter in "tokenpocket" for bit in range(7)} & set(LETTERS)
    hosts = {
        f"{'tokenpocket'[:at]}{other}{'tokenpocket'[at + 1 :]}.pro"
        for at, letter in enumerate("tokenpocket")
        for other in flipped
        if (ord(letter) ^ ord(other)).bit_count() == 1
    }

    assert hosts
    assert [host for host in hosts if assessor.assess(host).top.verdict is not Verdict.LOOKALIKE] == []


def test_letters_rotated_in_their_places_are_flagged(assessor):
    # The commonest family of the block lists: the hard consonants stay, what stands between them changes.
    rng = random.Random(7)
    for _ in range(300):
        letters = list("tokenpocket")
        for at in rng.sample([1, 3, 4, 6, 7, 9], 4):
            letters[at] = rng.choice(LETTERS)
        assert assessor.assess(f"{''.join(letters)}.top").top.verdict is Verdict.LOOKALIKE, letters


@given(name=NAMES, text=NAMES)
def test_alignment_costs_no_more_than_plain_edits(name, text):
    best = align(name, text)

    assert best.cost <= distance(name, text, 99) + 1e-9
    assert (best.cost == 0) == (name == text)
    assert all(0 <= place < len(text) for place in best.differing)


@given(name=NAMES, before=NAMES, behind=NAMES)
def test_name_inside_a_text_is_found_where_it_stands(name, before, behind):
    text = before + name + behind
    best = align(name, text, within=True)

    assert best.cost == 0
    assert text[best.start : best.end] == name


@given(name=NAMES, text=NAMES)
def test_distance_stops_at_its_limit_and_agrees_with_itself(name, text):
    exact = distance(name, text, 99)

    assert distance(name, text, 2) == min(exact, 3)
    assert exact == distance(text, name, 99)
    assert Shared(name).count(text) >= len(name) - exact if exact <= len(name) else True
