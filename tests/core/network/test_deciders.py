"""Certificates, sites, portals, clocks and nodes are judged by what they showed, and silence is not guilt."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.network.certificates import Certificate, SiteShown, Trust, covers, decide_certificates
from app.core.network.clock import ClockSeen, decide_clock
from app.core.network.nodes import NodeSeen, decide_nodes
from app.core.network.portal import PageSeen, decide_portal
from app.core.network.sites import SiteSeen, decide_sites

NOW = datetime(2026, 11, 24, tzinfo=UTC)
DAY = timedelta(days=1)
GOOD = Certificate(("tokenpocket.pro", "*.tokenpocket.pro"), "Public CA", NOW - 30 * DAY, NOW + 30 * DAY)
HOST = "help.tokenpocket.pro"


@pytest.mark.parametrize(
    ("shown", "code"),
    [
        ([SiteShown(HOST, Trust.PUBLIC, GOOD)], "tls.sound"),
        ([SiteShown(HOST, Trust.PUBLIC, GOOD), SiteShown("b", Trust.UNREACHABLE)], "tls.sound"),
        ([SiteShown(HOST, Trust.MACHINE, replace(GOOD, issuer="Antivirus"))], "tls.intercepted"),
        ([SiteShown(HOST, Trust.NONE, replace(GOOD, ends=NOW - DAY))], "tls.expired"),
        ([SiteShown(HOST, Trust.NONE, replace(GOOD, begins=NOW + DAY))], "tls.not_yet_valid"),
        ([SiteShown(HOST, Trust.NONE, replace(GOOD, names=("evil.example",)))], "tls.wrong_name"),
        ([SiteShown(HOST, Trust.NONE, replace(GOOD, names=()))], "tls.wrong_name"),
        ([SiteShown(HOST, Trust.NONE, replace(GOOD, is_self_signed=True))], "tls.self_signed"),
        ([SiteShown(HOST, Trust.NONE, GOOD)], "tls.unknown_issuer"),
        ([SiteShown(HOST, Trust.NONE)], "tls.broken"),
        ([SiteShown(HOST, Trust.BROKEN), SiteShown("b", Trust.PUBLIC, GOOD)], "tls.broken"),
        ([SiteShown(HOST, Trust.UNREACHABLE)], "tls.unreachable"),
        ([SiteShown("b", Trust.MACHINE, GOOD), SiteShown(HOST, Trust.NONE, GOOD)], "tls.unknown_issuer"),
    ],
)
def test_certificates_are_judged(shown, code):
    assert decide_certificates(shown, NOW).code == code


@pytest.mark.parametrize(
    ("name", "host", "expected"),
    [
        ("a.example", "A.example.", True), ("*.a.example", "b.a.example", True), ("*.a.example", "a.example", False),
        ("*.a.example", "c.b.a.example", False), ("*", "example", False), ("*.com", "a.com", False), ("", "a", False),
    ],
)  # fmt: skip
def test_a_star_covers_one_label_of_a_name_of_two(name, host, expected):
    assert covers(name, host) is expected


@pytest.mark.parametrize(
    ("seen", "code"),
    [
        ([SiteSeen("a", 200, 90), SiteSeen("b", 301, 50, "www.tokenpocket.pro")], "sites.reachable"),
        ([SiteSeen("a", 405, 90)], "sites.reachable"),
        ([SiteSeen("a", 200, 90), SiteSeen("b", 0, error="net.timeout")], "sites.some"),
        ([SiteSeen("a", 200, 90), SiteSeen("b", 451, 20)], "sites.refused"),
        ([SiteSeen("a", 302, 90, "login.hotel.example")], "sites.moved"),
        ([SiteSeen("a", 302, 90, "tokenpocket.pro.evil.example")], "sites.moved"),
        ([SiteSeen("a", 0, error="net.timeout")], "sites.none"),
    ],
)
def test_sites_are_judged(seen, code):
    assert decide_sites(seen, ("tokenpocket.pro",)).code == code


PAGE_204, PAGE_MS, PAGE_APPLE = (
    "http://a.example/generate_204",
    "http://b.example/connecttest.txt",
    "http://c.example/hotspot-detect.html",
)


@pytest.mark.parametrize(
    ("seen", "code"),
    [
        ([PageSeen(PAGE_204, 204)], "portal.none"),
        ([PageSeen(PAGE_MS, 200, b"Microsoft Connect Test")], "portal.none"),
        ([PageSeen(PAGE_APPLE, 200, b"<HTML><BODY>Success</BODY></HTML>")], "portal.none"),
        ([PageSeen(PAGE_204, 200, b"<html>Please log in"), PageSeen(PAGE_MS, 302)], "portal.login"),
        ([PageSeen(PAGE_204, 204), PageSeen(PAGE_MS, 0)], "portal.none"),
        ([PageSeen(PAGE_204, 511, b"x")], "portal.login"),
        ([PageSeen(PAGE_204, 0), PageSeen(PAGE_MS, 0)], "portal.no_answer"),
        ([PageSeen("http://d.example/unknown", 200)], "portal.login"),
    ],
)
def test_portals_are_found_by_what_they_change(seen, code):
    assert decide_portal(seen).code == code


@pytest.mark.parametrize(
    ("ahead", "code", "seconds"),
    [
        ((0.2, -0.4, 0.9), "clock.right", 1),
        ((29.0, 30.0, 31.0), "clock.right", 30),
        ((45.0, 44.0, 46.0), "clock.off", 45),
        ((-61.0, -61.5, -62.0), "clock.far_off", 62),
        ((0.1, 0.2, 86_400.0), "clock.right", 1),
        ((3.0,), "clock.no_source", None),
        ((), "clock.no_source", None),
        ((0.0, 4000.0), "clock.no_source", None),
    ],
)
def test_clock_is_judged_by_the_middle_of_several(ahead, code, seconds):
    found = decide_clock([ClockSeen(f"h{number}", value) for number, value in enumerate(ahead)])

    assert (found.code, found.facts.get("seconds")) == (code, seconds)


@given(st.lists(st.floats(-1e9, 1e9), min_size=3, max_size=9), st.floats(-1e9, 1e9))
def test_one_lying_clock_among_honest_ones_changes_nothing(honest, lie):
    offset = honest[0]
    same = [ClockSeen("h", offset)] * 3

    assert decide_clock([*same, ClockSeen("liar", lie)]).code in {decide_clock(same).code, "clock.no_source"}


NODE = NodeSeen("a.example", "ethereum", 12.0, True, 1000, 80)


@pytest.mark.parametrize(
    ("seen", "code"),
    [
        ([NODE, replace(NODE, host="b.example", height=1002)], "nodes.healthy"),
        ([NODE, replace(NODE, host="b.example", height=1010)], "nodes.behind"),
        (
            [NODE, replace(NODE, host="b.example"), replace(NODE, host="liar.example", height=9_999_999)],
            "nodes.healthy",
        ),
        ([NODE, replace(NODE, host="b.example", chain="tron", height=5)], "nodes.healthy"),
        ([NODE, replace(NODE, host="b.example", is_right_chain=False)], "nodes.wrong_chain"),
        (
            [NODE, replace(NODE, host="b.example", height=None, is_right_chain=None, error="net.timeout")],
            "nodes.some_down",
        ),
        ([replace(NODE, milliseconds=5000)], "nodes.slow"),
        ([replace(NODE, height=None, is_right_chain=None)], "nodes.none"),
    ],
)
def test_nodes_are_judged(seen, code):
    assert decide_nodes(seen).code == code
