"""What was gathered becomes sections: each finding a line with its evidence, a walk with what was asked and said."""

from app.core.flow_transcript import Spoken, Transcript
from app.core.help import Lang
from app.core.probe import Evidence, Finding, FoundWords, ProbeSpec, ProbeState
from app.core.program_log import Noted
from app.core.report.gathered import check_sections, flow_section, log_section


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
