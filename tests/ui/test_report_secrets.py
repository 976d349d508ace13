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


def test_halves_of_a_phrase_in_two_fields_make_no_report(app, qtbot):
    words = made.phrase(random.Random(3))
    page = begin(app, qtbot, ReportKind.PROBLEM)
    fill(page, ReportKind.PROBLEM)
    page.compose.fields[FieldId.SUMMARY].put(" ".join(words[:6]))
    page.compose.fields[FieldId.STEPS].put(" ".join(words[6:]))
    settled(app, qtbot)

    page.compose.preview.click()
    qtbot.waitUntil(lambda: page.compose.above.count() == 1 and not app.tasks.is_busy)

    assert page.work.under_way.report is None
    assert "preview" not in vars(page)


def test_what_is_handed_over_is_left_out_where_it_holds_a_secret(app, qtbot):
    words = " ".join(made.phrase(random.Random(4)))
    known = {FieldId.SUMMARY: "假客服", FieldId.DETAILS: f"他要我发 {words}"}

    page = begin(app, qtbot, ReportKind.INCIDENT, Prefill(ReportKind.INCIDENT, known))

    assert page.compose.fields[FieldId.DETAILS].text == ""
    assert page.work.under_way.draft.text(FieldId.SUMMARY) == "假客服"
