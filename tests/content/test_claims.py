"""Promises are found in both languages; denials, quotations and warnings are left alone."""

import pytest

from app.content.checks.claims import judge
from app.content.checks.words import Statement
from app.core.help import Lang, SourceKind

KINDS = {
    "copy": SourceKind.OFFICIAL_MIRROR,
    "site": SourceKind.OFFICIAL,
    "blog": SourceKind.THIRD_PARTY,
    "general": SourceKind.GENERAL,
}


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
        ("保证能追回。", "claim.promise"),
        ("保证帮你把币追回来。", "claim.promise"),
        ("追回有保证。", "claim.promise"),
        ("百分百追回。", "claim.promise"),
        ("百分百能找回。", "claim.promise"),
        ("100% 追回。", "claim.promise"),
        ("一定可以退款。", "claim.promise"),
        ("成功率百分之百。", "claim.promise"),
        ("全额赔付。", "claim.promise"),
        ("平台先行赔付。", "claim.promise"),
        ("官方会全额赔偿用户损失。", "claim.promise"),
        ("客服会冻结对方的账户。", "claim.promise"),
        ("联系客服冻结钱包。", "claim.promise"),
        ("请客服冻结黑客地址。", "claim.promise"),
        ("让客服拦截这笔转账。", "claim.promise"),
        ("联系客服后，资产可以追回。", "claim.promise"),
        ("客服能把交易撤回来。", "claim.promise"),
        ("官方客服可协助冻结。", "claim.promise"),
        ("人工客服可以帮您解冻。", "claim.promise"),
        ("客服可以为你重置密码。", "claim.promise"),
        ("客服会帮你恢复助记词。", "claim.promise"),
        ("TP 钱包团队会追回被盗的币。", "claim.promise"),
        ("技术人员会帮你恢复。", "claim.promise"),
        ("24小时热线", "claim.answer-time"),
        ("24 小时客服热线为你服务。", "claim.answer-time"),
        ("7×24小时在线。", "claim.answer-time"),
        ("7*24 小时客服。", "claim.answer-time"),
        ("7x24小时人工服务。", "claim.answer-time"),
        ("全天候在线客服。", "claim.answer-time"),
        ("全天24小时服务。", "claim.answer-time"),
        ("客服随时在线。", "claim.answer-time"),
        ("客服一般五分钟内回复。", "claim.answer-time"),
        ("通常 24 小时内会有人回复你。", "claim.answer-time"),
        ("工作日 9 点到 18 点有人工客服。", "claim.answer-time"),
        ("客服上班时间是 9:00-18:00。", "claim.answer-time"),
        ("人工客服秒回。", "claim.answer-time"),
        ("客服会第一时间回复。", "claim.answer-time"),
        ("会在 1-3 个工作日内处理。", "claim.answer-time"),
        ("拨打客服电话 95566。", "claim.answer-time"),
        ("打官方电话 400-820-8820。", "claim.answer-time"),
        ("拨打人工热线。", "claim.answer-time"),
        ("请拨打客服热线。", "claim.answer-time"),
        ("官方已证实。[^blog]", "claim.unconfirmed"),
        ("据官方说明，会自动处理。[^copy]", "claim.unconfirmed"),
        ("根据官方公告，可以退。[^general]", "claim.unconfirmed"),
        ("TokenPocket 官方称没有电话。[^copy]", "claim.unconfirmed"),
        ("官方表示不会私聊。[^copy]", "claim.unconfirmed"),
        ("TP 官方保证安全。", "claim.unconfirmed"),
        ("这个应用绝对安全。", "claim.safe"),
        ("钱包是百分百安全的。", "claim.safe"),
        ("手续费大约 3 美元。", "claim.ageing-price"),
        ("一笔要 15 块钱。", "claim.ageing-price"),
        ("大约 0.002 ETH。", "claim.ageing-fee"),
        ("手续费约 5 U。", "claim.ageing-fee"),
        ("最低 1 USDT。", "claim.ageing-fee"),
        ("最新版本是 2.4.7。", "claim.ageing-now"),
        ("版本号 2.1.0 以上。", "claim.ageing-version"),
        ("更新到 V1.9 版。", "claim.ageing-version"),
        ("截至 2024 年。", "claim.ageing-now"),
        ("目前是 2.4 版。", "claim.ageing-version"),
        ("现在 gas 是 30 gwei。", "claim.ageing-fee"),
        ("BTC 现价 6 万美元。", "claim.ageing-now"),
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
        ("We guarantee recovery.", "claim.promise"),
        ("We guarantee that you get your coins back.", "claim.promise"),
        ("Recovery guaranteed.", "claim.promise"),
        ("You are guaranteed to get your money back.", "claim.promise"),
        ("A full refund is guaranteed.", "claim.promise"),
        ("100% recovery rate.", "claim.promise"),
        ("You will get all your coins back.", "claim.promise"),
        ("Your funds will be returned.", "claim.promise"),
        ("Support will freeze the thief's wallet.", "claim.promise"),
        ("Ask support to freeze the wallet.", "claim.promise"),
        ("Contact support to reverse the transfer.", "claim.promise"),
        ("Customer service can unfreeze it.", "claim.promise"),
        ("Our agents can reset your password.", "claim.promise"),
        ("The support team can restore your recovery phrase.", "claim.promise"),
        ("TokenPocket can block the transfer.", "claim.promise"),
        ("The company will compensate you.", "claim.promise"),
        ("There is a 24/7 hotline.", "claim.answer-time"),
        ("Call the 24-hour hotline.", "claim.answer-time"),
        ("Support is available 24/7.", "claim.answer-time"),
        ("Support is available around the clock.", "claim.answer-time"),
        ("Call our hotline.", "claim.answer-time"),
        ("Call customer support.", "claim.answer-time"),
        ("Support answers within 5 minutes.", "claim.answer-time"),
        ("You will hear back within 24 hours.", "claim.answer-time"),
        ("Expect an answer in one to three business days.", "claim.answer-time"),
        ("Support is open from 9 to 6.", "claim.answer-time"),
        ("Office hours are 9 to 5.", "claim.answer-time"),
        ("According to TokenPocket, it is safe.[^copy]", "claim.unconfirmed"),
        ("TokenPocket confirms this.[^copy]", "claim.unconfirmed"),
        ("The vendor says it never calls.[^general]", "claim.unconfirmed"),
        ("TokenPocket states that no phone exists.[^copy]", "claim.unconfirmed"),
        ("This app is 100% safe.", "claim.safe"),
        ("It is completely safe to sign.", "claim.safe"),
        ("A fee of 27 TRX is normal.", "claim.ageing-fee"),
        ("It costs about 3 dollars.", "claim.ageing-price"),
        ("It costs about $3.", "claim.ageing-price"),
        ("Update to version 2.4.", "claim.ageing-version"),
        ("As of 2024 this works.", "claim.ageing-now"),
        ("The gas price is 30 gwei now.", "claim.ageing-fee"),
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
        ("不要打任何“客服电话”。", Lang.ZH),
        ("没有公布过客服工作时间。", Lang.ZH),
        ("谁都不能让客服冻结地址。", Lang.ZH),
        ("没有哪个应用是绝对安全的。", Lang.ZH),
        ("钱包名称可以随便改。", Lang.ZH),
        ("Nobody can promise guaranteed recovery.", Lang.EN),
        ("Support cannot reverse a transfer.", Lang.EN),
        ("Anyone who says they can recover coins is lying: guaranteed recovery is a scam.", Lang.EN),
        ("They say “we will unfreeze it”.", Lang.EN),
        ("Is there a customer service phone number?", Lang.EN),
        ("The block number is 19283746.", Lang.EN),
        ("It is officially confirmed.[^site]", Lang.EN),
        ("Use EIP-1559 on Android 14.", Lang.EN),
        ("No answer within 24 hours is promised.", Lang.EN),
        ("Support hours are not published.", Lang.EN),
        ("Do not call any support number.", Lang.EN),
        ("Nothing is completely safe.", Lang.EN),
        ("What phone support promises is a scam.", Lang.EN),
    ],
)
def test_denial_quotation_question_and_warning_are_left_alone(text, lang):
    assert rules(text, lang) == set()


def test_promise_written_by_hand_in_traditional_characters_is_found():
    assert rules("客服會幫你凍結對方的帳戶。", Lang.ZH_HANT) == {"claim.promise"}


def test_every_forbidden_wording_has_a_rule_that_stops_the_build():
    found = judge(Statement("x.md", 1, Lang.EN, "steps", "A fee of 27 TRX costs $5, currently, in 2.4.7 now!"), KINDS)

    assert {finding.severity for finding in found} == {"error"}
