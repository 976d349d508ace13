"""Every text can be read on everything it stands on, in both themes."""

import pytest

from app.ui.theme.tokens import DARK, LIGHT, Measures
from tests.ui.contrast import contrast

THEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]
GROUNDS = ("window", "surface", "rail", "sunken", "hover")
TEXT_PAIRS = [
    *((text, ground) for text in ("text", "text_dim", "accent") for ground in GROUNDS),
    *((text, "accent_soft") for text in ("text", "text_dim", "accent")),
    *((text, "warn_soft") for text in ("text", "text_dim", "warn", "accent")),
    *((text, "danger_soft") for text in ("text", "text_dim", "danger")),
    *((text, ground) for text in ("good", "warn", "danger") for ground in ("window", "surface", "sunken")),
    ("good", "good_soft"),
    ("on_accent", "accent_fill"),
    ("on_accent", "accent_fill_hover"),
    ("on_danger", "danger_fill"),
    ("on_danger", "danger_fill_hover"),
    ("text", "mark"),
]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_reaches_wcag_aa(theme, text, ground):
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", [*GROUNDS, "accent_soft", "warn_soft", "danger_soft", "good_soft"])
def test_borders_of_controls_can_be_seen(theme, ground):
    assert contrast(theme.edge, getattr(theme, ground)) >= 3.0
    assert contrast(theme.accent, getattr(theme, ground)) >= 3.0


def test_contrast_of_black_and_white_is_21():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)


def test_larger_text_takes_larger_targets_and_a_larger_system_font_is_respected():
    normal, doubled, of_system = Measures(), Measures().scaled(200), Measures().scaled(100, system_font=30)

    assert doubled.font == 2 * normal.font
    assert doubled.target > normal.target
    assert of_system.font == 30
    assert normal.target >= 24
