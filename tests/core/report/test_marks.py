"""Masked places of a report are found, words in brackets are not."""

import pytest

from app.core.report.identity import Masker
from app.core.report.marks import marks
from app.core.secrets import redact


def lit(text):
    return [text[start:end] for start, end in marks(text)]


def test_what_masker_and_guard_put_in_is_found():
    masked = Masker([("user", "liwei")]).mask(r"C:\Users\liwei\a, mail wang@mail.example").text
    removed = redact("abandon " * 11 + "about").text

    assert lit(masked) == ["[user 1]", "[mail 1]"]
    assert lit(removed) == ["[recovery phrase removed]"]


@pytest.mark.parametrize("text", ["[自助程序]", "[Pending]", "see [1]", "[a]", "list[0]", "[]", "[TP-ABCDEFGH]"])
def test_other_brackets_are_left_alone(text):
    assert lit(text) == []
