"""What is typed and pasted for pictures; nothing of it belongs to anybody."""

from __future__ import annotations

import json

QUERIES = {"zh": "转账一直打包中", "zh-Hant": "轉帳一直打包中", "en": "fake customer service"}
# The test phrase that every specification of recovery phrases prints; it guards nothing.
SECRET = "abandon " * 11 + "about"
# Names below .example belong to nobody (RFC 2606).
VERIFIED = {
    "official": "https://www.tokenpocket.pro/en/download/app",
    "like": "https://tokenpocket-login.example/wallet?id=1",
    "letters": "https://t\N{CYRILLIC SMALL LETTER O}kenp\N{CYRILLIC SMALL LETTER O}cket.pro",
    "message": "你好，我是TP官方客服，你的钱包有风险，请加微信：tpkefu88，或在 "
    "https://tpwallet-sync.example/verify 验证钱包，电话 400-000-0000，谢谢",
    "phone": "+86 400-000-0000",
    "unknown": "https://wallet-news.example/",
    "invalid": "http://[::1",
    "secret": SECRET,
}
# Somebody frightened.
SCARED = {"zh": "我的币被盗了", "zh-Hant": "我的幣被盜了", "en": "someone drained my wallet"}
# Published transaction and addresses of no one in particular; the second address is the first with its middle changed.
ADDRESSES = ("0x52908400098527886E0F7030069857D2E4169EE7", "0x5290840017d15278c0de7030b1a857d2e4169ee7")
REQUEST = json.dumps({
    "primaryType": "PermitSingle",
    "domain": {"name": "Permit2", "chainId": 1, "verifyingContract": "0x000000000022D473030F116dDEE9F6B43aC78BA3"},
    "message": {
        "details": {"token": "0xdAC17F958D2ee523a2206206994597C13D831ec7", "amount": str((1 << 160) - 1),
                    "expiration": 1890000000},
        "spender": ADDRESSES[0], "sigDeadline": 1890000000,
    },
})  # fmt: skip
