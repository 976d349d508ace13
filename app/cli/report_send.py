"""``report send``: to an official mail address over the person's own account, or to an official helpdesk."""

from __future__ import annotations

import argparse
import getpass
import json
from dataclasses import dataclass
from datetime import timedelta

from app.cli.report_words import entry_text, say
from app.cli.services import ReportServices
from app.cli.terminal import printable, said_yes
from app.core.cancel import CancelToken
from app.core.consent import Purpose
from app.core.desk import Person
from app.core.errors import AppError
from app.core.help import Lang
from app.core.mail_account import Account
from app.core.mail_program import Attaches
from app.core.outbox import SETTLED, Entry, OutboxState
from app.core.outbox_kept import Way
from app.core.report import paper
from app.core.report.report import Report
from app.services.courier import Transport

EXIT_UNSENT = 3


@dataclass(frozen=True, slots=True)
class _Letter:
    """One report on its way to one place."""

    report: Report
    place: str
    channel: str
    purpose: Purpose


def add_options(parser: argparse.ArgumentParser) -> None:
    """Describe the options of sending."""
    parser.add_argument("--account", metavar="ORIGIN", default="", help="send: smtp://HOST:587 or smtps://HOST:465")
    parser.add_argument("--desk", metavar="CHANNEL", default="", help="send: an official helpdesk in place of mail")
    parser.add_argument("--user", metavar="ADDRESS", default="", help="send: login, and where the answer goes")
    parser.add_argument("--name", metavar="NAME", default="", help="send: how a helpdesk shall call you")
    parser.add_argument("--yes", action="store_true", help="send: agree to what is sent to whom")
    parser.add_argument("--anyway", action="store_true", help="send: although the same problem is open")
    parser.add_argument("--keep-password", action="store_true", help="send: put the password into the keyring")
    parser.add_argument("--retry", action="store_true", help="send: try now what waits, all of it or the one of ID")
    parser.add_argument("--arrived", choices=["yes", "no"], help="send: it is, or is not, in your sent mail")


def send(args: argparse.Namespace, jobs: ReportServices, report: Report, lang: Lang) -> int:
    """Send one report, or take the person's word on one that may have arrived.

    Raises:
        AppError: ``report.no_account``, ``report.same_problem``; as outbox, delivery and desks.
        StateError: When the store cannot be opened.
    """
    place = jobs.desks.place(args.desk) if args.desk else jobs.delivery.place()
    if args.arrived:
        entry = jobs.outbox.settle(report.id, place, has_arrived=args.arrived == "yes")
        if entry.state is OutboxState.SENT:
            jobs.tickets.sent(entry.id, args.desk or jobs.delivery.receiver().id)
        return told([entry], lang, as_json=args.json)
    if not args.user or not (args.account or args.desk):
        raise AppError("report.no_account")
    twin = jobs.tickets.same_as(report)
    if twin is not None and not args.anyway:
        raise AppError("report.same_problem", id=twin.id)
    letter = _letter(args, jobs, report, place, lang)
    if not args.yes and not _agreed(letter, lang):
        print(say("not_agreed", lang))
        return 0
    transport = _transport(args, jobs, letter, lang)
    return told([jobs.courier.send(report, place, _way(args, letter), transport)], lang, as_json=args.json)


def open_letter(jobs: ReportServices, report: Report, program_id: str, lang: Lang) -> int:
    """Open a report in the person's mail program.

    Raises:
        AppError: ``delivery.no_program``, ``paper.not_written``.
    """
    handed = jobs.hand_over.open(report, program_id)
    names = ", ".join([paper.TEXT_NAME, *(each.name for each in report.attachments)])
    print(say("opened", lang, program=handed.program.id.value))
    if handed.program.attaches is Attaches.YES:
        print(say("attached", lang, names=names))
    else:
        print(say("look_attached", lang, names=names, folder=printable(handed.folder)))
    return 0


def send_due(jobs: ReportServices, lang: Lang, *, as_json: bool) -> int:
    """Try everything that waits and was agreed to; say what became of it.

    Raises:
        StateError: When the store cannot be opened.
    """
    return told(list(jobs.courier.round(CancelToken())), lang, as_json=as_json)


def retry(jobs: ReportServices, report_id: str, lang: Lang, *, as_json: bool) -> int:
    """Try now what waits; where a place may not be tried yet, say when. What may have arrived is looked up first.

    Raises:
        AppError: ``outbox.unknown``, ``outbox.busy``.
        StateError: When the store cannot be opened.
    """
    entries = [each for each in jobs.outbox.entries(report_id) if each.state not in SETTLED]
    if report_id and not entries:
        raise AppError("outbox.unknown", id=report_id[:20])
    done = [_hurried(jobs, each) for each in entries]
    if as_json:
        for each, needs_you in done:
            value = _as_json(each) | {"wait_seconds": _wait(jobs, each), "needs_you": needs_you}
            print(json.dumps(value, ensure_ascii=False))
    else:
        lines = [_retried(jobs, each, lang, needs_you=needs_you) for each, needs_you in done]
        print("\n".join(lines) or say("nothing", lang))
    return 0 if all(each.state is OutboxState.SENT for each, _ in done) else EXIT_UNSENT


