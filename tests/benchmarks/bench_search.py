"""Search: how often the right help comes first, how fast, how large. Printed; run by ``make bench``."""

from __future__ import annotations

import statistics
import time
from collections import defaultdict

import pytest

from app.core.help import Lang
from tests.benchmarks import search_material as material
from tests.benchmarks.fts5_candidates import Fts5

SHARED = material.CONTENT.parents[2] / "shared" / "data" / "search-dev.jsonl"
HUNDREDFOLD = 18_000


@pytest.fixture(scope="module")
def ours(tmp_path_factory):
    return material.build_ours(tmp_path_factory.mktemp("ours"))


@pytest.fixture(scope="module")
def hundredfold(ours, tmp_path_factory):
    entries = material.recombined(ours[1], HUNDREDFOLD)
    return material.build_made(tmp_path_factory.mktemp("made") / "made.pack", entries), entries


def lang_of(row):
    return Lang.EN if row["lang"] == "en" else Lang.ZH


def keystrokes(rows):
    """Give what stands in the box after every second keystroke."""
    return [
        (row["query"][:end], lang_of(row)) for row in rows[::4] for end in range(2, min(24, len(row["query"])) + 1, 2)
    ]


def milliseconds(search, typed):
    times = []
    for text, lang in typed:
        started = time.process_time()  # other work on the machine is not ours
        search(text, lang)
        times.append(1000 * (time.process_time() - started))
    cuts = statistics.quantiles(times, n=100)
    return f"p50 {cuts[49]:6.2f}  p95 {cuts[94]:6.2f}  p99 {cuts[98]:6.2f} ms of CPU"


def graded(search, rows):
    groups = defaultdict(list)
    for row in rows:
        needs = [hit.needs[:2] for hit in search(row["query"], lang_of(row))]
        right = [row["topic"] in each for each in needs]
        for group in ("all", row.get("variant_type") or row["kind"]):
            groups[group].append((any(right[:1]), any(right[:3])))
    return {
        group: (len(hits), *(100 * sum(hit) / len(hits) for hit in zip(*hits, strict=True)))
        for group, hits in groups.items()
    }


def bench_quality(ours):
    index = material.opened_pack(ours[0])
    for path in (material.OWN, material.FRESH, SHARED):
        if path.exists():
            print(f"\n{path.name}")
            for group, (count, first, third) in graded(
                lambda q, lang: index.search(q, lang, 5).hits, material.queries(path)
            ).items():
                print(f"  {group:18} n={count:4}  hit@1 {first:5.1f}  hit@3 {third:5.1f}")


def bench_size_and_opening(ours):
    path, entries = ours
    size, text = material.index_bytes(path), material.text_bytes(entries)
    without = material.text_bytes([entry for entry in entries if entry.lang is not Lang.ZH_HANT])
    print(
        f"\nindex {size / 1e6:.2f} MB = {size / text:.2f} x text ({size / without:.2f} x without the derived Traditional)"
    )
    opening = []
    for _ in range(15):
        started = time.perf_counter()
        material.opened_pack(path)
        opening.append(1000 * (time.perf_counter() - started))
    print(f"opening: median {statistics.median(opening):.1f} ms, worst {max(opening):.1f} ms")


def bench_keystroke(ours):
    index = material.opened_pack(ours[0])
    print(
        f"\nour size, 20 hits with excerpts: {milliseconds(lambda q, lang: index.search(q, lang, 20), keystrokes(material.queries()))}"
    )


def bench_keystroke_at_a_hundred_times(hundredfold):
    path, entries = hundredfold
    index = material.opened(path)
    typed = keystrokes(material.queries())
    ratio = material.index_bytes(path) / material.text_bytes(entries)
    print(
        f"\n{len(entries)} documents, index {ratio:.2f} x text: {milliseconds(lambda q, lang: index.search(q, lang, 20), typed)}"
    )


def bench_engines(ours, hundredfold):
    """Compare posting lists with SQLite's own full-text search fed with the same features."""
    for name, path, entries in (("ours", ours[0], ours[1]), ("100 x", *hundredfold)):
        index = material.opened_pack(path) if name == "ours" else material.opened(path)
        fts5 = Fts5(entries, index)
        typed = keystrokes(material.queries())
        print(f"\n{name}: posting lists {milliseconds(fts5.by_postings, typed)}")
        print(
            f"{name}: FTS5 bm25      {milliseconds(fts5.by_bm25, typed)}  size {fts5.size / material.text_bytes(entries):.2f} x text"
        )
        print(f"{name}: FTS5, rescored {milliseconds(fts5.rescored, typed)}")
        if name == "ours":
            for label, search in (
                ("posting lists", fts5.by_postings),
                ("FTS5 bm25", fts5.by_bm25),
                ("FTS5, rescored", fts5.rescored),
            ):
                count, first, third = graded(search, material.queries())["all"]
                print(
                    f"  {label:15} n={count}  hit@1 {first:5.1f}  hit@3 {third:5.1f}  (scores only: no rules, no arrangement)"
                )
