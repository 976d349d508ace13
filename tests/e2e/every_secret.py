"""Secrets of every kind, none of value, and the search for what is left of them in a folder, byte for byte."""

import json
import random
import unicodedata
from itertools import pairwise
from pathlib import Path
from urllib.parse import quote

import apsw

from tests.core.guard import made

RNG = random.Random(26)
KEY = made.hex_key(RNG)
KEYSTORE = json.dumps({
    "version": 3, "id": "3198bc9c-6672-5ab3-d995-4942343ae5b6", "address": "008aeeda4d805471df9b2a5b0f38a0c3bcba786b",
    "crypto": {
        "ciphertext": "d172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c", "cipher": "aes-128-ctr",
        "cipherparams": {"iv": "83dbcc02d8ccb40e466191a123791e0e"}, "kdf": "scrypt",
        "kdfparams": {"dklen": 32, "n": 262144, "p": 8, "r": 1, "salt": "ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19"},
        "mac": "2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097",
    },
})  # fmt: skip
# Two words of a sentence that names it, as a person would write.
PASSWORD = "Zebra!Kayak_4471"
# Kind, what is typed, and the pieces that must be nowhere afterwards.
TYPED: list[tuple[str, str, list[str]]] = [
    *((f"{language} phrase", " ".join(words), words) for language in made.LANGUAGES for words in [made.phrase(RNG, language)]),
    ("24 words", " ".join(long := made.phrase(RNG, count=24)), long),
    *((f"phrase, {form}", made.SPACED[form](RNG, words := made.phrase(RNG)), words) for form in ("numbered", "commas", "lines", "upper")),
    ("phrase in a sentence", f"My words are {' '.join(told := made.phrase(RNG))} and they fail", told),
    ("hex key with its label", f"私钥：{KEY}", [KEY]),
    ("hex key with 0x in a sentence", f"my private key is 0x{(other := made.hex_key(RNG))} help", [other]),
    ("WIF", (wif := made.wif(RNG)), [wif]),
    ("extended key", "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi", ["xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChk"]),
    ("BIP-38", "6PYNKZ1EAgYgmQfmNVamxyXVWHzK5s6DGhwP4J5o44cvXdoY7sRzhtpUeo", ["6PYNKZ1EAgYgmQfmNVamxyXVWHzK5s6DGhwP4J5o44cvXdoY7sRzhtpUeo"]),
    ("keystore", KEYSTORE, ["d172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c"]),
    ("password", f"我的钱包密码是 {PASSWORD}", [PASSWORD]),
]  # fmt: skip
assert len(TYPED) >= 20


def forms(text: str) -> set[bytes]:
    """The bytes a text may be written as."""
    spelled = {
        text,
        text.casefold(),
        text.upper(),
        *(unicodedata.normalize(form, text) for form in ("NFC", "NFD", "NFKC")),
    }
    return {
        form
        for each in spelled
        for form in (
            each.encode(),
            each.encode("utf-16-le"),
            quote(each).encode(),
            json.dumps(each)[1:-1].encode(),
        )
    }


def marks() -> dict[bytes, str]:
    """What is searched for: long keys, and any two neighbouring words of a phrase however they are joined."""
    found: dict[bytes, str] = {}
    for kind, _, pieces in TYPED:
        if len(pieces) == 1:
            texts = pieces
        else:
            joints = ("", " ", "\n", ", ", "、", "-", '","')
            texts = [
                f"{first}{joint}{second}"
                for at, (first, second) in enumerate(pairwise(pieces), 2)
                for joint in (*joints, f"\n{at}. ")
            ]
        for text in texts:
            found |= dict.fromkeys(forms(text), kind)
    # Two Chinese characters that are neighbours in a phrase may be a word like any other.
    return {form: kind for form, kind in found.items() if len(form) > 7}


def opened(folder: Path, key: str) -> bytes:
    """Give every page of the encrypted store in the open, the free ones too."""
    copy = folder / "opened.db"
    copy.write_bytes((folder / "state.db").read_bytes())
    connection = apsw.Connection(str(copy))
    connection.pragma("cipher", "chacha20")
    connection.pragma("key", f"raw:{key}")
    connection.execute("SELECT count(*) FROM records")
    connection.pragma("journal_mode", "DELETE")
    connection.pragma("rekey", "")
    connection.close()
    data = copy.read_bytes()
    copy.unlink()
    assert data.startswith(b"SQLite format 3")
    return data


def left_in(data: bytes) -> set[str]:
    """Name the kinds of which something is left."""
    return {kind for form, kind in marks().items() if form in data}
