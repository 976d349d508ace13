"""A transaction's finding as lines on a terminal, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.core.chain.finding import TxFinding, TxState
from app.core.consent import Purpose
from app.core.help import Lang
from app.services.transactions import TransactionService

# More hosts than one chain has: it is worth saying that fewer can be asked.
_MANY = 6


@dataclass(frozen=True, slots=True)
class _Words:
    states: tuple[str, str, str, str, str, str, str]
    missing: str
    chain: str
    confirmations: str
    said: str
    means: str
    fee: str
    most: str
    read: str
    flow: str
    evidence: str
    one: str
    agree: str
    differ: str
    silent: str
    asked: str
    before: str
    hosts: str
    fewer: str
    never: str
    prompt: str


_WORDS = {
    Lang.ZH: _Words(
        ("等待中", "成功", "失败", "已丢弃", "已过期", "已被取代", "不确定"),
        "查不到",
        "链", "确认", "合约说", "意思是", "费用", "最多", "继续看", "一步步排查", "依据",
        "只有一个来源回答：{}", "来源一致：{}",
        "来源说法不同", "没有回答：{}", "问过的链：{}", "要查这笔交易，需要联网：", "会联系：{}",
        "知道是哪条链，就只问那一条：加 --chain，例如 --chain ethereum。",
        "确认填的是交易哈希，不是私钥。两者长得一样，填错就等于把私钥发给别人。", "同意发送吗？[y/N]",
    ),
    Lang.ZH_HANT: _Words(
        ("等待中", "成功", "失敗", "已丟棄", "已過期", "已被取代", "不確定"),
        "查不到",
        "鏈", "確認", "合約說", "意思是", "費用", "最多", "繼續看", "一步步檢查", "依據",
        "只有一個來源回應：{}", "來源一致：{}",
        "來源說法不同", "沒有回應：{}", "問過的鏈：{}", "要查這筆交易，需要連網：", "會聯絡：{}",
        "知道是哪條鏈，就只問那一條：加 --chain，例如 --chain ethereum。",
        "確認填的是交易雜湊，不是私鑰。兩者長得一樣，填錯就等於把私鑰傳給別人。", "同意送出嗎？[y/N]",
    ),
    Lang.EN: _Words(
        ("Waiting", "Succeeded", "Failed", "Dropped", "Expired", "Replaced", "Not certain"),
        "Not found",
        "Chain", "confirmations", "The contract says", "which means", "Fee", "at most", "Read on", "Step by step",
        "Evidence",
        "Only one source answered: {}", "Sources agree: {}", "Sources differ", "No answer from: {}", "Chains asked: {}",
        "Looking this transaction up needs the network:", "Hosts: {}",
        "If you know the chain, ask only that one: --chain, for example --chain ethereum.",
        "Make sure that this is a transaction hash and not a private key. They look the same; a key is given away.",
        "Send it? [y/N]",
    ),
}  # fmt: skip


def consent_text(purpose: Purpose, lang: Lang) -> str:
    """Say why, what and to whom something would be sent."""
    words = _WORDS[lang]
    hosts = words.hosts.format(", ".join(purpose.hosts))
    lines = [words.before, f"  {purpose.why}", f"  {purpose.sends}", f"  {hosts}"]
    return "\n".join([*lines, *([f"  {words.fewer}"] if len(purpose.hosts) > _MANY else []), f"! {words.never}"])


def consent_prompt(lang: Lang) -> str:
    """Ask."""
    return _WORDS[lang].prompt


def finding_text(finding: TxFinding, service: TransactionService, lang: Lang) -> str:
    """Say what became of it: the state, why, what to do, and on what evidence."""
    return "\n".join(_lines(finding, service, lang))


def _lines(finding: TxFinding, service: TransactionService, lang: Lang) -> Iterator[str]:
    words, reading = _WORDS[lang], finding.reading
    told, because = service.words(finding, lang)
    state = words.states[list(TxState).index(reading.state)]
    if reading.state is TxState.UNKNOWN and not reading.found:
        state = words.missing
    yield f"■ {state}{': ' if lang is Lang.EN else '：'}{told.title}"
    yield f"  {finding.hash}"
    if finding.chain:
        blocks = f"   {words.confirmations}: {reading.confirmations}" if reading.confirmations else ""
        yield f"  {words.chain}: {service.chain_name(finding.chain, lang)}{blocks}"
    if reading.reason:
        means = f" ({words.means}{'：' if lang is not Lang.EN else ' '}{because.title})" if because is not None else ""
        yield f"  {words.said}: {_defanged(reading.reason)}{means}"
    yield from _fee(finding, service.coin(finding.chain), words)
    yield f"  → {told.advice}"
    if because is not None:
        yield f"  → {because.advice}"
    articles = dict.fromkeys((because.articles if because is not None else ()) + told.articles)
    yield f"  {words.read}: {', '.join(f'show {article}' for article in articles)}"
    if told.flow:
        yield f"  {words.flow}: flow {told.flow}"
    yield from _sources(finding, words)


def _fee(finding: TxFinding, coin: str, words: _Words) -> Iterator[str]:
    fee = finding.reading.fee
    if "paid" in fee:
        yield f"  {words.fee}: {fee['paid']} {coin}".rstrip()
    elif "most" in fee:
        yield f"  {words.fee}: {words.most} {fee['most']} {coin}".rstrip()


def _sources(finding: TxFinding, words: _Words) -> Iterator[str]:
    yield f"\n{words.evidence}:"
    widest = max((len(each.field) for each in finding.evidence), default=0)
    yield from (f"  {each.source}  {each.field:<{widest}}  {_defanged(each.value)}" for each in finding.evidence)
    if len(finding.asked) > 1:
        yield words.asked.format(", ".join(finding.asked))
    if finding.disagreements:
        yield f"{words.differ}:"
        yield from (f"  {_defanged(line)}" for line in finding.disagreements)
    elif finding.sources:
        said = words.agree if len(finding.sources) > 1 else words.one
        yield said.format(", ".join(finding.sources))
    if finding.silent:
        yield words.silent.format(", ".join(dict.fromkeys(each.source for each in finding.silent)))


def _defanged(text: str) -> str:
    """Write a stranger's text so that no hidden character acts on a terminal."""
    return "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in text)
