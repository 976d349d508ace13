"""``report new|edit|list|show|save|open|send``: a problem report that is seen before it goes (contracts.md)."""

from __future__ import annotations

import argparse
import json
from typing import Final

from app.cli import report_send, report_write
from app.cli.report_words import say
from app.cli.services import ReportServices, TerminalServices
from app.cli.terminal import printable
from app.core.errors import AppError
from app.core.help import Lang
from app.core.report import paper
from app.core.report.report import Report, ReportKind


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage] - argparse names it no other way
    """Describe the verb."""
    parser = subparsers.add_parser("report", help="make a problem report, see it, save it or send it")
    parser.add_argument("action", choices=["list", *_WRITING, *_FINISHED])
    parser.add_argument("id", metavar="ID", nargs="?", default="")
    parser.add_argument(
        "file", metavar="FILE", nargs="?", default="", help="save: .eml draft, .zip everything, else text"
    )
    parser.add_argument("--kind", choices=[kind.value for kind in ReportKind], default=ReportKind.PROBLEM.value)
    parser.add_argument("--set", metavar="FIELD=TEXT", action="append", default=[], help="fill a field; repeat")
    parser.add_argument("--leave-out", metavar="SECTION", action="append", default=[], help="system, program, checks …")
    parser.add_argument("--checks", action="store_true", help="new: add checks of this computer that send nothing")
    parser.add_argument("--save", metavar="FILE", default="", help="new: write it there; works without a keyring")
    parser.add_argument(
        "--program",
        metavar="NAME",
        default="",
        help="open: thunderbird, evolution, kmail, claws-mail, outlook, apple-mail, xdg-email",
    )
    report_send.add_options(parser)
    parser.add_argument("--lang", choices=[lang.value for lang in Lang], default=Lang.ZH.value)
    parser.add_argument("--json", action="store_true")


def run(args: argparse.Namespace, services: TerminalServices) -> int:
    """Do it.

    Raises:
        AppError: ``report.…``, ``outbox.…``, ``delivery.…``, ``paper.not_written``, ``net.…``.
        StateError: When the store cannot be opened.
        PackError: When the help cannot be opened.
    """
    lang, jobs = Lang(args.lang), services.reports()
    if args.action in _WRITING:
        return _WRITING[args.action](args, services, jobs, lang)
    if args.action == "list":
        return _list(jobs, lang, as_json=args.json)
    if args.action == "send" and args.retry:
        return report_send.retry(jobs, args.id, lang, as_json=args.json)
    if args.action == "send" and not args.id:
        return report_send.send_due(jobs, lang, as_json=args.json)
    report = jobs.reports.report(args.id)
    if report is None:
        # Says that it is unknown, where it is.
        raise AppError("report.not_finished", id=jobs.reports.draft(args.id).id)
    return _FINISHED[args.action](args, jobs, report, lang)


def _show(args: argparse.Namespace, jobs: ReportServices, report: Report, lang: Lang) -> int:  # noqa: ARG001 - alike
    print(paper.data(report).decode() if args.json else report_send.shown(report))
    return 0


def _list(jobs: ReportServices, lang: Lang, *, as_json: bool) -> int:
    listed = jobs.reports.listed()
    if as_json:
        keys = [{"id": each.id, "kind": each.kind.value, "title": each.title, "at": each.at} for each in listed]
        print(json.dumps(keys, ensure_ascii=False))
    else:
        print(
            "\n".join(printable(f"{each.id}  {each.at[:16]}  {each.title}") for each in listed) or say("nothing", lang)
        )
    return 0


def _save(args: argparse.Namespace, jobs: ReportServices, report: Report, lang: Lang) -> int:
    name = args.file or f"{report.id}.eml"
    jobs.delivery.save(report, name)
    print(say("saved", lang, name=name))
    return 0


def _open(args: argparse.Namespace, jobs: ReportServices, report: Report, lang: Lang) -> int:
    return report_send.open_letter(jobs, report, args.program, lang)


_WRITING: Final = {"new": report_write.new, "edit": report_write.edit}
_FINISHED: Final = {"show": _show, "save": _save, "open": _open, "send": report_send.send}
