"""Puts an article together as HTML that Qt's rich text shows well: title, answer, steps, notes, sources."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from app.core.help import SourceKind
from app.ui.theme.tokens import Colours, Measures, Tokens

_SECTION: Final = re.compile(r'(?=<h2 id="[a-z0-9-]+">)')
_SECTION_ID: Final = re.compile(r'<h2 id="([a-z0-9-]+)">')
_ANSWER: Final = re.compile(r'\s*<p class="answer">.*?</p>', re.DOTALL)
# Chinese needs air between lines; in pixels, because Qt counts percent from the height of the face, not of the letters.
_LEADING: Final = 1.65
_SPACER: Final = '<p style="line-height:8px;font-size:4px;margin:0">&nbsp;</p>'
_LIST: Final = re.compile(r"<ol[^>]*>(.*?)</ol>", re.DOTALL)
# A flat list, or one that holds others (help has two levels), which is left to Qt.
_FLAT: Final = r"(?:(?!</?[uo]l\b).)*"
_NESTED: Final = rf"<[uo]l\b[^>]*>{_FLAT}(?:<[uo]l\b[^>]*>{_FLAT}</[uo]l>{_FLAT})+</[uo]l>"
_BULLETS: Final = re.compile(rf"{_NESTED}|<ul[^>]*>(?P<inside>{_FLAT})</ul>", re.DOTALL)
_ENTRY: Final = re.compile(r"<li([^>]*)>(.*?)</li>", re.DOTALL)
_WARNING_SECTIONS: Final = frozenset({"cannot", "danger"})
_QUIET_SECTIONS: Final = frozenset({"prepare"})


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source as it stands at the foot of an article; ``mark`` is the word for its kind."""

    id: str
    kind: SourceKind
    mark: str
    title: str
    where: str


@dataclass(frozen=True, slots=True)
class PageWords:
    """Everything of an article that is written out.

    Attributes:
        facts: Lines below the title, for example the review date.
        notices: Lines above the body, for example that no translation exists.
        related: Pairs of link and title.
    """

    title: str
    answer: str
    body_html: str
    facts: str = ""
    notices: tuple[str, ...] = ()
    related_heading: str = ""
    related: tuple[tuple[str, str], ...] = ()
    sources_heading: str = ""
    sources: tuple[SourceLine, ...] = ()
    sources_note: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """How a kind of source looks: drawing and colour name; the word comes with the source."""

    icon: str
    colour: str


MARKS: Final = {
    SourceKind.OFFICIAL: Mark("verified", "good"),
    SourceKind.OFFICIAL_MIRROR: Mark("copy", "accent"),
    SourceKind.SEVERAL: Mark("list", "accent"),
    SourceKind.THIRD_PARTY: Mark("unclear", "warn"),
    SourceKind.GENERAL: Mark("globe", "text_dim"),
    SourceKind.OWN: Mark("check", "accent"),
}


def page_html(words: PageWords, tokens: Tokens) -> str:
    """Write the whole page."""
    parts = [f'<h1><a name="top"></a>{escape(words.title)}</h1>']
    if words.facts:
        parts.append(f'<p class="facts">{escape(words.facts)}</p>{_SPACER}')
    parts += [_panel(f"<p>{escape(line)}</p>", "warn_soft", tokens) for line in words.notices]
    answer, rest = _answer(words)
    if answer:
        parts.append(_panel(answer, "accent_soft", tokens))
    parts.append(body(rest, tokens))
    if words.related:
        links = "".join(f'<li><a href="{escape(link)}">{escape(title)}</a></li>' for link, title in words.related)
        related = f'<h2 id="related">{escape(words.related_heading)}</h2><ul>{links}</ul>'
        parts.append(_bullets(related, tokens.measures))
    if words.sources:
        parts.append(_sources(words))
    return "\n".join(parts)


def _answer(words: PageWords) -> tuple[str, str]:
    """Take the answer off the top of the body, where it carries links; a body without one gets the plain words."""
    found = _ANSWER.match(words.body_html)
    if found:
        return found[0], words.body_html[found.end() :]
    return (f'<p class="answer">{escape(words.answer)}</p>' if words.answer else ""), words.body_html


def body(html: str, tokens: Tokens) -> str:
    """Give steps, tables and the sections about limits their look. The HTML is ours, rendered and sanitised."""
    return "\n".join(_section(section, tokens) for section in _SECTION.split(html) if section.strip())


def headings(html: str) -> tuple[tuple[str, str], ...]:
    """List anchor and words of every section, in reading order."""
    found = re.findall(r'<h2 id="([a-z0-9-]+)">(.*?)</h2>', html, re.DOTALL)
    return tuple((anchor, re.sub(r"<[^>]+>", "", words)) for anchor, words in found)


