"""``ticket list|show|note|sent|answer|promised|files|escalate|case|…``: a problem followed to its end."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path

from app.cli import ticket_case, ticket_files
from app.cli.services import ReportServices, TerminalServices
from app.cli.terminal import printable
from app.cli.ticket_words import clock_lines, event_text, say, ticket_line
from app.core.errors import AppError
from app.core.help import Lang
from app.core.promise import Found, found_promise, promise_words
from app.core.secrets import SecretFound, screen
from app.core.ticket import EventKind, Ticket, counts, state_of
from app.core.ticket_text import asking_again
from app.core.verify.verdict import ACCUSING

EXIT_FOUND = 1
_HELP = """\
list              every ticket, the newest first
show ID           its timeline, and how long you have waited
sent ID           you asked on an official channel (--channel)
note ID TEXT      a note of yours
answer ID TEXT    what came back, as text or FILE.eml: judged before it counts; status 1 when it is not what it says
promised ID TEXT  when they said they would answer (“24 h”, “3 working days”): counted, as their word
files ID          evidence beside it: --add FILE, --save FILE_ID DIR, --remove FILE_ID
escalate ID       whom to ask next, with ready words
case ID           the case file for an exchange or the police: --pdf FILE, --file FILE
close ID, reopen ID, erase ID
"""
_LONGEST = 20_001
_MOST_LISTED = 1000


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage] - argparse names it no other way
    """Describe the verb."""
    parser = subparsers.add_parser(
        "ticket",
        help="follow a reported problem: notes, answers, whom to ask next",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=_HELP,
    )
    parser.add_argument("action", choices=["list", *_PAPER, *_ACTIONS])
    parser.add_argument("id", metavar="ID", nargs="?", default="")
    parser.add_argument(
        "text",
        metavar="TEXT",
        nargs="*",
        help="note; answer as text or .eml; promised: “24 h”; nothing: standard input",
    )
    parser.add_argument(
        "--since", metavar="WHEN", default="", help="promised: answer, sent (when they said it), or 2026-11-26T09:00"
    )
    parser.add_argument("--channel", metavar="ID", default="email-support", help="sent: over which official channel")
    parser.add_argument("--solved", action="store_true", help="close: the problem is gone")
    parser.add_argument("--mark", type=int, default=0, metavar="1-5", help="close: how content you are")
    parser.add_argument("--lang", choices=[lang.value for lang in Lang], default=Lang.ZH.value)
    ticket_case.add_options(parser)
    ticket_files.add_options(parser)
    parser.add_argument("--json", action="store_true")


def run(args: argparse.Namespace, services: TerminalServices) -> int:
    """Do it; 1 when an answer is not what it says, or asks for what nobody may ask for.

    Raises:
        AppError: ``ticket.…``, ``file.unreadable``, ``answer.looks_secret``.
        StateError: When the store cannot be opened.
        PackError: When the help cannot be opened.
    """
    jobs, lang = services.reports(), Lang(args.lang)
    if args.action == "list":
        return _list(jobs, lang, as_json=args.json)
    if args.action in _PAPER:
        return _PAPER[args.action](args, services, jobs, lang)
    ticket = _ACTIONS[args.action](args, jobs)
    if ticket is None:
        print(say("removed_ticket", lang))
        return 0
    print(_as_json(jobs, ticket) if args.json else _shown(jobs, ticket, lang))
    if args.action == "escalate" and not args.json:
        print(_next(jobs, ticket, lang))
    if args.action == "answer" and not args.json:
        print(_offer(ticket, lang), end="")
    last = ticket.events[-1]
    is_false = last.kind is EventKind.ANSWER and (bool(last.warning) or last.verdict in ACCUSING)
    return EXIT_FOUND if args.action == "answer" and is_false else 0


def _show(args: argparse.Namespace, jobs: ReportServices) -> Ticket:
    return jobs.tickets.ticket(args.id)


def _note(args: argparse.Namespace, jobs: ReportServices) -> Ticket:
    screened = screen(_text(args))
    if isinstance(screened, SecretFound):
        raise AppError("answer.looks_secret")
    return jobs.tickets.note(args.id, screened)


def _sent(args: argparse.Namespace, jobs: ReportServices) -> Ticket:
    return jobs.tickets.sent(args.id, args.channel)


def _answer(args: argparse.Namespace, jobs: ReportServices) -> Ticket:
    jobs.tickets.ticket(args.id)
    is_letter = len(args.text) == 1 and args.text[0].lower().endswith(".eml") and Path(args.text[0]).is_file()
    answer = jobs.answers.letter(args.text[0]) if is_letter else jobs.answers.pasted(_text(args))
    return jobs.tickets.answered(args.id, answer)


def _promised(args: argparse.Namespace, jobs: ReportServices) -> Ticket:
    screened = screen(_text(args))
    if isinstance(screened, SecretFound):
        raise AppError("answer.looks_secret")
    return jobs.tickets.promised(args.id, screened, _since(args.since, jobs.tickets.ticket(args.id)))


def _since(word: str, ticket: Ticket) -> str:
    """Give when they said it, UTC; a time without a zone is of this computer's clock."""
    kinds = {"answer": (EventKind.ANSWER,), "sent": (EventKind.SENT, EventKind.ASKED_AGAIN)}.get(word, ())
    found = [event.at for event in ticket.events if event.kind in kinds]
    if found or word in {"", "now"}:
        return found[-1] if found else ""
    try:
        return datetime.fromisoformat(word).astimezone(UTC).isoformat(timespec="seconds")
    except ValueError as error:
        raise AppError("ticket.no_time") from error


