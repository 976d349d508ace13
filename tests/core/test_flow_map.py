"""The map of a flow shows every node and edge once, nothing lies upon another, and the drawing is plain SVG."""

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.flow import OutcomeUrgency, targets
from app.core.flow_map import WIDTH, MapWords, lay_out
from app.core.flow_map_svg import LOOKS, PLAIN, as_svg
from app.core.flow_map_text import wrapped
from app.core.flow_walk import walk
from tests.core.checked_flow import FLOW
from tests.core.test_flow import STUCK
from tests.core.test_flow_engine import FOUND

WORDS = MapWords("turn", "check", "by hand", {each.value: each.value for each in OutcomeUrgency})
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(params=[FLOW, STUCK], ids=["checked", "stuck"])
def flow(request):
    return request.param


def test_every_node_and_every_edge_is_drawn_once(flow):
    drawn = lay_out(flow, WORDS)

    assert sorted(box.id for box in drawn.boxes) == sorted(node.id for node in flow.nodes())
    assert sorted((link.source, link.target) for link in drawn.links) == sorted(
        (node.id, target) for node in flow.nodes() for target in targets(node)
    )


def test_nothing_lies_upon_another_or_outside(flow):
    drawn = lay_out(flow, WORDS)

    for box in drawn.boxes:
        assert 0 <= box.x <= drawn.width - WIDTH
        assert 0 <= box.y <= drawn.height - box.height
        for other in drawn.boxes:
            if other is not box and other.x == box.x:
                assert other.y >= box.y + box.height or box.y >= other.y + other.height


def test_edges_leave_a_box_and_arrive_at_one_further_right(flow):
    drawn = lay_out(flow, WORDS)
    boxes = {box.id: box for box in drawn.boxes}

    for link in drawn.links:
        (x, y), (end_x, end_y) = link.points[0], link.points[-1]
        source, target = boxes[link.source], boxes[link.target]
        assert x == source.x + WIDTH
        assert source.y <= y <= source.y + source.height
        assert end_x == target.x
        assert end_y == pytest.approx(target.y + target.height / 2)
        assert end_x > x


def test_the_same_flow_gives_the_same_map(flow):
    assert lay_out(flow, WORDS) == lay_out(flow, WORDS)


def test_the_way_without_a_check_is_dashed_and_the_way_walked_is_strong():
    svg = as_svg(lay_out(FLOW, WORDS), PLAIN, walk(FLOW, FOUND).passed)

    assert svg.count("stroke-dasharray") == 1
    assert svg.count('stroke-width="2.5"') == 4 + 3  # hash, shape, look-up, pending and the edges between


def test_the_drawing_is_well_formed_and_only_draws(flow):
    hostile = replace(flow, questions={key: replace(q, title='<script>&"') for key, q in flow.questions.items()})

    tree = ET.fromstring(as_svg(lay_out(hostile, WORDS), PLAIN))

    assert {element.tag for element in tree.iter()} <= {f"{SVG}{tag}" for tag in ("svg", "rect", "path", "text")}


def test_colours_are_those_of_every_look():
    assert {name for look in LOOKS.values() for name in look} <= set(PLAIN)


@given(st.text(max_size=200), st.integers(2, 20), st.integers(1, 4))
def test_words_fit_their_width_and_rows(text, width, rows):
    lines = wrapped(text, width, rows)

    assert 1 <= len(lines) <= rows
    assert all(len(line) * 0.55 <= width + 1 for line in lines)


def test_no_line_begins_with_a_closing_sign():
    assert wrapped("在这条链的浏览器里查哈希，显示什么？", 17, 3) == ("在这条链的浏览器里查哈希，显示什", "么？")
