"""Rendered help stays readable without HTML."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.content.plain_text import plain_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>a</p>\n<p>b</p>", "a\n\nb"),
        ("<ol>\n<li>one</li>\n<li>two</li>\n</ol>", "1. one\n2. two"),
        ("<p>a</p>\n<ol>\n<li>one</li>\n</ol>\n<p>b</p>", "a\n\n1. one\n\nb"),
        ("<ol><li><p>one</p></li><li><p>two</p></li></ol>", "1. one\n2. two"),
        ("<ol><li>one<ul><li>x</li><li>y</li></ul></li><li>two</li></ol>", "1. one\n   - x\n   - y\n2. two"),
        ("<h2>t</h2><ul><li>x</li></ul>", "t\n\n- x"),
        ("<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr>\n<td>c</td>\n<td>d</td>\n</tr></tbody></table>", "a | b\nc | d"),
        ("<p><strong>a</strong> <em>b</em></p>", "a b"),
        ("<p>a<br>b &amp; c</p>", "a\nb & c"),
        ('<p><img src="figure:x" alt="A queue"></p>', "[A queue]"),
    ],
    ids=["paragraphs", "steps", "between", "loose", "nested", "heading", "table", "inline", "break", "figure"],
)  # fmt: skip
def test_shape_survives_as_text(html, text):
    assert plain_text(html) == text


def test_marks_and_menu_notes_can_be_left_out():
    html = '<p>a<sup><a href="source:x">1*</a></sup> b<span class="menu-note">(note)</span> c</p>'

    assert plain_text(html) == "a[1*] b(note) c"
    assert plain_text(html, marks=False) == "a b c"
    assert plain_text('<p>a<img src="figure:x" alt="A queue"></p>', marks=False) == "a"


@given(html=st.text(alphabet="<>/abpoliu &;\n\"='1", max_size=80))
def test_any_text_gives_text(html):
    assert isinstance(plain_text(html), str)