def _found(ticket: Ticket) -> Found | None:
    """Look for an answer time in what came back last; it is offered, and noted by nobody but the person."""
    last = ticket.events[-1]
    return found_promise(last.text, date.today()) if counts(last) else None  # noqa: DTZ011 - the day where one is


def _offer(ticket: Ticket, lang: Lang) -> str:
    found = _found(ticket)
    if found is None:
        return ""
    said = promise_words(found.promise.text, lang)
    return say("they_say", lang, quote=printable(found.quote), said=said, id=ticket.id) + "\n"


def _close(args: argparse.Namespace, jobs: ReportServices) -> Ticket:
    return jobs.tickets.ended(args.id, is_solved=args.solved, satisfaction=args.mark)


def _reopen(args: argparse.Namespace, jobs: ReportServices) -> Ticket:
    return jobs.tickets.reopened(args.id)


def _erase(args: argparse.Namespace, jobs: ReportServices) -> None:
    jobs.tickets.ticket(args.id)
    jobs.tickets.erase(args.id)


_ACTIONS: dict[str, Callable[[argparse.Namespace, ReportServices], Ticket | None]] = {
    "show": _show,
    "note": _note,
    "sent": _sent,
    "answer": _answer,
    "promised": _promised,
    "escalate": _show,
    "close": _close,
    "reopen": _reopen,
    "erase": _erase,
}


_PAPER = {"case": ticket_case.write_case, "files": ticket_files.run_files}


def _text(args: argparse.Namespace) -> str:
    return " ".join(args.text) if args.text else sys.stdin.read(_LONGEST)


def _list(jobs: ReportServices, lang: Lang, *, as_json: bool) -> int:
    page = jobs.book.page(limit=_MOST_LISTED)
    lines = page.lines
    if as_json:
        print(
            json.dumps(
                [{"id": each.ticket.id, "title": each.ticket.title, "state": each.state.value} for each in lines],
                ensure_ascii=False,
            )
        )
    else:
        print("\n".join(ticket_line(each.ticket, each.waiting, lang) for each in lines) or say("nothing", lang))
        if page.after:
            print(say("more", lang, shown=len(lines), all=page.total))
    return 0


def _shown(jobs: ReportServices, ticket: Ticket, lang: Lang) -> str:
    clock = jobs.tickets.waiting(ticket)
    titles = {each.channel: each.title for each in jobs.tickets.ladder(lang)}
    lines = [ticket_line(ticket, clock, lang), *(event_text(event, lang, titles) for event in ticket.events)]
    if clock is not None:
        lines += clock_lines(ticket, clock, lang)
    return "\n".join(lines)


def _next(jobs: ReportServices, ticket: Ticket, lang: Lang) -> str:
    rung = jobs.tickets.next_rung(ticket, lang)
    if rung is None:
        return say("none_left", lang)
    titles = {each.channel: each.title for each in jobs.tickets.ladder(lang)}
    lines = [say("next", lang, title=rung.title, id=rung.channel)]
    lines += [say("public", lang)] if rung.is_public else []
    return "\n".join([*lines, "", *map(printable, asking_again(ticket, rung, titles, lang).splitlines())])


def _as_json(jobs: ReportServices, ticket: Ticket) -> str:
    clock = jobs.tickets.waiting(ticket)
    rung, found = jobs.tickets.next_rung(ticket, Lang.ZH), _found(ticket)
    value = asdict(ticket) | {
        "state": state_of(ticket).value,
        "waited_hours": clock.hours if clock else None,
        "names_time": {"said": found.promise.text, "quote": found.quote} if found else None,
        "promised": asdict(clock.promised) if clock and clock.promised else None,
        "next_channel": rung.channel if rung else None,
    }
    return json.dumps(value, ensure_ascii=False)
