"""Finds recovery phrases of Chinese characters, apart or run together.

The checksum hardly helps: one window of twelve in sixteen fits by chance. But the published lists are ordered by how
common a character is, and people write common characters while a phrase draws all 2,048 alike. So every character
adds its evidence, the logarithm of how much likelier it is in a phrase than in a sentence, and everyday words count
against; what stands apart or follows a label needs less of it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from app.core.guard import context, lists, proofs
from app.core.guard.chinese_parts import Judge, find_inside
from app.core.guard.finding import SecretFinding
from app.core.guard.normal import NormalText
from app.core.guard.phrases import KIND
from app.core.guard.tokens import is_connector

_HAN = "\u3400-\u9fff\uf900-\ufaff"
_FEWEST, _MOST = 10, 26
_LIST_SIZE = 2048
# Zipf's law for Chinese text, flattened at the top: the share of rank r is 1 / ((r + 10) · 5.5).
_FLATTENING, _SCALE = 10, 5.5
_OUTSIDE = -1.6  # a character outside the lists: 3 % of prose, none of a phrase but for typing errors
_REPEATED = 0.7  # the mean over a phrase; a phrase that repeats one character says nothing by its rank
_EVERYDAY_PAIR = -3.0
_FITS = 2.8  # log 16: what a fitting checksum of twelve words adds
# Least evidence, measured: of 2,153 clauses of help text 15 reach -2 and one 2; of random phrases of twelve 99 % reach
# -0.4 and 95 % reach 3.
_LEAST_NAMED, _LEAST_OPENED, _LEAST_BARE = -1.0, 2.0, 3.0
_LEAST_APART, _LEAST_GROUPED, _SURE = -4.0, 5.0, 6.0
_RUNS = re.compile(rf"[{_HAN}]+")
# Four characters a line, or a comma after each four: still one phrase.
_SMALLEST_GROUP, _LARGEST_GROUP = 2, 8
# A label that runs straight into the phrase, without a colon.
_LABEL = re.compile(
    rf"[{_HAN}]{{0,12}}(?:助[记計记]词|助記詞|身份词|身份詞|恢复短语|备份词|种子词|[个個](?:单词|單詞|词|字))(?:分别)?(?:如下|就是|是|为|為)?"
)
_GROUP_GAP = re.compile(r"[\s,、;/|\-]{1,3}")
_ORDINAL = re.compile(r"第\s?\d")
_GAP = re.compile(r"[\W\d_]{0,12}|[\W\d_]{0,6}(?:word|line|row|no|nr|number) ?\d{1,2}[\W\d_]{0,6}")
_LOOSE_HEAD, _LOOSE_TAIL = frozenset("是为為的了下"), frozenset("吧呢吗嗎啊呀了的")
_FEWEST_DIFFERENT = 6
_LABELS_BETWEEN = 3
_FEWEST_NUMBERED = 8
_NUMBERED = re.compile(
    rf"(?:第\s?[\d零一二三四五六七八九十]{{1,3}}\s?(?:个|個)?(?:助记词|助記詞|单词|單詞|词|詞|字)?\s?(?:是|为|為|叫|:)?\s{{0,2}}"
    rf"[{_HAN}](?![{_HAN}])[^{_HAN}]{{0,6}}){{{_FEWEST_NUMBERED},40}}"
)
_EVERYDAY = (
    "我们你们他们您的可以没有一个这个那个什么怎么为什如果因为所以但是已经还是就是不是可能需要时候现在知道问题帮我请问谢谢你好您好客服"
    "钱包转账余额地址交易密码助记记词私钥手机电脑软件更新下载安装打开显示提示错误失败成功确认网络节点资产代币导入导出备份恢复官方人员"
    "用户账户账号区块时间今天昨天一直一下很多开始之后以后以前自己别人公司中国全球国家地区产品服务信息系统设置选择检查切换连接无法不能"
    "不会不要不到任何所有进行使用通过提供联系工作人们生活东西学生老师朋友家人孩子公园天气心情小时分钟三个几个第一手续费如下不一一样不同"
    "觉得认为应该然后而且或者以及关于对于由于虽然只有只是都是也是还有里面上面下面前面后面这里那里哪里多少大家出来起来过来回来收到发送"
    "点击按钮页面截图文字图片视频链接网站邮箱电话微信群里骗子被盗安全风险授权合约矿工能量带宽跨链兑换提现充值到账打包区块浏览器哈希"
    "剪贴粘贴复制病毒木马弹窗签名签字拒绝伪造记录登录注册空投骗局凭证指纹真假判断主链付费支付解锁锁屏本机忘记符号填错延伸阅读权限变更替换插件"
    "举报报警公安证据聊天对话回复邮件标题内容步骤菜单首页返回退出重启断网信号流量套餐短信验证码手续矿池质押赎回投票治理提案快照"
    "官网网页屏幕录像共享虚拟货币漏洞奖励插件扫码搜索锁屏消息预览银行身份证件照片二维码卸载旧版仿冒假冒白屏运营商频繁更换"
)


def find(normal: NormalText) -> Iterator[SecretFinding]:
    """Find phrases of Chinese characters; places in the normal text."""
    runs = [match.span() for match in _RUNS.finditer(normal.folded)]
    if sum(end - start for start, end in runs) >= _FEWEST:
        yield from _numbered(normal)
        yield from _apart(normal, runs)
        yield from _together(normal, runs)
        yield from _grouped(normal, runs)
        yield from find_inside(normal.folded, runs, Judge(_weights, _is_proven))


def _numbered(normal: NormalText) -> Iterator[SecretFinding]:
    """Each character behind its number: "第一个词刻，第二个词深"."""
    for match in _NUMBERED.finditer(normal.folded):
        yield SecretFinding(KIND, match.start(), match.end(), "likely")


def _apart(normal: NormalText, runs: list[tuple[int, int]]) -> Iterator[SecretFinding]:
    """Single characters set apart from one another, with or without numbers and labels between."""
    for first, last in _dense(runs):
        group: list[int] = []
        last_end = 0
        for start, end in runs[first:last]:
            is_single = end - start == 1 and not _ORDINAL.match(normal.folded, start)
            is_linked = is_single or is_connector(normal.folded[start:end])
            if group and not (is_linked and _GAP.fullmatch(normal.folded, last_end, start)):
                yield from _judge_apart(normal, group)
                group = []
            if is_single:
                group.append(start)
            last_end = end
        yield from _judge_apart(normal, group)


def _dense(runs: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Stretches of runs in which enough single characters are close together."""
    singles = [at for at, (start, end) in enumerate(runs) if end - start == 1]
    done = 0
    for at in range(len(singles) - _FEWEST + 1):
        if singles[at] < done or singles[at + _FEWEST - 1] - singles[at] > _LABELS_BETWEEN * _FEWEST:
            continue
        stop = at
        while stop + 1 < len(singles) and singles[stop + 1] - singles[stop] <= _LABELS_BETWEEN + 1:
            stop += 1
        done = singles[stop] + 1
        yield singles[at], done


