"""What the words around a suspicious place say it is: a recovery phrase, a key, a hash, something else."""

from __future__ import annotations

import re

_PHRASE = re.compile(
    r"助 ?[记計记] ?词|助 ?記 ?詞|记词|身份词|身份詞|恢复(?:短语|词|助)|恢復(?:短語|詞)|种子|種子|短语|词组"
    r"|备份的?(?:词|單詞|单词|助)|備份的?(?:詞|單詞|助)|\d{1,2} ?个?(?:单词|單詞|词|words\b)"
    r"|(?:单词|單詞)(?:是|如下|:)|seed|mnemonic|recover[a-z]{0,3} (?:phrase|words?)"
    r"|(?:backup|secret|following|recovery|my) words"
    r"|wrote down|phrase"
    r"|リカバリ|ニーモニック|シード|복구|시드|니모닉|구문|semilla|recuperac|recuperation|recupero|сид|мнемо"
    r"|kurtarma|obnovovac"
)
_PARTS = re.compile(
    r"前半|后半|後半|前面的|后面的|後面的|上半|下半|(?:第?[一二两兩前后後另]|其他|其它|其余|其餘)个?個?部分|部分(?:是|为|為|:)|另一半|剩下的|分两次|分兩次|分开发|分開發|其余的|其餘的"
    r"|(?:first|second|1st|2nd|other|last|next|remaining) (?:part|half|six|twelve|\d{1,2}|words)"
    r"|part (?:one|two|[12ab])\b|(?:two|2) (?:part|half|halves|messages|pieces)"
)
_OTHER_LIST = re.compile(
    r"(?:tags?|keywords?|labels?|colou?rs?|fruits?|animals?|hobbies|categories|标签|標籤|关键词|關鍵詞|分类)[^:\n]{0,30}:\s*$"
)
_OPENS = re.compile(r"(?:[:=>\n]|\bis|\bare|是|为|為|used|invalid|下|了)[\s\d\"'#(\[.\-*•]{0,8}$")
_SENTENCE_END = re.compile(r"[。!?;\n]|\.\s")
_BLANK_OR_MARK = " \t\r\n0123456789\"'#()[].-*•"
_NEAR_BEFORE = 90
_NEAR_BEHIND = 50


def names_a_phrase(folded: str, start: int, end: int) -> bool:
    """Tell whether the words around a place speak of a recovery phrase."""
    before = folded[max(0, start - _NEAR_BEFORE) : start]
    return bool(_PHRASE.search(before) or _PHRASE.search(folded[end : end + _NEAR_BEHIND]))


def names_parts(folded: str, start: int, end: int) -> bool:
    """Tell whether a stretch of text speaks of parts that belong together."""
    return _PARTS.search(folded, max(0, start), end) is not None


def names_another_list(folded: str, start: int) -> bool:
    """Tell whether a list is introduced as tags, animals or the like."""
    return _OTHER_LIST.search(folded[max(0, start - _NEAR_BEFORE) : start]) is not None


def introduces_a_phrase(folded: str, start: int) -> bool:
    """Tell whether a recovery phrase is announced right before a place: by a colon, an "is", a new line."""
    before = folded[max(0, start - _NEAR_BEFORE) : start]
    if _OPENS.search(before) is None:
        return False
    clause = _SENTENCE_END.split(before.rstrip(_BLANK_OR_MARK))[-1]
    return _PHRASE.search(clause) is not None
