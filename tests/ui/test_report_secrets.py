"""Whatever kind of secret is tried in whatever field: nothing of it is kept, in the store or anywhere in the folder."""

import itertools
import random

from app.core.report.prefill import Prefill
from app.core.report.report import ASKED, FieldId, ReportKind
from tests.core.guard import made
from tests.ui.reporting import TYPED, begin, fill, previewed, settled

_KINDS = ("draft", "report", "ticket", "outbox", "outbox-report")
_RUN = 4


def tried():
    """Give texts with secrets in them, and the pieces of which none may be found afterwards."""
    rng = random.Random(7)
    for name, writing in {**made.SPACED, **made.LATIN_ONLY}.items():
        words = made.phrase(rng)
        if name not in {"wide letters", "decomposed", "spelled", "spelled with dashes", "first four"}:
            yield made.said(rng, writing(rng, words))[0], [" ".join(words[at : at + _RUN]) for at in range(9)]
        else:
            yield made.said(rng, writing(rng, words))[0], [writing(rng, words)]
    for key in (made.wif(rng), made.wif(rng, compressed=False)):
        yield f"my key {key}", [key]
    key = made.hex_key(rng)
    yield f"private key: {key}", [key]
    yield f"助记词是 {' '.join(made.phrase(rng, 'chinese_simplified'))}", []


def test_a_session_that_tries_every_kind_in_every_field_leaves_none(app, bench, qtbot, tmp_path):
    texts, pieces = zip(*tried(), strict=True)
    page = begin(app, qtbot, ReportKind.PROBLEM)
    page.compose.keep.click()
    supply = itertools.cycle(texts)
    for kind in ReportKind:
        page.compose.kinds.press(kind.value)
        for name in ASKED[kind]:
            for _ in range(3):
                page.compose.fields[name].put(next(supply))
            settled(app, qtbot)
    for text in texts:
        page.compose.fields[FieldId.SUMMARY].put(text)
        settled(app, qtbot)
    page.compose.kinds.press(ReportKind.PROBLEM.value)
    fill(page, ReportKind.PROBLEM)
    shown = previewed(app, qtbot)
    page.preview.send.click()
    page.ways.follow("email-support", is_sent=True)
    qtbot.waitUntil(lambda: bool(app.desk.services.book().page().lines))

    kept = [record.body.decode() for kind in _KINDS for record in bench.vault.keeping().newest(kind)]
    raw = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    sought = [piece for each in pieces for piece in each]
    assert TYPED[FieldId.SUMMARY] in "".join(kept), "the store was looked into"
    assert [piece for piece in sought if any(piece in text for text in [*kept, shown])] == []
    assert [piece for piece in sought if any(piece.encode() in data for data in raw)] == []


def test_halves_of_a_phrase_in_two_fields_make_no_report_and_both_fields_are_named(app, qtbot):
    words = made.phrase(random.Random(3))
    page = begin(app, qtbot, ReportKind.PROBLEM)
    fill(page, ReportKind.PROBLEM)
    fields = page.compose.fields
    fields[FieldId.SUMMARY].put(f"the screen showed {' '.join(words[:6])}")
    settled(app, qtbot)
    fields[FieldId.STEPS].put(f"{' '.join(words[6:])} came behind")
    settled(app, qtbot)

    assert fields[FieldId.STEPS].text == ""
    assert page.compose.above.count() == 1
    assert all(fields[name].fault.isVisible() for name in (FieldId.SUMMARY, FieldId.STEPS))
    page.compose.preview.click()
    settled(app, qtbot)
    assert page.work.under_way.report is None
    assert "preview" not in vars(page)


def test_half_a_phrase_alone_stays_in_its_field_and_goes_no_further(app, bench, qtbot):
    words = " ".join(made.phrase(random.Random(5))[:6])
    page = begin(app, qtbot, ReportKind.PROBLEM)
    fill(page, ReportKind.PROBLEM)
    page.compose.keep.click()
    page.compose.fields[FieldId.STEPS].put(words)
    settled(app, qtbot)

    assert page.compose.fields[FieldId.STEPS].text == words
    assert page.compose.fields[FieldId.STEPS].fault.isVisible()
    assert words not in page.work.under_way.draft.text(FieldId.STEPS)
    assert [each for each in bench.vault.keeping().newest("draft") if words.encode() in each.body] == []
    page.compose.preview.click()
    settled(app, qtbot)
    assert page.work.under_way.report is None


def test_a_key_typed_as_a_hash_is_wiped_when_its_account_is_named(app, qtbot):
    page = begin(app, qtbot, ReportKind.PROBLEM)
    page.compose.fields[FieldId.HASH].put("4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318")
    settled(app, qtbot)
    page.compose.fields[FieldId.STEPS].put("sent to 0x2c7536E3605D9C16a7a3D7b1898e529396a65c23")
    settled(app, qtbot)
    settled(app, qtbot)

    assert page.compose.fields[FieldId.HASH].text == ""
    assert page.work.under_way.draft.text(FieldId.HASH) == ""
    assert page.work.under_way.draft.text(FieldId.STEPS).startswith("sent to")


def test_what_is_handed_over_is_left_out_where_it_holds_a_secret(app, qtbot):
    words = " ".join(made.phrase(random.Random(4)))
    known = {FieldId.SUMMARY: "假客服", FieldId.DETAILS: f"他要我发 {words}"}

    page = begin(app, qtbot, ReportKind.INCIDENT, Prefill(ReportKind.INCIDENT, known))

    assert page.compose.fields[FieldId.DETAILS].text == ""
    assert page.work.under_way.draft.text(FieldId.SUMMARY) == "假客服"
