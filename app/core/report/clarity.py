"""Says what would make a description clearer, while it is written: advice, never a gate.

The rules look for what a first answer would otherwise ask (reports.md 7): which button or page, the words on the
screen, when, on which chain, one thing at a time. Both languages, by their own words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.core.report.report import Draft, FieldId, ReportKind

# In Chinese characters; an English word says about as much as two of them.
_SHORTEST: Final = 12
_HAN: Final = re.compile("[\u3400-\u9fff]")
_WORD: Final = re.compile(r"[A-Za-z][A-Za-z'’-]*")
# Complaints that fit every fault: what was pressed and what came is missing.
_VAGUE: Final = re.compile(
    r"用不了|不能用|没法用|打不开|不行|坏了|出错了|有问题|出问题|不好使|没反应|失败了|怎么办|帮帮我|救命|急|不见了|没了|"
    r"(?:does ?n[o'’]?t|do ?n[o'’]?t|not|never) (?:work|open|load|go)\w*|broken|problem|issue|error|bug|failed|"
    r"fails|stuck|help(?: me)?|urgent|gone|missing|weird|strange",
    re.IGNORECASE,
)
_DID: Final = re.compile(
    r"点(?:了|击|开|按)?|按下?|选择?了?|输入|打开|进入|切换|扫|粘贴|导入|转账|发送|提交|签名|确认|授权|兑换|更新|安装|"
    r"\b(?:click|tap|press|open|enter|select|choose|type|paste|scan|import|send|sent|swap|sign|confirm|approve|update|"
    r"install|switch|transfer)\w*",
    re.IGNORECASE,
)
_QUOTED: Final = re.compile(
    r"[“\"「『《'‘][^”\"」』》'’\n]{3,200}[”\"」』》'’]|提示|显示|弹出|报错|says?\b|shows?\b|message", re.IGNORECASE
)
_TIMED: Final = re.compile(
    r"\d{1,2}[:：点]\d{0,2}|\d{1,2}月\d{1,2}|20\d\d[-/年]\d{1,2}|今天|昨天|前天|昨晚|刚才|早上|上午|下午|晚上|星期|周[一二三四五六日]|"
    r"\b(?:today|yesterday|last night|this morning|\d{1,2} ?(?:am|pm)|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|sunday|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|minutes? ago|hours? ago)\w*",
    re.IGNORECASE,
)
_MONEY: Final = re.compile(
    r"转账|转出|收款|到账|充值|提现|提币|兑换|手续费|矿工费|授权|\b(?:transfer|send|sent|deposit|withdraw|swap|fee|gas|approv)\w*",
    re.IGNORECASE,
)
_CHAIN: Final = re.compile(
    r"以太坊|波场|币安|比特币|eth|trx|tron|trc|erc|bep|bsc|bnb|btc|bitcoin|sol(?:ana)?|polygon|matic|arbitrum|optimism|base|"
    r"avalanche|avax|heco|eos|okx?c|ton|sui|aptos|链|主网|chain|network",
    re.IGNORECASE,
)
_ALSO: Final = re.compile(
    r"另外|还有(?:一个|个)|以及|第二个问题|顺便|\b(?:also|another (?:problem|thing|question)|by the way|secondly)\b",
    re.IGNORECASE,
)
_SHOUTED: Final = re.compile(r"[!！?？]{3,}|\b[A-Z]{4,}(?:\s+[A-Z]{2,}){3,}")


class Advice(StrEnum):
    """What would make it clearer, the most useful first."""

    LONGER = "longer"
    WHICH_ACTION = "which-action"
    WHICH_WORDS = "which-words"
    WHEN = "when"
    WHICH_CHAIN = "which-chain"
    HASH = "hash"
    ONE_THING = "one-thing"
    CALM = "calm"


@dataclass(frozen=True, slots=True)
class Clarity:
    """How clear a draft is.

    Attributes:
        share: 0 to 100; what is there of what a first answer would ask for.
    """

    advice: tuple[Advice, ...]
    share: int


def clarity(draft: Draft) -> Clarity:
    """Judge a draft; costs less than a millisecond for what a person types."""
    told = " ".join(draft.text(each) for each in (FieldId.SUMMARY, FieldId.DETAILS, FieldId.STEPS))[:20_000]
    asked = _asked(draft, told)
    advice = tuple(each for each, is_there in asked if not is_there)
    style = tuple(
        each for each, found in ((Advice.ONE_THING, _ALSO.search(told)), (Advice.CALM, _SHOUTED.search(told))) if found
    )
    share = round(100 * (len(asked) - len(advice)) / len(asked)) if told.strip() else 0
    return Clarity(advice + style, share)


def _asked(draft: Draft, told: str) -> list[tuple[Advice, bool]]:
    """List what this kind of report wants, and whether it is there."""
    asked = [(Advice.LONGER, _is_long_enough(told))]
    if draft.kind in {ReportKind.SUGGESTION, ReportKind.QUESTION}:
        return asked
    is_vague = _VAGUE.search(told) is not None
    asked.append((Advice.WHEN, bool(draft.text(FieldId.WHEN)) or _TIMED.search(told) is not None))
    if draft.kind is ReportKind.COMPLAINT:
        return asked
    asked.append((Advice.WHICH_ACTION, _DID.search(told) is not None or bool(draft.text(FieldId.STEPS))))
    if draft.kind is ReportKind.PROBLEM or is_vague:
        asked.append((Advice.WHICH_WORDS, bool(draft.text(FieldId.SCREEN)) or _QUOTED.search(told) is not None))
    if _MONEY.search(told):
        asked += [
            (Advice.WHICH_CHAIN, bool(draft.text(FieldId.CHAIN)) or _CHAIN.search(told) is not None),
            (Advice.HASH, bool(draft.text(FieldId.HASH))),
        ]
    order = list(Advice)
    return sorted(asked, key=lambda pair: order.index(pair[0]))


def _is_long_enough(told: str) -> bool:
    return len(_HAN.findall(told)) + 2 * len(_WORD.findall(told)) >= _SHORTEST
