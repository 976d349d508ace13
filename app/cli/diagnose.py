"""``diagnose``: live checks of this computer and of its network (contracts.md)."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence

from app.cli import diagnose_words
from app.cli.live import ask_consent, finding_json
from app.cli.services import TerminalServices
from app.core.cancel import CancelToken
from app.core.errors import AppError
from app.core.help import Lang
from app.core.probe import Finding, ProbeSpec, ProbeState, worst
from app.core.probe_run import Stage, Step
from app.core.secrets import Screened, SecretFound, screen

EXIT_FOUND = 1
EXIT_UNREACHED = 3
_LONGEST_LINE = 200
# Findings that say: nobody answered.
_UNREACHED = frozenset({
    "dns.silent", "sites.none", "nodes.none", "tls.unreachable", "portal.no_answer", "clock.no_source", "probe.late",
    "probe.failed",
})  # fmt: skip
_NOT_TRIED = frozenset({"probe.offline", "probe.not_allowed", "probe.cancelled"})


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage] - argparse names it no other way
    """Describe the verb."""
    parser = subparsers.add_parser("diagnose", help="check this computer and its network; --list names the checks")
    parser.add_argument("--only", metavar="NAME,…", default="", help="these checks only")
    parser.add_argument("--list", action="store_true", help="say what each check reads and sends; run nothing")
    parser.add_argument("--offline", action="store_true", help="send nothing")
    parser.add_argument("--yes", action="store_true", help="agree to what the chosen checks send (--list tells)")
    parser.add_argument("--app-version", metavar="V", default="", help="version of your wallet, for app-version")
    parser.add_argument("--lang", choices=[lang.value for lang in Lang], default=Lang.ZH.value)
    parser.add_argument("--json", action="store_true")


def run(args: argparse.Namespace, services: TerminalServices) -> int:
    """Check; 1 when something is bad, 3 when no check that asks anybody got an answer.

    Raises:
        AppError: ``probe.unknown``, or ``probe.secret`` when the version is no version but a secret.
        PackError: When the help cannot be opened.
    """
    lang = Lang(args.lang)
    service = services.diagnosis()
    only = [name for name in args.only.split(",") if name]
    given = {"version": _screened(args.app_version)} if args.app_version else {}
    specs = [spec for spec in service.specs(lang, only) if only or set(spec.needs) <= set(given)]
    if args.list:
        print(_list_json(specs) if args.json else diagnose_words.list_text(specs, lang))
        return 0
    if not args.offline:
        ask_consent(service, specs, lang, yes=args.yes, may_ask=sys.stdin.isatty() and not args.json)
    findings = service.run(specs, CancelToken(), _progress(args, lang), given, offline=args.offline)
    if args.json:
        print(_as_json(specs, findings))
    else:
        print(diagnose_words.findings_text(specs, findings, lang))
    return _status(specs, findings)


def _screened(text: str) -> Screened:
    found = screen(text[:_LONGEST_LINE])
    if isinstance(found, SecretFound):
        raise AppError("probe.secret")
    return found


def _progress(args: argparse.Namespace, lang: Lang) -> Callable[[tuple[Step, ...]], None] | None:
    if args.json or not sys.stderr.isatty():
        return None

    def show(steps: tuple[Step, ...]) -> None:
        done = sum(step.stage is Stage.DONE for step in steps)
        end = "\n" if done == len(steps) else ""
        print("\r" + diagnose_words.progress_text(done, len(steps), lang), end=end, file=sys.stderr, flush=True)

    return show


def _status(specs: Sequence[ProbeSpec], findings: Sequence[Finding]) -> int:
    asking = {spec.id for spec in specs if not spec.is_local}
    tried = [each.code for each in findings if each.probe in asking and each.code not in _NOT_TRIED]
    if tried and _UNREACHED.issuperset(tried):
        return EXIT_UNREACHED
    return EXIT_FOUND if worst(tuple(findings)) is ProbeState.BAD else 0


def _list_json(specs: Sequence[ProbeSpec]) -> str:
    listed = [
        {
            "id": spec.id,
            "title": spec.title,
            "reads": spec.reads,
            "sends": spec.sends,
            "hosts": list(spec.hosts),
            "purpose": spec.purpose or None,
            "manual": spec.manual,
        }
        for spec in specs
    ]
    return json.dumps(listed, ensure_ascii=False)


def _as_json(specs: Sequence[ProbeSpec], findings: Sequence[Finding]) -> str:
    known = {spec.id: spec for spec in specs}
    told = [finding_json(known[finding.probe], finding) for finding in findings]
    return json.dumps({"state": worst(tuple(findings)).value, "findings": told}, ensure_ascii=False)
