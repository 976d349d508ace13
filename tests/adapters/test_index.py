"""Search over a built index: the right help first, whatever is typed."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.adapters.index import SearchIndex
from app.core.errors import PackError
from app.core.help import Kind, Lang
from app.core.hits import Intent
from tests.adapters import small_index

ROOT = Path(__file__).parents[2]
ANYTHING = st.text(st.characters(codec=None, categories=None), max_size=200)
NASTY = [
    "\x00", "\ufeff授权", "\u202e授权", "ab\ud800", '" OR 1=1 --', "NEAR(a b, 3) * ^ :", "授权' UNION SELECT", "%_\\",
    "'", "😀" * 500, "a" * 1_000_000, "授" * 1_000_000, "zhu" * 5000, "x y " * 100_000, "((((", "$$$$", "#gas", "+",
]  # fmt: skip


@pytest.fixture(scope="module")
def index():
    return SearchIndex(small_index.open_index())


def first(index, query, lang=Lang.ZH):
    return index.search(query, lang, 5).hits[0].id


@pytest.mark.parametrize(
    ("query", "item_id"),
    [
        ("转账打包中", "tx-stuck-pending"),
        ("轉帳一直打包中", "tx-stuck-pending"),
        ("zhuanzhang yizhi dabao", "tx-stuck-pending"),
        ("zzyzdb", "tx-stuck-pending"),
        ("转帐一直大包中", "tx-stuck-pending"),
        ("transacton stuck pendng", "tx-stuck-pending"),
        ("转账 pending", "tx-stuck-pending"),
        ("INSUFFICIENT_OUTPUT_AMOUNT", "swap-failed-slippage"),
        ("Error: insufficient output amount", "swap-failed-slippage"),
        ("助记词泄露", "mnemonic-leaked"),
        ("zhujici xielou", "mnemonic-leaked"),
        ("zjcxl", "mnemonic-leaked"),
        ("助计词泄露", "mnemonic-leaked"),
        ("my wallet got hacked", "assets-stolen-now"),
        ("取消授权", "revoke-approval"),
    ],
)
def test_people_find_it_however_they_write_it(index, query, item_id):
    assert first(index, query) == item_id


def test_words_of_another_region_are_understood(index):
    assert first(index, "網路連線") == "official-contact"


def test_what_was_searched_instead_is_said(index):
    assert index.search("zhujici xielou", Lang.ZH, 3).corrected == "助记词泄露"
    assert index.search("助记词泄露", Lang.ZH, 3).corrected is None


@pytest.mark.parametrize("lang", [Lang.ZH, Lang.EN])
def test_one_item_is_one_hit_in_the_language_of_the_reader(index, lang):
    hits = index.search("approve 授权", lang, 10).hits

    assert len({hit.id for hit in hits}) == len(hits)
    assert {hit.lang for hit in hits if hit.kind is Kind.ARTICLE} == {lang}


def test_page_in_another_language_is_better_than_none(index):
    hit = next(hit for hit in index.search("滑点", Lang.EN, 10).hits if hit.id == "slippage")

    assert hit.lang is Lang.ZH


def test_step_that_answers_is_shown_and_marked(index):
    hit = index.search("付矿工费加速转账", Lang.ZH, 1).hits[0]

    assert (hit.snippet, hit.step) == ("付更高的矿工费加速。", 2)
    assert "矿工费加速" in [hit.snippet[start:end] for start, end in hit.marks]
    assert [hit.title[start:end] for start, end in hit.title_marks] == ["转账"]


def test_of_an_emergency_the_answer_is_shown_and_no_step_from_its_middle(index):
    hit = index.search("取消无限授权", Lang.ZH, 1).hits[0]

    assert (hit.snippet, hit.step) == ("在授权管理里取消。", 0)
    assert [hit.title[start:end] for start, end in hit.title_marks] == ["取消授权"]


@pytest.mark.parametrize("query", ["qwzzkjhj", "😀", "???", "¿¡", "zzz qqq"])
def test_page_is_never_empty(index, query):
    result = index.search(query, Lang.ZH, 5)

    assert result.hits


def test_nothing_typed_finds_nothing(index):
    assert index.search(" \u200b\ufeff ", Lang.ZH, 5).hits == ()


@pytest.mark.parametrize("query", NASTY, ids=lambda query: ascii(query[:12]))
def test_no_text_upsets_the_search(index, query):
    result = index.search(query, Lang.ZH, 5)

    result.query.encode()
    assert len(result.query) <= 1000


@given(ANYTHING)
def test_any_text_is_searched_and_twice_gives_the_same(index, text):
    assert index.search(text, Lang.EN, 5) == index.search(text, Lang.EN, 5)


def pieces():
    for entry in small_index.entries():
        for text in (entry.title, entry.answer, entry.body, *entry.phrasings):
            for length in (1, 2):
                for start in range(len(text) - length + 1):
                    piece = text[start : start + length]
                    if all("\u4e00" <= character <= "\u9fff" for character in piece):
                        yield piece, entry.id


def test_one_or_two_characters_find_every_page_that_holds_them(index):
    found = {piece: {hit.id for hit in index.search(piece, Lang.ZH, 100).hits} for piece, _ in pieces()}

    assert [(piece, item_id) for piece, item_id in pieces() if item_id not in found[piece]] == []


DANGER = ["币被盗", "助记词泄露", "钱包被黑", "stolen", "hacked", "leaked my seed phrase", "beidao", "被骗", "假客服"]


@given(
    st.sampled_from(DANGER), st.sampled_from(["", "滑点", "客服", "转账一直打包中", "swap failed", "slippage too low"])
)
def test_danger_has_a_security_answer_in_the_first_three(index, danger, other):
    needs = {need for hit in index.search(f"{danger} {other}", Lang.ZH, 3).hits for need in hit.needs}

    assert needs & {"stolen-assets", "approval-revoke"} or "mnemonic-leaked" in needs


def test_secret_leads_to_what_to_do_and_nothing_is_echoed(index):
    result = index.exposure(Lang.ZH)

    assert (result.query, result.intent) == ("[withheld]", Intent.SECRET)
    assert "mnemonic-leaked" in {hit.id for hit in result.hits}


def test_pasted_things_are_recognised_and_answered(index):
    result = index.search("0x" + "ab" * 32, Lang.ZH, 5)

    assert result.intent is Intent.TRANSACTION
    assert result.hits


def test_several_threads_may_search_at_once(index):
    queries = ["授权", "stuck", "zjcxl", "滑点"] * 10
    expected = [index.search(query, Lang.ZH, 5) for query in queries]

    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda query: index.search(query, Lang.ZH, 5), queries))

    assert found == expected


def test_limit_is_kept(index):
    assert len(index.search("币", Lang.ZH, 2).hits) == 2
    assert index.search("币", Lang.ZH, 0).hits == ()


@pytest.mark.parametrize("table", ["search_tables", "search_features", "search_items"])
def test_damaged_index_is_reported(table):
    connection = small_index.open_index()
    connection.execute(f"DROP TABLE {table}")

    with pytest.raises(PackError, match=r"pack\.damaged"):
        SearchIndex(connection).search("授权", Lang.ZH, 5)


def tables_built_with(seed):
    """Give a digest of all search tables, built by a Python that orders its sets by a seed."""
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    program = [sys.executable, "-m", "tests.adapters.small_index"]
    return subprocess.run(program, env=environment, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def test_every_build_of_the_same_content_gives_the_same_tables():
    digests = {tables_built_with(seed) for seed in ("1", "2", "3")}

    assert len(digests) == 1
    assert len(digests.pop().strip()) == 64
