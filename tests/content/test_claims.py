"""Promises are found in both languages; denials, quotations and warnings are left alone."""

import pytest

from app.content.checks.claims import judge
from app.content.checks.words import Statement
from app.core.help import Lang, SourceKind

KINDS = {"copy": SourceKind.OFFICIAL_MIRROR, "site": SourceKind.OFFICIAL, "blog": SourceKind.THIRD_PARTY}


def rules(text, lang):
    return {finding.rule for finding in judge(Statement("x.md", 1, lang, "steps", text), KINDS)}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("我们保证追回你的币。", "claim.promise"),
        ("按这几步，一定能找回。", "claim.promise"),
        ("付费就包追回。", "claim.promise"),
        ("客服会帮你解冻账户。", "claim.promise"),
        ("不用担心，官方可以撤回转账。", "claim.promise"),
        ("客服会在24小时内回复。", "claim.answer-time"),
        ("有24小时客服热线。", "claim.answer-time"),
        ("拨打 400-123-4567。", "claim.phone-number"),
        ("客服电话：13800138000", "claim.phone-number"),
        ("官方确认没有这个功能。[^copy]", "claim.unconfirmed"),
        ("官方明确没有。", "claim.unconfirmed"),
        ("手续费是 27 TRX。", "claim.ageing-fee"),
        ("大约 30 美元。", "claim.ageing-price"),
        ("快点转走！", "claim.shouting"),
    ],
)
def test_chinese_promise_is_found(text, rule):
    assert rule in rules(text, Lang.ZH)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("This service offers guaranteed recovery.", "claim.promise"),
        ("We will unfreeze your account.", "claim.promise"),
        ("Support can reverse the transfer.", "claim.promise"),
        ("Do not worry: the team will refund you.", "claim.promise"),
        ("Support replies within 24 hours.", "claim.answer-time"),
        ("There is a 24/7 support line.", "claim.answer-time"),
        ("Call +86 10 1234 5678.", "claim.phone-number"),
        ("It is officially confirmed.[^blog]", "claim.unconfirmed"),
        ("Currently it is slow.", "claim.ageing-now"),
        ("Use 2.4.7 or newer.", "claim.ageing-version"),
    ],
)
def test_english_promise_is_found(text, rule):
    assert rule in rules(text, Lang.EN)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("没有人能保证追回。", Lang.ZH),
        ("谁都不能保证追回。", Lang.ZH),
        ("收费还说保证追回的，都是骗子。", Lang.ZH),
        ("对方说“保证追回”，先别信。", Lang.ZH),
        ("客服能帮我重置密码吗？", Lang.ZH),
        ("客服无法冻结链上的币。", Lang.ZH),
        ("没有客服热线。", Lang.ZH),
        ("他们让你交保证金、解冻费。", Lang.ZH),
        ("理由包括税、解冻费。", Lang.ZH),
        ("报警打 110，反诈打 96110。", Lang.ZH),
        ("官方确认过这个地址。[^site]", Lang.ZH),
        ("密码里的 `!` 是半角。", Lang.ZH),
        ("转 0 ETH 给自己。", Lang.ZH),
        ("Nobody can promise guaranteed recovery.", Lang.EN),
        ("Support cannot reverse a transfer.", Lang.EN),
        ("Anyone who says they can recover coins is lying: guaranteed recovery is a scam.", Lang.EN),
        ("They say “we will unfreeze it”.", Lang.EN),
        ("Is there a customer service phone number?", Lang.EN),
        ("The block number is 19283746.", Lang.EN),
        ("It is officially confirmed.[^site]", Lang.EN),
        ("Use EIP-1559 on Android 14.", Lang.EN),
    ],
)
def test_denial_quotation_question_and_warning_are_left_alone(text, lang):
    assert rules(text, lang) == set()
