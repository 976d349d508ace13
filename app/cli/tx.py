"""``tx HASH``: what became of a transaction, asked of public nodes after consent (contracts.md)."""

from __future__ import annotations

import argparse
import json
import sys

from app.cli import tx_words
from app.cli.services import TerminalServices
from app.cli.terminal import said_yes
from app.core.cancel import CancelToken
from app.core.chain.finding import TxFinding
from app.core.chain.lookup import Question
from app.core.consent import Permit
from app.core.errors import AppError
from app.core.help import Lang
from app.core.secrets import SecretFound, screen
from app.services.transactions import TransactionService

_LONGEST = 400


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage] - argparse names it no other way
    """Describe the verb."""
    parser = subparsers.add_parser("tx", help="what became of a transaction? asks public nodes, after consent")
    parser.add_argument("hash", metavar="HASH", help="transaction hash; never a private key, which looks the same")
    parser.add_argument("--chain", metavar="ID", default="", help="ask this chain only, such as ethereum or tron")
    parser.add_argument(
        "--endpoint", metavar="URL", action="append", default=[], help="ask this node instead; may stand several times"
    )
    parser.add_argument("--from", metavar="ADDRESS", dest="sender", default="", help="address of the sender, if known")
    parser.add_argument("--yes", action="store_true", help="send the hash without asking again")
    parser.add_argument("--lang", choices=[lang.value for lang in Lang], default=Lang.ZH.value)
    parser.add_argument("--json", action="store_true")


def run(args: argparse.Namespace, services: TerminalServices) -> int:
    """Look the transaction up.

    Raises:
        AppError: ``chain.…`` for what cannot be asked, ``chain.no_source`` when nobody could be reached,
            ``net.no_consent`` without consent.
        PackError: When the help cannot be opened.
    """
    lang = Lang(args.lang)
    service = services.transactions()
    sender = _screened(args.sender) if args.sender else ""
    text = screen(args.hash[:_LONGEST])
    if isinstance(text, SecretFound):
        raise AppError("chain.secret")
    question = service.question(text, args.chain, args.endpoint, sender)
    permit = _permit(args, services, question, lang)
    finding = service.look_up(question, permit, CancelToken())
    if args.json:
        print(json.dumps(_as_json(finding, service), ensure_ascii=False))
    else:
        print(tx_words.finding_text(finding, service, lang))
    return 0


def _screened(text: str) -> str:
    screened = screen(text[:_LONGEST])
    if isinstance(screened, SecretFound):
        raise AppError("chain.secret")
    return screened.text


def _permit(args: argparse.Namespace, services: TerminalServices, question: Question, lang: Lang) -> Permit:
    """Get consent: given with the command, or asked for where somebody can answer."""
    purpose = services.transactions().purpose(question, lang)
    consents = services.consents()
    # Whoever names an endpoint wants it asked; the sentence about keys is for those who did not.
    if args.yes or args.endpoint or _agrees(tx_words.consent_text(purpose, lang), lang):
        consents.grant(purpose)
    return consents.permit(purpose)


def _agrees(told: str, lang: Lang) -> bool:
    print(told, file=sys.stderr)
    if not sys.stdin.isatty():
        return False
    print(tx_words.consent_prompt(lang), end=" ", file=sys.stderr, flush=True)
    return said_yes()


def _as_json(finding: TxFinding, service: TransactionService) -> dict[str, object]:
    reading = finding.reading
    words, because = service.words(finding, Lang.EN)
    articles = (because.articles if because is not None else ()) + words.articles
    return {
        "hash": finding.hash,
        "chain": finding.chain or None,
        "found": reading.found,
        "state": reading.state.value,
        "cause": reading.cause or None,
        "reason": reading.reason or None,
        "meaning": reading.meaning or None,
        "confirmations": reading.confirmations,
        "fee": {**reading.fee, **({"coin": coin} if (coin := service.coin(finding.chain)) and reading.fee else {})},
        "evidence": [{"source": each.source, "field": each.field, "value": each.value} for each in finding.evidence],
        "advice": articles[0] if articles else None,
        "flow": words.flow or None,
        "facts": dict(reading.facts),
        "sources": list(finding.sources),
        "disagreements": list(finding.disagreements),
        "silent": [{"source": each.source, "chain": each.chain, "code": each.code} for each in finding.silent],
        "asked": list(finding.asked),
    }
