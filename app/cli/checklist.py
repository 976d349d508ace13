"""``checklist [ID]``: what is done, what is next, and what this computer says of it (contracts.md)."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date, timedelta

from app.cli import checklist_words, family, harden, watch
from app.cli.address_checks import check_addresses, given_addresses
from app.cli.services import TerminalServices
from app.core.cancel import CancelToken
from app.core.checklist import ASK_AGAIN_DAYS, Answer, Checklist, Mark, Standing, score_of
from app.core.checklist_overview import Overview
from app.core.checklist_state import DONE, state_of
from app.core.errors import AppError, StateError
from app.core.help import Lang
from app.core.probe import Finding, ProbeSpec
from app.core.secrets import SecretFound, screen
from app.services.checklists import ChecklistService
from app.services.diagnosis.service import DiagnosisService
from app.services.watch.service import Rung

EXIT_FAILED = 1
# Nobody holds the key: the answers of this run are gone when it ends.
_NO_KEY = frozenset({
    "state.no_keyring", "state.keyring_locked", "state.keyring_denied", "state.passphrase_needed", "state.key_gone",
})  # fmt: skip


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage] - argparse names it no other way
    """Describe the verb."""
    parser = subparsers.add_parser("checklist", help="security checklists: what is done and what is next")
    parser.add_argument("id", metavar="ID", nargs="?", help="one list with its items; with --wizard one item")
    parser.add_argument("--check", action="store_true", help="run the checks that answer items and keep the answers")
    parser.add_argument("--yes", action="store_true", help="with --check: agree to what network checks send")
    parser.add_argument("--wizard", action="store_true", help="with LIST/ITEM: go through it step by step and verify")
    parser.add_argument("--harden", action="store_true", help="go through all that is open; goes on where you left")
    parser.add_argument("--minutes", type=int, default=0, metavar="N", help="with --harden: as much as N minutes hold")
    parser.add_argument(
        "--address", metavar="ADDRESS", action="append", default=[], help="with --check: a public address of yours"
    )
    parser.add_argument("--not-mine", metavar="REASON", help="with LIST: leave the whole list out for a year")
    about = f"prepare steps for somebody else: {', '.join(family.WORDS)}, with commas"
    parser.add_argument("--for", dest="person", metavar="WORDS", help=about)
    parser.add_argument("--out", metavar="FILE", help="with --for: a file that their program takes in")
    parser.add_argument("--import", dest="take_in", metavar="FILE", help="add the answers or the plan of a file")
    parser.add_argument("--lang", choices=[lang.value for lang in Lang], default=Lang.ZH.value)
    parser.add_argument("--json", action="store_true")


def run(args: argparse.Namespace, services: TerminalServices) -> int:
    """Say how the lists stand; 1 when a check found something wrong.

    Raises:
        AppError: ``checklist.unknown`` for an id that is none.
        PackError: When the help cannot be opened.
        StateError: When what is kept is damaged or of a newer program.
    """
    lang = Lang(args.lang)
    if args.person is not None:
        return family.run(args, services)
    if args.wizard or args.harden:
        _open(services, lang)
        return harden.run(args, services)
    if args.take_in is not None or args.not_mine is not None:
        _open(services, lang)
        _note(args, services)
    return _tell(args, services, lang)


def _tell(args: argparse.Namespace, services: TerminalServices, lang: Lang) -> int:
    service = services.checklists()
    overview = _overview(service, services, lang)
    shown = [each for each in overview.lists if args.id in {None, each.id}]
    if not shown:
        raise AppError("checklist.unknown", id=str(args.id)[:80])
    told: list[tuple[ProbeSpec, Finding]] = []
    marks: Sequence[Mark] = ()
    if args.check:
        told = [
            *_check(services.diagnosis(), shown, lang, agrees=args.yes),
            *_check_addresses(args, services, shown, lang),
        ]
        marks = _keep(service, services, [finding for _, finding in told], lang)
        overview = service.overview(lang)
    rung = _watch(services, lang, agrees=args.yes) if args.check else None
    if args.json:
        checks = _checks_json(told) if args.check else None
        seen = {} if rung is None else {"watch": watch.as_json(services.watch(), rung)}
        print(json.dumps(_as_json(overview, shown, services, checks) | seen, ensure_ascii=False))
    else:
        parts = [checklist_words.checks_text(told, lang)] if args.check else []
        parts += [watch.text(services.watch(), lang)] if rung is not None else []
        parts.append(checklist_words.overview_text(overview, shown, lang, has_items=args.id is not None))
        print("\n\n".join(parts))
    is_alarmed = rung is not None and watch.is_alarmed(services.watch())
    return EXIT_FAILED if is_alarmed or any(mark.answer is Answer.OPEN for mark in marks) else 0


def _note(args: argparse.Namespace, services: TerminalServices) -> None:
    """Take a file in, or leave a whole list out."""
    if args.take_in is not None:
        family.take_in(args, services)
    else:
        reason = screen(args.not_mine)
        if isinstance(reason, SecretFound):
            raise AppError("answer.looks_secret")
        again = date.today() + timedelta(days=ASK_AGAIN_DAYS)  # noqa: DTZ011 - the day where the person is
        services.checklists().set_aside(args.id or "", reason, again.isoformat())


def _open(services: TerminalServices, lang: Lang) -> None:
    """Ask first who holds the key: the first answer must not be the one that is lost."""
    try:
        services.safe().keeping()
    except StateError as error:
        _use_memory(error, services, lang)


def _overview(service: ChecklistService, services: TerminalServices, lang: Lang) -> Overview:
    try:
        return service.overview(lang)
    except StateError as error:
        _use_memory(error, services, lang)
        return service.overview(lang)


def _keep(
    service: ChecklistService, services: TerminalServices, findings: Sequence[Finding], lang: Lang
) -> tuple[Mark, ...]:
    try:
        marks = service.checked(findings)
    except StateError as error:
        _use_memory(error, services, lang)
        marks = service.checked(findings)
    if marks:
        service.note_look()
    return marks


def _use_memory(error: StateError, services: TerminalServices, lang: Lang) -> None:
    if error.code not in _NO_KEY:
        raise error
    print(checklist_words.memory_text(lang), file=sys.stderr)
    services.safe().keep_in_memory()


def _check(
    diagnosis: DiagnosisService, lists: Sequence[Checklist], lang: Lang, *, agrees: bool
) -> list[tuple[ProbeSpec, Finding]]:
    here = {spec.id for spec in diagnosis.specs(lang)}
    items = [item for each in lists for item in each.items if not item.needs]
    wanted = dict.fromkeys(probe for item in items for probe in item.probes if probe in here)
    if not wanted:
        return []
    specs = diagnosis.specs(lang, wanted)
    if agrees and not diagnosis.is_offline:
        diagnosis.agree(diagnosis.open_purposes(specs))
    return list(zip(specs, diagnosis.run(specs, CancelToken()), strict=True))


def _check_addresses(
    args: argparse.Namespace, services: TerminalServices, lists: Sequence[Checklist], lang: Lang
) -> list[tuple[ProbeSpec, Finding]]:
    """Look at the addresses given; with consent for all, at those that are watched too."""
    items = [item for each in lists for item in each.items if item.needs]
    if not items:
        return []
    watched = [each.address for each in services.watch().kept.watched()] if args.yes else []
    addresses = given_addresses([*args.address, *watched])
    return check_addresses(services.diagnosis(), items, addresses, lang, agrees=args.yes)


def _watch(services: TerminalServices, lang: Lang, *, agrees: bool) -> tuple[Rung, ...] | None:
    """Look at watched addresses too; None when none is watched, or nobody agreed to that."""
    service = services.watch()
    try:
        if not service.kept.watched() or not (agrees or service.is_agreed()):
            return None
        return watch.check(service, lang, yes=agrees)
    except AppError as error:
        if error.code not in _NO_KEY | {"net.offline"}:
            raise
        return None


def _as_json(
    overview: Overview, shown: Sequence[Checklist], services: TerminalServices, checks: list[dict[str, str]] | None
) -> dict[str, object]:
    score, since, kept_by = overview.score, overview.since, services.safe().kept_by
    made: dict[str, object] = {
        "score": score.value,
        "band": score.band,
        "checked": score.checked,
        "told": score.told,
        "uncheckable": score.uncheckable,
        "open": score.open,
        "left_out": score.left_out,
        "kept_by": kept_by.value if kept_by else None,
        "next": overview.next[0].item.id if overview.next else None,
        "since": {"better": list(since.better), "worse": list(since.worse)} if since else None,
        "lists": [_list_json(each, overview) for each in shown],
    }
    return made if checks is None else made | {"checks": checks}


def _list_json(checklist: Checklist, overview: Overview) -> dict[str, object]:
    stands = overview.of_list(checklist.id)
    score = score_of(stands)
    return {
        "id": checklist.id,
        "title": checklist.title,
        "occasion": checklist.occasion,
        "score": score.value,
        "band": score.band,
        "done": sum(state_of(stand) in DONE for stand in stands),
        "items": [_item_json(stand) for stand in stands],
    }


def _item_json(stand: Standing) -> dict[str, object]:
    item, mark = stand.item, stand.mark
    return {
        "id": item.id,
        "title": item.title,
        "priority": item.priority.value,
        "level": item.level,
        "proof": item.proof.value,
        "state": state_of(stand).value,
        "worth": round(stand.worth, 2),
        "at": mark.at if mark else None,
        "evidence": mark.evidence if mark else "",
        "due": stand.is_due,
        "changed": stand.is_changed,
        "probes": list(item.probes),
    }


def _checks_json(told: Sequence[tuple[ProbeSpec, Finding]]) -> list[dict[str, str]]:
    return [
        {"probe": spec.id, "state": found.state.value, "code": found.code, "title": spec.words(found).title}
        for spec, found in told
    ]
