"""``ticket files``: evidence beside a ticket, with the same checks as in the window."""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from typing import Final

from app.cli.services import ReportServices, TerminalServices
from app.cli.ticket_words import SHORT, file_line, say
from app.core.errors import AppError
from app.core.help import Lang
from app.core.ticket import PICTURES, Event, EventKind, Ticket

# What some system reads as something else than a part of a name.
_NOT_IN_NAMES: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


def add_options(parser: argparse.ArgumentParser) -> None:
    """Describe the options of files."""
    parser.add_argument(
        "--add", metavar="FILE", default="", help="files: note it by SHA-256; texts and pictures are copied, encrypted"
    )
    parser.add_argument("--save", nargs=2, metavar=("FILE_ID", "DIR"), help="files: write a copy into a folder")
    parser.add_argument("--remove", metavar="FILE_ID", default="", help="files: take it out, with its copy")


def run_files(args: argparse.Namespace, services: TerminalServices, jobs: ReportServices, lang: Lang) -> int:
    """List the files of a ticket, or add, save, remove one.

    Raises:
        AppError: ``ticket.…``, ``file.unreadable``, ``picture.…``, ``paper.exists``, ``paper.not_written``.
        StateError: When the store cannot be opened.
    """
    ticket = jobs.tickets.ticket(args.id)
    if args.add:
        said, changed = _add(args.add, ticket, services, jobs, lang)
    elif args.remove:
        found = _found(ticket, args.remove)
        said, changed = [say("removed", lang)], jobs.ticket_files.remove(ticket.id, found.digest)
    elif args.save:
        return _save(args, ticket, jobs, lang)
    else:
        said, changed = [], ticket
    files = _files(changed)
    if args.json:
        print(json.dumps([_as_json(each) for each in files], ensure_ascii=False))
    elif said:
        print("\n".join(said))
    else:
        lines = (file_line(each, lang) for each in files)
        print("\n".join(lines) or say("no_files", lang, id=ticket.id))
    return 0


def _add(
    path: str, ticket: Ticket, services: TerminalServices, jobs: ReportServices, lang: Lang
) -> tuple[list[str], Ticket]:
    if Path(path).suffix.lower() in PICTURES:
        data, levels = jobs.drawing().picture(path)
        if any(code.is_secret for code in services.file_check().codes_in(levels)):
            raise AppError("ticket.file_secret")
        changed = jobs.ticket_files.add_picture(ticket.id, f"{Path(path).stem}.png", data)
        more = [say("picture", lang)]
    else:
        changed = jobs.ticket_files.add(ticket.id, path)
        more = [] if changed.events[-1].is_copied else [say("not_copied", lang)]
    return [say("added", lang, file=changed.events[-1].digest[:SHORT]), *more], changed


def _save(args: argparse.Namespace, ticket: Ticket, jobs: ReportServices, lang: Lang) -> int:
    file_id, folder = args.save
    found = _found(ticket, file_id)
    data = jobs.ticket_files.content(ticket.id, found.digest)
    path = Path(folder) / (_NOT_IN_NAMES.sub("_", found.text).strip(" .") or found.digest[:SHORT])
    jobs.delivery.write(str(path), data, replaces=args.replace)
    print(json.dumps({"saved": str(path)}, ensure_ascii=False) if args.json else say("saved", lang, name=path.name))
    return 0


def _found(ticket: Ticket, file_id: str) -> Event:
    """Give the one file whose digest begins like this."""
    found = {each.digest: each for each in _files(ticket) if file_id and each.digest.startswith(file_id.lower())}
    if len(found) != 1:
        raise AppError("ticket.no_file", id=file_id[:20])
    return next(iter(found.values()))


def _files(ticket: Ticket) -> list[Event]:
    return [each for each in ticket.events if each.kind is EventKind.FILE]


def _as_json(event: Event) -> dict[str, str | int | bool]:
    return {
        "id": event.digest[:SHORT],
        "name": event.text,
        "bytes": event.size,
        "sha256": event.digest,
        "at": event.at,
        "copied": event.is_copied,
    }
