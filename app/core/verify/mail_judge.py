"""Judges a mail address with the name shown beside it. An official sender can still be forged; that is always said."""

from __future__ import annotations

import re
from typing import Final

from app.core.verify.evidence import Evidence, unreadable
from app.core.verify.host_judge import HostJudge
from app.core.verify.locator import Locator, read_locator
from app.core.verify.names import NameRules
from app.core.verify.registry import Registry, note
from app.core.verify.rulebook import HostLists
from app.core.verify.verdict import ACCUSING, Finding, Kind, Verdict

_LONGEST_LOCAL: Final = 64
_ADDRESS: Final = re.compile(r"[^\s@<>]+@[^\s@<>]+")
_TITLE: Final = re.compile(r"\btp\b|tp\s*(?:wallet|钱包|錢包|客服|官方)|token\s*pocket", re.IGNORECASE)


class MailJudge:
    """Says whose a mail address is and what it imitates."""

    def __init__(self, registry: Registry, hosts: HostJudge, names: NameRules, lists: HostLists) -> None:
        self._registry = registry
        self._hosts = hosts
        self._names = names
        self._free = frozenset(lists.free_mail)

    def judge(self, text: str, address: str, title: str = "") -> Finding:
        """Judge an address.

        Args:
            text: The piece as it stood in the input.
            address: Without angle brackets.
            title: The name shown before it.
        """
        local, at, domain = address.rpartition("@")
        read = read_locator(domain)
        if not at or not local or read is None or len(local) > _LONGEST_LOCAL or not _is_plain_host(read):
            return unreadable(Kind.EMAIL, text, "input.unreadable_mail")
        evidence = Evidence(Kind.EMAIL, f"{local}@{read.shown}", text)
        self._judge_address(evidence, local, read)
        if title:
            self._judge_title(evidence, title)
        if evidence.verdict is Verdict.OFFICIAL:
            evidence.say("mail.can_be_forged")
        elif not evidence.is_known:
            evidence.say("host.not_listed")
        return evidence.finding()

    def _judge_address(self, evidence: Evidence, local: str, read: Locator) -> None:
        entry = self._registry.find("mail", f"{local}@{read.host}")
        if entry is not None:
            note(evidence, entry, domain=self._registry.own_domain(read.host))
            evidence.host = read.host
        elif read.is_number or "." not in read.host:
            evidence.host = read.host
            evidence.say("host.number" if read.is_number else "host.no_dot", Verdict.SUSPICIOUS)
        else:
            self._judge_host(evidence, local, read)
        for odd in read.notes:
            evidence.say(odd, None if odd == "url.defanged" else Verdict.SUSPICIOUS)
        if not local.isascii() or local.strip('"') != local:
            evidence.say("mail.odd_name", Verdict.SUSPICIOUS)

    def _judge_host(self, evidence: Evidence, local: str, read: Locator) -> None:
        shift = len(local) + 1
        inner = Evidence(Kind.DOMAIN, read.shown, read.shown)
        ownership = self._hosts.judge(inner, read.host, read.shown)
        found = inner.finding()
        evidence.host, evidence.shown, evidence.registrable = found.host, found.shown, found.registrable
        if inner.is_known:
            # Every mailbox but the listed ones is unlisted, also at a listed host.
            verdict = found.verdict if found.verdict is not Verdict.OFFICIAL else Verdict.OFFICIAL_UNLISTED
            own = verdict is Verdict.OFFICIAL_UNLISTED
            evidence.registered(verdict, "mail.unlisted" if own else found.reasons[0].code, found.channel, found.target)
            return
        for reason in found.reasons:
            span = (reason.span[0] + shift, reason.span[1] + shift) if reason.span else None
            evidence.say(reason.code, found.verdict, span, **dict(reason.facts))
        evidence.target = found.target
        is_free = read.host in self._free or ownership.registrable in self._free
        self._judge_local(evidence, local, is_free=is_free)

    def _judge_local(self, evidence: Evidence, local: str, *, is_free: bool) -> None:
        found = self._names.resembles(local.lower().partition("+")[0])
        name = local.lower()
        if found is not None or any(domain in name for domain in self._registry.own_domains):
            verdict = Verdict.LOOKALIKE if is_free or "." in name else Verdict.SUSPICIOUS
            evidence.say("mail.name_before_at", verdict, found.span if found else None)
            evidence.target = evidence.target or (found.target if found else None)
        elif is_free:
            evidence.say("mail.free_host")

    def _judge_title(self, evidence: Evidence, title: str) -> None:
        """Hold the name shown against the address behind it."""
        shown = _ADDRESS.search(title)
        if shown and shown.group().lower() != evidence.subject.lower():
            is_genuine = self._registry.find("mail", shown.group().lower()) is not None
            evidence.say(
                "mail.other_address_shown",
                Verdict.IMPOSTOR if is_genuine else Verdict.SUSPICIOUS,
                None,
                shown=shown.group()[:80],
            )
        if not evidence.is_known and evidence.verdict not in ACCUSING and self._claims(title):
            evidence.say("mail.name_claims_brand", Verdict.LOOKALIKE, None, shown=title[:80])

    def _claims(self, title: str) -> bool:
        return bool(_TITLE.search(title)) or self._names.resembles(title.lower()) is not None


def _is_plain_host(read: Locator) -> bool:
    return bool(read.host) and not (read.rest or read.port or read.scheme or read.userinfo)
