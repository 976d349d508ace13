"""A key is proven by its own address in the same text; a hash beside any address is not."""

import random

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from app.core.chain.address import checksummed
from app.core.chain.encoding import to_base58check
from app.core.chain.keccak import keccak256
from app.core.guard.secp256k1 import public_key
from app.core.secrets import find_keys, find_secrets

# Published all over: the accounts of the keys one and two.
KNOWN = [
    (1, "0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf"),
    (2, "0x2B5AD5c4795c026514f8317c7a215E218DcCD6cF"),
]
ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141


def account(secret):
    return keccak256(public_key(secret))[-20:]


def written(rng):
    secret = rng.randbytes(32)
    return secret.hex(), account(secret)


@pytest.mark.parametrize(("number", "address"), KNOWN)
def test_known_keys_give_their_known_addresses(number, address):
    assert checksummed("0x" + account(number.to_bytes(32, "big")).hex()) == address


@pytest.mark.parametrize("seed", range(40))
def test_public_keys_are_those_of_another_library(seed):
    number = random.Random(seed).choice(
        [random.Random(seed).randrange(1, ORDER), seed + 1, ORDER - seed - 1, 1 << seed]
    )
    expected = ec.derive_private_key(number, ec.SECP256K1()).public_key()

    found = public_key(number.to_bytes(32, "big"))

    assert found is not None
    assert b"\x04" + found == expected.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


@pytest.mark.parametrize("secret", [bytes(32), ORDER.to_bytes(32, "big"), b"\xff" * 32, b"", b"\x01" * 31])
def test_what_is_no_secret_has_no_public_key(secret):
    assert public_key(secret) is None


@pytest.mark.parametrize(
    "text",
    [
        "My account {evm} is empty. I have {key} here",
        "tx hash {key} from {evm}",
        "tx hash: 0x{key}\nfrom {upper}",
        "{key} 我的波场地址是 {tron}",
        "hash {key}, owner {tronhex}",
    ],
)
def test_key_whose_address_stands_beside_it_is_proven_whatever_it_is_called(text):
    key, owner = written(random.Random(text))
    names = {
        "key": key,
        "evm": checksummed("0x" + owner.hex()),
        "upper": "0x" + owner.hex().upper(),
        "tron": to_base58check(b"\x41" + owner),
        "tronhex": "41" + owner.hex(),
    }
    said = text.format(**names)

    found = [(said[each.start : each.end].removeprefix("0x"), each.certainty) for each in find_secrets(said)]

    assert found == [(key, "certain")]


def test_hash_beside_any_other_address_stays_a_hash():
    rng = random.Random(9)
    for _ in range(20):
        (key, _), (_, owner) = written(rng), written(rng)

        assert [
            each for each in find_secrets(f"tx hash {key} from 0x{owner.hex()}") if each.certainty == "certain"
        ] == []


def test_log_of_a_thousand_hashes_derives_a_bounded_number(monkeypatch):
    asked: list[bytes] = []
    rng = random.Random(4)
    monkeypatch.setattr("app.core.guard.derived_keys.public_key", asked.append)
    lines = "\n".join(f"hash {rng.randbytes(32).hex()} from 0x{rng.randbytes(20).hex()}" for _ in range(250))

    find_secrets(lines)

    assert 0 < len(asked) <= 24 * 2


@pytest.mark.parametrize("seed", range(10))
def test_a_key_in_one_text_is_proven_by_its_account_in_another(seed):
    rng = random.Random(seed)
    key, address = written(rng)
    other, _ = written(rng)
    texts = [f"hash {other}", f"\u200btransaction hash: 0x{key} and {other}", "nothing", f"from 0x{address.hex()}"]

    found = find_keys(texts)

    assert [[texts[1][each.start : each.end] for each in some] for some in found] == [[], [f"0x{key}"], [], []]
    assert {each.certainty for some in found for each in some} == {"certain"}
    assert find_keys(texts[:3]) == ((), (), ())
