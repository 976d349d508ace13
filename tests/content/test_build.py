"""A pack holds everything in three languages and is the same bytes every time."""

import re
from xml.etree import ElementTree as ET

import pytest

from app.adapters.pack import SqlitePack
from app.content.build import build_pack
from app.content.library import load_library
from app.core.flow_check import check_flow
from app.core.help import Kind, Lang, SourceKind
from app.core.pack_format import SCHEMA_VERSION
from tests.content.sample import SOUND, write

ZH = "articles/transfers/stuck-article.zh.md"


def built(folder, files=SOUND, name="help.pack", **options):
    library = load_library(write(folder / "content", files), partial=options.pop("partial", False))
    build_pack(library, folder / name, **options)
    return SqlitePack(folder / name)


@pytest.fixture(scope="module")
def pack(tmp_path_factory):
    return built(tmp_path_factory.mktemp("pack"))


def test_same_content_gives_the_same_bytes(tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        built(tmp_path / name, built="2026-12-01")

    assert (tmp_path / "one" / "help.pack").read_bytes() == (tmp_path / "two" / "help.pack").read_bytes()


def test_changed_words_change_the_version(tmp_path, pack):
    (tmp_path / "other").mkdir()
    other = built(tmp_path / "other", SOUND | {ZH: SOUND[ZH].replace("打包", "确认")})

    assert other.info().content_version != pack.info().content_version
    assert other.info().content_version.startswith("2026.11+")


def test_pack_says_what_it_is(pack):
    info = pack.info()

    assert info.schema == SCHEMA_VERSION
    assert info.built == "2026-11-20"
    assert info.counts == {"article": 3, "flow": 1, "checklist": 1, "channel": 1, "term": 1}


def test_every_item_has_words_in_every_language(pack):
    ids = [item.id for kind in Kind for item in pack.items(kind)]

    assert len(ids) == 7
    for item_id in ids:
        for lang in Lang:
            document = pack.document(item_id, lang)
            assert document is not None
            assert document.title
            assert document.answer
            assert document.full_text.startswith(document.answer)
            assert "<script" not in document.full_html


def test_article_keeps_its_links_and_its_place(pack):
    item = pack.item("stuck-article")

    assert (item.area, item.form, item.urgency.value) == ("transfers", "article", "emergency")
    assert (item.related, item.flow, item.checklist, item.channels) == (
        ("other-article",), "stuck-flow", "safe-list", ("main-site",),
    )  # fmt: skip
    assert item.needs == ("transfer-pending",)


def test_full_version_has_steps_with_anchors_marks_and_a_term(pack):
    html = pack.document("stuck-article", Lang.ZH).full_html

    assert '<p class="answer">' in html
    assert '<h2 id="steps">具体步骤</h2>' in html
    assert '<li id="step-3">' in html
    assert '<a class="term" href="term:hash">哈希</a>' in html
    assert 'href="source:copy"' in html
    assert "（菜单名称可能不同）" in html
    assert '<h2 id="short">' not in html


def test_plain_steps_keep_their_numbers(pack):
    document = pack.document("stuck-article", Lang.EN)

    assert "\n2. Tap view under Assets → Records(menu names may differ).[2]" in document.full_text
    assert "1. Copy the hash and look it up." in document.short_text


def test_traditional_is_derived_and_ids_stay(pack):
    document = pack.document("stuck-article", Lang.ZH_HANT)

    assert document.title == "轉帳一直「打包中」怎麼辦？"
    assert 'href="article:other-article"' in document.full_html
    assert "為什麼" in document.full_html
    assert pack.term("hash", Lang.ZH_HANT) == ("交易雜湊", "一筆交易的編號。")


def test_written_traditional_wins_over_the_derived(tmp_path):
    own = SOUND[ZH].replace("转账一直", "這筆轉帳")
    term = SOUND["terms/hash.toml"] + '[zh-Hant]\nname = "交易序號"\nline = "一筆交易的序號。"\nfull = "序號。"\n'
    flow = SOUND["flows/stuck-flow.toml"].replace(
        'en = "Transfer stuck"', 'en = "Transfer stuck", zh-Hant = "轉帳卡關"'
    )

    pack = built(
        tmp_path,
        SOUND | {ZH.replace(".zh.", ".zh-Hant."): own, "terms/hash.toml": term, "flows/stuck-flow.toml": flow},
    )

    assert pack.document("stuck-article", Lang.ZH_HANT).title.startswith("這筆轉帳")
    assert pack.term("hash", Lang.ZH_HANT) == ("交易序號", "一筆交易的序號。")
    assert pack.document("stuck-flow", Lang.ZH_HANT).title == "轉帳卡關"


def test_error_message_reads_as_an_article(pack):
    item, document = pack.item("err-replacement"), pack.document("err-replacement", Lang.EN)

    assert (item.kind, item.area, item.form, item.related, item.flow) == (
        Kind.ARTICLE, "errors", "error", ("other-article",), "stuck-flow",
    )  # fmt: skip
    assert "replacement transaction underpriced" in document.full_text
    assert "fee too low *" in document.full_text
    assert "1. Raise the fee." in document.short_text


def test_channel_opens_by_id_only(pack):
    html = pack.document("main-site", Lang.EN).full_html

    assert '<a href="channel:main-site"><code>https://tokenpocket.pro/</code></a>' in html
    assert 'href="https:' not in html


@pytest.mark.parametrize("status", ["retired", "unclear"])
def test_channel_that_may_not_be_opened_is_no_link(tmp_path, status):
    retired = SOUND["channels/main-site.toml"].replace('status = "official"', f'status = "{status}"')

    pack = built(tmp_path, SOUND | {"channels/main-site.toml": retired})

    assert "channel:main-site" not in pack.document("main-site", Lang.ZH).full_html
    assert pack.channel("main-site", Lang.ZH).status.value == status


def test_flow_can_be_walked_and_read(pack):
    flow = pack.flow("stuck-flow", Lang.EN)

    check_flow(flow)
    assert flow.questions["have-hash"].options[0].label == "Yes"
    assert flow.outcomes["not-sent"].keep == ("A picture of the screen.",)
    assert "Yes → Wait for it" in pack.document("stuck-flow", Lang.EN).full_text


def test_checklist_shows_statement_reason_and_proof(pack):
    document = pack.document("safe-list", Lang.ZH)

    assert "P0 · 应用是正版" in document.short_text
    assert "怎么确认做到了：比对哈希。" in document.full_text


def test_registry_areas_needs_and_figures_are_there(pack):
    assert pack.source("copy").kind is SourceKind.OFFICIAL_MIRROR
    assert [(area.title, area.articles) for area in pack.areas(Lang.EN)] == [
        ("Transfers", ("stuck-article", "other-article")),
        ("Errors", ("err-replacement",)),
    ]
    assert pack.needs(Lang.EN) == {"transfer-pending": "Stuck."}
    assert "{accent}" in pack.figure("queue", Lang.EN)
    assert [channel.title for channel in pack.channels(Lang.EN)] == ["Official site"]


def test_drawing_speaks_every_language_line_by_line(pack):
    zh, hant, en = (pack.figure("queue", lang) for lang in (Lang.ZH, Lang.ZH_HANT, Lang.EN))

    assert [ET.fromstring(svg)[-1].text for svg in (zh, hant, en)] == ["<号码>", "<號碼>", "Transfers wait"]
    assert 'y="35.2"' in zh
    assert 'y="54.8"' in zh
    assert 'y="45.0"' in en
    assert not re.search(r"\{t:|room=|rows=", zh + hant + en)


def test_drawing_without_own_words_in_the_text_is_told_by_its_alternative(tmp_path):
    pack = built(tmp_path, SOUND | {ZH: SOUND[ZH].replace("![排队]", "![]")})

    assert '<img alt="交易按顺序号排队。" src="figure:queue">' in pack.document("stuck-article", Lang.ZH).full_html
    assert '<img alt="交易按順序號排隊。"' in pack.document("stuck-article", Lang.ZH_HANT).full_html
    assert '<img alt="A queue"' in pack.document("stuck-article", Lang.EN).full_html


def test_changed_drawing_changes_the_version(tmp_path, pack):
    svg = SOUND["figures/queue.svg"].replace('rx="8"', 'rx="4"')

    assert built(tmp_path, SOUND | {"figures/queue.svg": svg}).info().content_version != pack.info().content_version


def test_partial_pack_turns_links_to_unwritten_articles_into_words(tmp_path):
    unfinished = {name: text for name, text in SOUND.items() if name != "articles/transfers/other-article.en.md"}

    pack = built(tmp_path, unfinished, partial=True)

    assert pack.item("other-article") is None
    assert pack.item("stuck-article").related == ()
    assert "article:other-article" not in pack.document("stuck-article", Lang.ZH).full_html
    assert "另一篇" in pack.document("stuck-article", Lang.ZH).full_text


def test_partial_pack_keeps_the_first_of_two_items_with_one_id(tmp_path):
    twice = {"terms/stuck-flow.toml": SOUND["terms/hash.toml"]}

    assert built(tmp_path, SOUND | twice, partial=True).item("stuck-flow").kind is Kind.FLOW


def test_empty_folder_gives_an_empty_pack(tmp_path):
    pack = built(tmp_path, {})

    assert pack.items(Kind.ARTICLE) == ()
    assert pack.info().counts["article"] == 0
