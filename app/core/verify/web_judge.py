"""Judges an address: whose host it is, what it hides, where it leads in truth."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote

from app.core.verify.account_judge import AccountJudge
from app.core.verify.evidence import Evidence, unreadable
from app.core.verify.host_judge import HostJudge
from app.core.verify.id_judge import IdJudge
from app.core.verify.locator import Locator, read_locator
from app.core.verify.names import NameRules
from app.core.verify.nested import Redirects, inner_addresses, intent_targets, named_hosts
from app.core.verify.platforms import Account, Platforms
from app.core.verify.registry import Registry, note
from app.core.verify.rulebook import HostLists, WordLists
from app.core.verify.store_pages import StorePages
from app.core.verify.suffixes import Ownership
from app.core.verify.verdict import ACCUSING, Finding, Kind, Verdict, badness

_HARMLESS: Final = frozenset({"url.defanged", "url.odd_dots"})
_DEEPEST: Final = 4
_LONGEST_URL: Final = 8192
_PORTS: Final = {"": ("", "80", "443"), "http": ("", "80"), "https": ("", "443")}
_DANGEROUS: Final = frozenset({"javascript", "data", "vbscript", "blob", "file", "filesystem", "view-source", "about"})


class WebJudge:
    """Reads an address like a browser, then says everything about it."""

    def __init__(
        self,
        registry: Registry,
        judges: tuple[HostJudge, AccountJudge, IdJudge],
        names: NameRules,
        platforms: Platforms,
        lists: tuple[HostLists, WordLists],
    ) -> None:
        hosts, words = lists
        self._registry = registry
        self._hosts, self._accounts, self._ids = judges
        self._stores = StorePages(self._ids)
        self._names = names
        self._platforms = platforms
        self._redirects = Redirects(hosts.redirectors, words.redirect_keys)
        self._short = frozenset(hosts.short_links)
        self._opaque = hosts.opaque_redirects
        self._free_pages = frozenset(hosts.free_pages)
        self._archives = frozenset(hosts.archives)
        self._installer = re.compile(rf"\.(?:{'|'.join(words.installers)})(?:[/?#&]|$)", re.IGNORECASE)

    def judge(self, text: str, depth: int = 0) -> Finding:
        """Judge one address, with or without a scheme."""
        locator = read_locator(text) if len(text) <= _LONGEST_URL else None
        if locator is None:
            return unreadable(Kind.URL, text, "input.unreadable_url")
        if not locator.host:
            return self._deep_link(text, locator, depth)
        account = self._platforms.account(locator)
        if account is not None:
            return self._account(text, locator, account, depth)
        stored = self._stores.evidence(text, locator)
        if stored is not None:
            self._judge_oddities(stored, locator)
            return stored.finding()
        return self._site(text, locator, depth)

    def _site(self, text: str, locator: Locator, depth: int) -> Finding:
        is_bare = not (locator.scheme or locator.port or locator.rest or locator.userinfo)
        evidence = Evidence(Kind.DOMAIN if is_bare else Kind.URL, locator.shown, text, locator.host)
        if locator.is_number:
            evidence.say("host.number", Verdict.SUSPICIOUS)
        elif "." not in locator.host:
            evidence.say("host.no_dot", Verdict.SUSPICIOUS)
        elif not self._is_listed_page(evidence, locator):
            ownership = self._hosts.judge(evidence, locator.host, locator.shown)
            self._judge_page(evidence, locator, ownership)
        self._judge_oddities(evidence, locator)
        self._judge_target(evidence, locator, depth)
        if not evidence.is_known and evidence.verdict is Verdict.UNKNOWN:
            evidence.say("host.not_listed")
        return evidence.finding()

    def _is_listed_page(self, evidence: Evidence, locator: Locator) -> bool:
        """A page of the vendor at somebody else's host: only that page, only with a plain path."""
        path = locator.path.rstrip("/").lower()
        if not path or ".." in unquote(path) or "//" in path:
            return False
        entry = self._registry.find("page", locator.host.removeprefix("www.") + path)
        if entry is not None:
            note(evidence, entry)
            evidence.say("registry.page_of_other_host")
        return entry is not None

    def _judge_page(self, evidence: Evidence, locator: Locator, ownership: Ownership) -> None:
        host, registrable = locator.host.removeprefix("www."), ownership.registrable
        has_path = bool(locator.path.strip("/") or locator.query)
        if has_path and not evidence.is_known and self._hides_target(host, registrable, locator.path):
            evidence.say("url.short_link", Verdict.SUSPICIOUS)
            self._adopt_accused(evidence, named_hosts(locator.path), 1)
        if host in self._archives:
            evidence.say("host.archive")
        elif host in self._free_pages or registrable in self._free_pages or ownership.is_private:
            self._judge_free_page(evidence, locator)
        if has_path and self._installer.search(unquote(locator.rest)):
            self._judge_installer(evidence, locator)

    def _hides_target(self, host: str, registrable: str, path: str) -> bool:
        is_short = host in self._short or registrable in self._short
        return is_short or any(f"{host}{path}".startswith(opaque) for opaque in self._opaque)

    def _judge_free_page(self, evidence: Evidence, locator: Locator) -> None:
        if not evidence.is_known and self._is_named(unquote(locator.path)):
            evidence.say("lookalike.free_page", Verdict.LOOKALIKE)

    def _is_named(self, path: str) -> bool:
        parts = [part for part in re.split(r"[/?=&]", path.lower()) if part][:12]
        return any(self._names.resembles(part) is not None for part in parts)

    def _judge_installer(self, evidence: Evidence, locator: Locator) -> None:
        if not evidence.is_known:
            named = self._is_named(unquote(f"{locator.path}?{locator.query}"))
            code = "url.installer_named" if named else "url.installer"
            evidence.say(code, Verdict.SUSPICIOUS)

    def _judge_oddities(self, evidence: Evidence, locator: Locator) -> None:
        _judge_transport(evidence, locator)
        for odd in locator.notes:
            if odd != "url.userinfo":
                evidence.say(odd, None if odd in _HARMLESS else Verdict.SUSPICIOUS)
        if locator.userinfo or "url.userinfo" in locator.notes:
            self._judge_userinfo(evidence, locator.userinfo)

    def _judge_userinfo(self, evidence: Evidence, userinfo: str) -> None:
        """What stands before @ is no address, however much it looks like one."""
        shown = unquote(userinfo).lower()
        imitates = any(domain in shown for domain in self._registry.own_domains)
        imitates = imitates or any(self._names.resembles(part) is not None for part in re.split(r"[.:/@]", shown)[:8])
        evidence.say("url.userinfo", Verdict.IMPOSTOR if imitates else Verdict.SUSPICIOUS, None, shown=shown[:80])

    def _judge_target(self, evidence: Evidence, locator: Locator, depth: int) -> None:
        target = self._redirects.target(locator)
        outside = self._redirects.outside(locator) if target is None else None
        inner = target or outside
        if inner is None:
            return
        if depth >= _DEEPEST:
            evidence.say("url.too_many_redirects", Verdict.SUSPICIOUS)
            return
        found = self.judge(inner.strip(), depth + 1)
        where = found.host or found.subject[:80]
        if target is None and not evidence.is_known:
            # Any page may name another in its query; only what that other imitates counts.
            if found.verdict in ACCUSING:
                _adopt(evidence, found, where)
            return
        if evidence.is_known and found.verdict not in {Verdict.OFFICIAL, Verdict.OFFICIAL_UNLISTED}:
            evidence.say("url.official_leads_outside", Verdict.SUSPICIOUS, None, host=where)
        if badness(found.verdict) > badness(Verdict.UNKNOWN):
            _adopt(evidence, found, where)
        elif target is not None:
            evidence.say("url.leads_to", None, None, host=where)

    def _account(self, text: str, locator: Locator, account: Account, depth: int) -> Finding:
        if account.kind is Kind.PHONE:
            evidence = Evidence(Kind.PHONE, account.name, text, locator.host)
            evidence.say("phone.none_exists")
        else:
            evidence = Evidence(account.kind, account.name, text, locator.host)
            if account.is_invite:
                evidence.say("account.private_invite", Verdict.SUSPICIOUS)
            else:
                self._accounts.judge(evidence, account.name)
        if account.is_post and evidence.is_known:
            evidence.say("account.post_of_anyone", Verdict.OFFICIAL_UNLISTED)
        if evidence.is_known and self._installer.search(unquote(locator.rest)):
            evidence.say("url.installer_elsewhere", Verdict.OFFICIAL_UNLISTED)
        self._judge_oddities(evidence, locator)
        self._judge_target(evidence, locator, depth)
        return evidence.finding()

    def _deep_link(self, text: str, locator: Locator, depth: int) -> Finding:
        evidence = Evidence(Kind.URL, f"{locator.scheme}:", text)
        self._judge_oddities(evidence, locator)
        if locator.scheme in _DANGEROUS:
            evidence.say("url.never_a_site", Verdict.SUSPICIOUS, None, scheme=locator.scheme)
        elif locator.scheme == "wc":
            evidence.say("deeplink.pairing", Verdict.SUSPICIOUS)
        else:
            evidence.say("deeplink.opens_program", Verdict.SUSPICIOUS, None, scheme=locator.scheme)
        if locator.scheme == "itms-services":
            evidence.say("url.installer", Verdict.SUSPICIOUS)
        addresses, packages = intent_targets(locator)
        self._adopt_accused(
            evidence, (*addresses, *inner_addresses(locator.rest), *named_hosts(locator.rest)), depth + 1
        )
        for package in packages:
            inner_evidence = Evidence(Kind.APP_ID, package, package)
            self._ids.judge_app(inner_evidence, package)
            if inner_evidence.verdict in ACCUSING:
                _adopt(evidence, inner_evidence.finding(), package)
        return evidence.finding()

    def _adopt_accused(self, evidence: Evidence, addresses: tuple[str, ...], depth: int) -> None:
        """Take over what is said of addresses inside, where they imitate somebody."""
        for inner in dict.fromkeys(addresses) if depth <= _DEEPEST else ():
            found = self.judge(inner, depth)
            if found.verdict in ACCUSING:
                _adopt(evidence, found, found.host or found.subject[:80])


def _judge_transport(evidence: Evidence, locator: Locator) -> None:
    """The registry names pages, opened in the plain way."""
    if not evidence.is_known:
        return
    if locator.scheme not in _PORTS:
        evidence.say("url.odd_scheme", Verdict.SUSPICIOUS)
    elif locator.port not in _PORTS[locator.scheme]:
        evidence.say("url.odd_port", Verdict.OFFICIAL_UNLISTED)
    elif locator.scheme == "http":
        evidence.say("url.not_encrypted")


def _adopt(evidence: Evidence, found: Finding, where: str) -> None:
    verdict = Verdict.SUSPICIOUS if found.verdict is Verdict.INVALID else found.verdict
    evidence.say("url.leads_to", verdict, None, host=where)
    evidence.target = evidence.target or found.target
    for reason in found.reasons[:3]:
        evidence.say(reason.code, verdict, None, **dict(reason.facts))
