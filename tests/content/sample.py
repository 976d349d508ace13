"""A small content folder that breaks no rule, as texts by path; tests break one thing at a time."""

from pathlib import Path

ARTICLE = """\
urgency = "emergency"
needs = ["transfer-pending"]
version = 1
reviewed = 2026-11-20
sources = ["copy", "site"]
related = ["other-article"]
flow = "stuck-flow"
checklist = "safe-list"
channels = ["main-site"]
errors = ["replacement transaction underpriced"]

[phrasings]
zh = ["一直打包中", "交易卡住", "转账没动静", "等了很久", "还在等待确认", "半天不动", "显示 pending", "发出去没反应"]
en = ["stuck", "still pending", "no movement", "waiting for hours", "never confirms", "hangs", "not moving", "frozen tx"]
"""

ZH = """\
# 转账一直“打包中”怎么办？

币还没有离开你的地址，先不要再转一次。

## short

1. 复制交易哈希，去查状态。
2. 显示等待中：加速或取消。

## steps

1. 打开这笔转账的详情，复制[哈希](term:hash)。[^copy]
2. 在「资产 → 记录」{menu}里点“查看”。[^site]
3. 看[另一篇](article:other-article)，或走[排查](flow:stuck-flow)。

## why

交易按顺序号排队。![排队](figure:queue)

| 状态 | 意思 |
|---|---|
| 等待 | 还没打包 |

## cannot

- 客服不能保证追回，也不能替你加速。
"""

EN = """\
# My transfer is stuck. What now?

The coins are still at your address. Do not send them again.

## short

1. Copy the hash and look it up.
2. Still waiting? Speed it up or cancel.

## steps

1. Open the details of this transfer and copy the [hash](term:hash).[^copy]
2. Tap view under `Assets → Records`{menu}.[^site]
3. Read [the other page](article:other-article), or take the [guided check](flow:stuck-flow).

## why

Transfers wait in line. ![A queue](figure:queue)

| State | Meaning |
|---|---|
| Waiting | Not packed yet |

## cannot

- Support cannot promise you a refund, and cannot speed it up for you.
"""

FLOW = """\
urgency = "high"
needs = ["transfer-pending"]
version = 1
reviewed = 2026-11-20
sources = ["copy"]
related = ["other-article"]
start = "have-hash"
title = { zh = "转账卡住", en = "Transfer stuck" }
intro = { zh = "先看有没有哈希。", en = "First see if there is a hash." }

[phrasings]
zh = ["卡住了"]
en = ["it is stuck"]

[[question]]
id = "have-hash"
title = { zh = "有交易哈希吗？", en = "Is there a hash?" }
hint = { zh = "一长串字母和数字。", en = "A long row of letters and digits." }
option = [
  { id = "yes", label = { zh = "有", en = "Yes" }, goto = "wait" },
  { id = "no", label = { zh = "没有", en = "No" }, goto = "not-sent" },
]

[[outcome]]
id = "wait"
urgency = "wait"
title = { zh = "等它打包", en = "Wait for it" }
steps = [{ zh = "过一会儿再查。", en = "Look again later." }]
cannot = [{ zh = "没有人能让它快一点。", en = "Nobody can hurry it." }]
keep = [{ zh = "交易哈希。", en = "The hash." }]
articles = ["other-article"]
channels = ["main-site"]
checklist = "safe-list"

[[outcome]]
id = "not-sent"
urgency = "nothing-wrong"
title = { zh = "还没发出", en = "It was never sent" }
steps = [{ zh = "再发一次就好。", en = "Send it again." }]
cannot = [{ zh = "没有人能替你发。", en = "Nobody can send it for you." }]
keep = [{ zh = "屏幕截图。", en = "A picture of the screen." }]
articles = ["other-article"]
"""

CHECKLIST = """\
version = 1
reviewed = 2026-11-20
needs = []
urgency = "normal"
sources = []
title = { zh = "放钱之前", en = "Before you hold money" }
intro = { zh = "逐条看。", en = "Go line by line." }
[phrasings]
zh = ["放钱前检查"]
en = ["check before money"]

[[item]]
id = "genuine-app"
version = 1
priority = "P0"
title = { zh = "应用是正版", en = "The app is genuine" }
why = { zh = "假的会偷走助记词。", en = "A fake one steals the words." }
how = { zh = "从官网重新安装。", en = "Install it from the official site." }
verify = { zh = "比对哈希。", en = "Compare the hash." }
article = "other-article"
sources = ["site"]
"""