def _judge_apart(normal: NormalText, group: list[int]) -> Iterator[SecretFinding]:
    if len(group) < _FEWEST:
        return
    chars = [normal.folded[at] for at in group]
    start, end = group[0], group[-1] + 1
    named = context.names_a_phrase(normal.folded, start, end)
    proven = _is_proven(chars)
    if not proven and len(set(chars)) < _FEWEST_DIFFERENT:
        return
    total = _weigh("".join(chars), once=True) + (_FITS if proven else 0)
    if (named and proven) or total >= (_LEAST_APART if named else 0):
        sure = named or total >= _SURE
        yield SecretFinding(
            KIND,
            start,
            end,
            "certain" if sure and proven else "likely" if sure else "ambiguous",
        )


def _together(normal: NormalText, runs: list[tuple[int, int]]) -> Iterator[SecretFinding]:
    """A clause of nothing but a phrase, perhaps with an everyday word stuck to an end."""
    for start, end in runs:
        if end - start < _FEWEST:
            continue
        label = _LABEL.match(normal.folded, start, end)
        first, last = _trim(normal.folded, label.end() if label else start, end)
        bare = False
        if last - first > _MOST:
            first, last = _best_part(normal.folded, first, last)
            bare = True
        if _FEWEST <= last - first <= _MOST:
            yield from _judge(normal, first, last, bare=bare)


def _grouped(normal: NormalText, runs: list[tuple[int, int]]) -> Iterator[SecretFinding]:
    """A phrase written in groups of equal length, the last one perhaps shorter."""
    first = 0
    for at in range(1, len(runs) + 1):
        size = runs[first][1] - runs[first][0]
        next_size = runs[at][1] - runs[at][0] if at < len(runs) else 0
        if next_size == size and _goes_on(normal.folded, runs, at):
            continue
        is_complete = (at - first) * size in proofs.BIP39_COUNTS
        last = at + 1 if not is_complete and 0 < next_size < size and _goes_on(normal.folded, runs, at) else at
        if _SMALLEST_GROUP <= size <= _LARGEST_GROUP and last - first > 1:
            yield from _judge_grouped(normal, runs, first, last)
        first = at


def _goes_on(folded: str, runs: list[tuple[int, int]], at: int) -> bool:
    return _GROUP_GAP.fullmatch(folded, runs[at - 1][1], runs[at][0]) is not None


