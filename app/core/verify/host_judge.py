"""Judges a host name: the registry first, then block lists of record, then whatever it looks like."""

from __future__ import annotations

from collections.abc import Iterator

from app.core.help import ChannelStatus
from app.core.verify.characters import Glyphs, decoded, mixes_alphabets
from app.core.verify.evidence import Evidence
from app.core.verify.likeness import distance
from app.core.verify.names import NameRules
from app.core.verify.registry import Registry, note
from app.core.verify.resemblance import Resemblance
from app.core.verify.rulebook import HostLists
from app.core.verify.suffixes import Ownership, SuffixList
from app.core.verify.verdict import ACCUSING, Verdict

_SHORTEST_NEAR = 6


class HostJudge:
    """Says whose a host is and what it imitates."""

    def __init__(
        self, registry: Registry, names: NameRules, glyphs: Glyphs, suffixes: SuffixList, lists: HostLists
    ) -> None:
        self._registry = registry
        self._names = names
        self._glyphs = glyphs
        self._suffixes = suffixes
        self._app_pages = frozenset(lists.app_pages)
        # A domain named like a brand is left to the rules of that brand, which know other people's names.
        taken = ((domain, suffixes.ownership(domain)) for domain in registry.own_domains)
        self._own = tuple((domain, each) for domain, each in taken if each.name not in names.brand_names)
        self._joined = {domain.replace(".", ""): domain for domain in registry.own_domains}

    def judge(self, evidence: Evidence, host: str, shown: str) -> Ownership:
        """Say everything about a named host.

        Args:
            evidence: What to add to.
            host: In ASCII; ``evidence.subject`` is ``shown`` or holds it from its first character on.
            shown: Punycode decoded.
        """
        ownership = self._suffixes.ownership(host)
        self._describe(evidence, host, shown, ownership)
        if not self._is_registered(evidence, host):
            self._accuse(evidence, host, shown, ownership)
        return ownership

    def ownership(self, host: str) -> Ownership:
        """Take a host apart."""
        return self._suffixes.ownership(host)

    def _describe(self, evidence: Evidence, host: str, shown: str, ownership: Ownership) -> None:
        evidence.host = host
        if shown != host:
            evidence.shown = shown
        registrable = ownership.registrable
        if registrable and host.endswith(registrable):
            evidence.registrable = (len(host) - len(registrable), len(host))

    def _is_registered(self, evidence: Evidence, host: str) -> bool:
        entry = self._registry.find("host", host)
        domain = self._registry.own_domain(host)
        if entry is not None:
            note(evidence, entry, domain=domain)
        elif domain is not None:
            above = self._registry.find("host", domain)
            if above is not None and above.status is ChannelStatus.RETIRED:
                evidence.registered(Verdict.UNKNOWN, "registry.retired", above.channel)
            else:
                channel = above.channel if above is not None else None
                evidence.registered(Verdict.OFFICIAL_UNLISTED, "registry.unlisted", channel, domain)
        if evidence.is_known:
            recorded = self._registry.recorded(host)
            if recorded is not None:
                evidence.say("list.conflict", None, None, list=recorded.block_list, date=recorded.date)
        return evidence.is_known

    def _accuse(self, evidence: Evidence, host: str, shown: str, ownership: Ownership) -> None:
        recorded = self._registry.recorded(host)
        if recorded is not None:
            evidence.say("list.record", Verdict.IMPOSTOR, None, list=recorded.block_list, date=recorded.date)
        self._accuse_embedding(evidence, host)
        self._accuse_labels(evidence, shown, ownership)
        if evidence.verdict not in ACCUSING and host.count(".") > 1:
            self._accuse_split(evidence, shown, ownership)
        if evidence.verdict not in ACCUSING:
            self._accuse_nearness(evidence, host, ownership)
        if host != shown:
            self._accuse_alphabets(evidence, shown)

    def _accuse_embedding(self, evidence: Evidence, host: str) -> None:
        """An official domain as a part of another host: tokenpocket.pro.example.com, tp-xyz.example."""
        dotted = f".{host}."
        for domain in self._registry.own_domains:
            if domain in host and (at := dotted.find(f".{domain}.")) >= 0:
                found = Resemblance("lookalike.embedded", Verdict.LOOKALIKE, "", domain, domain, (at, at + len(domain)))
                evidence.imitates(found)
                return

    def _accuse_labels(self, evidence: Evidence, shown: str, ownership: Ownership) -> None:
        """The name in one of the labels; on pages of app stores and catalogues it only says what the page is about."""
        if ownership.registrable in self._app_pages:
            evidence.say("host.third_party_page")
            return
        for start, label in _labels(shown, len(ownership.suffix.split("."))):
            for found, shift in self._resembling(label):
                evidence.imitates(found, start + shift)
                if ownership.is_private and label == decoded(ownership.name):
                    evidence.say("host.free_host", None, None, host=ownership.suffix)

    def _accuse_split(self, evidence: Evidence, shown: str, ownership: Ownership) -> None:
        """The name with dots inside it: toke.npocket.com; only odd where the owner is a plain word (pocket.com)."""
        labels = list(_labels(shown, len(ownership.suffix.split("."))))[::-1]
        for brand in self._names.brands:
            for first, (start, label) in enumerate(labels):
                joined, last = label, first
                while len(joined) < len(brand.name) and last + 1 < len(labels):
                    last += 1
                    joined += labels[last][1]
                if last > first and joined == brand.name:
                    verdict = Verdict.SUSPICIOUS if labels[last][1] == brand.halves[1] else Verdict.LOOKALIKE
                    span = (start, labels[last][0] + len(labels[last][1]))
                    evidence.imitates(Resemblance("lookalike.split", verdict, brand.id, brand.target, brand.name, span))

    def _resembling(self, label: str) -> Iterator[tuple[Resemblance, int]]:
        if label.isascii():
            found = self._names.resembles(label)
            if found is not None:
                yield found, 0
            return
        folded = self._glyphs.fold(label)
        found = self._names.resembles(folded.text)
        if found is not None:
            start, end = found.span
            span = (folded.origins[start], folded.origins[end - 1] + 1)
            differing = {folded.origins[place] for place in found.differing}
            differing |= (
                {at for at in range(*span) if not label[at].isascii()} if found.code != "lookalike.variant" else set()
            )
            code = found.code if found.code == "lookalike.variant" else "lookalike.script"
            yield (
                Resemblance(
                    code, Verdict.LOOKALIKE, found.brand, found.target, found.imitated, span, tuple(sorted(differing))
                ),
                0,
            )

    def _accuse_nearness(self, evidence: Evidence, host: str, ownership: Ownership) -> None:
        """One letter from a whole official domain, or an official domain written without its dots."""
        flat = ownership.name.replace("-", "")
        domain = self._joined.get(flat)
        if domain is None and len(ownership.name) >= _SHORTEST_NEAR:
            domain = next((own for own, taken in self._own if _is_near(ownership, taken)), None)
        if domain is not None:
            start = host.rfind(ownership.name)
            span = (start, start + len(ownership.name))
            evidence.imitates(Resemblance("lookalike.near_domain", Verdict.LOOKALIKE, "", domain, domain, span))

    @staticmethod
    def _accuse_alphabets(evidence: Evidence, shown: str) -> None:
        if any(mixes_alphabets(label) for label in shown.split(".")):
            evidence.say("host.mixed_alphabets", Verdict.SUSPICIOUS)


def _labels(shown: str, behind: int) -> Iterator[tuple[int, str]]:
    """Give the labels left of the ending with their places, the owner's first."""
    labels = shown.split(".")
    starts = [0]
    for label in labels:
        starts.append(starts[-1] + len(label) + 1)
    for place in range(len(labels) - behind - 1, -1, -1):
        yield starts[place], labels[place]


def _is_near(one: Ownership, own: Ownership) -> bool:
    same_ending = one.suffix == own.suffix
    return same_ending and len(own.name) >= _SHORTEST_NEAR and distance(one.name, own.name, 1) == 1
