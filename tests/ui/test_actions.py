"""Commands are data: each has one id, and no key does two things."""

from collections import Counter

from PySide6.QtGui import QKeySequence

from app.ui.actions import ALL, PAGES, sequences, shortcut_text, shortcut_texts
from app.ui.navigation import PageId
from app.ui.theme.icons import icon_names


def test_ids_are_unique():
    assert max(Counter(spec.id for spec in ALL).values()) == 1


def test_no_key_does_two_things(qapp):
    keys = Counter(
        key.toString(QKeySequence.SequenceFormat.PortableText) for spec in ALL for key in set(sequences(spec))
    )

    assert [key for key, count in keys.items() if count > 1] == []


def test_every_icon_is_drawn(qapp):
    assert {spec.icon for spec in ALL if spec.icon} <= set(icon_names())


def test_every_page_of_the_rail_has_a_key(qapp):
    assert [spec.id for spec in PAGES if not shortcut_text(spec)] == []
    assert {spec.page for spec in PAGES} == set(PageId) - {PageId.WELCOME, PageId.CHECK, PageId.REPORT}


def test_no_key_is_named_that_keyboards_lack(qapp):
    named = [text for spec in ALL for text in shortcut_texts(spec)]

    assert "F7" in named
    assert not {"Forward", "Find", "Back", "Search"} & set(named)


def test_emergency_is_one_key_away(qapp):
    assert shortcut_text(next(spec for spec in ALL if spec.id == "emergency")) == "F2"
