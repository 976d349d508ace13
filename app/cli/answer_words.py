"""What the terminal says around typed answers: what to type, and what is wrong with it."""

from __future__ import annotations

from typing import Final

from app.core.errors import AppError
from app.core.flow import Question, QuestionKind
from app.core.help import Lang

_KINDS: Final = {
    Lang.ZH: {
        QuestionKind.HASH: "输入交易哈希（不是私钥）",
        QuestionKind.COIN_ADDRESS: "输入公开地址",
        QuestionKind.AMOUNT: "输入数量",
        QuestionKind.DATE: "输入日期，例如 2026-11-24",
        QuestionKind.TEXT: "输入一行文字",
    },
    Lang.ZH_HANT: {
        QuestionKind.HASH: "輸入交易雜湊（不是私鑰）",
        QuestionKind.COIN_ADDRESS: "輸入公開地址",
        QuestionKind.AMOUNT: "輸入數量",
        QuestionKind.DATE: "輸入日期，例如 2026-11-24",
        QuestionKind.TEXT: "輸入一行文字",
    },
    Lang.EN: {
        QuestionKind.HASH: "Type the transaction hash (never a private key)",
        QuestionKind.COIN_ADDRESS: "Type the public address",
        QuestionKind.AMOUNT: "Type the amount",
        QuestionKind.DATE: "Type the date, such as 2026-11-24",
        QuestionKind.TEXT: "Type one line",
    },
}
_BY_NUMBER: Final = {Lang.ZH: "1. 选第一项", Lang.ZH_HANT: "1. 選第一項", Lang.EN: "1. takes the first"}
_BY_HAND: Final = {Lang.ZH: "自己查", Lang.ZH_HANT: "自己查", Lang.EN: "by hand"}
_FAULTS: Final = {
    Lang.ZH: {
        "answer.empty": "还没有输入。",
        "answer.too_long": "太长了，最多 {characters} 个字符。",
        "answer.not_hash": "这不像交易哈希：一般是 64 位的数字和字母，以太坊类以 0x 开头。",
        "answer.not_address": "这不像收款地址，检查有没有少复制。",
        "answer.not_amount": "只填数字，例如 12.5。",
        "answer.not_date": "按年-月-日填，例如 2026-11-24。",
        "answer.not_version": "只填版本号里的数字和点。",
        "answer.looks_secret": "这像助记词、私钥或密码：没有保存，也没有发出。任何人都不需要它。",
    },
    Lang.ZH_HANT: {
        "answer.empty": "還沒有輸入。",
        "answer.too_long": "太長了，最多 {characters} 個字元。",
        "answer.not_hash": "這不像交易雜湊：一般是 64 位的數字和字母，以太坊類以 0x 開頭。",
        "answer.not_address": "這不像收款地址，檢查有沒有少複製。",
        "answer.not_amount": "只填數字，例如 12.5。",
        "answer.not_date": "按年-月-日填，例如 2026-11-24。",
        "answer.not_version": "只填版本號裡的數字和點。",
        "answer.looks_secret": "這像助記詞、私鑰或密碼：沒有儲存，也沒有送出。任何人都不需要它。",
    },
    Lang.EN: {
        "answer.empty": "Nothing was typed.",
        "answer.too_long": "Too long: at most {characters} characters.",
        "answer.not_hash": "This is no transaction hash: usually 64 digits and letters, after 0x on Ethereum.",
        "answer.not_address": "This is no coin address; perhaps a part was not copied.",
        "answer.not_amount": "Digits only, such as 12.5.",
        "answer.not_date": "Year-month-day, such as 2026-11-24.",
        "answer.not_version": "Only the digits and dots of the version.",
        "answer.looks_secret": "This looks like a recovery phrase, key or password. It was not kept. Nobody needs it.",
    },
}
# Fields of a report are refused for the same reasons.
_ALIKE: Final = {"report.secret": "answer.looks_secret", "report.too_long": "answer.too_long"}


def typed_prompt(question: Question, lang: Lang) -> str:
    """Say what to type, and how to take an option instead."""
    way = [_BY_NUMBER[lang]] if question.options else []
    return " · ".join([_KINDS[lang][question.kind], *way])


def by_hand(lang: Lang) -> str:
    """Say that the person looked it up themselves."""
    return _BY_HAND[lang]


def fault_text(error: AppError, lang: Lang) -> str:
    """Say what is wrong with an answer, or with what was typed into a field of a report."""
    code = _ALIKE.get(error.code, error.code)
    return _FAULTS[lang].get(code, code).format(**error.facts)
