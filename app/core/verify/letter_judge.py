"""Judges a saved mail: its sender, where an answer would go, its links, its words. A sender alone proves nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from app.core.verify.checked import Fact
from app.core.verify.judge import Judge
from app.core.verify.letter import Letter, Link
from app.core.verify.verdict import Finding, Kind, Reason, Verdict, worse

_RESULT: Final = re.compile(r"\b(spf|dkim|dmarc)\s*=\s*([a-z]+)", re.IGNORECASE)
_HOST_SHOWN: Final = re.compile(r"\s*(?:https?://)?(?:[\w-]+\.)+[a-z]{2,24}(?:[/?#:]\S*)?\s*", re.IGNORECASE)
_PROGRAM: Final = re.compile(
    r"\.(?:apk|xapk|apks|exe|msi|scr|bat|cmd|com|js|vbs|jar|dmg|pkg|ipa|mobileconfig|lnk|iso|html?)$", re.IGNORECASE
)
_OWN: Final = frozenset({Verdict.OFFICIAL, Verdict.OFFICIAL_UNLISTED})


def letter_facts(letter: Letter) -> tuple[Fact, ...]:
    """Give what a card shows before the verdict."""
    noted = ", ".join(f"{name}={result}" for name, result in _results(letter).items())
    pairs = (
        ("sender", letter.sender),
        ("reply_to", letter.reply_to),
        ("return_path", letter.return_path),
        ("mail_subject", letter.subject),
        ("authentication", noted or ("–" if not letter.authentication else letter.authentication[0][:200])),
    )
    return tuple(Fact(label, value) for label, value in pairs if value)


def judge_letter(letter: Letter, judge: Judge) -> list[Finding]:
    """Give every finding: the sender first, then where an answer goes, links, attached programs, the words."""
    sender = _sender(letter, judge)
    answers = _answer_address(letter, sender, judge)
    links = [_link(link, judge) for link in letter.links if ":" in link.target or "." in link.target]
    words = judge.assess(letter.body).findings if letter.body.strip() else ()
    # A letter is no account: of words that name nothing only tricks are told.
    telling = [each for each in words if each.kind is not Kind.TEXT or each.verdict is not Verdict.UNKNOWN]
    return [sender, *answers, *links, *_programs(letter), *telling]


def _sender(letter: Letter, judge: Judge) -> Finding:
    found = [finding for finding in judge.assess(letter.sender).findings if finding.kind is Kind.EMAIL]
    if not found:
        reasons = (Reason("letter.no_sender"),)
        return Finding(Kind.EMAIL, Verdict.INVALID, letter.sender, letter.sender, reasons)
    # A program shows the first address; a second one is there to be found by checkers.
    finding = found[0]
    results = _results(letter)
    is_own = finding.verdict in _OWN
    if results.get("dmarc") == "fail" or (is_own and "fail" in results.values() and results.get("dmarc") != "pass"):
        return _with(finding, "letter.fails_check", Verdict.IMPOSTOR if is_own else Verdict.SUSPICIOUS)
    if results.get("dmarc") == "pass":
        return _with(finding, "letter.forgeable", finding.verdict)
    unproven = Verdict.UNKNOWN if finding.verdict is Verdict.OFFICIAL else finding.verdict
    return _with(finding, "letter.unproven", unproven)


def _answer_address(letter: Letter, sender: Finding, judge: Judge) -> Iterator[Finding]:
    for finding in judge.assess(letter.reply_to).findings if letter.reply_to.strip() else ():
        if finding.kind is Kind.EMAIL and finding.host != sender.host:
            verdict = Verdict.SUSPICIOUS if sender.channel or sender.target else finding.verdict
            reason = Reason("letter.answer_elsewhere", None, (("address", finding.subject),))
            yield replace(finding, reasons=(reason, *finding.reasons), verdict=worse(finding.verdict, verdict))


def _link(link: Link, judge: Judge) -> Finding:
    finding = judge.assess(link.target).top
    if not _HOST_SHOWN.fullmatch(link.shown):
        return finding
    shown = judge.assess(link.shown.strip()).top
    if shown.host is None or shown.host == finding.host:
        return finding
    verdict = Verdict.IMPOSTOR if shown.verdict in _OWN and finding.verdict not in _OWN else Verdict.SUSPICIOUS
    facts = (("host", finding.host or finding.subject), ("shown", shown.host))
    reasons = (Reason("letter.link_shows_other", None, facts), *finding.reasons)
    return replace(
        finding, reasons=reasons, verdict=worse(finding.verdict, verdict), target=finding.target or shown.host
    )


def _programs(letter: Letter) -> Iterator[Finding]:
    for name in letter.attachments:
        if _PROGRAM.search(name):
            reasons = (Reason("letter.has_program", None, (("name", name[:80]),)),)
            yield Finding(Kind.FILE, Verdict.SUSPICIOUS, name, name, reasons)


def _results(letter: Letter) -> dict[str, str]:
    """Read the newest note of a receiving server; older ones may have come with the mail."""
    newest = letter.authentication[0] if letter.authentication else ""
    return {name.lower(): result.lower() for name, result in reversed(_RESULT.findall(newest))}


def _with(finding: Finding, code: str, verdict: Verdict) -> Finding:
    return replace(finding, verdict=verdict, reasons=(Reason(code), *finding.reasons))
