"""``flow [ID]``: a guided check, question by question on a terminal, or from a file of answers (contracts.md)."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from app.cli import flow_words
from app.cli.answer_words import fault_text
from app.cli.services import TerminalServices
from app.core.errors import AppError
from app.core.flow import Outcome, ProbeStep, Question, QuestionKind, Stop
from app.core.flow_map import lay_out
from app.core.flow_map_svg import PLAIN, as_svg
from app.core.flow_walk import TrailStep
from app.core.help import Item, Kind, Lang, Urgency
from app.core.probe import Finding
from app.core.secrets import SecretFound, screen
from app.services.flows import FlowSession
from app.services.help import HelpService

_LARGEST_ANSWERS = 65_536
_LONGEST_LINE = 4096
_ASKED_BY_NUMBER = {
    QuestionKind.CHOICE,
    QuestionKind.YES_NO,
    QuestionKind.HASH,
    QuestionKind.COIN_ADDRESS,
    QuestionKind.DATE,
}


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
    parser.add_argument("--lang", choices=[lang.value for lang in Lang], default=Lang.ZH.value)
    parser.add_argument("--json", action="store_true")


def run(args: argparse.Namespace, services: TerminalServices) -> int:
    """Walk, or list.

    Raises:
        AppError: ``flow.unknown``, ``flow.unknown_question``, ``flow.unknown_option``, ``flow.unreadable_answers``,
            ``flow.bad_answers``, ``flow.answers_without_flow`` or what is wrong with a typed answer.
        PackError: When the help cannot be opened.
    """
    lang = Lang(args.lang)
    if args.id is None:
        if args.answers is not None:
            raise AppError("flow.answers_without_flow")
        return _list(services.help(), lang, as_json=args.json)
    session = services.flows().start(args.id, lang)
    if args.answers is not None:
        for question_id, given in _read_answers(args.answers).items():
            _give(session, question_id, given)
    session.by_hand()
    if args.map:
        print(as_svg(lay_out(session.flow, flow_words.map_words(lang)), PLAIN, session.walk.passed), end="")
    elif args.json:
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
    for question_id, answer in given.items():  # pyright: ignore[reportUnknownVariableType] - checked on the next line
        if not isinstance(question_id, str) or not isinstance(answer, str):
            raise AppError("flow.bad_answers")
        answers[question_id] = answer
    return answers


def _give(session: FlowSession, question_id: str, given: str) -> None:
    text = screen(given)
    if isinstance(text, SecretFound):
        raise AppError("answer.looks_secret")
    session.answer_typed(question_id, text)


def _ask(session: FlowSession, lang: Lang) -> None:
    """Ask until there is an outcome that the person does not go back from, they quit, or the input ends."""
    print(flow_words.head_text(session.flow, lang))
    while True:
        session.by_hand()
        print("\n" + flow_words.node_text(session, lang))
        said = _read_answer(session, lang)
        if said == "q":
            return
        current = session.walk.current
        if said == "b":
            session.back()
        elif isinstance(current, Question):
            _try(session, current, said, lang)


def _try(session: FlowSession, question: Question, said: str, lang: Lang) -> None:
    try:
        _give(session, question.id, _option_by_number(question, said) or said)
    except AppError as error:
        print(fault_text(error, lang))


def _option_by_number(question: Question, said: str) -> str:
    """Give the option with that number; where a number can be an answer of its own, ``1.`` means the option."""
    number = said.removesuffix(".") if question.kind in _ASKED_BY_NUMBER or said.endswith(".") else ""
    if number.isascii() and number.isdigit() and 1 <= int(number[:3]) <= len(question.options):
        return question.options[int(number[:3]) - 1].id
    return ""


def _read_answer(session: FlowSession, lang: Lang) -> str:
    """Read ``b``, ``q``, the number of an option, or a typed answer; the end of the input quits."""
    current = session.walk.current
    while True:
        print(flow_words.prompt(current, lang, can_go_back=session.can_go_back), end=" ", flush=True)
        line = sys.stdin.readline(_LONGEST_LINE)
        said = line.strip()
        if not line:
            print()
            return "q"
        if said.casefold() == "q" or (said.casefold() == "b" and session.can_go_back):
            return said.casefold()
        if isinstance(current, Question) and (_option_by_number(current, said) or (current.is_typed and said)):
            return said


def _as_json(session: FlowSession) -> dict[str, object]:
    walk = session.walk
    current = walk.current
    return {
        "id": session.flow.id,
        "trail": [_step(step) for step in walk.trail],
        "current": _node(current),
        "left": list(walk.left),
        "outcome": _outcome(current) if isinstance(current, Outcome) else None,
    }


def _step(step: TrailStep) -> dict[str, object]:
    if step.checked is not None:
        return {"probe": step.node.id, "findings": [_finding(found) for found in step.checked.findings]}
    if step.option is not None:
        return {"question": step.node.id, "option": step.option.id}
    return {"question": step.node.id, "text": step.said}


def _finding(found: Finding) -> dict[str, object]:
    return {"probe": found.probe, "code": found.code, "state": found.state.value, "at": found.at}


def _node(node: Stop) -> dict[str, object]:
    if isinstance(node, Outcome):
        return {"kind": "outcome", "id": node.id, "title": node.title}
    if isinstance(node, ProbeStep):
        return {"kind": "probe", "id": node.id, "title": node.title, "hint": node.hint, "probes": list(node.probes)}
    options = [{"id": option.id, "label": option.label} for option in node.options]
    shown: dict[str, object] = {
        "kind": "question",
        "id": node.id,
        "title": node.title,
        "hint": node.hint,
        "options": options,
    }
    return shown | ({"answer": node.kind.value} if node.is_typed else {})


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
        "report": outcome.report or None,
        "flow": outcome.flow or None,
    }
