"""``flow [ID]``: a guided check, question by question on a terminal, or from a file of answers (contracts.md)."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from app.cli import flow_words
from app.cli.services import TerminalServices
from app.core.errors import AppError
from app.core.flow import Option, Outcome, Question
from app.core.help import Item, Kind, Lang, Urgency
from app.services.flows import FlowSession
from app.services.help import HelpService

_LARGEST_ANSWERS = 65_536
_LONGEST_LINE = 200


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage] - argparse names it no other way
    """Describe the verb."""
    parser = subparsers.add_parser("flow", help="walk through a guided check; without ID list them")
    parser.add_argument("id", metavar="ID", nargs="?")
    parser.add_argument("--answers", metavar="FILE", help="JSON object question id: option id; - for standard input")
    parser.add_argument("--lang", choices=[lang.value for lang in Lang], default=Lang.ZH.value)
    parser.add_argument("--json", action="store_true")


def run(args: argparse.Namespace, services: TerminalServices) -> int:
    """Walk, or list.

    Raises:
        AppError: ``flow.unknown``, ``flow.unknown_question``, ``flow.unknown_option``, ``flow.unreadable_answers``,
            ``flow.bad_answers`` or ``flow.answers_without_flow``.
        PackError: When the help cannot be opened.
    """
    lang = Lang(args.lang)
    if args.id is None:
        if args.answers is not None:
            raise AppError("flow.answers_without_flow")
        return _list(services.help(), lang, as_json=args.json)
    session = services.flows().start(args.id, lang)
    if args.answers is not None:
        for question_id, option_id in _read_answers(args.answers).items():
            session.answer(question_id, option_id)
    if args.json:
        print(json.dumps(_as_json(session), ensure_ascii=False))
    elif args.answers is None and sys.stdin.isatty():
        _ask(session, lang)
    else:
        print(flow_words.state_text(session, lang))
    return 0


def _list(help_service: HelpService, lang: Lang, *, as_json: bool) -> int:
    flows = sorted(help_service.items(Kind.FLOW), key=lambda item: list(Urgency).index(item.urgency))
    entries = [_entry(item, help_service, lang) for item in flows]
    print(json.dumps(entries, ensure_ascii=False) if as_json else flow_words.list_text(entries))
    return 0


def _entry(item: Item, help_service: HelpService, lang: Lang) -> dict[str, str]:
    words = help_service.read(item.id, lang).document
    return {"id": item.id, "title": words.title, "intro": words.answer, "urgency": item.urgency.value}


def _read_answers(name: str) -> dict[str, str]:
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
    for question_id, option_id in given.items():  # pyright: ignore[reportUnknownVariableType] - checked on the next line
        if not isinstance(question_id, str) or not isinstance(option_id, str):
            raise AppError("flow.bad_answers")
        answers[question_id] = option_id
    return answers


def _ask(session: FlowSession, lang: Lang) -> None:
    """Ask until there is an outcome that the person does not go back from, they quit, or the input ends."""
    print(flow_words.head_text(session.flow, lang))
    while True:
        print("\n" + flow_words.node_text(session, lang))
        said = _read_choice(session, lang)
        if said == "q":
            return
        current = session.walk.current
        if said == "b":
            session.back()
        elif isinstance(current, Question):
            session.answer(current.id, current.options[int(said) - 1].id)


def _read_choice(session: FlowSession, lang: Lang) -> str:
    """Read ``b``, ``q`` or the number of an option; the end of the input quits."""
    current = session.walk.current
    options: tuple[Option, ...] = current.options if isinstance(current, Question) else ()
    allowed = {"q", *(str(number) for number in range(1, len(options) + 1))}
    if session.can_go_back:
        allowed.add("b")
    while True:
        print(flow_words.prompt(len(options), lang, can_go_back=session.can_go_back), end=" ", flush=True)
        line = sys.stdin.readline(_LONGEST_LINE)
        said = line.strip().casefold()
        if not line:
            print()
            return "q"
        if said in allowed:
            return said


def _as_json(session: FlowSession) -> dict[str, object]:
    walk = session.walk
    current = walk.current
    return {
        "id": session.flow.id,
        "trail": [{"question": question.id, "option": option.id} for question, option in walk.trail],
        "current": _node(current),
        "left": list(walk.left),
        "outcome": _outcome(current) if isinstance(current, Outcome) else None,
    }


def _node(node: Question | Outcome) -> dict[str, object]:
    if isinstance(node, Outcome):
        return {"kind": "outcome", "id": node.id, "title": node.title}
    options = [{"id": option.id, "label": option.label} for option in node.options]
    return {"kind": "question", "id": node.id, "title": node.title, "hint": node.hint, "options": options}


def _outcome(outcome: Outcome) -> dict[str, object]:
    return {
        "id": outcome.id,
        "urgency": outcome.urgency.value,
        "title": outcome.title,
        "steps": list(outcome.steps),
        "cannot": list(outcome.cannot),
        "keep": list(outcome.keep),
        "articles": list(outcome.articles),
        "checklist": outcome.checklist or None,
        "channels": list(outcome.channels),
    }
