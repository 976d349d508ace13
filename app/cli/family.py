"""``checklist --for``: the steps for somebody else, as text and as a file that their program takes in."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Final

from app.cli.services import TerminalServices
from app.core.checklist_file import LARGEST_FILE
from app.core.errors import AppError
from app.core.family import FamilyStep, Person
from app.core.help import Lang
from app.core.secrets import Screened, screen

# What can be said of a person, and what it means.
WORDS: Final = ("new", "knows", "tron", "dapps", "computer", "android", "iphone")
# The head, how long a step takes, the warning, and why a list is left out.
_WORDS: Final = {
    Lang.ZH: (
        "钱包安全，一步步来：{} 步，大约 {} 分钟",
        "{} 分钟",
        "助记词谁都不能看，也别写在这里。",
        "家人替你准备：你不用这个",
    ),
    Lang.ZH_HANT: (
        "錢包安全，一步步來：{} 步，大約 {} 分鐘",
        "{} 分鐘",
        "助記詞誰都不能看，也別寫在這裡。",
        "家人替你準備：你不用這個",
    ),
    Lang.EN: (
        "Keep your wallet safe: {} steps, about {} minutes",
        "{} min",
        "Nobody may see your recovery phrase. Never write it here.",
        "Prepared for you: you do not use this",
    ),
}


def run(args: argparse.Namespace, services: TerminalServices) -> int:
    """Say the plan; with ``--out`` write the file.

    Raises:
        AppError: ``checklist.unknown_person`` for a word that says nothing of a person; ``paper.not_written``.
    """
    lang, person = Lang(args.lang), _person(args.person)
    service = services.family()
    plan = service.plan(person, lang)
    if args.out is not None:
        _write(args.out, service.file(person, _reason(lang)))
    print(json.dumps(_as_json(plan), ensure_ascii=False) if args.json else _text(plan, lang))
    return 0


def take_in(args: argparse.Namespace, services: TerminalServices) -> None:
    """Add the answers of a file, and begin the run that it holds, if any.

    Raises:
        AppError: ``file.unreadable``, ``checklist.not_ours`` or ``checklist.newer``.
        StateError: When they cannot be kept.
    """
    try:
        with Path(args.take_in).open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise AppError("file.unreadable", reason=error.strerror or "") from error
    taken = services.checklists().take_in(data)
    if taken.plan:
        services.harden().begin(Lang(args.lang), taken.plan)


def _person(said: str) -> Person:
    words = {word.strip() for word in said.split(",") if word.strip()}
    unknown = words - set(WORDS)
    if unknown:
        raise AppError("checklist.unknown_person", word=min(unknown)[:40], words=", ".join(WORDS))
    return Person(
        is_new="knows" not in words,
        uses_tron="tron" in words,
        uses_dapps="dapps" in words,
        has_computer="computer" in words,
        phone=next((each for each in ("android", "iphone") if each in words), ""),
    )


def _reason(lang: Lang) -> Screened:
    reason = screen(_WORDS[lang][3])
    assert isinstance(reason, Screened), "our own words are no secret"
    return reason


def _text(plan: tuple[FamilyStep, ...], lang: Lang) -> str:
    head, rest, never, _ = _WORDS[lang]
    lines = [head.format(len(plan), sum(step.item.minutes for step in plan)), ""]
    for number, step in enumerate(plan, 1):
        lines += [f"{number}. [ ] {step.item.title} ({rest.format(step.item.minutes)})"]
        lines += [f"     - {line}" for line in step.steps]
    return "\n".join([*lines, "", never])


def _as_json(plan: tuple[FamilyStep, ...]) -> list[dict[str, object]]:
    return [
        {"id": step.item.id, "title": step.item.title, "minutes": step.item.minutes, "steps": list(step.steps)}
        for step in plan
    ]


def _write(name: str, data: bytes) -> None:
    try:
        Path(name).write_bytes(data)
    except OSError as error:
        raise AppError("paper.not_written") from error
