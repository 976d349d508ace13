"""Every colour and measure of the window, named by purpose; a light and a dark set.

Named tuples: they are made before the first paint, in a tenth of the time that data classes take; with types as they
are, because each one given as text is compiled.
"""

from typing import NamedTuple, Self


class Colours(NamedTuple):
    """One theme. Text and background pairs that meet on screen are proved in ``tests/ui/test_contrast.py``.

    Attributes:
        window: Behind everything.
        surface: Cards, lists, the reader.
        rail: The navigation rail.
        sunken: Code, quoted text, the groove of a switch.
        line: Quiet separators.
        edge: Borders of things one can operate; at least 3:1 on what lies below (WCAG 1.4.11).
        accent_fill: Behind ``on_accent`` text.
        danger_fill: Behind ``on_danger`` text; only for coins in danger now.
        mark: Behind found words.
    """

    is_dark: bool
    window: str
    surface: str
    rail: str
    sunken: str
    line: str
    edge: str
    hover: str
    text: str
    text_dim: str
    accent: str
    accent_fill: str
    accent_fill_hover: str
    accent_soft: str
    on_accent: str
    danger: str
    danger_fill: str
    danger_fill_hover: str
    danger_soft: str
    danger_line: str
    on_danger: str
    warn: str
    warn_soft: str
    good: str
    good_soft: str
    mark: str


LIGHT = Colours(
    is_dark=False,
    window="#f5f8f8",
    surface="#ffffff",
    rail="#eaf0f0",
    sunken="#eef3f3",
    line="#dbe4e4",
    edge="#778a8c",
    hover="#f0f6f5",
    text="#15252a",
    text_dim="#4d6167",
    accent="#0b6a6e",
    accent_fill="#0b6e72",
    accent_fill_hover="#095a5e",
    accent_soft="#dcefed",
    on_accent="#ffffff",
    danger="#a8261d",
    danger_fill="#b3261e",
    danger_fill_hover="#96201a",
    danger_soft="#fcecea",
    danger_line="#e9b9b4",
    on_danger="#ffffff",
    warn="#7d4b00",
    warn_soft="#fff5e2",
    good="#1d6638",
    good_soft="#e2f2e7",
    mark="#ffeaa6",
)

DARK = Colours(
    is_dark=True,
    window="#111819",
    surface="#192224",
    rail="#0d1314",
    sunken="#212c2e",
    line="#2b383a",
    edge="#728587",
    hover="#202b2d",
    text="#e4eded",
    text_dim="#a2b4b6",
    accent="#63c7bf",
    accent_fill="#2f8f8b",
    accent_fill_hover="#3ba29d",
    accent_soft="#163536",
    on_accent="#041615",
    danger="#ff9d94",
    danger_fill="#f08a80",
    danger_fill_hover="#f7a39b",
    danger_soft="#371d1b",
    danger_line="#6d3a36",
    on_danger="#2a0704",
    warn="#f0b75f",
    warn_soft="#352a14",
    good="#83d19b",
    good_soft="#163020",
    mark="#5a4a12",
)


class Measures(NamedTuple):
    """Lengths in device-independent pixels, on a grid of 8 with 4 for the inside of small things."""

    space_half: int = 4
    space: int = 8
    space_wide: int = 16
    space_page: int = 32
    radius_small: int = 6
    radius: int = 10
    target: int = 36
    omnibox: int = 48
    rail_width: int = 208
    column: int = 960
    font_small: int = 13
    font: int = 15
    font_lead: int = 17
    font_heading: int = 19
    font_title: int = 26

    def scaled(self, percent: int, system_font: int = 0) -> Self:
        """Grow everything that holds text.

        Args:
            percent: The person's choice, 80 to 200.
            system_font: Size of the system font in pixels; a larger one than ours is respected.
        """
        factor = percent / 100 * max(1.0, system_font / self.font)
        grown = {name: round(size * factor) for name, size in self._asdict().items() if name.startswith("font")}
        half = (1 + factor) / 2
        return self._replace(**grown, target=round(self.target * half), omnibox=round(self.omnibox * half))


class Tokens(NamedTuple):
    """What the style sheet, the palette, delegates and drawings are made from."""

    colours: Colours
    measures: Measures

    def as_words(self) -> dict[str, str]:
        """Give every token as text for a template; lengths get their unit."""
        lengths = {name: f"{value}px" for name, value in self.measures._asdict().items()}
        return {name: str(value) for name, value in self.colours._asdict().items()} | lengths
