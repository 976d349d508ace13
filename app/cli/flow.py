"""``flow [ID]``: a guided check, question by question on a terminal, or from a file of answers (contracts.md)."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from app.cli import flow_json, flow_words
from app.cli.flow_checks import FlowChecks
from app.cli.flow_dialog import FlowDialog, give
from app.cli.services import TerminalServices
from app.core.errors import AppError
from app.core.flow_map import lay_out
from app.core.flow_map_svg import PLAIN, as_svg
from app.core.help import Item, Kind, Lang, Urgency
from app.services.flows import FlowSession
from app.services.help import HelpService

_LARGEST_ANSWERS = 65_536


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage] - argparse names it no other way
    """Describe the verb."""
    parser = subparsers.add_parser("flow", help="walk through a guided check; without ID list them")
    parser.add_argument("id", metavar="ID", nargs="?")
    parser.add_argument(
        "--answers", metavar="FILE", help="JSON object question id: option id or text; - for standard input"
    )
    parser.add_argument(
        "--map", action="store_true", help="print a drawing of the whole check (SVG); answers mark the way"
    )
    parser.add_argument("--keep", action="store_true", help="keep the answers, encrypted, to go on after a restart")
    parser.add_argument("--resume", action="store_true", help="go on with the answers that were kept")
    parser.add_argument("--forget", action="store_true", help="erase the answers that were kept")
    parser.add_argument("--lang", choices=[lang.value for lang in Lang], default=Lang.ZH.value)
    parser.add_argument("--json", action="store_true")


def run(args: argparse.Namespace, services: TerminalServices) -> int:
    """Walk, or list.

    Raises:
        AppError: ``flow.unknown``, ``flow.not_kept``, ``flow.unknown_question``, ``flow.unknown_option``,
            ``flow.unreadable_answers``, ``flow.bad_answers``, ``flow.answers_without_flow`` or what is wrong with a
            typed answer.
        PackError: When the help cannot be opened.
        StateError: When answers are to be kept, and cannot be.
    """
    lang = Lang(args.lang)
    if args.id is None:
        if args.answers is not None:
            raise AppError("flow.answers_without_flow")
        return _list(services.help(), lang, as_json=args.json)
    if args.forget:
        services.walks().forget(args.id)
    session = _session(args, services, lang)
    # Live checks are loaded for flows that have some.
    checks = FlowChecks(services.diagnosis(), lang) if session.flow.probes else None
    for node_id, given in _read_answers(args.answers).items():
        _give(session, checks, node_id, given)
    if checks is not None:
        checks.pass_missing(session)
    try:
        _show(args, session, checks, lang)
    finally:
        # Also when somebody breaks off: what was answered until then is what they asked to keep.
        if args.keep:
            services.walks().keep(session.kept)
    return 0


def _session(args: argparse.Namespace, services: TerminalServices, lang: Lang) -> FlowSession:
    if not args.resume:
        return services.flows().start(args.id, lang)
    kept = services.walks().load(args.id)
    if kept is None:
        raise AppError("flow.not_kept", id=str(args.id)[:80])
    return services.flows().take_up(kept, lang)


def _show(args: argparse.Namespace, session: FlowSession, checks: FlowChecks | None, lang: Lang) -> None:
    if args.map:
        print(as_svg(lay_out(session.flow, flow_words.map_words(lang)), PLAIN, session.walk.passed), end="")
    elif args.json:
        print(json.dumps(flow_json.walk_json(session, checks), ensure_ascii=False))
    elif args.answers is None and sys.stdin.isatty():
        FlowDialog(session, checks, lang).hold()
    else:
        print(flow_words.state_text(session, lang))


def _list(help_service: HelpService, lang: Lang, *, as_json: bool) -> int:
    flows = sorted(help_service.items(Kind.FLOW), key=lambda item: list(Urgency).index(item.urgency))
    entries = [_entry(item, help_service, lang) for item in flows]
    print(json.dumps(entries, ensure_ascii=False) if as_json else flow_words.list_text(entries))
    return 0


def _entry(item: Item, help_service: HelpService, lang: Lang) -> dict[str, str]:
    words = help_service.read(item.id, lang).document
    return {"id": item.id, "title": words.title, "intro": words.answer, "urgency": item.urgency.value}


def _read_answers(name: str | None) -> dict[str, str]:
    if name is None:
        return {}
    try:
        if name == "-":
            text = sys.stdin.read(_LARGEST_ANSWERS + 1)
        else:
            with Path(name).open(encoding="utf-8-sig") as file:
                text = file.read(_LARGEST_ANSWERS + 1)
    except (OSError, UnicodeError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise AppError("flow.unreadable_answers", reason=reason) from error
    if len(text) > _LARGEST_ANSWERS:
        raise AppError("flow.unreadable_answers", reason=f"longer than {_LARGEST_ANSWERS} characters")
    return _parse_answers(text)


def _parse_answers(text: str) -> dict[str, str]:
    try:
        given: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise AppError("flow.bad_answers") from error
    if not isinstance(given, dict):
        raise AppError("flow.bad_answers")
    answers: dict[str, str] = {}
    for question_id, answer in given.items():  # pyright: ignore[reportUnknownVariableType] - checked on the next line
        if not isinstance(question_id, str) or not isinstance(answer, str):
            raise AppError("flow.bad_answers")
        answers[question_id] = answer
    return answers


def _give(session: FlowSession, checks: FlowChecks | None, node_id: str, given: str) -> None:
    step = session.flow.probes.get(node_id)
    if step is not None and checks is not None:
        checks.choose(session, step, given)
    else:
        give(session, node_id, given)
