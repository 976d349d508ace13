"""An article as Qt's rich text: pure functions."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.help import SourceKind
from app.ui.reading.page_html import MARKS, PageWords, SourceLine, body, headings, page_html
from app.ui.theme.tokens import LIGHT, Measures, Tokens

TOKENS = Tokens(LIGHT, Measures())


def test_steps_become_rows_that_can_be_reached():
    html = body('<h2 id="steps">S</h2><ol><li id="step-1">one</li><li id="step-2">two</li></ol>', TOKENS)

    assert '<a name="step-2"></a>' in html
    assert "<ol>" not in html


def test_a_list_inside_a_step_is_left_as_it_is():
    html = "<ol><li>one<ul><li>inner</li></ul></li></ol>"

    assert html in body(html, TOKENS)


def test_flat_lists_stand_below_the_words_of_steps():
    html = body('<h2 id="why">W</h2><ul><li>one</li><li>two <b>bold</b></li></ul><p>end</p>', TOKENS)

    assert "<ul>" not in html
    assert html.count("•") == 2
    assert "two <b>bold</b>" in html
    assert html.endswith("<p>end</p>")


def test_a_list_that_holds_another_is_left_to_qt():
    html = "<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>"

    assert html in body(html, TOKENS)


def test_what_nobody_can_do_stands_on_a_warning_ground():
    assert LIGHT.warn_soft in body('<h2 id="cannot">C</h2><p>x</p>', TOKENS)
    assert LIGHT.warn_soft not in body('<h2 id="why">C</h2><p>x</p>', TOKENS)


def test_tables_get_borders_whatever_attributes_they_come_with():
    for opening in ("<table>", '<table cellspacing="0">'):
        html = body(f'<h2 id="why">W</h2>{opening}<tr><th>a</th></tr></table>', TOKENS)

        assert 'border="1"' in html
        assert f'bgcolor="{LIGHT.sunken}"' in html


def test_the_answer_stands_once():
    words = PageWords("T", "the answer", '<p class="answer">the answer</p><p>more</p>')

    assert page_html(words, TOKENS).count("the answer") == 1


def test_headings_are_listed_without_markup():
    assert headings('<h2 id="a">A <code>x</code></h2><h2 id="b">B</h2>') == (("a", "A x"), ("b", "B"))


def test_every_kind_of_source_has_a_mark_of_its_own():
    assert set(MARKS) == set(SourceKind)
    assert len({mark.icon for mark in MARKS.values()}) == len(MARKS)


@given(st.text(max_size=60), st.text(max_size=60))
def test_plain_words_can_never_become_markup(title, where):
    source = SourceLine("s", SourceKind.OFFICIAL, title, title, where)
    html = page_html(PageWords(title, title, "", where, (title,), "", (), where, (source,)), TOKENS)

    for tag in ("<script", '<img src="http', '<a href="http'):
        assert tag not in html or tag in (title, where)
    assert html.count("<h1>") == 1
