"""The registry is complete: every identifier of the fact sheet is judged as the sheet says, with evidence behind it."""

import tomllib
from pathlib import Path

import pytest

from app.core.help import ChannelStatus
from app.core.verify.registry import Registry
from app.core.verify.rulebook import Recorded
from app.core.verify.verdict import Verdict
from tests.content.test_rulebook import LIBRARY, RULES, assessor, connection

__all__ = ["assessor", "connection"]
FACTS = tomllib.loads((Path(__file__).parent / "registry_facts.toml").read_text(encoding="utf-8"))
RIGHT = {
    "official": {Verdict.OFFICIAL},
    "official-earlier": {Verdict.OFFICIAL},
    "unclear": {Verdict.UNKNOWN, Verdict.OFFICIAL_UNLISTED},
    "retired": {Verdict.UNKNOWN},
    "third-party": {Verdict.UNKNOWN},
    "recorded": {Verdict.IMPOSTOR},
    "not-accused": {Verdict.UNKNOWN},
}
NEGATIVE = {
    "phone-none", "staff-never-write-first", "staff-never-ask-secret", "fake-support-patterns", "verify-activate-is-scam",
    "no-international-edition", "cannot-freeze-or-return", "version-number-proves-nothing", "no-hours-known", "operator",
    "support-costs-nothing", "other-platforms-none-found", "certificate-not-published",
}  # fmt: skip


@pytest.mark.parametrize("status", FACTS)
def test_identifiers_of_the_fact_sheet_are_judged_as_it_says(assessor, status):
    wrong = {
        text: top.verdict
        for texts in FACTS[status].values()
        for text in texts
        if (top := assessor.assess(text).top).verdict not in RIGHT[status]
    }

    assert set(FACTS) == set(RIGHT)
    assert wrong == {}


def test_what_the_registry_knows_names_its_entry(assessor):
    for status in ("official", "official-earlier", "unclear", "retired", "third-party"):
        for kind, texts in FACTS[status].items():
            for text in texts:
                channel = assessor.assess(text).top.channel
                assert channel in LIBRARY.channels, (kind, text)


def test_every_identifier_has_purpose_language_sources_dates_and_note():
    for identifier in RULES.identifiers:
        file = LIBRARY.channels[identifier.channel].file
        assert file.sources, identifier.channel
        assert file.purpose, identifier.channel
        assert file.last_seen == identifier.last_seen, identifier.channel
        assert file.note.zh, identifier.channel
        assert file.note.en, identifier.channel


def test_negative_facts_are_entries_of_their_own():
    for channel_id in NEGATIVE:
        file = LIBRARY.channels[channel_id].file
        assert file.kind == "statement"
        assert not file.value
        assert file.sources


def test_what_a_message_demands_is_answered_with_the_fact_against_it(assessor):
    assert {trick.fact for trick in RULES.tricks if trick.fact} <= NEGATIVE
    assert assessor.assess("请把助记词发给我们核对。").top.channel == "staff-never-ask-secret"
    assert assessor.assess("下载 TP 国际版，功能更全。").top.channel == "no-international-edition"


def test_registry_outranks_block_lists_and_the_conflict_is_shown():
    listed = Registry(
        RULES.identifiers, RULES.own_domains, (Recorded("extension.tpwallet.io", "a list", "2024-10-01"),)
    )

    assert listed.recorded("extension.tpwallet.io") is not None
    found = listed.find("host", "extension.tpwallet.io")
    assert found is not None
    assert found.status is ChannelStatus.OFFICIAL


def test_every_recorded_host_has_its_list_and_day():
    assert RULES.recorded
    for entry in RULES.recorded:
        assert entry.block_list
        assert entry.date <= RULES.as_of
