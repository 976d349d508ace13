"""One sheet of paper with steps to tick off: laid out the same for one's own plan and for somebody else's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument

from app.core.help import Lang
from app.ui.blank_paper import blank_paper
from app.ui.pdf import save_pdf
from app.ui.theme.fonts import fixed_families
from app.ui.theme.tokens import LIGHT


@dataclass(frozen=True, slots=True)
class SheetStep:
    """One box to tick.

    Attributes:
        facts: When and how long, in a few words.
        lines: What to do; one line is written as a sentence, more are numbered.
    """

    title: str
    facts: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on it.

    Attributes:
        lead: Below the title, one line each.
        rest: Behind the steps; empty for nothing.
        never: The warning.
        foot: Who made it, and when.
        addresses: Public addresses that the person ticked, the chain before each; none otherwise.
    """

    title: str
    lead: tuple[str, ...]
    steps: tuple[SheetStep, ...]
    rest: str
    never: str
    foot: str
    addresses: tuple[str, ...] = ()


_FONT_PX = 12
_FIXED = ", ".join(f"'{name}'" for name in fixed_families())
_STYLE = f"""
h1 {{ font-size: 21px; margin: 0 0 4px 0; }}
p {{ margin: 0 0 2px 0; line-height: 130%; }}
p.lead {{ color: {LIGHT.text_dim}; }}
p.address {{ color: {LIGHT.text}; font-size: 11px; font-family: {_FIXED}; }}
p.never {{ margin-top: 10px; font-weight: bold; }}
p.foot {{ margin-top: 8px; font-size: 9px; color: {LIGHT.text_dim}; }}
table.steps {{ margin-top: 10px; margin-bottom: 4px; border-collapse: collapse; }}
table.steps td {{ border-top: 1px solid {LIGHT.line}; padding: 5px 6px; }}
td.box {{ font-size: 15px; }}
td.facts {{ color: {LIGHT.text_dim}; font-size: 10px; }}
span.title {{ font-weight: bold; }}
span.how {{ color: {LIGHT.text}; font-size: 11px; }}
"""


def sheet_document(sheet: Sheet, lang: Lang, parent: QObject) -> QTextDocument:
    """Lay a sheet out."""
    made = blank_paper(lang, _FONT_PX, parent)
    made.setDefaultStyleSheet(_STYLE)
    lead = "".join(f'<p class="lead">{escape(line)}</p>' for line in sheet.lead)
    rest = f'<p class="lead">{escape(sheet.rest)}</p>' if sheet.rest else ""
    addresses = "".join(f'<p class="address">{escape(line)}</p>' for line in sheet.addresses)
    made.setHtml(
        f"<h1>{escape(sheet.title)}</h1>{lead}"
        f'<table class="steps" width="100%" cellspacing="0">{"".join(map(_step, sheet.steps))}</table>{rest}{addresses}'
        f'<p class="never">{escape(sheet.never)}</p><p class="foot">{escape(sheet.foot)}</p>'
    )
    return made


def write_sheet(sheet: Sheet, lang: Lang, path: str, parent: QObject) -> bool:
    """Write a sheet as PDF; False when the file cannot be written."""
    return save_pdf(sheet_document(sheet, lang, parent), sheet.title, path, fills_page=True)


def sheet_text(sheet: Sheet) -> str:
    """Write a sheet as plain text, to be sent to somebody."""
    lines = [sheet.title, *sheet.lead, ""]
    for number, step in enumerate(sheet.steps, 1):
        lines += [f"{number}. {step.title} ({step.facts})", *(f"   - {line}" for line in step.lines)]
    rest = [sheet.rest] if sheet.rest else []
    return "\n".join([*lines, *rest, *sheet.addresses, "", sheet.never, sheet.foot])


def _step(step: SheetStep) -> str:
    return (
        f'<tr><td class="box" width="22">\N{BALLOT BOX}</td>'
        f'<td><span class="title">{escape(step.title)}</span><br>{_lines(step.lines)}</td>'
        f'<td class="facts" align="right" width="120">{escape(step.facts)}</td></tr>'
    )


def _lines(lines: Sequence[str]) -> str:
    if len(lines) == 1:
        return f'<span class="how">{escape(lines[0])}</span>'
    return "<br>".join(f'<span class="how">{number}. {escape(line)}</span>' for number, line in enumerate(lines, 1))
