"""Checksums agree with the published test vectors."""

from __future__ import annotations

import random

import pytest

from app.core.guard import ed25519, encodings, lists, proofs
from app.core.guard.normal import fold
from tests.core.guard import made

# RFC 8032, section 7.1, tests 1 to 3.
RFC_8032 = [
    ("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"),
    ("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"),
    ("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7", "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"),
]  # fmt: skip


@pytest.mark.parametrize(("seed", "public"), RFC_8032)
def test_public_half_of_ed25519(seed, public):
    assert ed25519.public_half(bytes.fromhex(seed)).hex() == public
    assert ed25519.is_secret_key(bytes.fromhex(seed + public))
    assert not ed25519.is_secret_key(bytes.fromhex(public + seed))
    assert not ed25519.is_secret_key(bytes.fromhex(seed))


@pytest.mark.parametrize("language", made.LANGUAGES)
@pytest.mark.parametrize("count", proofs.BIP39_COUNTS)
def test_bip39_phrase_of_every_list_fits(language, count):
    words = [fold(word) for word in made.phrase(random.Random(count), language, count)]

    assert proofs.fits_bip39(words, language)
    assert not proofs.fits_bip39([*words[:-1], "nonsense"], language)


def test_bip39_vector_of_all_zeros_fits():
    assert proofs.fits_bip39(["abandon"] * 11 + ["about"], "english")
    assert not proofs.fits_bip39(["abandon"] * 12, "english")


def test_proof_names_the_part_of_a_longer_run():
    words = ["zoo", *["abandon"] * 11, "about", "acid"]

    assert proofs.proven(words, "english") == (1, 13)


@pytest.mark.parametrize("name", lists.LATIN)
def test_word_with_one_letter_wrong_missing_doubled_or_swapped_is_near(name):
    rng = random.Random(name)
    for word in rng.sample([word for word in lists.words(name) if len(word) > 5], 20):
        at = rng.randrange(1, len(word) - 1)
        for damaged in (word[:at] + word[at + 1 :], word[:at] + "q" + word[at:], word[:at] + "q" + word[at + 1 :]):
            assert lists.is_near(damaged, name)
    assert not lists.is_near("qqqqqqqq", name)


def test_base58check_refuses_every_single_wrong_character():
    key = made.wif(random.Random(1))

    assert encodings.base58check(key) is not None
    for at in range(len(key)):
        other = "2" if key[at] != "2" else "3"
        assert encodings.base58check(key[:at] + other + key[at + 1 :]) is None


def test_absurdly_long_base58_is_not_even_read():
    assert encodings.base58("2" * 10_000) is None
