"""The fixed words of a report, in the language of whoever reads it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.core.help import Lang
from app.core.report.report import FieldId, ReportKind

_Words = tuple[str, str, str]

_KINDS: Final[Mapping[ReportKind, _Words]] = {
    ReportKind.PROBLEM: ("问题报告", "問題回報", "Problem report"),
    ReportKind.INCIDENT: ("安全事件", "安全事件", "Security incident"),
    ReportKind.COMPLAINT: ("投诉", "投訴", "Complaint"),
    ReportKind.SUGGESTION: ("建议", "建議", "Suggestion"),
    ReportKind.QUESTION: ("提问", "提問", "Question"),
}
_FIELDS: Final[Mapping[FieldId, _Words]] = {
    FieldId.SUMMARY: ("简述", "簡述", "In short"),
    FieldId.DETAILS: ("经过", "經過", "What happened"),
    FieldId.STEPS: ("操作步骤", "操作步驟", "Steps"),
    FieldId.SCREEN: ("屏幕上的原文", "畫面上的原文", "Words on the screen"),
    FieldId.WHEN: ("时间", "時間", "When"),
    FieldId.CHAIN: ("链", "鏈", "Chain"),
    FieldId.HASH: ("交易哈希", "交易雜湊", "Transaction hash"),
    FieldId.ADDRESS: ("公开地址", "公開地址", "Public address"),
    FieldId.VERSION: ("钱包版本", "錢包版本", "Wallet version"),
    FieldId.DEVICE: ("设备", "裝置", "Device"),
    FieldId.EARLIER: ("之前的联系", "之前的聯繫", "Earlier contact"),
    FieldId.WISH: ("希望怎么处理", "希望怎麼處理", "What would make it good"),
}
_SECTIONS: Final[Mapping[str, _Words]] = {
    "program": ("自助程序", "自助程式", "Self-help program"),
    "system": ("电脑系统", "電腦系統", "Computer"),
    "clock": ("时钟", "時鐘", "Clock"),
    "display": ("显示", "顯示", "Display"),
    "network": ("网络", "網路", "Network"),
    "checks": ("自动检查", "自動檢查", "Live checks"),
    "transaction": ("交易查询", "交易查詢", "Transaction look-up"),
    "account": ("地址查询", "地址查詢", "Address look-up"),
    "flows": ("排查记录", "檢查紀錄", "Guided checks"),
    "walk": ("另一次排查", "另一次檢查", "Another guided check"),
    "requests": ("联网记录", "連網紀錄", "Requests sent"),
    "checklist": ("安全检查", "安全檢查", "Security checklist"),
    "verify": ("验真结果", "驗真偽結果", "Is it official?"),
    "log": ("程序日志", "程式日誌", "Program log"),
}
_PARTS: Final[Mapping[str, _Words]] = {
    "from": (
        "由 TP Self-Help 整理（独立程序，与钱包厂商无关）",
        "由 TP Self-Help 整理（獨立程式，與錢包廠商無關）",
        "Put together with TP Self-Help, which is independent of the wallet's vendor",
    ),
    "tried": ("已经试过", "已經試過", "Already tried"),
    "diagnostics": ("诊断信息", "診斷資訊", "Diagnostics"),
    "attachments": ("附件", "附件", "Attachments"),
    "digest": ("以上内容的 SHA-256", "以上內容的 SHA-256", "SHA-256 of everything above"),
    "safe": (
        "本报告不含助记词、私钥或密码。请不要向我索要。",
        "本回報不含助記詞、私鑰或密碼。請不要向我索要。",
        "This report holds no recovery phrase, key or password. Please do not ask me for any.",
    ),
}


def kind_words(kind: ReportKind, lang: Lang) -> str:
    """Name a kind of report."""
    return lang.of(_KINDS[kind])


def field_words(field_id: FieldId, lang: Lang) -> str:
    """Name a field."""
    return lang.of(_FIELDS[field_id])


def section_words(section_id: str, lang: Lang) -> str:
    """Name a section; its id for one without a name. One of many, such as ``walk:tx-stuck``, is named by its kind."""
    kind = section_id.partition(":")[0]
    return lang.of(_SECTIONS[kind]) if kind in _SECTIONS else section_id


def part_words(part: str, lang: Lang) -> str:
    """Give a fixed line."""
    return lang.of(_PARTS[part])
