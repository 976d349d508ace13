"""Help is read in the person's language, with an honest fallback."""

import pytest

from app.core.errors import AppError
from app.core.help import Document, Item, Kind, Lang, Source, SourceKind, Urgency
from app.services.help import HelpService

ITEM = Item(
    Kind.ARTICLE,
    "tx-stuck",
    Urgency.HIGH,
    "2026-11-24",
    area="transfers",
    sources=("pend", "gone"),
    related=("nonce", "missing"),
)


class FakeHelp:
    """A pack of two articles."""

    def __init__(self, *documents):
        self._documents = {(document.id, document.lang): document for document in documents}

    def item(self, item_id):
        return ITEM if item_id == ITEM.id else None

    def document(self, item_id, lang):
        return self._documents.get((item_id, lang))

    def title(self, item_id, lang):
        document = self.document(item_id, lang)
        return None if document is None else document.title

    def source(self, source_id):
        return (
            Source("pend", "https://example.org/", SourceKind.GENERAL, "t", "2026-11-22")
            if source_id == "pend"
            else None
        )


def document(item_id, lang, title):
    return Document(item_id, lang, title, "a", "<p>a</p>", "<p>a</p>", "a", "a")


def test_reading_collects_words_sources_and_titles_to_read_on():
    service = HelpService(FakeHelp(document("tx-stuck", Lang.ZH, "卡住"), document("nonce", Lang.ZH, "顺序号")))

    reading = service.read("tx-stuck", Lang.ZH)

    assert reading.document.title == "卡住"
    assert [source.id for source in reading.sources] == ["pend"]
    assert reading.related == (("nonce", "顺序号"), ("missing", "missing"))


def test_titles_leave_out_what_the_pack_does_not_have():
    service = HelpService(FakeHelp(document("tx-stuck", Lang.ZH, "卡住"), document("nonce", Lang.ZH, "顺序号")))

    assert service.titles(("nonce", "missing", "tx-stuck"), Lang.EN) == {"nonce": "顺序号", "tx-stuck": "卡住"}


@pytest.mark.parametrize(
    ("asked", "given"), [(Lang.EN, Lang.ZH), (Lang.ZH_HANT, Lang.ZH), (Lang.ZH, Lang.ZH)], ids=["en", "zh-Hant", "zh"]
)
def test_missing_language_falls_back_and_says_which_it_is(asked, given):
    service = HelpService(FakeHelp(document("tx-stuck", Lang.ZH, "卡住")))

    assert service.read("tx-stuck", asked).lang is given


@pytest.mark.parametrize("unknown", ["", "nope", "x" * 10_000, "../etc", "\ud800"])
def test_unknown_id_is_a_clear_error(unknown):
    with pytest.raises(AppError, match=r"help\.unknown_item"):
        HelpService(FakeHelp()).read(unknown, Lang.ZH)
