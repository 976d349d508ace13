"""What was gathered becomes sections: each finding a line with its evidence, a walk with what was asked and said."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.consent import SentRequest
from app.core.flow_transcript import Spoken, Transcript
from app.core.help import Lang
from app.core.probe import Evidence, Finding, FoundWords, ProbeSpec, ProbeState
from app.core.program_log import Noted
from app.core.report.gathered import (
    check_sections,
    flow_section,
    log_section,
    looked_at,
    masked_finding,
    other_walk,
    request_section,
    still_meant,
)
from app.core.report.kept import read_draft, write_draft
from app.core.report.report import Draft, FieldId, ReportKind
from app.core.secrets import Screened, screen


def spec(probe_id, title, **found):
    words = {code.replace("_", "."): FoundWords(code, told, "") for code, told in found.items()}
    words["probe.failed"] = FoundWords("probe.failed", "could not be checked", "")
    return ProbeSpec(probe_id, title, "", "", "", (), "", words)


SPECS = (
    spec("clock-skew", "Clock", clock_off="The clock is {seconds} s off"),
    spec("transaction", "Transaction", tx_pending="It waits"),
    spec("firewall", "Firewall", firewall_on="It is on"),
)


def test_findings_stand_in_the_section_they_belong_to_with_their_evidence():
    findings = (
        Finding("firewall", "firewall.on", ProbeState.GOOD),
        Finding(
            "transaction", "tx.pending", ProbeState.ATTENTION, evidence=(Evidence("node.example", "status", "0x0"),)
        ),
        Finding("clock-skew", "clock.off", ProbeState.BAD, {"seconds": 90}),
    )

    sections = check_sections(findings, SPECS)

    assert [section.id for section in sections] == ["clock", "checks", "transaction"]
    assert sections[0].lines == (("Clock", "The clock is 90 s off"),)
    assert sections[2].lines == (("Transaction", "It waits"), ("  node.example", "status = 0x0"))


def test_a_check_that_failed_is_a_line_and_an_unknown_one_is_none():
    findings = (Finding("firewall", "probe.failed", ProbeState.UNKNOWN), Finding("gone", "x.y", ProbeState.BAD))

    assert [section.lines for section in check_sections(findings, SPECS)] == [(("Firewall", "could not be checked"),)]


def test_a_walk_is_written_with_questions_answers_findings_and_its_end():
    found = (Finding("transaction", "tx.pending", ProbeState.ATTENTION),)
    spoken = (
        Spoken("chain", "Which chain?", "TRON"),
        Spoken("look", "Look it up", findings=found),
        Spoken("hand", "By hand"),
    )
    walked = Transcript("tx-stuck", 3, "A transfer is stuck", spoken, "wait", "Wait")

    assert flow_section(walked, SPECS, Lang.EN).lines == (
        ("A transfer is stuck", "tx-stuck v3"),
        ("Which chain?", "TRON"),
        ("Look it up", "It waits"),
        ("By hand", "\N{EN DASH}"),
        ("Outcome", "Wait"),
    )


def test_the_log_is_a_section_of_times_and_codes():
    assert log_section([Noted("09:30:00", "page page=home")]).lines == (("09:30:00", "page page=home"),)


def test_a_finding_says_when_it_was_found():
    found = Finding("clock-skew", "clock.off", ProbeState.BAD, {"seconds": 90}, at="2026-11-26T21:05:59+01:00")

    assert check_sections([found], SPECS)[0].lines == (("Clock", "The clock is 90 s off · 2026-11-26 20:05 UTC"),)


def test_a_section_is_as_old_as_the_oldest_of_its_findings():
    times = ("2026-11-26T20:00:00+00:00", "2026-11-26T17:00:00+00:00", "2026-11-26T19:00:00+00:00", "")
    probes = ("dns-answers", "official-sites", "firewall", "node-health")
    found = [Finding(probe, "x", ProbeState.GOOD, at=at) for probe, at in zip(probes, times, strict=True)]

    assert looked_at(found) == {"network": times[1], "checks": times[2]}


def hashed(text, *findings):
    values = {FieldId.HASH: screened} if isinstance(screened := screen(text), Screened) else {}
    return Draft("TP-23456789", ReportKind.PROBLEM, Lang.EN, values, findings=findings)


@pytest.mark.parametrize(
    ("before", "after", "stays"),
    [("", "0xab", True), ("0xab", "0xab", True), ("0xab", "0xac", False), ("0xab", "", False)],
)
def test_a_look_up_stays_as_long_as_what_was_looked_up_stands_there(before, after, stays):
    about = Finding("transaction", "tx.pending", ProbeState.GOOD)
    other = Finding("firewall", "firewall.on", ProbeState.GOOD)

    assert still_meant(hashed(before), hashed(after, about, other)) == ((about, other) if stays else (other,))


@given(st.text(max_size=40), st.text(max_size=40), st.sampled_from(["fact", "value"]))
def test_no_phrase_in_a_finding_outlives_keeping(before, after, place):
    phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"
    text = f"{before} {phrase} {after}"
    finding = Finding(
        "transaction", "tx.pending", ProbeState.BAD,
        {"note": text if place == "fact" else "", "number": 7},
        (Evidence("node.example", "memo", text if place == "value" else ""),),
    )  # fmt: skip

    body = write_draft(hashed("", finding))

    assert b"sausage" not in body
    again = read_draft(body)
    assert again is not None
    assert again.findings == (masked_finding(finding),)
    assert again.findings[0].facts["number"] == 7


def test_a_hash_that_its_name_tells_stays_readable():
    value = "8f2a559490cc2a7ab61c32ed3d8060216ee02e4960a83f97bde6ceb39d4b4d5e"
    named = Finding("transaction", "x", ProbeState.GOOD, evidence=(Evidence("node", "transactionHash", value),))
    bare = Finding("transaction", "x", ProbeState.GOOD, evidence=(Evidence("node", "data", value),))

    assert masked_finding(named).evidence[0].value == value
    assert value not in masked_finding(bare).evidence[0].value


def test_a_draft_of_an_earlier_program_has_no_findings_and_lets_nothing_in():
    old = b'{"id":"TP-23456789","kind":"problem","lang":"en","values":{},"tried":[],"left_out":["checklist"]}'

    draft = read_draft(old)

    assert draft is not None
    assert (draft.findings, draft.let_in) == ((), frozenset())
    assert draft.leaves_out("checklist")
    assert draft.leaves_out("requests")
    assert draft.leaves_out("walk:tx-stuck")
    assert not draft.leaves_out("network")


@pytest.mark.parametrize("section", ["requests", "walk:tx-stuck", "network", "checklist"])
def test_a_switch_goes_both_ways_and_is_kept(section):
    draft = hashed("")

    on, off = draft.switched(section, is_on=True), draft.switched(section, is_on=False)

    for switched, is_out in ((on, False), (off, True)):
        again = read_draft(write_draft(switched))
        assert again is not None
        assert switched.leaves_out(section) is again.leaves_out(section) is is_out
    assert on.switched(section, is_on=False).leaves_out(section)


REQUESTS = (
    SentRequest("2026-11-26T21:05:00+01:00", "rpc.example", "Warum", 1, 2, "done"),
    SentRequest("2026-11-26T21:04:00+01:00", "mail.example", "Post", 1, 0, "net.timeout"),
    SentRequest("2026-11-26T21:03:00+01:00", "mail.example", "Post", 1, 0, ""),
    SentRequest("never", "other.example", "Post", 1, 0, "stopped"),
)


def test_requests_name_hosts_of_the_help_pack_only_and_say_what_came_of_each():
    section = request_section(REQUESTS, {"rpc.example"}, {"Warum": "Why"}, Lang.EN)

    assert section.lines == (
        ("2026-11-26 20:05 UTC", "rpc.example · Why · answered"),
        ("2026-11-26 20:04 UTC", "[other host 1] · Post · no result (net.timeout)"),
        ("2026-11-26 20:03 UTC", "[other host 1] · Post · stopped"),
        ("", "[other host 2] · Post · stopped"),
    )
    assert len(request_section(REQUESTS * 100, (), {}, Lang.ZH).lines) == 100


def test_another_walk_has_a_section_of_its_own_and_says_when_it_was_kept():
    walked = Transcript("tx-stuck", 3, "A transfer is stuck", (Spoken("chain", "Which chain?", "TRON"),))

    section = other_walk(walked, SPECS, Lang.EN, "2026-11-26T20:05:00+00:00")

    assert section.id == "walk:tx-stuck"
    assert section.lines[-1] == ("Kept", "2026-11-26 20:05 UTC")
    assert other_walk(walked, SPECS, Lang.EN).lines == section.lines[:-1]
    assert replace(section, id="flows", lines=section.lines[:-1]) == flow_section(walked, SPECS, Lang.EN)
