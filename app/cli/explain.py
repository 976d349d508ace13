"""``explain``: what somebody is asked to sign, whether two addresses are the same, what a transfer costs.

Offline and nothing is kept; only the fees of now are looked up, after a yes.
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import Final

from app.cli.services import TerminalServices
from app.core.errors import AppError
from app.core.explain.addresses import spoken_groups
from app.core.explain.said import Risk
from app.core.explain.signing import LONGEST
from app.core.help import Lang
from app.core.secrets import Screened, SecretFound, screen
from app.services.explain import ADDRESSES, SIGNING, ExplainService, Sentence

EXIT_FOUND: Final = 1
_LONGEST_ADDRESS: Final = 200
_RISKS: Final = {
    Lang.ZH: {Risk.RED: "危险", Risk.AMBER: "小心", Risk.PLAIN: "说明"},
    Lang.ZH_HANT: {Risk.RED: "危險", Risk.AMBER: "小心", Risk.PLAIN: "說明"},
    Lang.EN: {Risk.RED: "danger", Risk.AMBER: "careful", Risk.PLAIN: "note"},
}


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage] - argparse names it no other way
    """Describe the verb."""
    parser = subparsers.add_parser(
        "explain", help="what am I asked to sign? (text on standard input); compare addresses"
    )
    parser.add_argument("--compare", metavar="ADDRESS", nargs=2, help="are these two coin addresses the same?")
    parser.add_argument("--fee", metavar="CHAIN", help="how fees come about there, and what they are now, after a yes")
    parser.add_argument("--yes", action="store_true", help="with --fee: agree to what is sent")
    parser.add_argument("--lang", choices=[lang.value for lang in Lang], default=Lang.ZH.value)
    parser.add_argument("--json", action="store_true")


def run(args: argparse.Namespace, services: TerminalServices) -> int:
    """Explain; 1 when something is dangerous.

    Raises:
        AppError: ``answer.looks_secret``, ``answer.empty`` or ``chain.unknown``.
        PackError: When the help cannot be opened.
    """
    service, lang = services.explain(), Lang(args.lang)
    if args.fee is not None:
        # Loaded for those who ask: it speaks to the network.
        from app.cli import fee

        return fee.run(args, services, lang)
    if args.compare is not None:
        return _compare(service, args.compare, lang, as_json=args.json)
    text = sys.stdin.read(LONGEST + 1)
    if not text.strip():
        raise AppError("answer.empty")
    reading = service.signing(_passed(text), lang)
    if args.json:
        sentences = [_entry(each) for each in reading.sentences]
        print(json.dumps({"kind": reading.explained.kind, "risk": reading.risk, "said": sentences}, ensure_ascii=False))
    else:
        print(_text(service.about(SIGNING, lang).title, reading.sentences, lang))
    return EXIT_FOUND if reading.risk is Risk.RED else 0


def _compare(service: ExplainService, given: list[str], lang: Lang, *, as_json: bool) -> int:
    left, right = (_passed(each[:_LONGEST_ADDRESS]) for each in given)
    comparison, sentences = service.addresses(left, right, lang)
    if as_json:
        said = [_entry(each) for each in sentences]
        print(json.dumps({"sameness": comparison.sameness, "risk": comparison.risk, "said": said}, ensure_ascii=False))
    else:
        for runs in (comparison.left, comparison.right):
            print(" ".join(spoken_groups("".join(run.text for run in runs))))
        print(_text(service.about(ADDRESSES, lang).title, sentences, lang))
    return EXIT_FOUND if comparison.risk is Risk.RED else 0


def _passed(text: str) -> Screened:
    screened = screen(text)
    if isinstance(screened, SecretFound):
        raise AppError("answer.looks_secret")
    return screened


def _entry(sentence: Sentence) -> dict[str, object]:
    return {
        "code": sentence.code,
        "risk": sentence.risk,
        "depth": sentence.depth,
        "title": sentence.title,
        "advice": sentence.advice,
    }


def _text(title: str, sentences: tuple[Sentence, ...], lang: Lang) -> str:
    lines = [title]
    for each in sentences:
        indent = "  " * (each.depth + 1)
        lines += [f"{indent}[{_RISKS[lang][each.risk]}] {each.title}", f"{indent}  {each.advice}"]
    return "\n".join(lines)