def style(tokens: Tokens, zoom: float, families: Sequence[str], fixed: Sequence[str]) -> str:
    """Give the document's own style sheet, in the part of CSS that Qt knows; ``zoom`` goes on top of the window's."""
    colours, sizes = tokens.colours, tokens.measures
    text, small = round((sizes.font + 1) * zoom), round(sizes.font_small * zoom)
    leading = round(_LEADING * text)
    faces, codes = _faces(families), _faces(fixed)
    return f"""
body, p, li, td, th {{ font-family: {faces}; font-size: {text}px; color: {colours.text}; line-height: {leading}px; }}
p {{ margin: 0 0 12px 0; }}
h1 {{ font-weight: 600; margin: 0 0 4px 0; }}
h2 {{ font-weight: 600; margin: 24px 0 8px 0; }}
h3 {{ font-weight: 600; margin: 18px 0 6px 0; }}
h4 {{ font-weight: 600; margin: 12px 0 4px 0; }}
li {{ margin-bottom: 4px; }}
ul, ol {{ -qt-list-indent: 1; margin: 0 0 8px 0; }}
a {{ color: {colours.accent}; text-decoration: none; }}
a.term {{ color: {colours.text}; text-decoration: underline; }}
a.mark-official, a.mark-own {{ color: {colours.good}; }}
a.mark-third-party {{ color: {colours.warn}; }}
a.mark-general {{ color: {colours.text_dim}; }}
code, pre {{ font-family: {codes}; background-color: {colours.sunken}; }}
blockquote {{ color: {colours.text_dim}; margin: 0 0 12px 20px; }}
sup {{ font-size: {text}px; }}
.answer {{ font-size: {round(sizes.font_lead * zoom)}px; margin: 0; }}
.facts, .menu-note, .where {{ color: {colours.text_dim}; font-size: {small}px; }}
.facts {{ margin-bottom: 18px; }}
.bullet {{ color: {colours.text_dim}; }}
.number {{ color: {colours.accent}; font-weight: 600; font-size: {round(sizes.font_heading * zoom)}px; }}
th {{ font-weight: 600; text-align: left; }}
"""


def _section(html: str, tokens: Tokens) -> str:
    found = _SECTION_ID.match(html)
    key = found[1] if found else ""
    html = _bullets(_steps(_tables(html, tokens.colours), tokens), tokens.measures)
    if key in _WARNING_SECTIONS or key in _QUIET_SECTIONS:
        head, _, rest = html.partition("</h2>")
        ground = "warn_soft" if key in _WARNING_SECTIONS else "sunken"
        return f"{head}</h2>{_SPACER}{_panel(rest, ground, tokens)}"
    return html


def _steps(html: str, tokens: Tokens) -> str:
    """Numbered lists become rows with a large number; lists inside a step are left as they are."""

    def as_rows(found: re.Match[str]) -> str:
        if "<ol" in found[1] or "<ul" in found[1]:
            return found[0]
        entries = enumerate(_ENTRY.finditer(found[1]), 1)
        rows = [_step(number, entry[1], entry[2], tokens.measures) for number, entry in entries]
        return f'<table width="100%" cellspacing="0" cellpadding="0">{"".join(rows)}</table>'

    return _LIST.sub(as_rows, html)


def _step(number: int, attributes: str, words: str, sizes: Measures) -> str:
    anchor = re.search(r'id="([a-z0-9-]+)"', attributes)
    name = f'<a name="{anchor[1]}"></a>' if anchor else ""
    gap = sizes.space_half
    return (
        f'<tr><td width="{sizes.font_heading * 2}" style="padding-top:{gap - 2}px">{name}'
        f'<span class="number">{number}</span></td>'
        f'<td style="padding-top:{gap}px;padding-bottom:{gap}px">{words}</td></tr>'
    )


def _bullets(html: str, sizes: Measures) -> str:
    """Flat lists become rows whose words stand below those of steps: Qt draws a black disc that touches the words."""
    gap = sizes.space_half - 2
    before = f'<tr><td width="{sizes.font_heading * 2}"><span class="bullet">•</span></td>'

    def as_rows(found: re.Match[str]) -> str:
        if found["inside"] is None:
            return found[0]
        style = f"padding-top:{gap}px;padding-bottom:{gap}px"
        rows = (f'{before}<td style="{style}">{entry[2]}</td></tr>' for entry in _ENTRY.finditer(found["inside"]))
        return f'<table width="100%" cellspacing="0" cellpadding="0">{"".join(rows)}</table>'

    return _BULLETS.sub(as_rows, html)


def _tables(html: str, colours: Colours) -> str:
    # Qt takes borders of cells from the table only when they collapse.
    style = f"border-collapse:collapse;border-color:{colours.line};border-style:solid;border-width:1px"
    table = f'{_SPACER}<table width="100%" border="1" cellspacing="0" cellpadding="8" style="{style}">'
    html = re.sub(r"<table[^>]*>", table, html).replace("</table>", f"</table>{_SPACER}")
    return re.sub(r"<th\b[^>]*>", f'<th bgcolor="{colours.sunken}">', html)


def _panel(html: str, ground: str, tokens: Tokens) -> str:
    colour = getattr(tokens.colours, ground)
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0" bgcolor="{colour}"><tr>'
        f'<td style="padding:12px 18px 12px 18px">{html}</td></tr></table>'
        f"{_SPACER}"
    )


def _sources(words: PageWords) -> str:
    rows = "".join(
        f'<tr><td width="32"><a name="source-{escape(source.id)}"></a>'
        f'<img src="icon:{MARKS[source.kind].icon}/{MARKS[source.kind].colour}" width="18" height="18"></td>'
        f'<td style="padding-bottom:10px">{number}. <b>{escape(source.mark)}</b> · {escape(source.title)}'
        f'<br><span class="where">{escape(source.where)}</span></td></tr>'
        for number, source in enumerate(words.sources, 1)
    )
    note = f'<p class="where">{escape(words.sources_note)}</p>' if words.sources_note else ""
    heading = f'<h2 id="sources">{escape(words.sources_heading)}</h2>'
    return f'{heading}<table cellspacing="0" cellpadding="0" width="100%">{rows}</table>{note}'


def _faces(families: Sequence[str]) -> str:
    return ", ".join(f"'{family}'" for family in families)
