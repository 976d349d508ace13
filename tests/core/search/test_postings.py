"""Posting lists come back as written, heaviest first; a damaged one is no reason to fail."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.search.postings import PAGE_CEILING, pack_pages, pack_units, unpack

UNITS = st.lists(
    st.tuples(st.integers(0, 65535), st.integers(0, 255), st.floats(0, 1)), unique_by=lambda u: u[:2], max_size=50
)
PAGES = st.lists(st.tuples(st.integers(0, 65535), st.floats(0, PAGE_CEILING)), unique_by=lambda p: p[0], max_size=50)


@given(UNITS, PAGES)
def test_lists_come_back_heaviest_first(units, pages):
    posting = unpack(1.5, pack_units(units, 1000), pack_pages(pages, 1000))

    assert {(entry >> 16, entry >> 8 & 255) for entry in posting.units} == {unit[:2] for unit in units}
    assert sorted(posting.pages) == sorted(item for item, _ in pages)
    for weights in ([entry & 255 for entry in posting.units], list(posting.page_weights)):
        assert weights == sorted(weights, reverse=True)
        assert all(1 <= weight <= 255 for weight in weights)


@given(UNITS, st.integers(0, 10))
def test_lists_are_cut_behind_the_heaviest(units, longest):
    kept = unpack(1.0, pack_units(units, longest), b"").units
    everything = unpack(1.0, pack_units(units, 1000), b"").units

    assert list(kept) == list(everything)[:longest]


@given(st.binary(max_size=40), st.binary(max_size=40))
def test_damaged_lists_are_read_as_far_as_they_go(units, pages):
    posting = unpack(1.0, units, pages)

    assert len(posting.pages) == len(posting.page_weights) == len(pages) // 3
