"""What of a report may stand where everybody reads: no hash, address, contact or diagnostics.

Impostors answer public posts within minutes, and the less a post tells the less they can pretend to know.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.core.help import Lang
from app.core.report.report import FieldId, Report, ReportKind
from app.core.report.words import field_words, kind_words

_SAID: Final = (FieldId.SUMMARY, FieldId.STEPS, FieldId.SCREEN, FieldId.VERSION, FieldId.DEVICE)
_END: Final[Mapping[Lang, str]] = {
    Lang.ZH: "我不看私信，也不会把助记词、私钥或密码给任何人。请在这里公开回答，或指到官方页面。",
    Lang.ZH_HANT: "我不看私訊，也不會把助記詞、私鑰或密碼給任何人。請在這裡公開回答，或指到官方頁面。",
    Lang.EN: "I read no private messages and give nobody my recovery phrase, keys or password. Please answer here, in "
    "public, or point to an official page.",
}


def public_text(report: Report) -> str:
    """Write what can be posted; of a security incident only its kind: whoever stole reads along."""
    lines = [f"{kind_words(report.kind, report.lang)} {report.id}"]
    if report.kind is not ReportKind.INCIDENT:
        said = [(name, report.values[name]) for name in _SAID if name in report.values]
        lines += [f"{field_words(name, report.lang)}: {value}" for name, value in said]
    return "\n".join([*lines, _END[report.lang]])
