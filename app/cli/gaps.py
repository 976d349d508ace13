"""``gaps``: what help did not answer, as it is noted after a yes: shown, erased, written into a file to hand over."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict

from app.cli.services import TerminalServices
from app.cli.terminal import printable
from app.core.errors import AppError
from app.core.help import Lang

_WORDS = {
    "on": (
        "以后会记下没找到答案的搜索和没解决的文章，加密存在这台电脑上；gaps off 关闭并清除。",
        "之後會記下找不到答案的搜尋和沒解決的文章，加密存在這台電腦上；gaps off 關閉並清除。",
        "Searches without an answer and articles that did not help are noted now, encrypted, here. `gaps off` ends it.",
    ),
    "off": ("不再记，记下的已清除。", "不再記，記下的已清除。", "Nothing is noted any more; what was noted is erased."),
    "none": ("没有记下什么。", "沒有記下什麼。", "Nothing is noted."),
    "written": ("写入 {name}：{count} 条", "寫入 {name}：{count} 筆", "Written: {name}, {count} notes"),
}


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage] - argparse names it no other way
    """Describe the verb."""
    parser = subparsers.add_parser("gaps", help="what help did not answer: on, off, list, forget ID, export FILE")
    parser.add_argument("action", choices=["on", "off", "list", "forget", "export"], nargs="?", default="list")
    parser.add_argument("what", metavar="ID | FILE", nargs="?", default="")
    parser.add_argument("--lang", choices=[lang.value for lang in Lang], default=Lang.ZH.value)
    parser.add_argument("--json", action="store_true")


def run(args: argparse.Namespace, services: TerminalServices) -> int:
    """Do it.

    Raises:
        AppError: ``paper.not_written``; ``gaps.no_file``.
        StateError: When the store cannot be opened.
    """
    lang = Lang(args.lang)
    learning = services.learning()
    if args.action in {"on", "off"}:
        services.settings().change(learns=args.action == "on")
        if args.action == "off":
            learning.erase()
        print(lang.of(_WORDS[args.action]))
    elif args.action == "export":
        if not args.what:
            raise AppError("gaps.no_file")
        print(lang.of(_WORDS["written"]).format(name=args.what, count=learning.export(args.what)))
    else:
        if args.action == "forget":
            learning.forget(args.what)
        listed = learning.listed()
        if args.json:
            print(json.dumps([{"id": gap.id, **asdict(gap)} for gap in listed], ensure_ascii=False))
        else:
            lines = (printable(f"{gap.id}  {gap.count}×  {gap.day}  {gap.text}") for gap in listed)
            print("\n".join(lines) or lang.of(_WORDS["none"]))
    return 0
