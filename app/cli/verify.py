"""``verify``: is this link, account, e-mail, number or app official? (contracts.md)"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable

from app.cli.services import TerminalServices
from app.core.help import Lang
from app.core.secrets import screen
from app.core.verify.judge import LONGEST
from app.core.verify.sentences import Sentences
from app.core.verify.verdict import ACCUSING, Assessment, Finding, Reason, Verdict
from app.services.verify import VerifyService

EXIT_FOUND = 1
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
# Made once: json.dumps makes one for every call.
_encode = json.JSONEncoder(ensure_ascii=False).encode


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage] - argparse names it no other way
    """Describe the verb."""
    parser = subparsers.add_parser("verify", help="is this link, account, e-mail, number or app official?")
    parser.add_argument("text", metavar="TEXT", nargs="*", help="anything pasted; nothing: standard input")
    parser.add_argument("--lang", choices=[lang.value for lang in Lang], default=Lang.ZH.value)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--batch", action="store_true", help="one input a line from standard input, JSON out")


def run(args: argparse.Namespace, services: TerminalServices) -> int:
    """Judge; 1 when an impostor or a look-alike was found.

    Raises:
        PackError: When the help cannot be opened.
    """
    service = services.verify()
    if args.batch:
        return _run_lines(service)
    text = " ".join(args.text) if args.text else sys.stdin.read(LONGEST + 1).rstrip("\r\n")
    assessment = _assess(service, text)
    if args.json:
        print(_as_json(assessment))
    else:
        print(_as_text(assessment, service.sentences(Lang(args.lang))))
    return _status([assessment.top.verdict])


def _run_lines(service: VerifyService) -> int:
    accused = False
    while line := sys.stdin.readline():
        assessment = _assess(service, line.rstrip("\r\n"))
        accused = accused or assessment.top.verdict in ACCUSING
        sys.stdout.write(_as_json(assessment) + "\n")
        sys.stdout.flush()
    return EXIT_FOUND if accused else 0


def _assess(service: VerifyService, text: str) -> Assessment:
    return service.verify(screen(text[: LONGEST + 1]))


def _status(verdicts: Iterable[Verdict]) -> int:
    return EXIT_FOUND if ACCUSING & set(verdicts) else 0


def _as_json(assessment: Assessment) -> str:
    top = assessment.top
    answer = {"input": assessment.text, **_finding(top), "as_of": assessment.as_of, "code": assessment.code}
    if len(assessment.findings) > 1:
        answer["findings"] = [
            {"text": each.text, "place": each.place, **_finding(each)} for each in assessment.findings
        ]
    text = _encode(answer)
    # A lone surrogate cannot be written as UTF-8; an escape can hold it.
    return json.dumps(answer) if not text.isascii() and _LONE_SURROGATE.search(text) else text


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "kind": finding.kind.value,
        "verdict": finding.verdict.value,
        "channel": finding.channel,
        "target": finding.target,
        "host": finding.host,
        "shown": finding.shown,
        "subject": finding.subject,
        "reasons": [_reason(reason) for reason in finding.reasons],
    }


def _reason(reason: Reason) -> dict[str, object]:
    answer: dict[str, object] = {"code": reason.code}
    if reason.span is not None:
        answer["span"] = reason.span
    if reason.facts:
        answer["facts"] = dict(reason.facts)
    return answer


def _as_text(assessment: Assessment, words: Sentences) -> str:
    lines = _card(assessment.top, words)
    others = [finding for finding in assessment.findings if finding is not assessment.top]
    if others:
        lines += ["", f"{words.labels['others']}:"]
        lines += [f"  {_defanged(each.text[:80])}  {words.verdict(each.verdict).title}" for each in others]
    lines += ["", f"{words.labels['list_of']}: {assessment.as_of}   {words.labels['code']}: {assessment.code}"]
    return "\n".join(lines)


def _card(finding: Finding, words: Sentences) -> list[str]:
    labels, verdict = words.labels, words.verdict(finding.verdict)
    lines = [f"■ {verdict.title}"]
    if finding.subject:
        lines += [f"  {labels['checked']}: {_defanged(_shown(finding))}"]
    if finding.imitated:
        lines += [f"  {labels['resembles']}: {finding.imitated}"]
    lines += [f"  {labels['why']}: {words.reason(reason)}" for reason in finding.reasons]
    if finding.target and finding.verdict is not Verdict.OFFICIAL:
        lines += [f"  {labels['instead']}: {finding.target}"]
    return [*lines, f"  → {verdict.advice}"]


def _shown(finding: Finding) -> str:
    ascii_host = f" ({finding.host})" if finding.shown and finding.host else ""
    return f"{finding.subject}{ascii_host}"


def _defanged(text: str) -> str:
    """Write an address so that no terminal makes a link of it, and no hidden character acts."""
    return "".join(each if each.isprintable() else "�" for each in text).replace(".", "[.]")
