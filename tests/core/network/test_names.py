"""Answers of name servers are compared fairly: what is private, missing, made up or merely different."""

import pytest

from app.core.network.names import Answered, Lookup, NameSeen, decide_names
from app.core.probe import ProbeState

NOTHING = Lookup("", Answered.MISSING)
SILENT = Lookup("", Answered.SILENT)


def found(*addresses, source=""):
    return Lookup(source, Answered.FOUND, addresses)


def seen(here, *elsewhere, name="tokenpocket.pro"):
    return NameSeen(name, here, elsewhere)


THERE = found("104.18.1.1", source="a.example")
GONE = Lookup("a.example", Answered.MISSING)
MUTE = Lookup("a.example", Answered.SILENT)


@pytest.mark.parametrize(
    ("names", "made_up", "code"),
    [
        ([seen(found("104.18.1.1"), THERE)], NOTHING, "dns.same"),
        ([seen(found("104.18.200.9"), THERE)], NOTHING, "dns.same"),
        ([seen(found("104.18.1.1"), THERE, MUTE)], NOTHING, "dns.same"),
        ([seen(found("8.8.8.8"), THERE)], NOTHING, "dns.differs"),
        ([seen(found("8.8.8.8"), GONE)], NOTHING, "dns.differs"),
        ([seen(found("192.168.1.1"), THERE)], NOTHING, "dns.private"),
        ([seen(found("127.0.0.1"), THERE)], NOTHING, "dns.private"),
        ([seen(found("0.0.0.0"), MUTE)], NOTHING, "dns.private"),
        ([seen(found("100.64.0.1"), THERE)], NOTHING, "dns.private"),
        ([seen(found("198.18.0.7"), THERE)], NOTHING, "dns.proxied"),
        ([seen(NOTHING, THERE)], NOTHING, "dns.missing"),
        ([seen(found("104.18.1.1"), THERE), seen(SILENT, THERE, name="tpwallet.io")], NOTHING, "dns.missing"),
        ([seen(NOTHING, GONE), seen(found("104.18.1.1"), THERE)], NOTHING, "dns.gone"),
        ([seen(SILENT, THERE)], SILENT, "dns.silent"),
        ([seen(NOTHING, MUTE)], NOTHING, "dns.silent"),
        ([seen(SILENT, MUTE)], SILENT, "dns.silent"),
        ([seen(found("104.18.1.1"), MUTE)], NOTHING, "dns.no_second"),
        ([seen(found("104.18.1.1"), THERE)], found("1.2.3.4"), "dns.invented"),
        ([seen(found("not an address"), THERE)], NOTHING, "dns.differs"),
    ],
)
def test_answers_are_judged(names, made_up, code):
    assert decide_names(names, made_up).code == code


def test_the_most_dangerous_answer_is_said_with_its_name_only():
    names = [seen(found("10.0.0.1"), THERE, name="bad.example"), seen(found("8.8.8.8"), THERE, name="odd.example")]

    found_ = decide_names(names, NOTHING)

    assert (found_.code, found_.state, found_.facts) == ("dns.private", ProbeState.BAD, {"names": "bad.example"})


def test_evidence_names_every_server_and_its_answer():
    told = decide_names([seen(found("104.18.1.1"), THERE, MUTE)], NOTHING).evidence

    assert [(each.source, each.value) for each in told] == [
        ("this network", "104.18.1.1"),
        ("a.example", "104.18.1.1"),
        ("a.example", "silent"),
    ]
