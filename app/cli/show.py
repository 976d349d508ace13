"""``show ID``: one piece of help as text or JSON."""

from __future__ import annotations

import argparse
import json

from app.cli.services import TerminalServices
from app.core.help import Lang
from app.services.help import Reading

_HEADINGS = {
    Lang.ZH: ("来源", "相关", "复核日期"),
    Lang.ZH_HANT: ("來源", "相關", "複核日期"),
    Lang.EN: ("Sources", "Related", "Reviewed"),
}
_KINDS = {
    "official": ("官方", "官方", "official"),
    "official-mirror": ("官方文本的副本，未经确认", "官方文本的副本，未經確認", "copy of official text, not confirmed"),
    "several": ("多个独立来源", "多個獨立來源", "several independent sources"),
    "third-party": ("第三方", "第三方", "third party"),
    "general": ("通用资料", "通用資料", "general"),
    "own": ("本项目测量", "本專案測量", "measured by us"),
}


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage] - argparse names it no other way
    """Describe the verb."""
    parser = subparsers.add_parser("show", help="show one article, flow, checklist, channel or term")
    parser.add_argument("id", metavar="ID")
    parser.add_argument("--lang", choices=[lang.value for lang in Lang], default=Lang.ZH.value)
    parser.add_argument("--short", action="store_true", help="the short version")
    parser.add_argument("--json", action="store_true")


def run(args: argparse.Namespace, services: TerminalServices) -> int:
    """Show it.

    Raises:
        AppError: ``help.unknown_item``.
        PackError: When the help cannot be opened.
    """
    reading = services.help().read(args.id, Lang(args.lang))
    if args.json:
        print(json.dumps(_as_json(reading), ensure_ascii=False))
    else:
        print(_as_text(reading, short=args.short))
    return 0


def _as_json(reading: Reading) -> dict[str, object]:
    item, document = reading.item, reading.document
    return {
        "kind": item.kind.value,
        "id": item.id,
        "lang": reading.lang.value,
        "title": document.title,
        "answer": document.answer,
        "short": document.short_text,
        "full": document.full_text,
        "needs": list(item.needs),
        "urgency": item.urgency.value,
        "reviewed": item.reviewed,
        "sources": [
            {"id": s.id, "title": s.title, "url": s.url, "kind": s.kind.value, "seen": s.seen} for s in reading.sources
        ],
        "related": [related_id for related_id, _ in reading.related],
    }


def _as_text(reading: Reading, *, short: bool) -> str:
    document = reading.document
    sources, related, reviewed = _HEADINGS[reading.lang]
    body = document.short_text if short else document.full_text
    lines = [document.title, "=" * min(60, 2 * len(document.title)), "", body.strip(), ""]
    if reading.related:
        lines += [f"{related}:", *(f"  {title}  ({item_id})" for item_id, title in reading.related), ""]
    if reading.sources:
        lines += [f"{sources}:"]
        lines += [
            f"  [{reading.lang.of(_KINDS[s.kind.value])}] {s.title} — {s.url} ({s.seen})" for s in reading.sources
        ]
        lines += [""]
    return "\n".join([*lines, f"{reviewed}: {reading.item.reviewed}"])
