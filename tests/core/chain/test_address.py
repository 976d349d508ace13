"""Addresses: known vectors of the standards, and every single wrong letter shows where there is a checksum."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.chain.address import Checksum, checksummed, read_address, tron_hex, tron_text
from app.core.chain.encoding import from_base58, from_base58check, from_bech32, to_base58, to_base58check
from app.core.chain.keccak import keccak256

# EIP-55's own vectors, BIP-173's and BIP-350's, and well-known contracts.
VALID = [
    ("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "evm", "", ""),
    ("0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359", "evm", "", ""),
    ("0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", "evm", "", ""),
    ("0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb", "evm", "", ""),
    ("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "tron", "tron", ""),
    ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "bitcoin", "bitcoin", "p2pkh"),
    ("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", "bitcoin", "bitcoin", "p2sh"),
    ("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "bitcoin", "bitcoin", "p2wpkh"),
    ("bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3", "bitcoin", "bitcoin", "p2wsh"),
    ("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", "bitcoin", "bitcoin", "p2tr"),
]


def read(text):
    address = read_address(text)
    assert address is not None
    return address


def test_keccak_is_the_one_of_ethereum():
    assert keccak256(b"").hex() == "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"
    assert keccak256(b"transfer(address,uint256)")[:4].hex() == "a9059cbb"
    assert keccak256(b"x" * 136).hex() != keccak256(b"x" * 135).hex()


@pytest.mark.parametrize(("text", "family", "chain", "kind"), VALID)
def test_a_whole_address_is_said_to_be_whole(text, family, chain, kind):
    found = read(f" {text}\n")

    assert (found.family, found.chain, found.kind, found.checksum) == (family, chain, kind, Checksum.VALID)
    assert found.canonical.lower() == text.lower()


@pytest.mark.parametrize("text", [row[0] for row in VALID])
def test_one_wrong_letter_is_never_taken_for_whole(text):
    for at in range(3, len(text)):
        for other in "2a7H":
            changed = text[:at] + other + text[at + 1 :]
            found = read_address(changed)
            assert changed == text or found is None or found.checksum is not Checksum.VALID, changed


@pytest.mark.parametrize(
    "text",
    [
        "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4",
        "bc1qw508d6qejxtdg4y5r3zarvaryvqyzf3du",
        "bc1zw508d6qejxtdg4y5r3zarvaryvqyzf3du",
        "bc1q",
        "bc1",
        "BC1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    ],
)
def test_a_broken_segwit_address_is_wrong(text):
    assert read(text).checksum is Checksum.WRONG


def test_small_letters_carry_no_checksum_and_are_written_with_one():
    found = read("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed")

    assert (found.checksum, found.canonical) == (Checksum.NONE, "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")
    assert checksummed(found.canonical) == found.canonical


def test_tron_addresses_are_written_both_ways():
    text = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"

    assert tron_hex(text) == "41a614f803b6fd780986a42c78ec9c7f77e6ded13c"
    assert tron_text(tron_hex(text)) == text
    assert read(tron_hex(text)).canonical == text
    assert tron_hex("T" * 34) == ""
    assert tron_text("no address") == "no address"


def test_a_solana_key_has_no_checksum():
    found = read("EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v")

    assert (found.family, found.checksum) == ("solana", Checksum.NONE)


@pytest.mark.parametrize("text", ["", " ", "x" * 200, "0x12", "地址", "0x" + "g" * 40, "1", "T", "0" * 44])
def test_anything_else_is_no_address(text):
    assert read_address(text) is None


@given(st.text(max_size=140))
def test_no_text_is_an_error(text):
    found = read_address(text)

    assert found is None or found.family


@given(st.binary(max_size=64))
def test_base58_is_read_as_written(data):
    assert from_base58(to_base58(data)) == data
    assert not data or from_base58check(to_base58check(data)) == data


def test_bech32_without_letters_is_none():
    assert from_bech32("1" + "q" * 5) is None
    assert from_bech32("a1" + "b" * 8) is None
    assert hashlib.sha256(b"").digest()
