"""Keys are found in every form; hashes that are called hashes, and addresses, pass without a question."""

from __future__ import annotations

import random

import pytest

from app.core.guard.ed25519 import public_half
from app.core.secrets import find_secrets
from tests.core.guard import made

RNG = random.Random(20)
HEX = made.hex_key(RNG)
SEED = RNG.randbytes(32)
SOLANA = made.base58(SEED + public_half(SEED))
SIGNATURE = made.base58(RNG.randbytes(63) + b"\x05")
XPRV = made.base58check(bytes.fromhex("0488ade4") + RNG.randbytes(41) + b"\0" + RNG.randbytes(32))
XPUB = made.base58check(bytes.fromhex("0488b21e") + RNG.randbytes(41) + b"\2" + RNG.randbytes(32))
BIP38 = "6PRVWUbkzzsbcVac2qwfssoUJAN1Xhrg6bNk8J7Nzm5H7kxEbn2Nh2ZoGg"  # vector of BIP-38


def verdict(text: str) -> list[tuple[str, str]]:
    return [(finding.kind, finding.certainty) for finding in find_secrets(text)]


@pytest.mark.parametrize(
    "form",
    ["my private key is {}", "私钥：{}", "这是我的私钥\n{}", "PRIVATE_KEY={}", '"privateKey": "{}"', "{} 这个是我的私钥", "{}\n↑ 我的私钥",
     "导入私鑰 {} 失敗", "秘密鍵：{}", "приватный ключ: {}", "The tx hash is missing, I only have the private key {}",
     "交易哈希我不知道，只有私钥：{}", "https://tp.example/import?key={}", "Private  Key : {}"],
)  # fmt: skip
@pytest.mark.parametrize("key", [HEX, "0x" + HEX, HEX.upper()], ids=["raw", "0x", "upper"])
def test_hexadecimal_key_that_is_called_one_is_refused(form, key):
    assert verdict(form.format(key)) == [("private_key", "likely")]


@pytest.mark.parametrize(
    "form",
    ["tx hash: {}", "交易哈希：{}", "哈希值 {}", "txid\n{}", "https://etherscan.io/tx/{}", "https://tronscan.org/#/transaction/{}",
     '{{"blockHash":"{}"}}', "sha256: {}", "{}  wallet.apk", "Sui address {}", "NEAR account {}", "x-only pubkey {}",
     'rpc eth_getTransactionReceipt ["{}"] -> 200', "我的钱包导入后看不到。交易ID {}", "merkleRoot={}"],
)  # fmt: skip
@pytest.mark.parametrize("value", [HEX, "0x" + HEX], ids=["raw", "0x"])
def test_labelled_hash_passes_without_a_question(form, value):
    assert verdict(form.format(value)) == []


@pytest.mark.parametrize(
    "text", [HEX, "0x" + HEX, f"换了新手机之后重新导入，地址和原来的不一样。\n{HEX}", f"地址 {HEX}"]
)
def test_bare_64_digits_are_asked_about(text):
    assert verdict(text) == [("key_or_hash", "ambiguous")]


@pytest.mark.parametrize(
    ("secret", "kind"),
    [
        (made.wif(RNG), "private_key"),
        (made.wif(RNG, compressed=False), "private_key"),
        (SOLANA, "private_key"),
        (XPRV, "extended_key"),
        (BIP38, "encrypted_key"),
        (str(list(SEED + public_half(SEED))), "private_key"),
        ((SEED + public_half(SEED)).hex(), "private_key"),
        ("snoPBrXtMeMyMHUVTgbuqAfg1SUTb", "private_key"),  # the XRP Ledger's published genesis seed
        ("SBPQUZ6G4FZNWFHKUWC5BEYWF6R52E3SEP7R3GWYSM2XTKGF5LNTWW4R", "private_key"),  # SEP-23 style sample
        ("nsec1" + "q" * 58, "private_key"),
        ("suiprivkey1" + "q" * 59, "private_key"),
        ("ed25519-priv-0x" + HEX, "private_key"),
        ("PVT_K1_" + "2" * 50, "private_key"),
    ],
    ids=lambda value: value[:12],
)
def test_written_key_is_found_without_any_context(secret, kind):
    (finding,) = find_secrets(f"看这个 {secret} ok")

    assert (finding.kind, finding.certainty) == (kind, "certain")
    assert (finding.start, finding.end) == (4, 4 + len(secret))


