"""``report new`` and ``report edit``: fields asked or given, secrets refused, advice on what would make it clearer."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace

from app.cli.answer_words import fault_text
from app.cli.passphrase import make_with_passphrase
from app.cli.report_send import shown
from app.cli.report_words import advice_text, say
from app.cli.services import ReportServices, TerminalServices
from app.cli.terminal import printable
from app.core.cancel import CancelToken
from app.core.errors import AppError, StateError
from app.core.help import Lang
from app.core.outbox import NOWHERE
from app.core.report import paper
from app.core.report.clarity import clarity
from app.core.report.gathered import check_sections, still_meant
from app.core.report.report import ASKED, NEEDED, Draft, FieldId, ReportKind, Section
from app.core.report.words import field_words

_LONGEST_LINE = 20_001
# Without them a report is a report all the same: it is written where there is no keyring, too.
_NO_KEY = frozenset({"state.no_keyring", "state.keyring_locked", "state.keyring_denied"})


def new(args: argparse.Namespace, services: TerminalServices, jobs: ReportServices, lang: Lang) -> int:
    """Make a report.

    Raises:
        AppError: ``report.…``, ``paper.not_written``.
        StateError: When it cannot be kept, and no file is written instead.
    """
    return _made(args, services, jobs, jobs.reports.begin(ReportKind(args.kind), lang), lang)


def edit(args: argparse.Namespace, services: TerminalServices, jobs: ReportServices, lang: Lang) -> int:
    """Go on with a draft, or change a report that has not gone anywhere.

    Raises:
        AppError: ``report.unknown``; ``report.gone_out`` for one that is sent, or may be; as :func:`new`.
        StateError: When it cannot be kept.
    """
    draft = jobs.reports.draft(args.id)
    if any(each.id == draft.id and each.state not in NOWHERE for each in jobs.outbox.entries()):
        raise AppError("report.gone_out", id=draft.id)
    return _made(args, services, jobs, draft, lang)


def _made(args: argparse.Namespace, services: TerminalServices, jobs: ReportServices, draft: Draft, lang: Lang) -> int:
    begun, draft = draft, _filled(jobs, draft, args.set)
    if not args.set and sys.stdin.isatty():
        draft = _asked(jobs, draft, lang)
    left_out = draft.left_out | frozenset(args.leave_out)
    draft = replace(draft, left_out=left_out, findings=still_meant(begun, draft))
    draft, sections = _checked(services, draft, lang, is_wanted=args.checks)
    is_kept = _kept(services, jobs, draft, lang, may_fail=bool(args.save))
    report = jobs.reports.finished(draft, sections)
    if is_kept:
        jobs.reports.keep_report(report)
        jobs.tickets.begun(report)
    print(paper.data(report).decode() if args.json else shown(report))
    if args.save:
        jobs.delivery.save(report, args.save)
        print(say("saved", lang, name=args.save), file=sys.stderr)
    if is_kept:
        print(say("kept", lang, id=report.id), file=sys.stderr)
    for line in advice_text(clarity(draft), lang):
        print(line, file=sys.stderr)
    return 0


def _filled(jobs: ReportServices, draft: Draft, pairs: list[str]) -> Draft:
    for pair in pairs:
        name, separator, text = pair.partition("=")
        if not separator or name not in {field.value for field in FieldId}:
            raise AppError("report.bad_field")
        draft = jobs.reports.written(draft, FieldId(name), text)
    return draft


def _asked(jobs: ReportServices, draft: Draft, lang: Lang) -> Draft:
    """Ask field by field; an empty line leaves what is there, and what looks like a secret is asked again."""
    for field in ASKED[draft.kind]:
        needed = say("needed", lang) if field in NEEDED[draft.kind] else ""
        there = f" [{printable(draft.text(field))}]" if draft.text(field) else ""
        while True:
            print(f"{field_words(field, lang)}{needed}{there} >", end=" ", file=sys.stderr, flush=True)
            text = sys.stdin.readline(_LONGEST_LINE).strip()
            try:
                draft = jobs.reports.written(draft, field, text) if text or not there else draft
            except AppError as error:
                together = error.facts.get("fields", "")
                print(f"! {fault_text(error, lang)}{f' ({together})' if together else ''}", file=sys.stderr)
            else:
                break
    return draft


def _kept(services: TerminalServices, jobs: ReportServices, draft: Draft, lang: Lang, *, may_fail: bool) -> bool:
    try:
        jobs.reports.keep(draft)
    except StateError as error:
        if error.code not in _NO_KEY:
            raise
        if make_with_passphrase(services.safe(), lang):
            jobs.reports.keep(draft)
            return True
        if not may_fail:
            raise
        print(say("memory", lang), file=sys.stderr)
        return False
    return True


def _checked(
    services: TerminalServices, draft: Draft, lang: Lang, *, is_wanted: bool
) -> tuple[Draft, tuple[Section, ...]]:
    """Run the checks that send nothing, if wanted; each finding is a line, also one kept before or not to be made."""
    if is_wanted:
        diagnosis = services.diagnosis()
        specs = [spec for spec in diagnosis.specs(lang) if spec.is_local]
        draft = draft.with_findings(diagnosis.run(specs, CancelToken(), offline=True))
    return draft, check_sections(draft.findings, services.diagnosis().specs(lang)) if draft.findings else ()
