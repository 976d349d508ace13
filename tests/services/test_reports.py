"""A report is what was shown, holds no secret and nobody's name, and a draft is kept only when it passed the guard."""

from dataclasses import replace

import pytest

from app.core.errors import AppError
from app.core.help import Lang
from app.core.report import paper
from app.core.report.kept import read_report, write_report
from app.core.report.report import Attachment, FieldId, ReportKind, Section
from app.core.secrets import screen
from app.services.reports import ReportService
from tests.services.small_store import SmallFacts, SmallRegistry, SmallStore

PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"
BARE = "8f2a559490cc2a7ab61c32ed3d8060216ee02e4960a83f97bde6ceb39d4b4d5e"


class Bench:
    def __init__(self):
        self.store = SmallStore()
        self.service = ReportService(
            self.store, SmallFacts(), SmallRegistry(), lambda: "2026-11-26T02:00:00+00:00", lambda: bytes(range(9))
        )
        self.draft = self.service.begin(ReportKind.PROBLEM, Lang.EN)

    def write(self, **values):
        for name, text in values.items():
            self.draft = self.service.written(self.draft, FieldId(name), text)
        return self.draft


@pytest.fixture
def bench():
    return Bench()


def full(bench, **values):
    return bench.write(**{"summary": "Swap button does nothing", "steps": "Pressed Swap", "when": "today"} | values)


def test_what_is_kept_and_read_again_has_the_digest_of_the_preview(bench):
    report = bench.service.finished(full(bench))
    bench.service.keep_report(report)

    again = bench.service.report(report.id)
    assert again == report
    assert paper.digest(again) == paper.digest(report)
    assert paper.text(again) == paper.text(report)


@pytest.mark.parametrize("field", ["summary", "steps", "screen", "hash", "device"])
def test_a_recovery_phrase_is_refused_in_every_field_and_nothing_of_it_is_told(bench, field):
    with pytest.raises(AppError, match=r"report\.secret") as caught:
        bench.write(**{field: f"my words are {PHRASE}"})

    assert caught.value.facts == {"kind": "recovery_phrase", "field": field}
    assert bench.store.records == {}


HALVES = ("it showed me legal winner thank year wave sausage", "worth useful legal winner thank yellow")


def test_the_other_half_of_a_phrase_is_refused_before_both_can_be_kept_and_both_fields_are_named(bench):
    full(bench, steps=HALVES[0])
    with pytest.raises(AppError, match=r"report\.together") as caught:
        bench.write(screen=HALVES[1])

    assert caught.value.facts == {"kind": "recovery_phrase", "field": "screen", "fields": "steps,screen"}


def test_halves_that_came_into_a_draft_all_the_same_are_found_when_it_is_finished(bench):
    draft = full(bench, steps=HALVES[0])
    other = Bench().write(screen=f"{HALVES[1]} was the rest")

    with pytest.raises(AppError, match=r"report\.together") as caught:
        bench.service.finished(replace(draft, values={**draft.values, **other.values}))

    assert caught.value.facts["fields"] == "steps,screen"


@pytest.mark.parametrize(
    "part", [HALVES[1], "worth\nuseful\nlegal\nwinner\nthank", "1. worth 2. useful 3. legal 4. winner 5. yellow"]
)
def test_half_a_phrase_that_stands_alone_is_not_taken_and_so_never_kept(bench, part):
    with pytest.raises(AppError, match=r"report\.part") as caught:
        full(bench, steps=part)

    assert caught.value.facts == {"field": "steps"}


def test_a_half_that_an_earlier_version_kept_is_not_sent(bench):
    draft = full(bench)
    half = screen(HALVES[1])

    with pytest.raises(AppError, match=r"report\.part"):
        bench.service.finished(replace(draft, values={**draft.values, FieldId.STEPS: half}))


KEY = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"
ACCOUNT = "0x2c7536E3605D9C16a7a3D7b1898e529396a65c23"


@pytest.mark.parametrize("field", ["steps", "screen", "device"])
def test_a_key_typed_as_a_hash_is_known_by_the_account_in_another_field(bench, field):
    full(bench, **{field: f"my address is {ACCOUNT}"})
    with pytest.raises(AppError, match=r"report\.together") as caught:
        bench.write(hash=KEY)

    assert caught.value.facts == {"kind": "private_key", "field": "hash", "fields": "hash"}


def test_a_key_typed_as_a_hash_is_known_by_the_account_in_what_was_collected(bench):
    draft = full(bench, hash=KEY)
    account = Section("account", (("address", ACCOUNT),))

    with pytest.raises(AppError, match=r"report\.together"):
        bench.service.finished(draft, [account])
    evident = replace(bench.draft, evidence=(account,))
    with pytest.raises(AppError, match=r"report\.together"):
        bench.service.written(evident, FieldId.HASH, KEY)