@pytest.mark.parametrize(
    "text",
    [XPUB, f"signature {SIGNATURE}", SIGNATURE, made.base58(RNG.randbytes(32)), "TPSV3ScuyNASkANAW4Mibn5f7Suh1NNTcF",
     "0xaf50d8f1a29165b81179e11eb4d0618a15f50426", "bc1pf6fk6fl57h0fpcdv0frmgc3stayqeefqj27xnnc0zzyzqgtg4agslndus4",
     "commit 0cfba15a1db25f007b21b541891f438c1e4a978a", "0xa9059cbb" + "0" * 24 + "04dcf78cd59a8f6254066bf3992d47d33173e739" + "0" * 64,
     "02" + HEX, "0x" + "0" * 24 + HEX[:40], "dfd68f0f-5cf1-9c04-243e-2b7ac820790c", str(list(RNG.randbytes(32)))],
    ids=lambda value: value[:12],
)  # fmt: skip
def test_public_values_pass(text):
    assert verdict(text) == []


@pytest.mark.parametrize("gap", ["\n", " ", "\r\n  "])
def test_key_broken_over_two_lines_is_found_whole(gap):
    wif = made.wif(random.Random(3))
    text = f"{wif[:26]}{gap}{wif[26:]}"
    (finding,) = find_secrets(text)

    assert (finding.start, finding.end, finding.certainty) == (0, len(text), "certain")


@pytest.mark.parametrize("gap", ["\n", " ", "\n  "])
def test_hexadecimal_key_in_pieces_is_found_whole(gap):
    text = f"私钥：0x{HEX[:32]}{gap}{HEX[32:]}"
    (finding,) = find_secrets(text)

    assert (finding.start, finding.end, finding.certainty) == (3, len(text), "likely")


KEYSTORE_FORM = (
    '{"address":"61f47bd79c91eecb115db16fb966c83360dd6e1b","crypto":{"cipher":"aes-128-ctr","ciphertext":"%s",'
    '"cipherparams":{"iv":"4999e373d604ef665ed033714a5a6afe"},"kdf":"scrypt","kdfparams":{"dklen":32,"n":262144,"p":1,'
    '"r":8,"salt":"%s"},"mac":"%s"},"id":"3cbccf15-3f83-9db8-5e54-217efa1a30b8","version":3}'
)
KEYSTORE = KEYSTORE_FORM.replace("%s", HEX)


@pytest.mark.parametrize(
    "written",
    [KEYSTORE, KEYSTORE.replace('"', '\\"'), KEYSTORE.replace('"', "“"), KEYSTORE.replace(",", ",\n  ").replace("{", "{\n "),
     KEYSTORE[KEYSTORE.index('"crypto"') :], KEYSTORE.replace('"', "＂")],
    ids=["plain", "escaped", "curly", "pretty", "cut", "wide"],
)  # fmt: skip
def test_keystore_is_found_from_brace_to_brace(written):
    (finding,) = find_secrets(f"文件内容：\n{written}\n谢谢")

    assert finding.kind == "keystore"
    assert (finding.start, finding.end) == (6, 6 + len(written))


def test_network_configuration_is_no_keystore():
    assert verdict('{"chainId": 56, "keystore": false, "cipher": "TLS_AES_128_GCM_SHA256", "id": "dc0ccd5a"}') == []


def test_pem_block_is_found_even_without_its_end():
    block = "-----BEGIN EC PRIVATE KEY-----\n84G3xGX67qD+fKVSROidOdRrx/M/7sjaLQLydpdwwsBYSEPUkcVV/vxnOfHb+wZQ\n"

    assert verdict(block) == [("private_key", "certain")]
    assert verdict(block + "-----END EC PRIVATE KEY-----") == [("private_key", "certain")]
