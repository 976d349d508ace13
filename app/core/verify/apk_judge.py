"""Judges an Android package: whose name it wears, who signed it, and whether that is the vendor."""

from __future__ import annotations

from typing import Final

from app.core.apk.report import ApkReport
from app.core.verify.checked import Fact
from app.core.verify.evidence import Evidence, unreadable
from app.core.verify.genuine_apps import GenuineApps
from app.core.verify.verdict import Finding, Kind, Verdict

# Where the vendor gives its Android file.
_DOWNLOAD: Final = "apk-download"
_GROUP: Final = 4


class ApkJudge:
    """Knows the vendor's certificates and published files."""

    def __init__(self, apps: GenuineApps) -> None:
        self._certificates = apps.certificates
        self._versions = {file.sha256: file.version for file in apps.files}

    def judge(self, report: ApkReport, name: str, named: Finding | None, trusted: ApkReport | None) -> Finding:
        """Judge a package.

        Args:
            report: What was read.
            name: Name of the file.
            named: The verdict on its package name; None where none could be read.
            trusted: A package the person trusts, to compare with.
        """
        if report.manifest is None or named is None:
            if report.problem in {"apk.no_zip", "apk.no_manifest"}:
                return unreadable(Kind.FILE, name, report.problem)
            evidence = Evidence(Kind.FILE, name, name)
            evidence.say(report.problem or "apk.damaged_manifest", Verdict.SUSPICIOUS)
            return evidence.finding()
        evidence = Evidence(Kind.FILE, report.manifest.package, name)
        wears_name = named.verdict is Verdict.OFFICIAL
        version = self._versions.get(report.sha256)
        if version is not None and wears_name:
            evidence.registered(Verdict.OFFICIAL, "apk.published_file", _DOWNLOAD, named.target)
            return evidence.finding()
        if trusted is not None:
            _compare(evidence, report, trusted)
        if wears_name:
            self._judge_signer(evidence, report, named)
        else:
            _carry_over(evidence, named)
        if report.problem:
            evidence.say(report.problem, Verdict.IMPOSTOR if wears_name else Verdict.SUSPICIOUS)
        for warning in report.warnings:
            evidence.say(warning, Verdict.SUSPICIOUS if warning == "apk.signers_differ" else None)
        return evidence.finding()

    def _judge_signer(self, evidence: Evidence, report: ApkReport, named: Finding) -> None:
        """Judge a file that wears the official package name: anybody can write that."""
        known = self._certificates.get(named.subject, ())
        if report.problem:
            evidence.target = named.target
        elif report.is_debug:
            evidence.say("apk.debug_signer", Verdict.IMPOSTOR)
        elif not known:
            evidence.say("apk.official_name_unproven")
        elif set(known) & set(report.signers):
            evidence.registered(Verdict.OFFICIAL, "apk.known_signer", named.channel, named.target)
        else:
            evidence.say("apk.other_signer", Verdict.IMPOSTOR)


def apk_facts(report: ApkReport) -> tuple[Fact, ...]:
    """Give what a card shows before the verdict."""
    facts: list[Fact] = []
    if report.manifest is not None:
        version = f"{report.manifest.version_name} ({report.manifest.version_code})".strip()
        facts += [Fact("package", report.manifest.package), Fact("version", version)]
    if report.schemes:
        facts.append(Fact("schemes", ", ".join(report.schemes)))
    if report.signer_name:
        facts.append(Fact("signer_name", report.signer_name))
    facts += [Fact("signer", _grouped(each)) for each in report.signers]
    if report.sha256:
        facts.append(Fact("sha256", _grouped(report.sha256)))
    return tuple(facts)


def _carry_over(evidence: Evidence, named: Finding) -> None:
    for reason in named.reasons:
        evidence.say(reason.code, named.verdict, reason.span, **dict(reason.facts))
    evidence.target = named.target


def _compare(evidence: Evidence, report: ApkReport, trusted: ApkReport) -> None:
    """Hold a package against one the person trusts. It never makes a file official: the trust is the person's."""
    if trusted.problem or trusted.manifest is None or report.manifest is None:
        evidence.say("apk.trusted_is_broken")
    elif trusted.manifest.package != report.manifest.package:
        evidence.say("apk.trusted_is_another")
    elif report.problem:
        return
    elif set(trusted.signers) == set(report.signers):
        evidence.say("apk.same_signer_as_trusted")
    else:
        evidence.say("apk.other_signer_than_trusted", Verdict.IMPOSTOR)


def _grouped(digest: str) -> str:
    """Write a fingerprint in groups that two people can read to each other."""
    return " ".join(digest[at : at + _GROUP] for at in range(0, len(digest), _GROUP)).upper()
