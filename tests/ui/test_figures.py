"""Every drawing of the help can be drawn and read: in every language, in both themes, at every size, on paper too."""

from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QTextDocument

from app.content.drawing import WORD_PLACE, attributes, with_words
from app.content.library import load_library
from app.content.traditional import Traditional
from app.content.wording import Wording
from app.core.figure_format import FIGURE_COLOURS, FIGURE_WIDTH
from app.core.help import Lang
from app.ui.reading.figures import FIGURE_STYLE, figure_ids, figure_image
from app.ui.theme.fonts import text_families
from app.ui.theme.tokens import DARK, LIGHT, Colours, Measures, Tokens
from app.ui.widgets.help_browser import HelpBrowser
from tests.ui.contrast import contrast

CONTENT = Path(__file__).parents[2] / "app" / "content"
IDS = sorted(path.stem for path in (CONTENT / "figures").glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"
SMALL = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="64" viewBox="0 0 640 64">'
    '<rect x="0" y="0" width="640" height="64" fill="{accent}"/></svg>'
)


@cache
def figures():
    return load_library(CONTENT).figures


@cache
def words(figure_id, lang):
    wording = Wording(lang, Traditional())
    return {key: wording.pick(pair) for key, pair in figures()[figure_id].file.words.items()}


def test_every_place_for_a_colour_is_a_colour_of_the_theme():
    assert set(Colours._fields) >= FIGURE_COLOURS


@pytest.mark.parametrize("figure_id", IDS)
def test_drawing_is_drawn_in_every_language_and_theme(qapp, figure_id):
    for lang in Lang:
        svg = with_words(figures()[figure_id].svg, words(figure_id, lang))
        for colours in (LIGHT, DARK):
            image = figure_image(svg, colours, 1.0, 1.0)
            assert image is not None
            assert image.width() == FIGURE_WIDTH
            pixels = set(memoryview(image.convertToFormat(QImage.Format.Format_ARGB32).constBits()).cast("I"))
            assert {QColor(colours.text).rgba(), QColor(colours.accent).rgba()} & pixels


@pytest.mark.parametrize("figure_id", IDS)
def test_words_fit_their_place_as_the_screen_draws_them(qapp, figure_id):
    for lang in Lang:
        for place in WORD_PLACE.finditer(figures()[figure_id].svg):
            known = attributes(place[1])
            font = QFont(list(text_families(lang)))
            font.setPixelSize(int(known["font-size"]))
            font.setWeight(QFont.Weight(int(known.get("font-weight", 400))))
            measure = QFontMetricsF(font)
            widest = max(map(measure.horizontalAdvance, words(figure_id, lang)[place[2]].split("\n")))
            side = {"middle": widest / 2, "end": widest}.get(known.get("text-anchor", ""), 0.0)
            left = float(known["x"]) - side
            assert widest <= float(known["room"]), (lang, place[2])
            assert left >= 0, (lang, place[2])
            assert left + widest <= FIGURE_WIDTH, (lang, place[2])


@pytest.mark.parametrize("figure_id", IDS)
def test_words_can_be_read_on_what_they_stand_on(figure_id):
    ground = []
    for element in ET.fromstring(figures()[figure_id].svg):
        if element.tag == f"{SVG}rect":
            ground.append(element)
        elif element.tag == f"{SVG}text":
            below = [box for box in ground if covers(box, float(element.get("x")), float(element.get("y")))]
            below_fill = below[-1].get("fill", "").strip("{}") if below else "surface"
            # Words in a filled circle stand on its colour.
            ink = element.get("fill", "").strip("{}")
            below_fill = "accent_fill" if ink == "on_accent" else below_fill
            for colours in (LIGHT, DARK):
                assert contrast(getattr(colours, ink), getattr(colours, below_fill)) >= 4.5, (ink, below_fill)


def covers(box, x, y):
    left, top, width, height = (float(box.get(name)) for name in ("x", "y", "width", "height"))
    return left <= x <= left + width and top <= y <= top + height


def test_drawing_grows_with_the_words_and_is_sharp_on_a_sharp_screen(qapp):
    image = figure_image(SMALL, LIGHT, 2.0, 1.5)

    assert image is not None
    assert image.deviceIndependentSize().width() == pytest.approx(1280, abs=1)
    assert image.width() == 1920
    assert image.pixelColor(9, 9).name() == LIGHT.accent


def test_drawing_never_takes_more_memory_than_a_screen_shows(qapp):
    image = figure_image(SMALL, LIGHT, 4.0, 4.0)

    assert image is not None
    assert image.width() == 6000
    assert image.deviceIndependentSize().width() == pytest.approx(2560, abs=1)


@pytest.mark.parametrize(
    "svg", ["", "no drawing", "<svg", " " * 600_000 + SMALL], ids=["empty", "text", "torn", "huge"]
)
def test_what_cannot_be_drawn_is_left_out(qapp, svg):
    assert figure_image(svg, LIGHT, 1.0, 1.0) is None


def test_drawing_keeps_inside_a_narrow_window(qapp):
    document = QTextDocument()
    document.setDefaultStyleSheet(FIGURE_STYLE)
    document.addResource(QTextDocument.ResourceType.ImageResource, "figure:x", figure_image(SMALL, LIGHT, 1.0, 1.0))
    document.setHtml('<p><img src="figure:x"></p>')
    document.setTextWidth(320)
    document.setPageSize(document.size())

    assert document.idealWidth() <= 340


@pytest.fixture
def browser(qtbot):
    shown = HelpBrowser({"x": SMALL}.get, lambda term: "")
    qtbot.addWidget(shown)
    shown.set_letters(16)
    shown.resize(1000, 400)
    shown.show()
    return shown


def shown_width(browser):
    image = browser.document().resource(QTextDocument.ResourceType.ImageResource, QUrl("figure:x"))
    return round(image.deviceIndependentSize().width())


def test_drawing_is_drawn_anew_for_the_width_it_gets(browser):
    browser.show_page('<p><img src="figure:x"></p>', "", Tokens(LIGHT, Measures()), 1.0)

    assert shown_width(browser) == FIGURE_WIDTH
    browser.resize(400, 400)
    assert shown_width(browser) == browser.viewport().width() < 400
    browser.resize(1000, 400)
    assert shown_width(browser) == FIGURE_WIDTH


def test_drawing_changes_with_theme_and_zoom(browser):
    for colours, zoom in ((LIGHT, 1.0), (DARK, 1.0), (DARK, 0.8)):
        browser.show_page('<p><img src="figure:x"></p>', "", Tokens(colours, Measures()), zoom)
        image = browser.document().resource(QTextDocument.ResourceType.ImageResource, QUrl("figure:x"))

        assert image.pixelColor(9, 9).name() == colours.accent
        assert shown_width(browser) == round(FIGURE_WIDTH * zoom)


def test_drawings_of_a_document_are_listed_once():
    html = '<img alt="a" src="figure:one"><p>figure:no</p><img src="figure:two"><img src="figure:one">'

    assert figure_ids(html) == ("one", "two")
