"""``verify``: is this link, account, e-mail, number or app official? (contracts.md)"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from app.cli.live import look_at_site
from app.cli.services import TerminalServices
from app.cli.verify_words import as_json, as_text, file_as_json, file_as_text
from app.core.errors import AppError
from app.core.help import Lang
from app.core.secrets import screen
from app.core.verify.judge import LONGEST
from app.core.verify.verdict import ACCUSING, Assessment, Verdict
from app.services.verify import VerifyService

EXIT_FOUND = 1


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage] - argparse names it no other way
    """Describe the verb."""
    parser = subparsers.add_parser("verify", help="is this link, account, e-mail, number or app official?")
    parser.add_argument(
        "text",
        metavar="TEXT",
        nargs="*",
        help="anything pasted, or one file (APK, mail, text); nothing: standard input",
    )
    parser.add_argument("--trusted", metavar="APK", default="", help="compare an APK with one you trust")
    parser.add_argument(
        "--live", action="store_true", help="look at an official site now: name, certificate, redirects"
    )
    parser.add_argument("--yes", action="store_true", help="with --live: agree to what it sends")
    parser.add_argument("--lang", choices=[lang.value for lang in Lang], default=Lang.ZH.value)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--batch", action="store_true", help="one input a line from standard input, JSON out")


def run(args: argparse.Namespace, services: TerminalServices) -> int:
    """Judge; 1 when an impostor or a look-alike was found.

    Raises:
        PackError: When the help cannot be opened.
        AppError: ``file.unreadable``, ``verify.trusted_without_file``, ``verify.live_one_text``.
    """
    service = services.verify()
    if args.live and (args.batch or not args.text):
        raise AppError("verify.live_one_text")
    if args.batch:
        return _run_lines(service)
    if len(args.text) == 1 and is_file(args.text[0]):
        return _run_file(args, services)
    if args.trusted:
        raise AppError("verify.trusted_without_file")
    text = " ".join(args.text) if args.text else sys.stdin.read(LONGEST + 1).rstrip("\r\n")
    assessment = _assess(service, text)
    if not args.json:
        print(as_text(assessment, service.sentences(Lang(args.lang))))
    look = look_at_site(args, assessment, services) if args.live else None
    if args.json:
        print(as_json(assessment, None if look is None else look.as_json()))
    elif look is not None:
        print(look.as_text(Lang(args.lang)))
    return EXIT_FOUND if look is not None and look.warned else _status([assessment.top.verdict])


def _run_file(args: argparse.Namespace, services: TerminalServices) -> int:
    checked = services.file_check().check(args.text[0], lambda: None, args.trusted)
    if args.json:
        print(file_as_json(checked))
    else:
        print(file_as_text(checked, services.verify().sentences(Lang(args.lang))))
    return _status([checked.assessment.top.verdict])


def is_file(text: str) -> bool:
    """Say whether a text is the path of a file here."""
    try:
        return Path(text).is_file()
    except (OSError, ValueError):
        return False


def _run_lines(service: VerifyService) -> int:
    accused = False
    while line := sys.stdin.readline():
        assessment = _assess(service, line.rstrip("\r\n"))
        accused = accused or assessment.top.verdict in ACCUSING
        sys.stdout.write(as_json(assessment) + "\n")
        sys.stdout.flush()
    return EXIT_FOUND if accused else 0


def _assess(service: VerifyService, text: str) -> Assessment:
    return service.verify(screen(text[: LONGEST + 1]))


def _status(verdicts: Iterable[Verdict]) -> int:
    return EXIT_FOUND if ACCUSING & set(verdicts) else 0
