"""The one agreement between those who draw figures and the window that paints them."""

from __future__ import annotations

from typing import Final

# Colours of the theme that a drawing may name, as `{accent}`. The window knows a value for each in every theme.
FIGURE_COLOURS: Final = frozenset(
    {
        "surface", "sunken", "line", "edge", "text", "text_dim",
        "accent", "accent_soft", "accent_fill", "on_accent",
        "danger", "danger_soft", "warn", "warn_soft", "good", "good_soft",
    }
)  # fmt: skip

# Units; at 100 % one unit is one pixel, and words of 14 units are as large as the small text beside them.
FIGURE_WIDTH: Final = 640
