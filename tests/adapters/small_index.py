"""A small help pack's search tables, in memory."""

from __future__ import annotations

import hashlib

import apsw

from app.content import search_index
from app.core.help import Kind, Lang, Urgency
from app.core.index_entry import IndexEntry
from app.core.pack_format import packed

_TABLES = """
CREATE TABLE documents(id TEXT, lang TEXT, title TEXT, answer TEXT, full_text BLOB, PRIMARY KEY(id, lang));
CREATE TABLE needs(id TEXT, lang TEXT, line TEXT, urgency TEXT);
INSERT INTO needs VALUES('stolen-assets', 'zh', '', 'emergency'), ('approval-revoke', 'zh', '', 'emergency'),
    ('transfer-pending', 'zh', '', 'high');
"""

_ARTICLES = (
    ("assets-stolen-now", "stolen-assets", Urgency.EMERGENCY,
     ("币被盗了，先做什么？", "先把剩下的币转到新钱包。", "1. 建新钱包。\n2. 转走剩下的币。\n3. 取消授权。", ("钱包被黑了", "币被人转走")),
     ("My coins were stolen", "Move what is left to a new wallet.", "1. Make a new wallet.\n2. Move the rest.", ("my wallet was hacked", "someone stole my crypto"))),
    ("revoke-approval", "approval-revoke", Urgency.EMERGENCY,
     ("怎么取消授权？", "在授权管理里取消。", "1. 打开授权管理。\n2. 取消无限授权。\n\n授权就是许可。", ("解除合约授权", "撤销 approve")),
     ("How do I revoke an approval?", "Cancel it in the approval manager.", "1. Open the manager.\n2. Revoke it.", ("remove token approval", "cancel unlimited allowance"))),
    ("tx-stuck-pending", "transfer-pending", Urgency.HIGH,
     ("转账一直打包中怎么办？", "币还在你的地址里。", "1. 复制交易哈希。\n2. 付更高的矿工费加速。", ("交易卡住不动", "转账等待确认很久", "一直在打包")),
     ("My transfer is stuck pending", "The coins are still yours.", "1. Copy the hash.\n2. Speed it up with a higher fee.", ("transaction not confirming", "still pending after hours"))),
    ("swap-failed-slippage", "swap-slippage", Urgency.NORMAL,
     ("闪兑失败，滑点设多少？", "价格变了，合约退回。", "1. 重新报价。\n2. 滑点调高一点。", ("兑换报错", "滑点太低")),
     ("Swap failed: slippage", "The price moved.", "1. Quote again.\n2. Raise slippage a little.", ("slippage too low", "swap keeps failing"))),
    ("official-contact", "contact-support", Urgency.NORMAL,
     ("怎么联系官方客服？", "只用核实过的渠道。", "1. 打开帮助中心。\n2. 写邮件。", ("人工客服在哪", "客服邮箱")),
     ("How to contact support", "Use verified channels only.", "1. Open the help centre.\n2. Write a mail.", ("talk to a human", "support email"))),
    ("mnemonic-leaked", "mnemonic-leaked", Urgency.EMERGENCY,
     ("助记词泄露了怎么办？", "立刻换新钱包。", "1. 建新钱包。\n2. 把币转过去。", ("助记词被别人看到", "私钥发给了骗子")),
     ("My recovery phrase leaked", "Move to a new wallet now.", "1. Make a new wallet.\n2. Move everything.", ("someone saw my seed phrase", "typed my words on a site"))),
)  # fmt: skip


def entries() -> list[IndexEntry]:
    """Give every article in Simplified Chinese and English, two in Traditional Chinese."""
    found = []
    for item_id, need, urgency, zh, en in _ARTICLES:
        for lang, (title, answer, body, phrasings) in ((Lang.ZH, zh), (Lang.EN, en)):
            errors = ("INSUFFICIENT_OUTPUT_AMOUNT",) if need == "swap-slippage" else ()
            found.append(
                IndexEntry(Kind.ARTICLE, item_id, lang, "area", "article", urgency, (need,), title, answer, body,
                           phrasings, errors)
            )  # fmt: skip
    words = ("網路連線逾時", "換一個節點。", "1. 切換節點。", ("網路不穩",))
    found.append(
        IndexEntry(Kind.ARTICLE, "official-contact", Lang.ZH_HANT, "area", "article", Urgency.NORMAL,
                   ("contact-support",), *words)
    )  # fmt: skip
    found.append(IndexEntry(Kind.TERM, "slippage", Lang.ZH, "", "", Urgency.NORMAL, (), "滑点", "滑点是差价。", "", ()))
    return found


def open_index() -> apsw.Connection:
    """Build the tables in a new database in memory."""
    connection = apsw.Connection(":memory:")
    connection.execute(_TABLES)
    rows = [(e.id, e.lang.value, e.title, e.answer, packed(f"{e.answer}\n\n{e.body}")) for e in entries()]
    connection.executemany("INSERT INTO documents VALUES(?, ?, ?, ?, ?)", rows)
    search_index.build(connection, entries())
    return connection


def digest() -> str:
    """Give one number for everything in the search tables, rows in the order in which they are stored."""
    connection, seen = open_index(), hashlib.sha256()
    names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'search%' ORDER BY name"
    for (name,) in list(connection.execute(names)):
        for row in connection.execute(f"SELECT * FROM {name}"):
            seen.update(repr(row).encode())
    return seen.hexdigest()


if __name__ == "__main__":
    print(digest())