def _judge_grouped(normal: NormalText, runs: list[tuple[int, int]], first: int, last: int) -> Iterator[SecretFinding]:
    chars = "".join(normal.folded[start:end] for start, end in runs[first:last])
    if not _FEWEST <= len(chars) <= _MOST or _weigh(chars) < _LEAST_NAMED:
        return
    start, end = runs[first][0], runs[last - 1][1]
    if context.introduces_a_phrase(normal.folded, start):
        yield SecretFinding(KIND, start, end, "likely")
        return
    # Lists of names come in lines too; a bare phrase has its own length and is not part of a longer list.
    in_a_list = (first > 0 and _goes_on(normal.folded, runs, first)) or (
        last < len(runs) and _goes_on(normal.folded, runs, last)
    )
    is_whole = len(chars) in proofs.BIP39_COUNTS and last - first > _SMALLEST_GROUP
    if is_whole and _weigh(chars) >= _LEAST_GROUPED and (not in_a_list or _is_proven(chars)):
        yield SecretFinding(KIND, start, end, "ambiguous")


def _judge(normal: NormalText, start: int, end: int, *, bare: bool) -> Iterator[SecretFinding]:
    chars = normal.folded[start:end]
    total = _weigh(chars)
    if total + _FITS < _LEAST_NAMED:
        return
    proven = _is_proven(chars)
    total += _FITS if proven else 0
    named = context.introduces_a_phrase(normal.folded, start)
    if total < (_LEAST_GROUPED if bare else _least(normal.folded, start, named=named)):
        return
    if not named and end - start <= _FEWEST:
        return
    sure = named or total >= _SURE
    yield SecretFinding(
        KIND,
        start,
        end,
        "certain" if sure and proven else "likely" if sure else "ambiguous",
    )


def _least(folded: str, start: int, *, named: bool) -> float:
    if named:
        return _LEAST_NAMED
    return _LEAST_OPENED if folded[max(0, start - 2) : start].rstrip(" ").endswith((":", "\n")) else _LEAST_BARE


def _trim(folded: str, start: int, end: int) -> tuple[int, int]:
    """Cut everyday words and link characters off both ends."""
    while end - start > 1:
        head, tail = folded[start : start + 2], folded[end - 2 : end]
        cut = (
            (2 if head in _everyday_pairs() else int(head[0] in _LOOSE_HEAD)),
            (2 if tail in _everyday_pairs() else int(tail[1] in _LOOSE_TAIL)),
        )
        if not any(cut):
            break
        start, end = start + cut[0], end - cut[1]
    return start, max(start, end)


def _weigh(chars: str, *, once: bool = False) -> float:
    """Sum the evidence; with ``once``, a character that comes again weighs like the mean."""
    table = _evidence()
    if once:
        seen = set(chars)
        return sum(table.get(char, _OUTSIDE) for char in seen) + _REPEATED * (len(chars) - len(seen))
    total = sum(table.get(char, _OUTSIDE) for char in chars)
    return total + sum(_EVERYDAY_PAIR for at in range(len(chars) - 1) if chars[at : at + 2] in _everyday_pairs())


def _weights(folded: str, start: int, end: int) -> list[float]:
    """Give the evidence of each character of a run, an everyday word counting at its second character."""
    table, pairs = _evidence(), _everyday_pairs()
    weights = [table.get(char, _OUTSIDE) for char in folded[start:end]]
    for at in range(start + 1, end):
        if folded[at - 1 : at + 1] in pairs:
            weights[at - start] += _EVERYDAY_PAIR
    return weights


def _best_part(folded: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with the most evidence (Kadane)."""
    best, total, first, found = 0.0, 0.0, start, (start, start)
    for at, weight in enumerate(_weights(folded, start, end), start):
        if total <= 0:
            total, first = 0.0, at
        total += weight
        if total > best:
            best, found = total, (first, at + 1)
    return found


def _is_proven(chars: Sequence[str]) -> bool:
    if len(chars) == proofs.MONERO_COUNT and proofs.fits_monero(list(chars)):
        return True
    names = ("chinese_simplified", "chinese_traditional")
    return len(chars) in proofs.BIP39_COUNTS and any(proofs.fits_bip39(list(chars), name) for name in names)


@cache
def _everyday_pairs() -> frozenset[str]:
    """Everyday words in both kinds of signs; the two lists tell which sign stands for which."""
    other = dict(zip(lists.words("chinese_simplified"), lists.words("chinese_traditional"), strict=True))
    pairs: set[str] = set()
    for at in range(len(_EVERYDAY) - 1):
        head, tail = _EVERYDAY[at], _EVERYDAY[at + 1]
        pairs |= {one + two for one in {head, other.get(head, head)} for two in {tail, other.get(tail, tail)}}
    return frozenset(pairs)


@cache
def _evidence() -> Mapping[str, float]:
    return {
        char: math.log((rank + _FLATTENING) * _SCALE / _LIST_SIZE) for char, rank in lists.frequency_ranks().items()
    }
