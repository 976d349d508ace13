"""Official names asked of a poisoned name server and of servers over HTTPS, honest and not."""

import asyncio

import dns.asyncquery
import dns.message
import pytest
import trustme
from dnslib import QTYPE, RR, A, DNSRecord
from dnslib.server import BaseResolver, DNSLogger, DNSServer

from app.adapters.net.dns import NamesProbe, ask_system, read_answer
from app.core.network.names import Answered
from tests.adapters.net import loopback
from tests.adapters.net.asking import asked, gateway, showing
from tests.adapters.net.loopback import answers, reply, serving

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]


class Zone(BaseResolver):  # type: ignore[misc]  # the library has no types
    """A name server that knows a few names, and may make up the others."""

    def __init__(self, names, made_up=""):
        self.names = names
        self.made_up = made_up

    def resolve(self, request, handler):
        answer = request.reply()
        name = str(request.q.qname).rstrip(".")
        address = self.names.get(name, self.made_up)
        if address == "SERVFAIL":
            answer.header.rcode = 2
        elif address:
            answer.add_answer(RR(name, QTYPE.A, ttl=1, rdata=A(address)))
        else:
            answer.header.rcode = 3
        return answer


def compare(here, there, made_up="", **doh):
    """Ask a poisoned name server of this network and an honest one over HTTPS."""
    ca = trustme.CA()
    network = DNSServer(Zone(here, made_up), address="127.0.0.1", port=0, logger=DNSLogger("-"))
    port = network.server.server_address[1]

    async def resolver(name):
        message = dns.message.make_query(name, "A")
        return read_answer("", await dns.asyncquery.udp(message, "127.0.0.1", timeout=5, port=port))

    def over_https(connection, head):
        question = DNSRecord.parse(head.partition(b"\r\n\r\n")[2])
        assert b"application/dns-message" in head
        connection.sendall(reply(Zone(there).resolve(question, None).pack()))

    network.start_thread()
    try:
        certificate = doh.get("issuer", ca).issue_cert(doh.get("name", "127.0.0.1"))
        with serving(doh.get("serve", over_https), showing(certificate)) as server:
            probe = NamesProbe(gateway(ca), resolver)
            return probe.run(
                asked(server.url, targets=["https://tokenpocket.pro/"], endpoints=[server.url + "/dns-query"])
            )
    finally:
        network.stop()
        network.server.server_close()


TRUE = {"tokenpocket.pro": "104.18.1.1"}


@pytest.mark.parametrize(
    ("here", "there", "made_up", "code"),
    [
        (TRUE, TRUE, "", "dns.same"),
        ({"tokenpocket.pro": "10.10.34.35"}, TRUE, "", "dns.private"),
        ({"tokenpocket.pro": "5.6.7.8"}, TRUE, "", "dns.differs"),
        ({}, TRUE, "", "dns.missing"),
        ({}, {}, "", "dns.gone"),
        (TRUE, TRUE, "9.9.9.9", "dns.invented"),
        ({"tokenpocket.pro": "SERVFAIL"}, TRUE, "", "dns.silent"),
        (TRUE, {"tokenpocket.pro": "SERVFAIL"}, "", "dns.no_second"),
    ],
)
def test_poisoned_answers_are_found(here, there, made_up, code):
    assert compare(here, there, made_up).code == code


@pytest.mark.parametrize(
    "doh",
    [
        {"name": "other.example"},
        {"issuer": trustme.CA()},
        {"serve": answers(b"<html>")},
        {"serve": answers(b"", "503 Busy")},
        {"serve": loopback.resets},
        {"serve": loopback.endless},
        {"serve": answers(b"\x00" * 11)},
    ],
    ids=["wrong name", "other issuer", "html", "busy", "resets", "huge", "cut"],
)
def test_public_server_that_cannot_be_believed_is_not_compared_with(doh):
    assert compare(TRUE, TRUE, **doh).code == "dns.no_second"


def test_question_is_noted_in_the_log_before_it_is_asked():
    gate = gateway()

    async def silent(name):
        assert [each.host for each in gate.journal.requests()][-1] == "DNS"
        return await ask_system("")

    NamesProbe(gate, silent).run(asked("https://127.0.0.1:9/", targets=["https://tokenpocket.pro/"]))


async def _ask(name):
    return await ask_system(name)


def test_this_computer_answers_for_itself():
    assert asyncio.run(_ask("localhost")).ended is Answered.FOUND
