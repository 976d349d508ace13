"""Judges a letter: the sender held against where answers go and what servers checked, its links, its attachments."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from app.core.verify.letter import Letter
from app.core.verify.mail_judge import MailJudge
from app.core.verify.verdict import Finding, Kind, Reason, Verdict, worse

_ADDRESS: Final = re.compile(r"<([^<>\s]{1,320})>[^<>]*$|([^\s<>\"(),;]{1,64}@[^\s<>\"(),;]{1,255})\s*$")
_SHOWN_HOST: Final = re.compile(r"(?:https?://)?((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})(?:[/?#]\S*)?", re.IGNORECASE)
_FAILED: Final = frozenset({"fail", "softfail", "permerror"})
_OWN: Final = frozenset({Verdict.OFFICIAL, Verdict.OFFICIAL_UNLISTED})


class LetterJudge:
    """Says what a letter's own fields give away."""

    def __init__(self, mail: MailJudge, web: Callable[[str], Finding], installers: tuple[str, ...]) -> None:
        self._mail = mail
        self._web = web
        self._installer = re.compile(rf"\.(?:{'|'.join(installers)})$", re.IGNORECASE)

    def findings(self, letter: Letter) -> Iterator[Finding]:
        """Judge everything but the words."""
        yield self._sender(letter)
        if letter.reply_to and _address(letter.reply_to)[1].lower() != _address(_first(letter))[1].lower():
            yield self._field(letter.reply_to)
        for href, shown in letter.links:
            yield self._link(href, shown)
        for name in letter.files:
            if self._installer.search(name):
                yield _said(
                    Finding(Kind.FILE, Verdict.SUSPICIOUS, name, name, ()), "mail.installer_attached", name=name
                )

    def _field(self, field: str) -> Finding:
        title, address = _address(field)
        return replace(self._mail.judge(field, address, title), place=(0, 0))

    def _sender(self, letter: Letter) -> Finding:
        if not letter.senders:
            return Finding(Kind.EMAIL, Verdict.SUSPICIOUS, "", "", (Reason("mail.no_sender"),))
        finding = self._field(letter.senders[0])
        if len(letter.senders) > 1:
            finding = _said(finding, "mail.several_senders", Verdict.SUSPICIOUS)
        return self._held_against_servers(self._held_against_fields(finding, letter), letter)

    def _held_against_fields(self, finding: Finding, letter: Letter) -> Finding:
        """An official sender whose answers go elsewhere is a forgery."""
        is_own = finding.verdict in _OWN
        for field, code in ((letter.reply_to, "mail.reply_elsewhere"), (letter.return_path, "mail.return_elsewhere")):
            other = _address(field)[1]
            if not other or _domain(other) == _domain(_address(letter.senders[0])[1]):
                continue
            if is_own and self._mail.judge(other, other).verdict in _OWN:
                continue
            forged = Verdict.IMPOSTOR if code == "mail.reply_elsewhere" else Verdict.SUSPICIOUS
            finding = _said(finding, code, forged if is_own else None, other=other[:80])
        return finding

    def _held_against_servers(self, finding: Finding, letter: Letter) -> Finding:
        failed = [check for check, result in letter.results if result in _FAILED]
        passed = [check for check, result in letter.results if result == "pass"]
        if "dmarc" in failed or (failed and not {"dkim", "dmarc"} & set(passed)):
            is_own = finding.verdict in _OWN
            verdict = Verdict.IMPOSTOR if is_own else Verdict.SUSPICIOUS
            return _said(finding, "mail.check_failed", verdict, checks=", ".join(dict.fromkeys(failed)).upper())
        if not letter.results:
            return _said(finding, "mail.no_checks")
        return (
            _said(finding, "mail.checks_passed", None, checks=", ".join(dict.fromkeys(passed)).upper())
            if passed
            else finding
        )

    def _link(self, href: str, shown: str) -> Finding:
        finding = replace(self._web(href), place=(0, 0))
        named = _SHOWN_HOST.fullmatch(shown.strip())
        host = named.group(1).lower().removeprefix("www.") if named else ""
        if not host or finding.host is None or f".{finding.host}".endswith(f".{host}"):
            return finding
        genuine = self._web(host).verdict in _OWN and finding.verdict not in _OWN
        return _said(finding, "url.shows_other", Verdict.IMPOSTOR if genuine else Verdict.SUSPICIOUS, shown=host)


def _first(letter: Letter) -> str:
    return letter.senders[0] if letter.senders else ""


def _address(field: str) -> tuple[str, str]:
    """Take a field apart into the name shown and the address; the last address counts."""
    found = _ADDRESS.search(field.strip())
    if found is None:
        return "", field.strip()
    return field.strip()[: found.start()].strip(" \t\"'"), found.group(1) or found.group(2)


def _domain(address: str) -> str:
    return address.rpartition("@")[2].lower().rstrip(".")


def _said(finding: Finding, code: str, verdict: Verdict | None = None, **facts: str) -> Finding:
    reasons = (*finding.reasons, Reason(code, None, tuple(sorted(facts.items()))))
    return replace(
        finding, verdict=finding.verdict if verdict is None else worse(finding.verdict, verdict), reasons=reasons
    )
