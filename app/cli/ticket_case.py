"""``ticket case``: the case file on the terminal, as text or as PDF; the same as the window's."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from app.cli.services import ReportServices, TerminalServices
from app.cli.terminal import printable
from app.cli.ticket_words import say
from app.core.case_file import Case, case_text
from app.core.help import Lang
from app.core.verify.verdict import Reason, Verdict


def add_options(parser: argparse.ArgumentParser) -> None:
    """Describe the options of a case file."""
    parser.add_argument("--file", metavar="FILE", default="", help="case: write it there as text")
    parser.add_argument("--pdf", metavar="FILE", default="", help="case: write it there as PDF; needs no display")
    parser.add_argument("--replace", action="store_true", help="case, files: write over a file that is there already")
    parser.add_argument("--addresses", action="store_true", help="case: with addresses and hashes, hidden otherwise")


def write_case(args: argparse.Namespace, services: TerminalServices, jobs: ReportServices, lang: Lang) -> int:
    """Print a case file, or write it.

    Raises:
        AppError: ``ticket.unknown``, ``paper.exists``, ``paper.not_written``, ``paper.no_font``.
        StateError: When the store cannot be opened.
        PackError: When the help cannot be opened.
    """
    case = _case(args.id, services, jobs, lang)
    text = case_text(case, lang, shows_addresses=args.addresses)
    if not (args.file or args.pdf):
        print("\n".join(map(printable, text.splitlines())))
    if args.file:
        jobs.delivery.write(args.file, text.encode(), replaces=args.replace)
        print(say("saved", lang, name=printable(args.file)))
    if args.pdf:
        data = jobs.drawing().case_pdf(case, lang, shows_addresses=args.addresses)
        jobs.delivery.write(args.pdf, data, replaces=args.replace)
        print(say("saved", lang, name=printable(args.pdf)))
    return 0


def _case(ticket_id: str, services: TerminalServices, jobs: ReportServices, lang: Lang) -> Case:
    ticket, words, info = jobs.tickets.ticket(ticket_id), services.verify().sentences(lang), services.help().info()
    return Case(
        ticket,
        jobs.reports.report(ticket.id),
        jobs.outbox.entries(ticket.id),
        f"{info.content_version} ({info.built})",
        datetime.now(UTC).isoformat(timespec="seconds"),
        {each.channel: each.title for each in jobs.tickets.ladder(lang)},
        {verdict.value: words.verdict(verdict).title for verdict in Verdict},
        {trick: words.reason(Reason(f"trick.{trick}")) for event in ticket.events for trick in event.warning},
    )
