"""What a description says already, read from its words: an act, what was seen, a time, a chain, one thing or two.

No list of complaints: an act needs an object and no "cannot" before it, what a screen said needs words of its own
behind "it says". Both languages side by side; each mark is tried on what different people write (tests).
"""

from __future__ import annotations

import re
from typing import Final

_MOST_READ: Final = 20_000
_ANY: Final = re.IGNORECASE
_HAN: Final = re.compile("[\u3400-\u9fff]")
_WORD: Final = re.compile(r"[A-Za-z][A-Za-z'’-]*")

# Signs in the rules below, simplified and traditional in turn: both are judged by the same rules.
_PAIRS: Final = (
    "两兩个個为為么麼买買从從们們优優兑兌关關写寫几幾击擊刚剛办辦动動发發变變后後吗嗎听聽场場坏壞导導币幣帮幫应應开開异異弹彈总總扫掃报報择擇换換据據无無时時显顯机機权權来來没沒点點现現矿礦确確签簽红紅线線"
    "续續绿綠节節见見认認让讓话話误誤说說请請谢謝败敗账帳账賬质質贴貼费費转轉输輸过過还還这這进進选選里裡里裏钟鐘链鏈错錯长長闪閃问問页頁顺順题題员員询詢画畫栏欄"
)
_SIMPLIFIED: Final = str.maketrans(_PAIRS[1::2], _PAIRS[::2])

# Words that fit every fault: what is left without them is what somebody says.
_EMPTY: Final = re.compile(
    r"用不了|不能用|没法用|打不开|不行|坏了?|出错|错误|报错|失败|异常|有问题|出问题|问题|不好使|没反应|怎么办|"
    r"怎么回事|为什么|"
    r"帮帮?忙?|看看|救命|[很真着好]*急|不见|没了|请问?|谢谢|求+|在线等|有没有|一直|总是|老是|反正|什么|一个|不知道|"
    r"不出来|不了|"
    r"[了啊呢吧吗呀的都也就还又是]|"
    r"\b(?:do(?:es)?|did|is|are|was|were|can|could|wo|would|has|have|had)(?:n[o'’]?t)?\b|\b(?:not|never|work\w*|"
    r"load\w*|"
    r"broken|problems?|issues?|errors?|bugs?|fail\w*|stuck|help|please|pls|urgent|gone|missing|weird|strange|something|"
    r"anything|nothing|everything|wrong|bad|again|messages?|why|what|how|i|it|my|me|you|your|the|an?|and|or|but|so|to|"
    r"this|that|there|just|really|very|some|any|up|thank\w*|hi|hello)\b",
    _ANY,
)

