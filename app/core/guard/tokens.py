"""Words of a text with their places, without the numbering and link words that stand between the words of a phrase."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, TypeVar

_Value = TypeVar("_Value")
_LARGEST_SIZE: Final = 255

_WORD = re.compile(
    r"[a-z]+|[\u0430-\u045f][\u0430-\u045f\ufffd]*|[\uac00-\ud7a3]+|[\u3041-\u30ff]+|[\u3400-\u9fff\uf900-\ufaff]+|[^\W\d_]"
)
# Begins with a set of letters, which the search for it skips to; most long texts are plain.
_PLAIN_WORD = re.compile(r"[a-z][a-z]*")
_LAST_ALPHABETIC = "\u33ff"
# What people write between the words of a phrase: ordinals ("第三个单词是"), "then", "and", list names.
_CONNECTOR = re.compile(
    r"(?:以?及|和|与|跟|再|再来|加上?|然后|接着|还有|接下来|之后|随后|最后|最後|然後|接著|還有|跟著)?(?:是|為|为)?"
    r"|第?[零〇一二三四五六七八九十百两]{0,4}(?:个|個)?(?:单词|單詞|助记词|助記詞|词|詞|字|行|排|列|句|组|組)?(?:是|为|為|叫)?"
    r"|번째?|단어|番目?|は|と|つ目"
)
_LABELS_TEXT = (
    "word words line row no nr num number item step mot ligne palabra linea parola riga palavra linha slovo radek"
    " kelime satir слово строка wort zeile"
)
_LABELS = frozenset(_LABELS_TEXT.split())
# What stands for a word that cannot be read.
_UNREADABLE_TEXT = "xxx xxxx unreadable illegible 看不清 不清楚 不清 忘了 忘记了 缺失 缺 不知道 模糊"
_UNREADABLE = frozenset(_UNREADABLE_TEXT.split())
_NUMBER_BEHIND = re.compile(r"[\s.#:_\-]{0,3}\d{1,2}(?!\d)")


# Words that hold sentences together, in the languages of the lists. A phrase has next to none.
_FUNCTION_WORDS_TEXT = (
    "a an the of to in is are was were be been being it its for on with as at by from or not and but so if than that"
    " this these those there here i you he she we they me him us them my your his her our their have has had did will"
    " would can could should may what which who whom whose how why when please thanks hello hi dear"
    " de la el los las un una que en y del se por con para al es su lo como mas pero le les des du et est une dans pour"
    " ne pas sur qui au aux ce cette vous nous votre il di che non per della dei nel sono gli o os as um uma do da em"
    " nao com der die das und ist nicht ein eine ich sie zu den mit auf fur von dem na se ve je to pro ale si jste"
    " и в не на я что с по это как но вы он она мы бы ve bir bu icin ile da cok"
    " yang dan di dari ini tidak untuk dengan atau pada ke akan harus satu khong duoc cua cac cho la mot khi tu nen ten"
)
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS_TEXT.split())


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a text, in parallel.

    Attributes:
        texts: The words, folded.
        starts: Where each begins in the normal text.
        ends: Where each ends.
        sizes: How many letters each has, 255 for more: runs of words of a size are looked for as bytes.
    """

    texts: list[str]
    starts: list[int]
    ends: list[int]
    sizes: bytes


def split(folded: str) -> Words:
    """Split a folded text into words of one script each."""
    pattern = _PLAIN_WORD if folded.isascii() else _WORD
    texts: list[str] = pattern.findall(folded)
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for text in texts:
        # No letter stands between two words, so the next place where it stands is its own.
        at = folded.find(text, at)
        starts.append(at)
        at += len(text)
        ends.append(at)
    kept = _without_labels(folded, texts, ends)
    if kept is not None:
        texts, starts, ends = _chosen(kept, texts), _chosen(kept, starts), _chosen(kept, ends)
    if not folded.isascii() and any(text > _LAST_ALPHABETIC for text in texts):
        linked = _without_connectors(texts)
        texts, starts, ends = _chosen(linked, texts), _chosen(linked, starts), _chosen(linked, ends)
    return Words(texts, starts, ends, bytes(min(len(text), _LARGEST_SIZE) for text in texts))


def _chosen(kept: list[int], values: list[_Value]) -> list[_Value]:
    return [values[at] for at in kept]


def _without_labels(folded: str, texts: list[str], ends: list[int]) -> list[int] | None:
    """Places of the words that are no numbered label and stand for no unreadable word; None for all."""
    if _LABELS.isdisjoint(texts) and _UNREADABLE.isdisjoint(texts):
        return None
    return [
        at
        for at, text in enumerate(texts)
        if text not in _UNREADABLE and not (text in _LABELS and _NUMBER_BEHIND.match(folded, ends[at]))
    ]


def _without_connectors(texts: list[str]) -> list[int]:
    """Places of the words that are not links between words of an alphabet."""
    is_han = [text > _LAST_ALPHABETIC for text in texts]
    last = len(texts) - 1
    beside = {at for at, han in enumerate(is_han) if han and not (is_han[max(0, at - 1)] and is_han[min(last, at + 1)])}
    linking = {text for text in {texts[at] for at in beside} if is_connector(text)}
    return [at for at, text in enumerate(texts) if at not in beside or text not in linking]


def is_connector(word: str) -> bool:
    """Tell whether a Chinese, Japanese or Korean word only links or numbers the words of a list."""
    return _CONNECTOR.fullmatch(word) is not None
