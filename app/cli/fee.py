"""``explain --fee CHAIN``: how fees come about, and what they are now, with source and time."""

from __future__ import annotations

import argparse
import json
import sys

from app.cli import diagnose_words
from app.cli.live import ask_consent, finding_json
from app.cli.services import TerminalServices
from app.core.cancel import CancelToken
from app.core.errors import AppError
from app.core.help import Lang
from app.core.probe import Finding, ProbeSpec
from app.core.secrets import Screened, screen
from app.services.explain import FEES

_LONGEST = 80
_NOT_ASKED = {
    Lang.ZH: "没有联网查：没有人可以问。同意就加 --yes。",
    Lang.ZH_HANT: "沒有連網查：沒有人可以問。同意就加 --yes。",
    Lang.EN: "Nothing was looked up: nobody is there to ask. --yes agrees.",
}


def run(args: argparse.Namespace, services: TerminalServices, lang: Lang) -> int:
    """Explain the fees of a chain, then look up the figures of now where the person agrees.

    Raises:
        AppError: ``chain.unknown``, ``answer.looks_secret``.
        PackError: When the help cannot be opened.
    """
    chain = screen(args.fee.strip().lower()[:_LONGEST])
    if not isinstance(chain, Screened):
        raise AppError("answer.looks_secret")
    told = services.explain().fee(chain.text, lang, is_looked_up=True)
    is_askable = any(each.id == chain.text for each in services.explain().fee_chains(lang))
    spec, finding = _look_up(args, services, chain, lang) if is_askable else (None, None)
    if args.json:
        how = [{"code": each.code, "title": each.title, "advice": each.advice} for each in told]
        now = finding_json(spec, finding) if spec is not None and finding is not None else None
        print(json.dumps({"chain": chain.text, "how": how, "now": now}, ensure_ascii=False))
        return 0
    if finding is None:
        told = services.explain().fee(chain.text, lang)
    for each in told:
        print(f"{each.title}\n  {each.advice}")
    if spec is not None and finding is not None:
        print(diagnose_words.findings_text([spec], [finding], lang))
        for line in finding.evidence:
            print(f"    {line.source} · {line.field} · {line.value} · {finding.at}")
    return 0


def _look_up(
    args: argparse.Namespace, services: TerminalServices, chain: Screened, lang: Lang
) -> tuple[ProbeSpec, Finding | None]:
    """Look the figures up; None when the person did not agree or is offline."""
    service = services.diagnosis()
    given = {"chain": chain}
    specs = service.narrowed(service.specs(lang, [FEES]), given)
    if service.is_offline:
        return specs[0], None
    may_ask = sys.stdin.isatty() and not args.json
    if args.yes or may_ask:
        ask_consent(service, specs, lang, yes=args.yes, may_ask=may_ask)
    else:
        print(_NOT_ASKED[lang], file=sys.stderr)
    if service.open_purposes(specs):
        return specs[0], None
    return specs[0], service.run(specs, CancelToken(), given=given)[0]
