"""What goes along with a report beside the person's own words, gathered when the report is finished."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from app.core.cancel import CancelToken
from app.core.checklist_overview import Overview
from app.core.checklist_state import DONE, ItemState, state_of
from app.core.consent import SentRequest
from app.core.errors import AppError
from app.core.flow_transcript import Transcript
from app.core.help import Lang
from app.core.probe import Finding, ProbeSpec
from app.core.report.gathered import (
    CHECKLIST,
    check_sections,
    flow_section,
    log_section,
    other_walk,
    request_section,
)
from app.core.report.report import Draft, Section
from app.services.channels import channel_url
from app.ui.desk import Desk
from app.ui.display_facts import display_section
from app.ui.services import WindowServices

# Read from this computer alone, with nothing of a person in it; seen and switched off in the preview like the rest.
_BY_ITSELF: Final = frozenset({"proxy-and-vpn"})
_MOST_OTHERS: Final = 8


@dataclass(frozen=True, slots=True)
class AtHand:
    """What only the window's own thread can give.

    Attributes:
        walked: The guided check the report comes from, in the language of the report.
        others: Guided checks of this session beside it, the newest first.
        sent: What the program sent in this session, the newest first.
    """

    display: Section
    log: Section
    walked: Transcript | None = None
    evidence: tuple[Section, ...] = ()
    findings: tuple[Finding, ...] = ()
    others: tuple[Transcript, ...] = ()
    sent: tuple[SentRequest, ...] = ()


def at_hand(desk: Desk, draft: Draft) -> AtHand:
    """Gather what the window knows.

    Args:
        desk: What pages share.
        draft: The report as it is written; its language is that of whoever reads it.
    """
    log, lang, services = log_section(desk.log.latest()), draft.lang, desk.services
    walked = None
    if draft.flow:
        flows = services.flows()
        # Another session with the same answers: the one on the page goes on in the language of its reader.
        session = flows.start(draft.flow, lang)
        session.restore(flows.resume(draft.flow, desk.lang).state)
        walked = session.transcript()
    session_walks = services.flows().walked(lang) if services.flows.made is not None else ()
    others = tuple(each for each in session_walks if each.flow != draft.flow)
    sent = services.sent().requests() if services.sent is not None else ()
    return AtHand(display_section(desk.settings, lang), log, walked, draft.evidence, draft.findings, others, sent)


def sections(gathered: AtHand, services: WindowServices, lang: Lang) -> tuple[Section, ...]:
    """Write everything as sections, in the order of the report. Called in the worker."""
    specs = services.diagnosis().specs(lang)
    by_itself = [spec for spec in specs if spec.id in _BY_ITSELF and spec.is_local]
    # Findings that the person asked for stand in place of these.
    own = services.diagnosis().run(by_itself, CancelToken(), offline=True)
    findings = {finding.probe: finding for finding in (*own, *gathered.findings)}
    found = [gathered.display, *check_sections(findings.values(), specs), *gathered.evidence]
    if gathered.walked is not None:
        found.append(flow_section(gathered.walked, specs, lang))
    found += _other_walks(gathered, services, specs, lang)
    # Nobody is asked for a key here.
    if services.checklists.made is not None and services.safe().kept_by is not None:
        found.append(_checklist(services.checklists().overview(lang)))
    if gathered.sent:
        found.append(_requests(gathered.sent, services, lang))
    return (*found, gathered.log) if gathered.log.lines else tuple(found)


def _other_walks(
    gathered: AtHand, services: WindowServices, specs: tuple[ProbeSpec, ...], lang: Lang
) -> tuple[Section, ...]:
    """Write down walks beside the one that the report comes from: of this session, and those that are kept."""
    told = [other_walk(each, specs, lang) for each in gathered.others]
    named = {each.flow for each in (*gathered.others, gathered.walked) if each is not None}
    # Nobody is asked for a key here either.
    if services.safe.made is not None and services.safe().kept_by is not None:
        told += [other_walk(walked, specs, lang, at) for walked, at in _kept_walks(services, named, lang)]
    return tuple(told[:_MOST_OTHERS])


def _kept_walks(services: WindowServices, but_for: set[str], lang: Lang) -> Iterator[tuple[Transcript, str]]:
    walks = services.walks()
    for listed in walks.listing()[:_MOST_OTHERS]:
        kept = walks.look(listed.flow) if listed.flow not in but_for else None
        if kept is None:
            continue
        try:
            yield services.flows().written(kept, lang), listed.at
        except AppError:
            # The help has this flow no more.
            continue


def _requests(sent: tuple[SentRequest, ...], services: WindowServices, lang: Lang) -> Section:
    """Say purposes in the language of the report, whatever language they were agreed to in."""
    diagnosis = services.diagnosis()
    wanted = {purpose.id: purpose.why for purpose in diagnosis.purposes(lang)}
    known = [purpose for each in Lang for purpose in diagnosis.purposes(each)]
    hosts = {host for purpose in known for host in purpose.hosts}
    hosts |= {urlsplit(channel_url(each)).hostname or "" for each in services.channels().openable(lang)}
    return request_section(sent, hosts, {purpose.why: wanted[purpose.id] for purpose in known}, lang)


def _checklist(overview: Overview) -> Section:
    """Count what is done in each list, and name what a check found wrong."""
    lines: list[tuple[str, str]] = []
    for each in overview.lists:
        states = [(stand, state_of(stand)) for stand in overview.of_list(each.id)]
        lines.append((each.title, f"{sum(state in DONE for _, state in states)}/{len(states)}"))
        lines += [(f"  {stand.item.title}", "!") for stand, state in states if state is ItemState.FAILED]
    return Section(CHECKLIST, tuple(lines))
