"""What goes along with a report beside the person's own words, gathered when the report is finished."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from app.core.cancel import CancelToken
from app.core.checklist_state import DONE, ItemState, state_of
from app.core.flow_transcript import Transcript
from app.core.help import Lang
from app.core.probe import Finding
from app.core.report.gathered import CHECKLIST, check_sections, flow_section, log_section
from app.core.report.report import Draft, Section
from app.services.checklists import Overview
from app.ui.desk import Desk
from app.ui.display_facts import display_section
from app.ui.services import WindowServices

# Read from this computer alone, with nothing of a person in it; seen and switched off in the preview like the rest.
_BY_ITSELF: Final = frozenset({"proxy-and-vpn"})


@dataclass(frozen=True, slots=True)
class AtHand:
    """What only the window's own thread can give.

    Attributes:
        walked: The guided check the report comes from, in the language of the report.
    """

    display: Section
    log: Section
    walked: Transcript | None = None
    evidence: tuple[Section, ...] = ()
    findings: Mapping[str, Finding] = field(default_factory=dict[str, Finding])


def at_hand(desk: Desk, draft: Draft, findings: Mapping[str, Finding]) -> AtHand:
    """Gather what the window knows.

    Args:
        desk: What pages share.
        draft: The report as it is written; its language is that of whoever reads it.
        findings: What live checks found, by check.
    """
    log, lang = log_section(desk.log.latest()), draft.lang
    walked = None
    if draft.flow:
        flows = desk.services.flows()
        # Another session with the same answers: the one on the page goes on in the language of its reader.
        session = flows.start(draft.flow, lang)
        session.restore(flows.resume(draft.flow, desk.lang).state)
        walked = session.transcript()
    return AtHand(display_section(desk.settings, lang), log, walked, draft.evidence, dict(findings))


def sections(gathered: AtHand, services: WindowServices, lang: Lang) -> tuple[Section, ...]:
    """Write everything as sections, in the order of the report. Called in the worker."""
    specs = services.diagnosis().specs(lang)
    by_itself = [spec for spec in specs if spec.id in _BY_ITSELF and spec.is_local]
    # Findings that the person asked for stand in place of these.
    own = services.diagnosis().run(by_itself, CancelToken(), offline=True)
    findings = {finding.probe: finding for finding in own} | dict(gathered.findings)
    found = [gathered.display, *check_sections(findings.values(), specs), *gathered.evidence]
    if gathered.walked is not None:
        found.append(flow_section(gathered.walked, specs, lang))
    # Nobody is asked for a key here.
    if services.checklists.made is not None and services.safe().kept_by is not None:
        found.append(_checklist(services.checklists().overview(lang)))
    return (*found, gathered.log) if gathered.log.lines else tuple(found)


def _checklist(overview: Overview) -> Section:
    """Count what is done in each list, and name what a check found wrong."""
    lines: list[tuple[str, str]] = []
    for each in overview.lists:
        states = [(stand, state_of(stand)) for stand in overview.of_list(each.id)]
        lines.append((each.title, f"{sum(state in DONE for _, state in states)}/{len(states)}"))
        lines += [(f"  {stand.item.title}", "!") for stand, state in states if state is ItemState.FAILED]
    return Section(CHECKLIST, tuple(lines))
