"""Which typefaces the window asks for: the system's own, in the shapes of the reader's language."""

from __future__ import annotations

import sys
from typing import Final

from app.core.help_kinds import Lang

# Only faces that the platform ships: asking macOS for a missing face makes Qt read every font file there is.
_SIMPLIFIED: Final = {
    "darwin": ("PingFang SC", "Hiragino Sans GB"),
    "win32": ("Microsoft YaHei UI", "Segoe UI"),
    "linux": ("Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei"),
}
_TRADITIONAL: Final = {
    "darwin": ("PingFang TC", "Heiti TC"),
    "win32": ("Microsoft JhengHei UI", "Segoe UI"),
    "linux": ("Noto Sans CJK TC", "Source Han Sans TC", "WenQuanYi Micro Hei"),
}
# The Korean face draws the same Latin letters with narrow quotes: in the Chinese one "it’s" has a gap in it.
_ENGLISH: Final = {
    "darwin": ("Helvetica Neue", "PingFang SC"),
    "win32": ("Segoe UI", "Microsoft YaHei UI"),
    "linux": ("Noto Sans CJK KR", "Source Han Sans KR", "Noto Sans CJK SC", "WenQuanYi Micro Hei"),
}
_FACES: Final = {Lang.ZH: _SIMPLIFIED, Lang.ZH_HANT: _TRADITIONAL, Lang.EN: _ENGLISH}
_FIXED: Final = {
    "darwin": ("Menlo", "PingFang SC"),
    "win32": ("Cascadia Mono", "Consolas", "Microsoft YaHei UI"),
    "linux": ("Noto Sans Mono", "DejaVu Sans Mono", "Noto Sans Mono CJK SC"),
}


def text_families(lang: Lang) -> tuple[str, ...]:
    """Give the faces for running text, best first."""
    faces = _FACES[lang]
    return faces.get(sys.platform, faces["linux"])


def fixed_families() -> tuple[str, ...]:
    """Give the faces for addresses and codes, where every letter must be told apart."""
    return _FIXED.get(sys.platform, _FIXED["linux"])
