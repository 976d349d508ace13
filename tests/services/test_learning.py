"""What help did not answer is noted after a yes only, without secrets and names, and goes when the person says so."""

import json

import pytest

from app.adapters.report_files import NewFiles
from app.core.gaps import LONGEST, MOST, Gap, GapKind, read_file, read_gap, write_file
from app.core.secrets import screen
from app.services.learning import LearningService
from tests.services.small_store import SmallFacts, SmallStore


class Bench:
    def __init__(self):
        self.store, self.is_agreed, self.day = SmallStore(), True, "2026-11-26"
        self.learning = LearningService(
            self.store, NewFiles(), lambda: self.is_agreed, lambda: self.day, SmallFacts().identity
        )

    def missed(self, text, lang="zh"):
        self.learning.missed(screen(text), lang)

    def texts(self):
        return [gap.text for gap in self.learning.listed()]


@pytest.fixture
def bench():
    return Bench()


def test_without_a_yes_nothing_is_noted_and_no_store_is_made(bench):
    bench.is_agreed = False
    bench.missed("怎么关闭闪兑")
    bench.learning.not_yet("tx-stuck-pending", "zh")

    assert bench.store.records == {}


def test_the_same_search_is_counted_and_not_repeated(bench):
    bench.missed("Close the Swap page")
    bench.day = "2026-11-27"
    bench.missed("close the  swap page")
    bench.missed("close the swap page", "en")

    assert {(gap.lang, gap.count, gap.day) for gap in bench.learning.listed()} == {
        ("zh", 2, "2026-11-27"),
        ("en", 1, "2026-11-27"),
    }


@pytest.mark.parametrize(
    "text",
    [
        r"help C:\Users\liwei\wallet.txt",
        "write to somebody@example.com",
        "my address 0x52908400098527886E0F7030069857D2E4169EE7 is empty",
        "hash 8f2a559490cc2a7ab61c32ed3d8060216ee02e4960a83f97bde6ceb39d4b4d5e",
    ],
)
def test_names_addresses_and_what_may_be_a_key_are_masked(bench, text):
    bench.missed(text)

    (kept,) = bench.texts()
    for piece in ("liwei", "somebody@example.com", "8f2a559490cc2a7ab61c32ed", "0x5290840009852"):
        assert piece not in kept


def test_what_is_noted_is_short_and_not_without_end(bench):
    bench.missed("怎么关闭 " * 5000)
    for number in range(MOST + 5):
        bench.learning.not_yet(f"item-{number}", "en")

    assert max(map(len, bench.texts())) <= LONGEST
    assert len(bench.learning.listed()) == MOST


def test_one_note_or_all_are_erased(bench):
    bench.missed("one")
    bench.missed("two")
    bench.learning.forget(Gap(GapKind.SEARCH, "one", "zh", 1, "").id)
    after_one = bench.texts()
    bench.learning.erase()

    assert (after_one, bench.texts(), bench.store.records) == (["two"], [], {})


def test_the_file_holds_what_was_shown_and_nothing_else(bench, tmp_path):
    bench.missed("怎么关闭闪兑")
    bench.learning.not_yet("tx-stuck-pending", "zh")

    assert bench.learning.export(str(tmp_path / "gaps.json")) == 2
    written = json.loads((tmp_path / "gaps.json").read_text(encoding="utf-8"))
    assert sorted(written) == ["format", "gaps", "program"]
    assert {gap["text"] for gap in written["gaps"]} == {"怎么关闭闪兑", "tx-stuck-pending"}
    assert read_file((tmp_path / "gaps.json").read_bytes()) == bench.learning.listed()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"\xff",
        b'{"format": 2, "program": "x", "gaps": []}',
        b"[" * 100_000,
        write_file([Gap(GapKind.SEARCH, "x" * 500, "zh", 1, "")], "x"),
        write_file([Gap(GapKind.SEARCH, "a\x1b[2J", "zh", 1, "")], "x"),
        write_file([Gap(GapKind.SEARCH, "a", "zh", -1, "")], "x"),
    ],
)
def test_a_file_of_something_else_is_none(data):
    assert read_file(data) is None
    assert read_gap(data) is None or data == b"{}"
