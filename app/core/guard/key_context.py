"""Whether the words around 32 bytes call them a key or something public. No offline test of the bytes can.

A label counts only in the same clause, or in the line right above; the nearest one wins. "Address" does not make 64
hexadecimal characters public, except on chains whose addresses have that length.
"""

from __future__ import annotations

import re
from typing import Literal

Called = Literal["key", "public", "both", "nothing"]

_KEY = re.compile(
    r"私 ?[钥鑰]|密[钥鑰]|秘[钥鑰]|明文|秘密鍵|プライベート|개인 ?키|비밀 ?키|助 ?[记記] ?[词詞]|种子|種子"
    r"|private[\s_\-]{0,3}key|priv(?:ate)?[_\-]?key|\bprivkey|\bpriv\b|\bpv?k\b|secret[\s_\-]?key|\bsecret\b|\bsk\b"
    r"|signing[\s_\-]?key|\bseed\b|mnemonic|import (?:this|my|the key)|clave privada|cle privee|chave privada"
    r"|chiave privata|приватн|закрыт[а-я]+ ключ|ozel anahtar|soukrom[a-z]+ klic|privater? schlussel"
    r"|kunci pribadi|khoa (?:bi mat|rieng)"
)
# Chains whose addresses are 32 bytes long.
_WIDE_CHAINS = ("sui", "aptos", "starknet", "near", "move", "polkadot")
_WIDE_ADDRESS = r"[^\n]{0,12}(?:地址|address|account|账[户号]|帳[戶號]|object|package)"
# Every alternative begins with a letter, so that the search skips to one; what stands before is looked at behind it.
_PUBLIC = re.compile(
    r"hash|哈希|雜湊|杂凑|散列|ハッシュ|해시|х[еэ]ш|tx(?<!\wtx)|txn|transaction|交易|流水|block|区块|區塊|sha-?\d"
    r"|sha\b(?<!\wsha)|md5|checksum|校验|校驗|指纹|digest|摘要|merkle|root\b|witness|topics?\b|receipt|signatures?"
    r"|sig\b(?<!\wsig)|签名|簽名|commit|public|pub_?key|公[钥鑰]|x-?only|nonce|salt\b(?<!\wsalt)|nullifier|bloom|trace"
    r"|span\b(?<!\wspan)|session|request|cid\b(?<!\wcid)|ipfs"
    r"|bytecode|calldata|input data|rawtx(?<!\wrawtx)|selector|event|message id|消息|order|订单|訂單|implicit"
    r"|account id|object(?: ?id)?\b|package(?: ?id)?\b|validator"
    + "".join(f"|{chain}{_WIDE_ADDRESS}" for chain in _WIDE_CHAINS)
)
_PUBLIC_BEHIND = re.compile(
    r"^[\"'`)\]]?[ \t]{0,4}(?:\*?[\w.\-]{1,60}\.(?:apk|exe|dmg|zip|deb|msi|appimage|tar|gz|ipa|pkg)\b"
    r"|\(?(?:sha-?\d|hash|哈希|交易|txid)|[ *](?:\.{0,2}/)[\w.+\-\[])"
)
_CLAUSE_END = re.compile(r"[。!?;\n]|\.\s")
_LEADS_IN = re.compile(r"(?:[:=>(\[\"']|\bis|\bare|是|为|為|下|了|→|↓)$")
_LONGEST_HEADING, _NO_HEADING = 25, frozenset(".!?。,;")
# One of these stands in every name of a key: looked for first, for most clauses have none.
_KEY_PARTS = (
    "私", "密", "秘", "明文", "プライ", "개인", "비밀", "助", "种", "種", "priv", "pk", "pvk", "secret", "sk",
    "signing", "seed", "mnemonic", "import", "clave", "cle ", "chiave", "chave", "приватн", "закрыт", "anahtar",
    "soukrom", "kunci", "khoa",
)  # fmt: skip
_POINTS_BACK = re.compile(
    r"^[\s\"')\]]{0,3}(?:<?[-←=]{1,2}|[(,↑^]|这|這|上面|以上|此|是|this|that|above|is\b|the above|it is|\n)"
)
_URL_KEY = re.compile(r"[?&#](?:key|pk|priv[a-z_]*|secret[a-z_]*|seed|import|wif)=$")
_URL_PUBLIC = re.compile(
    r"/(?:tx|txs|txn|transactions?|blocks?|hash|object|address|account|token|extrinsic|messages?|userop)/(?:0x)?$"
    r"|[?&#](?:tx|txn?_?(?:id|hash)|hash|h|id|block)=$"
)
_REACH, _REACH_BEHIND, _ATTACHED = 120, 48, 48


def called(folded: str, start: int, end: int) -> Called:
    """Say what the text calls the place from ``start`` to ``end``."""
    link = folded[max(0, start - _REACH) : start].rpartition(" ")[2].rpartition("\n")[2]
    if "://" in link or "/#/" in link:
        if _URL_KEY.search(link):
            return "key"
        if _URL_PUBLIC.search(link):
            return "public"
    return _by_words(folded, start, end)


def _by_words(folded: str, start: int, end: int) -> Called:
    clause = _clause_before(folded, start)
    key = _last_end(_KEY, clause) if _has_key_part(clause) else -1
    public = _last_end(_PUBLIC, clause)
    if public > key and len(clause) - public <= _ATTACHED:
        return "both" if key >= 0 else "public"
    if key >= 0:
        return "key"
    behind = folded[end : end + _REACH_BEHIND]
    if _has_key_part(behind) and _POINTS_BACK.search(behind) and _KEY.search(behind):
        return "key"
    return "public" if _PUBLIC_BEHIND.search(behind) else "nothing"


def _clause_before(folded: str, start: int) -> str:
    """The clause that leads to a place; the line above where it ends by announcing something."""
    before = folded[max(0, start - _REACH) : start]
    stripped = before.rstrip(" \t\n\r\"'([{`*")
    if "\n" in before[len(stripped) :] and not _leads_in(stripped):
        return ""
    ends = [match.end() for match in _CLAUSE_END.finditer(stripped)]
    return stripped[ends[-1] :] if ends else stripped


def _has_key_part(text: str) -> bool:
    return any(part in text for part in _KEY_PARTS)


def _leads_in(before: str) -> bool:
    """A mark or word that announces, or a short line of its own, ends here."""
    heading = before.rpartition("\n")[2]
    if 1 < len(heading) <= _LONGEST_HEADING and heading[-1] not in _NO_HEADING:
        return True
    return _LEADS_IN.search(before, max(0, len(before) - 4)) is not None


def _last_end(pattern: re.Pattern[str], text: str) -> int:
    last = -1
    for match in pattern.finditer(text):
        last = match.end()
    return last