# An act on the screen; not one that did not succeed, and not the hour or the node that are written with the same sign.
_PRESSED: Final = re.compile(
    r"(?<![一有早几差快重缺优特节地零半\d])(?:点(?:击|开|按|选|了|一下)?|(?<!指)按(?:下|了|住)?|长按|选择?了?|勾选?|"
    r"输入?|填好?|"
    r"粘贴|扫描?|打开|进入|切换到?|下拉|签(?:了|完)|换成|"
    r"改成)(?=[\s“\"「『]*[^\s“\"「『不是就也都后以时了哪啥什没的，,。.、；;！!？?]{1,2})"
    r"(?![照时理多钟半])|"
    r"(?<!not )(?<!n't )(?<!n’t )(?<!cannot )(?<!unable to )"
    r"\b(?:click|tapp?|press|hit|open|enter|type|select|choos|chose|pick|past|cop(?=ied)i|search|scann|switch|"
    r"turn(?:ed)? on)(?:e?[ds]|ing|e)?"
    r"(?: on| to| into)?(?: it (?:in|into|to))? +(?!it\b|on\b|if\b|whatever|anything|everything|nothing|and\b|or\b|"
    r"up\b)[\w\"“]",
    _ANY,
)
# What is done with coins: said with how much, from where or to where, it is an act as well.
_MOVED: Final = re.compile(
    r"(?:转了?|转账|转出|提币|提现|充值|兑换|质押|授权|导入|买入?|发送|收款)[^，,。；;！!？?\n]{0,6}?"
    r"(?:[\d.]+ ?[A-Za-z枚个]|到[^\s，,。现账]|[A-Z][A-Za-z]{2,}|新手机|换|把)|"
    r"\bI (?:just )?(?:imported|staked|approved|swapped|created|restored|withdrew|signed|installed|changed|bought)\b|"
    r"\b(?:sent|send|transferr?(?:ed)?|withdrawal|withdrew|deposit(?:ed)?|paid) [^.,;\n]{0,20}?(?:\d|\bto [A-Z])",
)
_PLACE: Final = re.compile(
    r"(?:在|从|里的|进|到)?[\u4e00-\u9fffA-Za-z]{2,6}(?:页|页面|界面|画面|栏)(?:里|上|下|的|点|，|,)|(?:在|"
    r"从)[^\s，,。]{2,6}里|第[一二三四五\d]步|"
    r"\b[Oo]n the \w+ (?:page|tab|screen)\b|\b(?:[Ii]n|[Uu]nder) [A-Z]\w+,? I\b|\b[Ss]tep (?:\w+|\d) of\b",
)
_SAID: Final = re.compile(
    r"(?<![不没])(?:提示|显示|弹出来?|弹窗|跳出来?|报错|写着?|出现|要求我?|让我|"
    r"(?<![友服人他她我们家听据来如话再没])说(?!明))"
    r"[\s:：]*(?P<quote>[“\"「『])?[\s“\"「『]*(?P<zh>[^，,。；;！!？?\n”\"」』]{1,40})|"
    r"(?<!not )(?<!n't )(?<!n’t )\b(?:(?:I|and|then) (?:get|got)|says?|said|shows?|showed|reads?|displays?|gives?|"
    r"stay(?:s|ed)|stop(?:s|ped)? at|warn(?:s|ed)(?: me)?(?: of| that)?|complain(?:s|ed)(?: that)?|asks me|asked me|"
    r"demand(?:s|ed)|tells me|told me)\b[\s:]*(?P<quoted>[“\"])?(?P<en>[^,.;!?\n”\"]{1,60})",
    _ANY,
)
_CAME_UP: Final = re.compile(r" (?:popped|pops|comes|came) up\b", _ANY)
_QUOTED: Final = re.compile(r"[“\"「『《][^“”\"「」『』《》\n]{3,200}[”\"」』》]")
_NAMES_A_BUTTON: Final = re.compile(r"(?:[点击按选择开在叫从]|\b(?:click|tap|press|on|in|the)(?:ped|ed)? ?)$", _ANY)
# What is seen where a screen says nothing.
_LOOKED: Final = re.compile(
    r"白屏|黑屏|花屏|空白|[白黑灰红绿]色?(?:的|字|了|[，,。]|$)|一片|闪退|转圈|直接退出|自己.{0,2}[关退跳]|跳回|跳到|"
    r"跳转|变灰|变成|停在|卡在|\d ?%|一闪|按不下|"
    r"什么都没发生|无效|过期|不一致|不支持|待确认|未确认|打包中|超时|被拒|不存在|\b[45]\d\d\b|"
    r"\b(?:white|black|blank|empty) (?:screen|page)|\bblank\b|\bcrash\w*|\bclos(?:es|ed) (?:by itself|the app)|"
    r"\bspinn?ing\b|"
    r"\bgr[ea]y(?:ed)?\b|\bturns? itself\b|\bthrown back\b|\d ?%|\bred\b|\bdisabled\b|"
    r"\b(?:invalid|expired|unconfirmed|pending|rejected|denied|timed? ?out|insufficient|(?:not|un) ?supported)\b|"
    r"\b(?:led|jump(?:s|ed)|redirect(?:s|ed)|t(?:ook|akes) me) to\b",
    _ANY,
)
_NO_ANSWER: Final = re.compile(
    r"没有?(?:任何)?反应|没动静|\bnothing (?:happen|came|come)\w*|\bdo(?:es|ing)? nothing\b|\bno (?:reaction|"
    r"response)\b",
    _ANY,
)
_TIMED: Final = re.compile(
    r"(?<!\d)\d{1,2}[:：]\d{2}(?!\d)|(?:\d{1,2}|[一二两三四五六七八九十]+)点(?=[多半钟左前后我就，,。；;\s\d]|$)|"
    r"\d{1,2}月\d{1,2}|20\d\d[-/.年]\d{1,2}|(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])|今天|昨天|前天|昨晚|今晚|刚才|刚刚|"
    r"早上|上午|中午|下午|晚上|凌晨|"
    r"半夜|星期|上周|这周|周[一二三四五六日末]|[\d一二两三四五六七八九十半几]+ ?(?:个)?(?:分钟|小时|天|周|星期|"
    r"月)(?:之?前)|"
    r"\b(?:today|yesterday|tonight|just now|noon|midnight|last (?:night|week|\w+day)|this (?:morning|afternoon|"
    r"evening|week)|"
    r"\d{1,2} ?[ap]\.?m|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|"
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d|\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|"
    r"oct|nov|dec)|"
    r"\b(?:an?|one|two|three|few|\d+) (?:minutes?|hours?|days?|weeks?) ago\b",
    _ANY,
)
_MONEY: Final = re.compile(
    r"转账|转了|转出|转过|转不|收款|到账|入账|充值|提现|提币|兑换|手续费|矿工费|授权|"
    r"\b(?:transfer\w*|send|sent|deposit\w*|withdr\w+|swap\w*|fees?|gas|approv\w*)\b",
    _ANY,
)
# Sent already: only then is there a hash to ask for.
_SENT: Final = re.compile(
    r"转了|转出(?!不)|转过去|没到|未到|到账|入账|打包|扣了|扣款|已?发送成功|已完成|显示成功|"
    r"\b(?:sent|pending|confirmed|completed|success\w*|deducted|revert\w*|out[ _]of[ _](?:gas|energy)|(?:not|never|"
    r"n't|n’t) (?:arriv|come|came|receiv)\w*)\b",
    _ANY,
)
_CHAIN: Final = re.compile(
    r"以太坊?|波场|币安链|比特币|(?<![a-z])(?:eth(?:ereum)?|trx|tron|trc-?\d*|erc-?\d*|bep-?\d*|bsc|bnb|btc|bitcoin|"
    r"sol|solana|"
    r"polygon|matic|arbitrum|optimism|avalanche|avax|heco|eos|okx?c|(?-i:TON)|sui|aptos|base chain|base network|"
    r"on base)(?![a-z])",
    _ANY,
)
_ALSO: Final = re.compile(
    r"还有(?:一个|个|另一?个)(?:问题|事)|第二个问题|(?:顺便|另外|再)(?:想|请)?(?:问|说)|另外还?有|"
    r"\b(?:another|second|other) (?:problem|issue|thing|question)\b|\bby the way\b|\bsecondly\b|"
    r"\balso,? (?:can|could|how|why|what|when|where|please)\b",
    _ANY,
)
# Two Chinese signs, or an English word; how far back what came up is looked for.
_ONE_WORD: Final = 2
_NEAR: Final = 60
_CLAUSE_END: Final = re.compile("[，,。.；;！!？?\n]")
_SHOUTED: Final = re.compile(r"[!！?？]{3,}|\b[A-Z]{4,}(?:\s+[A-Z]{2,}){3,}")


