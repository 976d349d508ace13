"""A content-gap file becomes tasks for authors: the most frequent first, with the file to look at."""

import pytest

from app.content.gaps import as_markdown, tasks_of
from app.content.library import load_library
from app.core.errors import ContentError
from app.core.gaps import Gap, GapKind, write_file
from tests.content.sample import write


@pytest.fixture
def library(tmp_path):
    return load_library(write(tmp_path / "content"))


def test_searches_and_votes_become_tasks(tmp_path, library):
    known = next(iter(library.articles))
    gaps = [
        Gap(GapKind.SEARCH, "怎么关闭闪兑", "zh", 2, "2026-11-26"),
        Gap(GapKind.NOT_YET, known, "en", 5, "2026-11-26"),
        Gap(GapKind.NOT_YET, "gone", "en", 1, "2026-11-26"),
    ]
    (tmp_path / "gaps.json").write_bytes(write_file(gaps, "0.1"))
    tasks = tasks_of(tmp_path / "gaps.json", library)

    assert [(task.text, task.weight) for task in tasks] == [(known, 5), ("怎么关闭闪兑", 2), ("gone", 1)]
    assert tasks[0].where == library.articles[known].path
    assert as_markdown(tasks).splitlines()[0].startswith(f"- [ ] 5× en “{known}” ({tasks[0].where}) – ")


def test_what_looks_like_a_secret_makes_no_task(tmp_path, library):
    phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"
    (tmp_path / "gaps.json").write_bytes(write_file([Gap(GapKind.SEARCH, phrase, "en", 1, "")], "0.1"))

    assert tasks_of(tmp_path / "gaps.json", library) == []


@pytest.mark.parametrize("data", [None, b"", b"x" * 3_000_000])
def test_a_file_that_is_none_is_named(tmp_path, library, data):
    if data is not None:
        (tmp_path / "gaps.json").write_bytes(data)
    with pytest.raises(ContentError) as caught:
        tasks_of(tmp_path / "gaps.json", library)

    assert (caught.value.code, caught.value.facts) == ("content.no_gaps", {"file": "gaps.json"})
