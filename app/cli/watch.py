"""``watch``: public addresses that are looked at now and then; 1 while an alarm is open."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence

from app.cli import diagnose_words, watch_words
from app.cli.services import TerminalServices
from app.cli.terminal import said_yes
from app.core.cancel import CancelToken
from app.core.errors import AppError
from app.core.help import Lang
from app.core.secrets import Screened, SecretFound, screen
from app.services.watch.service import Rung, WatchService

EXIT_ALARM = 1
_LONGEST = 400


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage] - argparse names it no other way
    """Describe the verb."""
    parser = subparsers.add_parser("watch", help="watch public addresses: new permissions, approvals, transfers")
    parser.add_argument(
        "act",
        nargs="?",
        default="list",
        choices=["list", "add", "check", "settle", "pause", "resume", "remove", "withdraw"],
        help="check looks at those whose time has come; withdraw takes consent back",
    )
    parser.add_argument(
        "which", metavar="ADDRESS|ID", nargs="?", default="", help="add: a public address, or - to read it from input"
    )
    parser.add_argument("--chain", metavar="ID", default="", help="add: the chain, where the address does not tell it")
    parser.add_argument("--yes", action="store_true", help="check: agree to what is sent; kept until `withdraw`")
    parser.add_argument("--lang", choices=[lang.value for lang in Lang], default=Lang.ZH.value)
    parser.add_argument("--json", action="store_true")


def run(args: argparse.Namespace, services: TerminalServices) -> int:
    """Do what was asked; 1 when an alarm is open after a check.

    Raises:
        AppError: ``watch.…`` or ``chain.…`` for what cannot be watched; ``net.no_consent`` without consent.
        StateError: When what is kept cannot be opened or written.
    """
    service, lang = services.watch(), Lang(args.lang)
    acts: dict[str, Callable[[], str]] = {
        "add": lambda: watch_words.added_text(service.add(_address(args.which), args.chain), lang),
        "remove": lambda: _remove(service, args.which, lang),
        "settle": lambda: _changed(service, args.which, lang, service.settle),
        "pause": lambda: _changed(service, args.which, lang, lambda at: service.pause(at, is_paused=True)),
        "resume": lambda: _changed(service, args.which, lang, lambda at: service.pause(at, is_paused=False)),
        "withdraw": lambda: _withdraw(service, lang),
    }
    rung = check(service, lang, yes=args.yes) if args.act == "check" else ()
    said = acts[args.act]() if args.act in acts else text(service, lang)
    if args.json:
        print(json.dumps(as_json(service, rung), ensure_ascii=False))
    else:
        print(said)
    return EXIT_ALARM if args.act == "check" and is_alarmed(service) else 0


def check(service: WatchService, lang: Lang, *, yes: bool) -> tuple[Rung, ...]:
    """Look at every address whose time has come, with consent: kept from earlier, or given with the command."""
    purpose = service.purpose(lang)
    if purpose is None:
        return ()
    if not service.is_agreed():
        told = watch_words.asked_text(service.kept.watched(), lang)
        print(f"{diagnose_words.consent_text(purpose, lang)}\n{told}", file=sys.stderr)
        if yes or (sys.stdin.isatty() and said_yes()):
            service.agreement.grant(purpose)
    return service.look(CancelToken())


def is_alarmed(service: WatchService) -> bool:
    """Say whether a person should look: an alarm that was not settled, other than a stranger's line."""
    return any(alarm.is_loud for each in service.kept.watched() for alarm in each.open_alarms)


def text(service: WatchService, lang: Lang) -> str:
    """Say how every watched address stands."""
    return watch_words.list_text(service.kept.watched(), service, lang)


def as_json(service: WatchService, rung: Sequence[Rung]) -> list[dict[str, object]]:
    """Give every watched address with its alarms."""
    new = {(each.watched.id, each.alarm.key) for each in rung}
    return [
        {
            "id": each.id,
            "address": each.address,
            "chain": each.chain,
            "paused": each.is_paused,
            "looked": each.told or None,
            "tried": each.tried or None,
            "outcome": each.outcome,
            "sees_approvals": each.sees_lines,
            "alarms": [
                {
                    "code": alarm.code,
                    "title": service.words(alarm, Lang.EN).title,
                    "flow": service.words(alarm, Lang.EN).flow or None,
                    "facts": dict(alarm.facts),
                    "at": alarm.at,
                    "height": alarm.height,
                    "sources": list(alarm.sources),
                    "settled": alarm.is_settled,
                    "new": (each.id, alarm.key) in new,
                }
                for alarm in each.alarms
            ],
        }
        for each in service.kept.watched()
    ]


def _address(text: str) -> Screened:
    # An address on the command line stays in the shell's history; from standard input it does not.
    found = screen(sys.stdin.readline(_LONGEST).strip() if text in {"", "-"} else text[:_LONGEST])
    if isinstance(found, SecretFound):
        raise AppError("chain.secret")
    return found


def _remove(service: WatchService, watched_id: str, lang: Lang) -> str:
    if service.kept.remove(watched_id) is None:
        raise AppError("watch.unknown", id=watched_id[:80])
    return watch_words.gone_text(lang)


def _changed(service: WatchService, watched_id: str, lang: Lang, change: Callable[[str], None]) -> str:
    if service.kept.find(watched_id) is None:
        raise AppError("watch.unknown", id=watched_id[:80])
    change(watched_id)
    return text(service, lang)


def _withdraw(service: WatchService, lang: Lang) -> str:
    service.agreement.withdraw()
    return watch_words.withdrawn_text(lang)
