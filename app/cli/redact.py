"""``redact``: text on standard input with its secrets replaced; nothing is kept."""

from __future__ import annotations

import argparse
import json
import re
import sys

from app.cli.services import TerminalServices
from app.core.errors import AppError
from app.core.secrets import Redaction, redact

_LONGEST_INPUT = 16_000_000
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage] - argparse names it no other way
    """Describe the verb."""
    parser = subparsers.add_parser("redact", help="replace recovery phrases, keys and passwords in standard input")
    parser.add_argument("--json", action="store_true", help="one JSON value with the findings")
    parser.add_argument("--batch", action="store_true", help='one JSON object {"text": …} per line')


def run(args: argparse.Namespace, _: TerminalServices) -> int:
    """Redact what comes in.

    Raises:
        AppError: ``redact.bad_line`` or ``redact.too_long``.
    """
    if args.batch:
        return _run_lines()
    text = sys.stdin.read(_LONGEST_INPUT + 1)
    if len(text) > _LONGEST_INPUT:
        raise AppError("redact.too_long", characters=_LONGEST_INPUT)
    redaction = redact(text)
    if args.json:
        print(_as_json(redaction))
    else:
        sys.stdout.write(redaction.text)
    return 0


def _run_lines() -> int:
    for number, line in enumerate(sys.stdin, start=1):
        print(_as_json(redact(_text_of(line, number))), flush=True)
    return 0


def _text_of(line: str, number: int) -> str:
    if not line.strip():
        return ""
    try:
        entry: object = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise AppError("redact.bad_line", line=number) from error
    match entry:
        case {"text": str(text)}:
            return text
        case _:
            raise AppError("redact.bad_line", line=number)


def _as_json(redaction: Redaction) -> str:
    findings = [{"kind": f.kind, "start": f.start, "end": f.end, "certainty": f.certainty} for f in redaction.findings]
    answer = {"text": redaction.text, "findings": findings}
    # A lone surrogate in the input cannot be written as UTF-8; an escape in the JSON can hold it.
    return json.dumps(answer, ensure_ascii=_LONE_SURROGATE.search(redaction.text) is not None)