CHANNEL = """\
kind = "website"
value = "https://tokenpocket.pro/"
purpose = ["download"]
status = "official"
confidence = "official"
languages = ["zh", "en"]
chain = ""
since = ""
last_seen = "2026-11-20"
reviewed = 2026-11-20
sources = ["site"]
title = { zh = "官方网站", en = "Official site" }
note = { zh = "手输这个地址。", en = "Type this address by hand." }
phrasings = { zh = ["官网"], en = ["official website"] }
"""

TERM = """\
reviewed = 2026-11-20
sources = []
related = ["other-article"]
[zh]
name = "交易哈希"
aliases = ["哈希", "交易号"]
line = "一笔交易的编号。"
full = "每笔交易都有自己的编号，可以拿它去查。"
[en]
name = "Transaction hash"
aliases = ["hash", "txid"]
line = "The number of a transfer."
full = "Every transfer has its own number. Use it to look the transfer up."
"""

MESSAGES = """\
reviewed = 2026-11-20
[[message]]
id = "err-replacement"
patterns = ["replacement transaction underpriced", "fee too low *"]
where = "evm"
title = { zh = "替换交易出价太低", en = "The replacement pays too little" }
cause = { zh = "新的手续费要比旧的高。", en = "The new fee has to be higher." }
fix = { zh = ["提高手续费。", "重新发送。"], en = ["Raise the fee.", "Send it again."] }
needs = ["transfer-pending"]
article = "other-article"
flow = "stuck-flow"
sources = ["site"]
"""

FIGURE = """\
<svg xmlns="http://www.w3.org/2000/svg" width="640" height="90" viewBox="0 0 640 90">
  <rect x="2" y="2" width="200" height="80" rx="8" fill="{accent_soft}" stroke="{accent}" stroke-width="1.5"/>
  <text x="102" y="45" font-size="14" text-anchor="middle" fill="{text}" room="180" rows="2">{t:line}</text>
</svg>
"""

FIGURE_WORDS = """\
alt = { zh = "交易按顺序号排队。", en = "Transfers wait in line by number." }

[words]
line = { zh = "交易在排队\\n<号码>", en = "Transfers wait" }
"""

OTHER = ARTICLE.replace("emergency", "normal").replace('["other-article"]', '["stuck-article"]')
for _word in (
    "一直打包中",
    "交易卡住",
    "转账没动静",
    "等了很久",
    "还在等待确认",
    "半天不动",
    "显示 pending",
    "发出去没反应",
):
    OTHER = OTHER.replace(f'"{_word}"', f'"另外{_word}"')
for _word in (
    "stuck",
    "still pending",
    "no movement",
    "waiting for hours",
    "never confirms",
    "hangs",
    "not moving",
    "frozen tx",
):
    OTHER = OTHER.replace(f'"{_word}"', f'"another {_word}"')

SOUND = {
    "areas.toml": '[transfers]\ntitle = { zh = "转账", en = "Transfers" }\n[errors]\ntitle = { zh = "报错", en = "Errors" }\n',
    "needs.toml": '[transfer-pending]\nzh = "卡住。"\nen = "Stuck."\nurgency = "high"\nnear = []\n',
    "sources/pages.toml": """\
[copy]
url = "https://example.org/copy"
kind = "official-mirror"
title = "A copy"
seen = 2026-11-01

[site]
url = "https://example.org/site"
kind = "official"
title = "A site"
seen = 2026-11-01
note = "n"
""",
    "articles/transfers/stuck-article.toml": ARTICLE,
    "articles/transfers/stuck-article.zh.md": ZH,
    "articles/transfers/stuck-article.en.md": EN,
    "articles/transfers/other-article.toml": OTHER,
    "articles/transfers/other-article.zh.md": ZH.replace("article:other-article", "article:stuck-article"),
    "articles/transfers/other-article.en.md": EN.replace("article:other-article", "article:stuck-article"),
    "flows/stuck-flow.toml": FLOW,
    "checklists/safe-list.toml": CHECKLIST,
    "channels/main-site.toml": CHANNEL,
    "chains/evm-one.toml": """\
name = { zh = "某链", en = "Some chain" }
family = "evm"
coin = "ETH"
chain_id = 1
explorers = ["main-site"]
explorer_tx = "https://tokenpocket.pro/tx/{hash}"
tx_hash = "0x[0-9a-fA-F]{64}"
address = { zh = "0x 开头。", en = "It starts with 0x." }
reviewed = 2026-11-20
sources = ["site"]
""",
    "terms/hash.toml": TERM,
    "errors/evm.toml": MESSAGES,
    "figures/queue.svg": FIGURE,
    "figures/queue.toml": FIGURE_WORDS,
}


def write(root: Path, files: dict[str, str] = SOUND) -> Path:
    """Write a content folder."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root
