"""Words of a text with their places, without the numbering and link words that stand between the words of a phrase."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORD = re.compile(
    r"[a-z]+|[\u0430-\u045f][\u0430-\u045f\ufffd]*|[\uac00-\ud7a3]+|[\u3041-\u30ff]+|[\u3400-\u9fff\uf900-\ufaff]+|[^\W\d_]"
)
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
    """

    texts: list[str]
    starts: list[int]
    ends: list[int]


def split(folded: str) -> Words:
    """Split a folded text into words of one script each."""
    texts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _WORD.finditer(folded):
        word = match.group()
        if word in _UNREADABLE or (word in _LABELS and _NUMBER_BEHIND.match(folded, match.end())):
            continue
        texts.append(word)
        starts.append(match.start())
        ends.append(match.end())
    kept = _without_connectors(texts)
    if len(kept) == len(texts):
        return Words(texts, starts, ends)
    return Words(
        [texts[at] for at in kept],
        [starts[at] for at in kept],
        [ends[at] for at in kept],
    )


def _without_connectors(texts: list[str]) -> list[int]:
    """Places of the words that are not links between words of an alphabet."""
    is_han = [text > _LAST_ALPHABETIC for text in texts]
    last = len(texts) - 1
    return [
        at
        for at, han in enumerate(is_han)
        if not (han and not (is_han[max(0, at - 1)] and is_han[min(last, at + 1)]) and is_connector(texts[at]))
    ]


def is_connector(word: str) -> bool:
    """Tell whether a Chinese, Japanese or Korean word only links or numbers the words of a list."""
    return _CONNECTOR.fullmatch(word) is not None
