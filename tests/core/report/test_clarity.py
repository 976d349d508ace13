"""Advice while one writes: what is there is not asked for, and what fits every fault says nothing."""

import pytest

from app.core.help import Lang
from app.core.report import clarity_marks as marks
from app.core.report.clarity import Advice, clarity
from app.core.report.report import Draft, FieldId, ReportKind
from app.core.secrets import Screened, screen
from tests.core.report import clarity_sayings as said

MARKS = {"a": marks.names_act, "s": marks.names_sight, "t": marks.names_time}


def judged(summary, kind=ReportKind.PROBLEM, fields=None):
    values = {FieldId.SUMMARY: summary} | {FieldId(name): value for name, value in (fields or {}).items()}
    screened = {name: screen(value) for name, value in values.items()}
    clean = {name: value for name, value in screened.items() if isinstance(value, Screened)}
    assert len(clean) == len(values), "no secret in these"
    return clarity(Draft("TP-2345ABCD", kind, Lang.ZH, clean))


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("sayings", [said.ZH, said.EN, said.ZH_LATER, said.EN_LATER], ids=["zh", "en", "zh2", "en2"])
def test_what_a_complaint_says_is_found_and_what_it_does_not_say_is_not(sayings, mark):
    wrong = [text for text, there in sayings if MARKS[mark](text) is not (mark in there)]

    assert len(wrong) <= 0.09 * len(sayings), wrong


@pytest.mark.parametrize(
    "told",
    [
        "钱包用不了", "急急急急急急急急急急急急", "为什么总是出错，一直失败，怎么办啊", "请问有没有人帮帮忙看看，谢谢",
        "help", "it just does not work, please help me, it is broken", "Why is it not working again and again",
    ],
)  # fmt: skip
def test_words_that_fit_every_fault_are_not_enough_however_many(told):
    assert judged(told).advice[:3] == (Advice.LONGER, Advice.WHICH_ACTION, Advice.WHICH_WORDS)


@pytest.mark.parametrize(
    ("told", "is_time"),
    [
        ("1点击资产，2点转账", False), ("选第二个节点", False), ("快点处理", False), ("有点慢", False),
        ("maybe the market is down", False), ("I may have tapped it", False), ("the marked one", False),
        ("三点左右", True), ("8点多", True), ("10:05", True), ("11/24", True), ("两小时前", True), ("on Nov 24", True),
        ("half an hour", False), ("2 hours ago", True), ("last Friday", True),
    ],
)  # fmt: skip
def test_a_time_is_told_from_words_that_look_like_one(told, is_time):
    assert marks.names_time(told) is is_time


@pytest.mark.parametrize(
    ("told", "has_chain"),
    [
        ("点链接没有反应", False), ("换一条链", False), ("something together with this method", False),
        ("the button is based on the videos", False), ("在波场上", True), ("TRC20 的 USDT", True), ("on BSC", True),
        ("ETH转账", True), ("a ton of errors", False),
    ],
)  # fmt: skip
def test_a_chain_is_named_by_its_name(told, has_chain):
    assert marks.names_chain(told) is has_chain


@pytest.mark.parametrize("told", ["I feel the feedback is bad", "the feed is empty", "这句话看不懂"])
def test_what_is_not_about_coins_is_not_asked_for_a_chain(told):
    assert not marks.is_about_coins(told)


@pytest.mark.parametrize(
    ("told", "is_asked"),
    [
        ("转账按钮是灰的，按不下去", False),
        ("昨天转了 200 USDT，一直打包中", True),
        ("I sent 200 USDT and it is pending", True),
    ],
)
def test_a_hash_is_asked_for_only_where_something_was_sent(told, is_asked):
    assert (Advice.HASH in judged(told).advice) is is_asked


def test_what_was_sent_is_found_by_its_hash_so_no_button_is_asked_for():
    assert Advice.WHICH_ACTION not in judged("昨晚转的 TRC20，到现在没到账").advice


@pytest.mark.parametrize(
    ("told", "is_two"),
    [
        ("地址以及金额都对", False), ("另外我重启过两次", False), ("I also restarted the phone", False),
        ("还有一个问题，导入也不行", True), ("顺便问一下手续费", True), ("By the way, how do I export?", True),
        ("Another issue: the price is wrong", True),
    ],
)  # fmt: skip
def test_only_a_second_matter_is_a_second_matter(told, is_two):
    assert (Advice.ONE_THING in judged(told).advice) is is_two


@pytest.mark.parametrize(
    ("traditional", "simplified"),
    [
        ("昨天點轉帳，按確認後顯示餘額不足", "昨天点转账，按确认后显示余额不足"),
        ("點「傳送」以後沒有反應", "点“传送”以后没有反应"),
        ("錢包打不開，怎麼辦", "钱包打不开，怎么办"),
        ("兩小時前轉了 200 USDT，紀錄裡顯示成功", "两小时前转了 200 USDT，记录里显示成功"),
    ],
)
def test_traditional_signs_are_judged_as_simplified_ones(traditional, simplified):
    assert judged(traditional) == judged(simplified)


def test_a_button_in_quotes_is_no_message_and_a_message_in_quotes_is():
    assert not marks.names_sight("点“确认转账”以后就这样")
    assert marks.names_sight("红字“签名失败了”")


def test_a_field_that_is_filled_in_is_not_asked_for():
    words = {"steps": "点确认", "screen": "失败", "when": "昨天", "chain": "TRON"}

    assert judged("转账以后页面不对，金额和记录对不上", fields=words).advice == ()


def test_suggestions_and_questions_are_asked_for_no_button():
    assert judged("希望资产页可以按金额排序，方便查看", ReportKind.SUGGESTION).advice == ()
    assert judged("怎么在波场上质押能量", ReportKind.QUESTION).advice == ()


def test_the_share_grows_with_what_is_said():
    shares = [
        judged(told).share for told in ("", "钱包的收款二维码不见了", "点确认没反应", "昨天 21:00 点确认后提示余额不足")
    ]

    assert shares == sorted(set(shares))
    assert (shares[0], shares[-1]) == (0, 100)