def _hurried(jobs: ReportServices, entry: Entry) -> tuple[Entry, bool]:
    """Try one; say whether it is left to the person: for want of a password, or of an agreement of its own."""
    try:
        return jobs.courier.hurry(entry.id, entry.place, CancelToken()), False
    except AppError as error:
        if error.code != "outbox.needs_you":
            raise
        return entry, True


def _wait(jobs: ReportServices, entry: Entry) -> int:
    """Give the seconds until it can be tried; rounded up."""
    return 0 if entry.state in SETTLED else max(0, -(-jobs.outbox.wait_of(entry) // timedelta(seconds=1)))


def _retried(jobs: ReportServices, entry: Entry, lang: Lang, *, needs_you: bool) -> str:
    lines = [f"{entry.id}  {entry_text(entry, lang, says_when=False)}"]
    if needs_you and entry.state is OutboxState.QUEUED:
        lines.append(say("needs_you", lang, id=entry.id))
    elif (left := _wait(jobs, entry)) > 0:
        lines.append(say("possible", lang, minutes=left // 60, seconds=left % 60))
    return "\n".join(lines)


def told(entries: list[Entry], lang: Lang, *, as_json: bool) -> int:
    """Say how reports are on their way; give the exit status."""
    if as_json:
        for each in entries:
            print(json.dumps(_as_json(each)))
    else:
        print("\n".join(entry_text(each, lang) for each in entries) or say("nothing", lang))
    return 0 if all(each.state is OutboxState.SENT for each in entries) else EXIT_UNSENT


def _as_json(entry: Entry) -> dict[str, str | bool]:
    return {"id": entry.id, "state": entry.state.value, "code": entry.code, "next_at": entry.next_at}


def shown(report: Report) -> str:
    """Give the report as it goes, safe for a terminal."""
    return "\n".join(printable(line) for line in paper.text(report).splitlines())


def _letter(args: argparse.Namespace, jobs: ReportServices, report: Report, place: str, lang: Lang) -> _Letter:
    if args.desk:
        channel = next(each for each in jobs.desks.listed(lang) if each.id == args.desk)
        sends = say("sends_desk", lang, to=channel.title, user=args.user)
        return _Letter(report, place, args.desk, jobs.desks.purpose(args.desk, say("why_desk", lang), sends))
    receiver = jobs.delivery.receiver()
    account = Account(args.account, args.user, "")
    sends = say("sends", lang, to=receiver.value)
    return _Letter(report, place, receiver.id, jobs.delivery.purpose(account, say("why", lang), sends))


def _agreed(letter: _Letter, lang: Lang) -> bool:
    purpose = letter.purpose
    print(f"{shown(letter.report)}\n\n{purpose.why}\n  {purpose.sends}\n  {', '.join(purpose.hosts)}")
    print(say("agree", lang), end=" ", flush=True)
    return said_yes()


def _transport(args: argparse.Namespace, jobs: ReportServices, letter: _Letter, lang: Lang) -> Transport:
    jobs.delivery.agree(letter.purpose)
    origin = _origin(args, letter)
    account = Account(origin, args.user, _password(args, jobs, origin, lang))
    if args.keep_password and account.password:
        jobs.delivery.keep_password(account)
    if args.desk:
        login = args.user if account.password else ""
        person = Person(args.user, args.name, login, account.password)
        return jobs.desks.transport(args.desk, person, letter.purpose, CancelToken())
    return jobs.delivery.transport(account, letter.purpose, CancelToken())


def _password(args: argparse.Namespace, jobs: ReportServices, origin: str, lang: Lang) -> str:
    if args.desk and not jobs.desks.needs_login(args.desk):
        return ""
    # An empty answer means the one that is kept.
    return getpass.getpass(say("password", lang)) or jobs.delivery.password(origin, args.user)


def _origin(args: argparse.Namespace, letter: _Letter) -> str:
    return next(iter(letter.purpose.origins)) if args.desk else str(args.account)


def _way(args: argparse.Namespace, letter: _Letter) -> Way:
    purpose = letter.purpose
    return Way(
        letter.channel,
        purpose.why,
        purpose.sends,
        tuple(sorted(purpose.origins)),
        _origin(args, letter),
        args.user,
        args.user,
        args.name,
    )
