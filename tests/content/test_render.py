"""What a reader is shown holds no script, nothing remote and no link that is not ours."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.content.render import Block, Renderer, Vocabulary
from app.content.sanitise import sanitise
from app.content.term_links import TermNames
from app.core.help import SourceKind

SOURCES = {
    "copy": SourceKind.OFFICIAL_MIRROR,
    "site": SourceKind.OFFICIAL,
    "book": SourceKind.GENERAL,
    "blog": SourceKind.THIRD_PARTY,
}
TARGETS = frozenset({"article:here", "flow:walk", "checklist:list", "term:hash", "term:gas", "channel:site"})
HOSTILE = st.sampled_from(
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[a](javascript:alert(1))", "![b](https://evil.test/i.png)",
        "[c](https://evil.test)", "[d](article:here 'x\" onclick=\"y')", "<a href='data:text/html,x'>e</a>", "<style>*{}</style>",
        "<iframe src=//evil.test>", "[f]: https://evil.test", "[f]", "<https://evil.test>", "[g](ARTICLE:here)", "[h](article:nowhere)",
        "[i](article:here/../x)", "![j](figure:../../etc)", "[k](vbscript:x)", "[l](&#106;avascript:x)", "<svg onload=x>",
        "&lt;script&gt;", "[^copy]", "[^nothing]", "{menu}", "1. x", "- y", "| a | b |\n|---|---|\n| c | <b onclick=x>d</b> |",
        "`<script>`", "```\n<script>\n```", "**bold**", "hash", "<!-- x -->", "<p id=step-1 style='x'>", "[m](term:hash)",
        "\\[n](article:here)", "\x00", "\u202e", "[^copy](javascript:x)", "[o](//evil.test)", "[p](file:///etc/passwd)",
    ]
)  # fmt: skip


class Seen(HTMLParser):
    """Collects tags and attributes of what was rendered."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.attributes = set(), []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]


@pytest.fixture(scope="module")
def renderer():
    names = TermNames(
        [("交易哈希", "hash"), ("哈希", "hash"), ("hash", "hash"), ("gas", "gas"), ("gas fee", "gas"), ("费", "gas")]
    )
    kinds = {kind: kind.value for kind in SourceKind}
    return Renderer(Vocabulary(TARGETS, SOURCES, kinds, "(menus may differ)", names))


def render(renderer, text, *, sources=("copy", "site", "book", "blog"), **block):
    return renderer.render((Block(text, **block),), sources)


def assert_harmless(html):
    seen = Seen(html)
    assert not seen.tags & {"script", "style", "iframe", "svg", "object", "form", "input", "link", "meta"}
    for _tag, name, value in seen.attributes:
        assert name in {"href", "src", "id", "class", "title", "alt", "start", "cellspacing"}
        if name == "href":
            assert value in TARGETS or value.removeprefix("source:") in SOURCES
        if name == "src":
            assert value.startswith("figure:")


@given(
    parts=st.lists(st.one_of(HOSTILE, st.text(max_size=12)), max_size=8), glue=st.sampled_from(["", " ", "\n", "\n\n"])
)
def test_hostile_markdown_comes_out_harmless(renderer, parts, glue):
    assert_harmless(render(renderer, glue.join(parts), heading=glue.join(parts), anchor="x", numbered=True))


@given(html=st.lists(st.one_of(HOSTILE, st.text(max_size=20)), max_size=6).map("".join))
def test_sanitiser_lets_only_links_of_our_shape_through(html):
    for _tag, name, value in Seen(sanitise(html)).attributes:
        assert not name.startswith("on")
        assert name != "style"
        if name == "href":
            assert value.partition(":")[0] in {"article", "flow", "checklist", "term", "channel", "source"}
        if name == "src":
            assert value.startswith("figure:")


def test_mark_leads_to_its_source_and_says_its_kind_without_colour(renderer):
    html = render(renderer, "Copied.[^copy] Known.[^site] Read.[^book] Heard.[^blog]")

    assert '<a class="mark mark-official-mirror" href="source:copy" title="official-mirror">1*</a>' in html
    assert '<a class="mark mark-official" href="source:site" title="official">2</a>' in html
    assert ">3°</a>" in html
    assert ">4†</a>" in html


def test_mark_of_an_unlisted_source_vanishes(renderer):
    assert render(renderer, "Said.[^nothing]") == "<p>Said.</p>"


def test_menu_note_stands_behind_the_path(renderer):
    html = render(renderer, "「我 → 设置」{menu}里")

    assert html == '<p>「我 → 设置」<span class="menu-note">(menus may differ)</span>里</p>'


def test_menu_note_in_code_stays_as_written(renderer):
    assert "{menu}" in render(renderer, "`{menu}`")


def test_figure_is_one_of_ours_with_its_alternative(renderer):
    html = render(renderer, "![A queue](figure:queue)")

    assert '<img alt="A queue" src="figure:queue">' in html


def test_link_that_leads_nowhere_becomes_plain_words(renderer):
    assert render(renderer, "看[这里](article:unwritten)") == "<p>看<span>这里</span></p>"


def test_first_mention_of_a_term_is_linked_once_with_the_longest_name(renderer):
    html = render(renderer, "复制交易哈希，再看哈希。")

    assert html == '<p>复制<a class="term" href="term:hash">交易哈希</a>，再看哈希。</p>'


def test_terms_are_not_linked_inside_links_headings_and_code(renderer):
    html = render(renderer, "`hash` and [a hash](article:here)\n\n### hash", heading="hash", anchor="why")

    assert "term:" not in html


def test_term_the_author_linked_is_not_linked_again(renderer):
    html = render(renderer, "A hash. Then a [hash](term:hash).")

    assert html.count("term:hash") == 1
    assert html.startswith("<p>A hash. ")


def test_latin_term_needs_a_whole_word_in_singular_or_plural(renderer):
    assert "term:" not in render(renderer, "rehashing gasoline hash-rate")
    assert '<a class="term" href="term:hash">Hashes</a>' not in render(renderer, "Hashes")
    assert '<a class="term" href="term:gas">gas fees</a>' in render(renderer, "Pay gas fees first.")


def test_several_terms_in_one_text_keep_the_words_between(renderer):
    html = render(renderer, "before hash between gas after **bold** end")

    assert html == (
        '<p>before <a class="term" href="term:hash">hash</a> between <a class="term" href="term:gas">gas</a> '
        "after <strong>bold</strong> end</p>"
    )


def test_term_does_not_link_to_itself(renderer):
    assert "term:hash" not in renderer.render((Block("A hash."),), (), own_id="hash")


def test_steps_of_the_first_level_get_anchors(renderer):
    html = render(renderer, "1. one\n    - detail\n    - more\n2. two\n\nText\n\n- no step", numbered=True)

    assert [value for tag, name, value in Seen(html).attributes if name == "id"] == ["step-1", "step-2"]


def test_heading_carries_its_anchor(renderer):
    assert '<h2 id="why">A &amp; B</h2>' in render(renderer, "x", heading="A & B", anchor="why")


def test_no_state_leaks_from_one_text_to_the_next(renderer):
    first = render(renderer, "hash[^site]")
    render(renderer, "[f]: article:here\n\nhash", sources=())

    assert render(renderer, "hash[^site]") == first
    assert "article:here" not in render(renderer, "[f]")
