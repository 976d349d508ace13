"""Makes secrets of no value and the ways people write them down, for tests of the guard. Seeded, so runs repeat."""

from __future__ import annotations

import hashlib
import random
import unicodedata
from collections.abc import Callable

from mnemonic import Mnemonic

ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
LANGUAGES = tuple(sorted(Mnemonic.list_languages()))
LETTERED = tuple(language for language in LANGUAGES if not language.startswith("chinese"))
CHINESE = ("chinese_simplified", "chinese_traditional")
Writing = Callable[[random.Random, list[str]], str]


def phrase(rng: random.Random, language: str = "english", count: int = 12) -> list[str]:
    """A valid recovery phrase."""
    return Mnemonic(language).to_mnemonic(rng.randbytes(count * 4 // 3)).replace("\u3000", " ").split(" ")


def base58(data: bytes) -> str:
    number, text = int.from_bytes(data, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        text = ALPHABET[digit] + text
    return "1" * (len(data) - len(data.lstrip(b"\0"))) + text


def base58check(data: bytes) -> str:
    return base58(data + hashlib.sha256(hashlib.sha256(data).digest()).digest()[:4])


def hex_key(rng: random.Random) -> str:
    return rng.randbytes(32).hex()


def wif(rng: random.Random, *, compressed: bool = True) -> str:
    return base58check(b"\x80" + rng.randbytes(32) + (b"\x01" if compressed else b""))


def _joined(separator: str) -> Writing:
    return lambda _, words: separator.join(words)


def _numbered(form: str, separator: str) -> Writing:
    return lambda _, words: separator.join(form.format(at, word) for at, word in enumerate(words, 1))


def _lost(rng: random.Random, words: list[str]) -> str:
    at = rng.randrange(len(words))
    return " ".join(words[:at] + words[at + 1 :])


def _mistyped(rng: random.Random, words: list[str]) -> str:
    at = rng.randrange(len(words))
    word = words[at]
    cut = rng.randrange(1, len(word)) if len(word) > 1 else 0
    return " ".join([*words[:at], word[:cut] + rng.choice("qxzjk") + word[cut:], *words[at + 1 :]])


def _swapped(rng: random.Random, words: list[str]) -> str:
    one, other = rng.sample(range(len(words)), 2)
    mixed = list(words)
    mixed[one], mixed[other] = mixed[other], mixed[one]
    return " ".join(mixed)


def _hidden(rng: random.Random, words: list[str]) -> str:
    return " ".join(word[:1] + rng.choice("\u200b\u200d\u2060\u00ad") + word[1:] for word in words)


def _wide(_: random.Random, words: list[str]) -> str:
    return " ".join("".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in word) for word in words)


def _in_columns(_: random.Random, words: list[str]) -> str:
    rows = [words[at : at + 3] for at in range(0, len(words), 3)]
    return "\n".join("\t".join(f"{3 * r + c + 1}. {word}" for c, word in enumerate(row)) for r, row in enumerate(rows))


def _in_lines(_: random.Random, words: list[str]) -> str:
    return "\n".join(" ".join(words[at : at + 4]) for at in range(0, len(words), 4))


SPACED: dict[str, Writing] = {
    "spaces": _joined(" "), "lines": _joined("\n"), "commas": _joined(", "), "bare commas": _joined(","),
    "ideographic commas": _joined("、"), "dashes": _joined(" - "), "slashes": _joined(" / "), "pipes": _joined("|"),
    "underscores": _joined("_"), "tabs": _joined("\t"), "arrows": _joined(" -> "), "dots": _joined(". "),
    "semicolons": _joined("; "), "plus": _joined(" + "), "br": _joined("<br>"), "li": _joined("</li>\n<li>"),
    "escaped": _joined("\\n"), "nbsp entity": _joined("&nbsp;"), "url": _joined("%20"),
    "json": lambda _, words: "[" + ", ".join(f'"{word}"' for word in words) + "]",
    "csv": lambda _, words: "\n".join(f"{at},{word}" for at, word in enumerate(words, 1)),
    "json object": lambda _, words: "{" + ",".join(f'"{at}":"{word}"' for at, word in enumerate(words, 1)) + "}",
    "numbered": _numbered("{0}. {1}", "\n"), "brackets": _numbered("({0}) {1}", " "), "circled": _numbered("【{0}】{1}", " "),
    "hashes": _numbered("#{0}{1}", " "), "labels": _numbered("word {0}: {1}", ", "), "number behind": _numbered("{1}({0})", " "),
    "zh labels": _numbered("第{0}个词是{1}", "，"), "columns": _in_columns, "four a line": _in_lines,
    "wide letters": _wide, "invisible": _hidden, "lost": _lost, "swapped": _swapped,
    "upper": lambda _, words: " ".join(words).upper(), "title": lambda _, words: " ".join(words).title(),
    "decomposed": lambda _, words: unicodedata.normalize("NFD", " ".join(words)),
}  # fmt: skip
LATIN_ONLY: dict[str, Writing] = {
    "mistyped": _mistyped,
    "together": _joined(""),
    "camel": lambda _, words: "".join(word.title() for word in words),
    "spelled": lambda _, words: "   ".join(" ".join(word) for word in words),
    "spelled with dashes": lambda _, words: "  ".join("-".join(word) for word in words),
    "first four": lambda _, words: " ".join(word[:4] for word in words),
    "chinese between": lambda rng, words: "".join(
        word + rng.choice(("然后", "接着", "还有", "，再", "和")) for word in words
    ),
    "halves": lambda _, words: (
        f"first half: {' '.join(words[:6])}. I send the rest now. second half: {' '.join(words[6:])}"
    ),
    "halves zh": lambda _, words: f"前半部分 {' '.join(words[:6])}，怕别人看见所以分开。后半部分 {' '.join(words[6:])}",
    "unreadable": lambda _, words: " ".join([*words[:5], "???", *words[6:]]),
}
SENTENCES = (
    ("", ""),
    ("", "\nthank you"),
    ("My transfer is stuck since yesterday. Here is what I wrote on the paper:\n", "\nCan you check?"),
    ("seed: ", ""),
    ("我的钱包打不开了，助记词是 ", " 请尽快处理"),
    ("老师你好！恢复不了。\n\n", "\n\n这样对吗？"),
    ("recovery phrase = ", ". Is it correct?"),
)


def said(rng: random.Random, secret: str) -> tuple[str, int, int]:
    """A message with the secret in it, and where it stands."""
    before, behind = rng.choice(SENTENCES)
    return before + secret + behind, len(before), len(before) + len(secret)
