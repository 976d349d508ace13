"""Checks of checklist items that need a public address: the one given, or those that are watched anyway."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.core.cancel import CancelToken
from app.core.chain.address import read_address
from app.core.chain.checks.reports import FAMILIES
from app.core.checklist import ChecklistItem
from app.core.errors import AppError
from app.core.help import Lang
from app.core.probe import Finding, ProbeSpec, ProbeState
from app.core.secrets import Screened, SecretFound, screen
from app.services.diagnosis.service import DiagnosisService

_LONGEST = 400
_NEEDED = ("address",)


def given_addresses(texts: Iterable[str]) -> list[Screened]:
    """Screen addresses from the command line or from the list of watched ones.

    Raises:
        AppError: ``chain.secret`` or ``chain.bad_address``.
    """
    found: list[Screened] = []
    for text in dict.fromkeys(texts):
        screened = screen(text[:_LONGEST])
        if isinstance(screened, SecretFound):
            raise AppError("chain.secret")
        if read_address(screened.text) is None:
            raise AppError("chain.bad_address")
        found.append(screened)
    return found


def check_addresses(
    diagnosis: DiagnosisService,
    items: Iterable[ChecklistItem],
    addresses: Sequence[Screened],
    lang: Lang,
    *,
    agrees: bool,
) -> list[tuple[ProbeSpec, Finding]]:
    """Look at every address with the checks that fit its kind; of several findings of one check the gravest counts."""
    here = {spec.id for spec in diagnosis.specs(lang)}
    wanted = dict.fromkeys(probe for item in items if item.needs == _NEEDED for probe in item.probes if probe in here)
    found: dict[str, tuple[ProbeSpec, Finding]] = {}
    for address in addresses:
        read = read_address(address.text)
        fitting = [probe for probe in wanted if read is not None and FAMILIES.get(probe) == read.family]
        if not fitting:
            continue
        specs = diagnosis.specs(lang, fitting)
        if agrees and not diagnosis.is_offline:
            diagnosis.agree(diagnosis.open_purposes(specs))
        for spec, finding in zip(specs, diagnosis.run(specs, CancelToken(), None, {"address": address}), strict=True):
            known = found.get(spec.id)
            if known is None or _concern(finding) > _concern(known[1]):
                found[spec.id] = (spec, finding)
    return list(found.values())


def _concern(finding: Finding) -> int:
    return list(ProbeState).index(finding.state)