def test_a_key_in_what_was_collected_is_masked_where_its_account_is_named(bench):
    full(bench, steps=f"sent from {ACCOUNT}")
    seen = Section("transaction", (("hash", f"transaction hash 0x{KEY}"), ("other", f"transaction hash 0x{BARE}")))
    text = paper.text(bench.service.finished(bench.draft, [seen]))

    assert KEY not in text
    assert BARE in text


def test_a_text_with_a_key_labelled_as_a_hash_is_not_attached_where_its_account_is_named(bench):
    full(bench, steps=f"sent from {ACCOUNT}")
    log = Attachment("log.txt", f"transaction hash {KEY}".encode())

    with pytest.raises(AppError, match=r"report\.secret"):
        bench.service.finished(bench.draft, attachments=[log])


def test_sixty_four_digits_are_masked_in_free_text_before_they_are_kept(bench):
    bench.service.keep(full(bench, screen=f"it said {BARE}"))

    assert all(BARE.encode() not in record.body for record in bench.store.records.values())
    assert "removed" in bench.service.draft(bench.draft.id).text(FieldId.SCREEN)


def test_sixty_four_digits_in_the_hash_field_stay(bench):
    bench.service.keep(full(bench, hash=BARE))

    assert bench.service.finished(bench.service.draft(bench.draft.id)).values[FieldId.HASH] == BARE


def test_names_of_this_computer_are_masked_alike_in_words_and_facts(bench):
    text = paper.text(bench.service.finished(full(bench, steps="liwei opened it on lamb-box")))

    assert "liwei" not in text
    assert "lamb-box" not in text
    assert text.count("[user 1]") == 2


def test_an_official_mail_address_stays_and_a_private_one_goes(bench):
    text = paper.text(bench.service.finished(full(bench, steps="wrote from me@example.org to service@tokenpocket.pro")))

    assert "service@tokenpocket.pro" in text
    assert "me@example.org" not in text


def test_an_address_that_is_no_longer_official_is_masked_like_any_other(bench):
    assert "old@" not in paper.text(bench.service.finished(full(bench, steps="wrote to old@tokenpocket.pro")))


def test_a_section_whose_switch_is_off_stays_here(bench):
    report = bench.service.finished(replace(full(bench), left_out=frozenset({"system"})))

    assert report.sections == ()


def test_facts_of_checks_are_scanned_and_kept_on_one_line(bench):
    checks = Section("checks", (("DNS", "good\nforged: line"), ("x", f"it read {PHRASE}")))
    lines = bench.service.finished(full(bench), [checks]).sections[-1].lines

    assert lines[0] == ("DNS", "good forged: line")
    assert PHRASE not in lines[1][1]
    assert "[recovery phrase removed]" in lines[1][1]


def test_what_is_still_empty_is_named(bench):
    with pytest.raises(AppError) as caught:
        bench.service.finished(bench.write(summary="x"))

    assert caught.value.facts == {"field": "steps"}


def test_a_draft_that_was_changed_forgets_the_report_made_of_it(bench):
    bench.service.keep(full(bench))
    bench.service.keep_report(bench.service.finished(bench.draft))
    bench.service.keep(bench.write(summary="Other"))

    assert bench.service.report(bench.draft.id) is None
    assert [(each.title, each.is_finished) for each in bench.service.listed()] == [("Other", False)]


def test_what_is_forgotten_is_gone(bench):
    bench.service.keep(full(bench))
    bench.service.forget(bench.draft.id)

    assert bench.store.records == {}
    with pytest.raises(AppError, match=r"report\.unknown"):
        bench.service.draft(bench.draft.id)


@pytest.mark.parametrize(
    "attachment",
    [
        Attachment("report.json", b"{}"),
        Attachment("截图.png", b""),
        Attachment("../a.png", b""),
        Attachment("report.txt", b""),
        Attachment("big.png", bytes(3 * 1024 * 1024)),
    ],
    ids=lambda each: each.name,
)
def test_an_attachment_that_a_desk_would_drop_is_refused(bench, attachment):
    with pytest.raises(AppError, match=r"report\.bad_attachment"):
        bench.service.finished(full(bench), attachments=[attachment])


def test_a_text_with_a_key_is_not_attached(bench):
    with pytest.raises(AppError, match=r"report\.secret"):
        bench.service.finished(full(bench), attachments=[Attachment("log.txt", PHRASE.encode())])


def test_a_record_that_cannot_be_read_is_no_report():
    assert read_report(b"{") is None
    assert read_report(write_report(Bench().service.finished(full(Bench())))) is not None
