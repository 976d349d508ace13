"""``report new|list|show|save|send``: a problem report that is seen before it goes (contracts.md)."""

from __future__ import annotations

import argparse
import json
import sys

from app.cli import report_send
from app.cli.report_words import printable, say
from app.cli.services import ReportServices, TerminalServices
from app.core.cancel import CancelToken
from app.core.errors import AppError, StateError
from app.core.help import Lang
from app.core.probe import Finding, ProbeSpec
from app.core.report import paper
from app.core.report.report import ASKED, NEEDED, Draft, FieldId, Report, ReportKind, Section
from app.core.report.words import field_words
from app.services.diagnosis.service import DiagnosisService

_LONGEST_LINE = 20_001
# Without them a report is a report all the same: it is written where there is no keyring, too.
_NO_KEY = frozenset({"state.no_keyring", "state.keyring_locked", "state.keyring_denied"})


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage] - argparse names it no other way
    """Describe the verb."""
    parser = subparsers.add_parser("report", help="make a problem report, see it, save it or send it")
    parser.add_argument("action", choices=["new", "list", "show", "save", "send"])
    parser.add_argument("id", metavar="ID", nargs="?", default="")
    parser.add_argument(
        "file", metavar="FILE", nargs="?", default="", help="save: .eml draft, .zip everything, else text"
    )
    parser.add_argument("--kind", choices=[kind.value for kind in ReportKind], default=ReportKind.PROBLEM.value)
    parser.add_argument("--set", metavar="FIELD=TEXT", action="append", default=[], help="fill a field; repeat")
    parser.add_argument("--leave-out", metavar="SECTION", action="append", default=[], help="system, program, checks …")
    parser.add_argument("--checks", action="store_true", help="new: add checks of this computer that send nothing")
    parser.add_argument("--save", metavar="FILE", default="", help="new: write it there; works without a keyring")
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
    if args.action == "new":
        return _new(args, services, jobs, lang)
    if args.action == "list":
        return _list(jobs, lang, as_json=args.json)
    if args.action == "send" and not args.id:
        return report_send.send_due(jobs, lang, as_json=args.json)
    report = jobs.reports.report(args.id)
    if report is None:
        # Says that it is unknown, where it is.
        raise AppError("report.not_finished", id=jobs.reports.draft(args.id).id)
    if args.action == "show":
        print(paper.data(report).decode() if args.json else report_send.shown(report))
        return 0
    if args.action == "save":
        return _save(jobs, report, args.file, lang)
    return report_send.send(args, jobs, report, lang)


def _new(args: argparse.Namespace, services: TerminalServices, jobs: ReportServices, lang: Lang) -> int:
    draft = jobs.reports.begin(ReportKind(args.kind), lang)
    draft = _filled(jobs, draft, args.set)
    if not args.set and sys.stdin.isatty():
        draft = _asked(jobs, draft, lang)
    draft = Draft(draft.id, draft.kind, draft.lang, draft.values, draft.tried, frozenset(args.leave_out))
    sections = [_checks(services.diagnosis(), lang)] if args.checks else []
    is_kept = _kept(jobs, draft, lang, may_fail=bool(args.save))
    report = jobs.reports.finished(draft, sections)
    if is_kept:
        jobs.reports.keep_report(report)
        jobs.tickets.begun(report)
    print(paper.data(report).decode() if args.json else report_send.shown(report))
    if args.save:
        jobs.delivery.save(report, args.save)
        print(say("saved", lang, name=args.save), file=sys.stderr)
    if is_kept:
        print(say("kept", lang, id=report.id), file=sys.stderr)
    return 0


def _filled(jobs: ReportServices, draft: Draft, pairs: list[str]) -> Draft:
    for pair in pairs:
        name, separator, text = pair.partition("=")
        if not separator or name not in {field.value for field in FieldId}:
            raise AppError("report.bad_field")
        draft = jobs.reports.written(draft, FieldId(name), text)
    return draft


def _asked(jobs: ReportServices, draft: Draft, lang: Lang) -> Draft:
    """Ask field by field; what looks like a secret is refused and asked again."""
    for field in ASKED[draft.kind]:
        needed = say("needed", lang) if field in NEEDED[draft.kind] else ""
        while True:
            print(f"{field_words(field, lang)}{needed} >", end=" ", file=sys.stderr, flush=True)
            text = sys.stdin.readline(_LONGEST_LINE).strip()
            try:
                draft = jobs.reports.written(draft, field, text)
            except AppError as error:
                print(f"! {error.code}: {error.facts.get('kind', '')}", file=sys.stderr)
            else:
                break
    return draft


def _kept(jobs: ReportServices, draft: Draft, lang: Lang, *, may_fail: bool) -> bool:
    try:
        jobs.reports.keep(draft)
    except StateError as error:
        if not may_fail or error.code not in _NO_KEY:
            raise
        print(say("memory", lang), file=sys.stderr)
        return False
    return True


def _checks(diagnosis: DiagnosisService, lang: Lang) -> Section:
    """Run the checks that send nothing; each finding is a line, also one that could not be made."""
    specs = [spec for spec in diagnosis.specs(lang) if spec.is_local]
    findings = diagnosis.run(specs, CancelToken(), offline=True)
    known = {spec.id: spec for spec in specs}
    return Section("checks", tuple(_line(known[each.probe], each) for each in findings))


def _line(spec: ProbeSpec, finding: Finding) -> tuple[str, str]:
    return spec.title, spec.words(finding).title


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


def _save(jobs: ReportServices, report: Report, file: str, lang: Lang) -> int:
    name = file or f"{report.id}.eml"
    jobs.delivery.save(report, name)
    print(say("saved", lang, name=name))
    return 0
