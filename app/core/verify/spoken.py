"""Who speaks of a trick: the one who demands, or one who warns, asks, or tells what happened."""

from __future__ import annotations

import re
from typing import Final

_SENTENCE_END: Final = re.compile(r"[。！？!?；;\n]|\.(?=\s|$)")
# A negation rules its own clause: “We cannot help unless you send …” does not warn.
_CLAUSE_END: Final = re.compile(
    r"[,，:：—]|除非|否则|不然|但是?|只要|只需|"
    r"\b(?:unless|until|but|just|otherwise|instead|only then|so please|please)\b"
)
_CALMING: Final = re.compile(
    r"(?:别|不要|不用|無需|无需|請勿|请勿)(?:担心|擔心|着急|緊張|紧张|害怕)|"
    r"\b(?:do not|don.?t) (?:worry|panic)\b|\bno (?:worries|problem)\b"
)
_NEGATION: Final = re.compile(
    r"不|别|別|勿|莫|没有?人|沒有?人|无需|無需|无须|禁止|拒绝|拒絕|从来没|停止|"
    r"\b(?:never|not|don.?t|doesn.?t|no|nor|nobody|none|nothing|won.?t|cannot|can.?t|neither|"
    r"stop|refuse|avoid|without|instead of)\b"
)
_OTHERS: Final = re.compile(
    r"(?:有人|任何人|凡是|凡|谁|誰|对方|對方|骗子|騙子|陌生人|他们?|她|它|假|冒充|自称|自稱|网站|页面|群里)[^，,]{0,12}$|"
    r"\b(?:any|some|who|they|he|she|scammers?|thie\w+|strangers?|fake|fakes|whoever|people|those)\w*\b[^,]{0,40}$|谨防|警惕|小心|当心|防止有人"
)
_NONE_AT_ALL: Final = re.compile(r"没有(?:哪个|任何|一个|谁)|\bno (?:one|real|genuine|honest|legit\w*)\b")
_PAST: Final = re.compile(r"[过過](?![来來去])|已经|已經")
_FIRST_PERSON: Final = re.compile(r"我(?!们|們|方|司|是|这边|的)|\b(?:i|my|me)\b")
_SECOND_PERSON: Final = re.compile(r"[你您妳]|\b(?:you|your)\b")
_ASKS: Final = re.compile(
    r"请问|請問|怎么|怎麼|怎样|如何|为什么|為什麼|是不是|要不要|能不能|需不需要|还能|吗|嗎|[？?]|"
    r"\b(?:how|why|what|where|which|is it|should|can i|do i)\b"
)
_WHETHER: Final = re.compile(r"有没有|有沒有|是否|\b(?:did|have|has) (?:you|anyone|somebody)\b")
_SAYS_SCAM: Final = re.compile(
    r"(?:是|属于|算)[^，,。]{0,10}(?:骗|騙|诈|詐|假|钓鱼|套路|陷阱|威胁|恐吓)|拒绝|停手|挂断|别信|拉黑|关掉|骗子|騙子|骗局|騙局|骗术|"
    r"\b(?:is|are|was|be|means?)\b[^.]{0,30}\b(?:scam\w*|fraud\w*|fake|thie\w+|lying|tricks?|phishing|threat)"
)
# What is said and not what somebody is called: a question, somebody who speaks, a full stop.
_SAID: Final = re.compile(
    r"[，。？！；?!;]|[吗嗎呢吧]$|[我你您妳]|[这這那](?:个|個|是|种|種)|怎么|怎麼|什么|什麼|为何|是不是|有没有|有沒有|对方|對方"
)
_HAN: Final = re.compile(r"[\u3400-\u9fff]")
_SHORTEST_SENTENCE: Final = 5
_BEFORE: Final = 80
_AFTER: Final = 60


def is_sentence(text: str) -> bool:
    """Say whether Chinese words without a space are a sentence, and not the name of an account."""
    return len(_HAN.findall(text)) >= _SHORTEST_SENTENCE and _SAID.search(text) is not None


def is_demand(text: str, start: int, end: int) -> bool:
    """Say whether what stands at a place is demanded of the reader.

    Args:
        text: Lower case.
        start: Where the demand begins.
        end: Where it ends.
    """
    sentence = _SENTENCE_END.split(text[max(0, start - _BEFORE) : start])[-1]
    clause = _CLAUSE_END.split(_CALMING.sub(",", sentence))[-1]
    said = text[start:end]
    if _NEGATION.search(clause) or _OTHERS.search(clause) or _NONE_AT_ALL.search(sentence):
        return False
    if _NEGATION.search(said) or _PAST.search(said):
        return False
    behind = text[end : end + _AFTER]
    rest = _SENTENCE_END.split(behind)[0]
    if _SAYS_SCAM.search(said + rest):
        return False
    return not _is_told_or_asked(clause, said, sentence + said + rest + behind[len(rest) : len(rest) + 1])


def _is_told_or_asked(clause: str, said: str, sentence: str) -> bool:
    """Say whether one tells of himself or asks: “I sent my phrase”, “how do I import …?”."""
    addressed = _SECOND_PERSON.search(sentence)
    if _WHETHER.search(sentence):
        return True
    if _FIRST_PERSON.search(clause) and not _SECOND_PERSON.search(clause + said):
        return True
    return addressed is None and _ASKS.search(sentence) is not None
