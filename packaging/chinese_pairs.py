"""Make app/core/guard/pairs.bin: which two Chinese characters stand beside one another in words and sentences.

    python packaging/chinese_pairs.py [FILE …]

Sources: the words of ``pypinyin`` (MIT), our own help articles and translations, and files given by name: what stands
in Chinese in them, and of word lists with counts the words counted ten times or more. The file was made with the list
of ``jieba`` 0.42.1 (MIT) and, for the words of programs, places and names, with the Chinese translations in ``Django``
5.2.19 and ``Babel`` 2.19.0 (both BSD) and the Chinese providers of ``Faker`` 40.63.0 (MIT). It is a set of bits: which
of the 2,048 characters of BIP-39 (their place in the list, the same for both kinds of signs) was met beside which. No
word can be read back out of it.
"""

from __future__ import annotations

import re
import sys
import zlib
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from pypinyin.phrases_dict import phrases_dict

from app.core.guard.chinese_evidence import SIZE, numbers

ROOT = Path(__file__).resolve().parent.parent
_FEWEST_TIMES = 10
_COUNTED = re.compile(r"\S+ (\d+)(?: \S*)?$")
_CHINESE = re.compile(r"[\u3400-\u9fff]{2,}")
_MARKS = re.compile(r"[*_`#>\[\]]")


def main(word_lists: list[str]) -> int:
    """Write the file and say how many pairs it holds."""
    bits = bytearray(SIZE * SIZE // 8)
    place = numbers()
    for text in _texts(word_lists):
        for one, other in pairwise(text):
            if one in place and other in place:
                at = place[one] * SIZE + place[other]
                bits[at >> 3] |= 1 << (at & 7)
    target = ROOT / "app" / "core" / "guard" / "pairs.bin"
    target.write_bytes(zlib.compress(bytes(bits), 9))
    print(f"{sum(each.bit_count() for each in bits)} pairs, {target.stat().st_size} bytes")
    return 0


def _texts(word_lists: Iterable[str]) -> Iterator[str]:
    yield from phrases_dict
    for article in sorted((ROOT / "app" / "content" / "articles").rglob("*.zh.md")):
        yield _MARKS.sub("", article.read_text(encoding="utf-8"))
    for translations in sorted((ROOT / "app" / "ui" / "i18n").glob("*.ts")):
        yield from _CHINESE.findall(translations.read_text(encoding="utf-8"))
    for name in word_lists:
        # Some of them are pickled; what is Chinese in them can be read all the same.
        for line in Path(name).read_bytes().decode("utf-8", "ignore").splitlines():
            counted = _COUNTED.match(line)
            if counted is None or int(counted.group(1)) >= _FEWEST_TIMES:
                yield from _CHINESE.findall(line)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
