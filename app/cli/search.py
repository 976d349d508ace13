"""``search QUERY``: find help by the words people use; one query, or one a line (contracts.md)."""

from __future__ import annotations

import argparse
import json
import sys

from app.cli.services import TerminalServices
from app.core.help import Lang, Urgency
from app.core.hits import Hit, SearchResult
from app.core.secrets import screen
from app.services.search import SearchService

_LONGEST_LINE = 20_000
_NOTES = {
    Lang.ZH: ("没有找到完全符合的内容，下面是最接近的：", "已按“{}”搜索", "紧急"),
    Lang.ZH_HANT: ("沒有找到完全符合的內容，下面是最接近的：", "已按「{}」搜尋", "緊急"),
    Lang.EN: ("Nothing matches exactly; the nearest help:", "Showing results for “{}”", "act now"),
}


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage] - argparse names it no other way
    """Describe the verb."""
    parser = subparsers.add_parser("search", help="find help by words, an error message, or anything pasted")
    parser.add_argument("query", metavar="QUERY", nargs="*")
    parser.add_argument("--lang", choices=[lang.value for lang in Lang], default=Lang.ZH.value)
    parser.add_argument("--limit", type=int, default=10, metavar="N", help="results at most (default 10)")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--batch", action="store_true", help="one query a line from standard input, JSON out")


def run(args: argparse.Namespace, services: TerminalServices) -> int:
    """Search.

    Raises:
        PackError: When the help cannot be opened.
    """
    service, lang, limit = services.search(), Lang(args.lang), max(0, args.limit)
    if args.batch:
        while line := sys.stdin.readline():
            print(_as_json(_answer(service, line, lang, limit)), flush=True)
        return 0
    result = _answer(service, " ".join(args.query), lang, limit)
    print(_as_json(result) if args.json else _as_text(result, lang))
    return 0


def _answer(service: SearchService, text: str, lang: Lang, limit: int) -> SearchResult:
    return service.search(screen(text.strip("\r\n")[:_LONGEST_LINE]), lang, limit)


def _as_json(result: SearchResult) -> str:
    return json.dumps(
        {
            "query": result.query,
            "intent": result.intent.value,
            "corrected": result.corrected,
            "fallback": result.is_fallback,
            "results": [_hit(hit) for hit in result.hits],
        },
        ensure_ascii=False,
    )


def _hit(hit: Hit) -> dict[str, object]:
    return {
        "kind": hit.kind.value,
        "id": hit.id,
        "lang": hit.lang.value,
        "title": hit.title,
        "needs": list(hit.needs),
        "urgency": hit.urgency.value,
        "score": hit.score,
        "snippet": hit.snippet,
        "step": hit.step,
    }


def _as_text(result: SearchResult, lang: Lang) -> str:
    nearest, corrected, urgent = _NOTES[lang]
    lines = [nearest, ""] if result.is_fallback else []
    if result.corrected is not None:
        lines += [corrected.format(result.corrected), ""]
    for number, hit in enumerate(result.hits, 1):
        mark = f" [{urgent}]" if hit.urgency is Urgency.EMERGENCY else ""
        lines += [f"{number}. {hit.title}{mark}  ({hit.kind.value} {hit.id})"]
        lines += [f"   {hit.snippet}"] if hit.snippet else []
    return "\n".join(lines)