def plain(told: str) -> str:
    """Give a text as the rules read it: traditional signs as simplified ones; no longer than anybody reads."""
    return told[:_MOST_READ].translate(_SIMPLIFIED)


def substance(told: str) -> int:
    """Count what is said without words that fit every fault, in Chinese characters; an English word counts as two."""
    left = _EMPTY.sub(" ", told)
    return len(set(_HAN.findall(left))) + 2 * len({each.casefold() for each in _WORD.findall(left)})


def names_act(told: str) -> bool:
    """Say whether it tells what was pressed, or where."""
    return any(mark.search(told) for mark in (_PRESSED, _MOVED, _PLACE))


def names_sight(told: str) -> bool:
    """Say whether it tells what was on the screen."""
    if _LOOKED.search(told) or any(_has_words(found) for found in _SAID.finditer(told)):
        return True
    if any(not _NAMES_A_BUTTON.search(_before(told, found)) for found in _QUOTED.finditer(told)):
        return True
    if any(substance(_before(told, found)) >= _ONE_WORD for found in _CAME_UP.finditer(told)):
        return True
    return _NO_ANSWER.search(told) is not None and names_act(told)


def names_time(told: str) -> bool:
    """Say whether it tells when."""
    return _TIMED.search(told) is not None


def is_about_coins(told: str) -> bool:
    """Say whether coins were to move."""
    return _MONEY.search(told) is not None


def was_sent(told: str) -> bool:
    """Say whether something went out, so that there is a hash of it."""
    return _SENT.search(told) is not None


def names_chain(told: str) -> bool:
    """Say whether it names a chain."""
    return _CHAIN.search(told) is not None


def is_about_two(told: str) -> bool:
    """Say whether a second matter begins in it."""
    return _ALSO.search(told) is not None


def is_shouted(told: str) -> bool:
    """Say whether it is written in capitals or rows of marks."""
    return _SHOUTED.search(told) is not None


def _has_words(found: re.Match[str]) -> bool:
    if found["quote"] or found["quoted"]:
        return True
    words = found["zh"] or found["en"] or ""
    return any(letter.isdigit() for letter in words) or substance(words) >= _ONE_WORD


def _before(told: str, found: re.Match[str]) -> str:
    """Give what stands before something in the same clause."""
    return _CLAUSE_END.split(told[max(0, found.start() - _NEAR) : found.start()])[-1]
