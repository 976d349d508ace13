"""One official site looked at before it is opened, with real servers: sound, disguised, diverting; and nobody else."""

import ssl
from dataclasses import replace

import dns.asyncquery
import dns.message
import pytest
import trustme
from dnslib import DNSRecord
from dnslib.server import DNSLogger, DNSServer
from pytest_socket import disable_socket

from app.adapters.net.dns import NamesProbe, read_answer
from app.adapters.net.gateway import Gateway
from app.adapters.net.journal import RequestJournal
from app.adapters.net.site_head import read_redirect
from app.adapters.net.site_probe import SiteProbe
from app.adapters.net.tls import CertificateProbe
from app.core.cancel import CancelToken
from app.core.consent import Consents
from app.core.help import Lang
from app.core.network import one_site
from app.core.probe import SHARED_CODES, FoundWords, ProbeSpec
from app.services.diagnosis.service import DiagnosisService
from tests.adapters.net import loopback
from tests.adapters.net.asking import asked, gateway, showing, trusting
from tests.adapters.net.loopback import answers, reply, serving
from tests.adapters.net.test_names_probe import Zone

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]
WORDS = {code: FoundWords(code, code, "") for code in SHARED_CODES}
PUBLIC = trustme.CA()
AWAY = "Location: https://evil.example/login\r\n"
POISONED = "10.10.34.35"


class Site:
    """The three checks of one site, with a name server and a server over HTTPS of its own; nothing leaves loopback."""

    def __init__(self, name_server, doh):
        self.journal = RequestJournal()
        self.offline = False
        gate = Gateway(lambda: self.offline, self.journal, lambda: "none", lambda: trusting(PUBLIC))

        async def resolver(name):
            port = name_server.server.server_address[1]
            question = dns.message.make_query(name, "A")
            return read_answer("", await dns.asyncquery.udp(question, "127.0.0.1", timeout=5, port=port))

        self.doh = f"{doh.url}/dns-query"
        probes = {
            one_site.NAME: NamesProbe(gate, resolver),
            one_site.CERTIFICATE: CertificateProbe(
                gate, lambda: "none", lambda: trusting(PUBLIC), lambda: trusting(PUBLIC)
            ),
            one_site.ANSWER: SiteProbe(gate, ["tokenpocket.pro"]),
        }
        self.service = DiagnosisService(self, probes, Consents(), lambda: self.offline, lambda: "2026-11-26T00:00:00Z")

    def probes(self, lang):
        asking = ProbeSpec(one_site.NAME, "N", "names", "", "Names.", ("doh",), "", WORDS, "Why", (self.doh,))
        reach = [
            ProbeSpec(each, "S", "reach", "", "A visit.", (), "", WORDS, "Why") for each in list(one_site.PROBES)[1:]
        ]
        everywhere = ProbeSpec(
            "all", "A", "reach", "", "", (), "", WORDS, "Why", (), ("https://other.tokenpocket.pro/",)
        )
        return (*(replace(each, needs=("site",)) for each in (asking, *reach)), everywhere)

    def look(self, url, *, agreed=True):
        specs = self.service.site_specs(url, Lang.ZH)
        if agreed:
            self.service.agree(self.service.open_purposes(specs))
        return self.service.run(specs, CancelToken())


@pytest.fixture
def here():
    """What this network's name server says of the site; tests poison it."""
    return {"127.0.0.1": "104.18.1.1"}


@pytest.fixture
def site(here):
    network = DNSServer(Zone(here), address="127.0.0.1", port=0, logger=DNSLogger("-"))
    truth = Zone({"127.0.0.1": "104.18.1.1"})

    def over_https(connection, head):
        question = DNSRecord.parse(head.partition(b"\r\n\r\n")[2])
        connection.sendall(reply(truth.resolve(question, None).pack()))

    network.start_thread()
    try:
        with serving(over_https, showing(PUBLIC.issue_cert("127.0.0.1"))) as doh:
            yield Site(network, doh)
    finally:
        network.stop()
        network.server.server_close()


def good():
    return showing(PUBLIC.issue_cert("127.0.0.1"))


def warned(findings):
    return [each.code for each in one_site.warnings(findings)]


def test_sound_site_is_found_sound_three_times_over(site):
    with serving(answers(), good()) as server:
        found = site.look(server.url + "/")

    assert [each.code for each in found] == ["dns.same", "tls.sound", "site.answers"]
    assert warned(found) == []


def test_certificate_for_another_name_is_warned_of(site):
    with serving(answers(), showing(PUBLIC.issue_cert("portal.example"))) as server:
        assert "tls.wrong_name" in warned(site.look(server.url + "/"))


def test_certificate_that_signed_itself_is_warned_of(site, tmp_path):
    own = trustme.CA()
    own.cert_pem.write_to_path(tmp_path / "c.pem")
    own.private_key_pem.write_to_path(tmp_path / "k.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "c.pem", tmp_path / "k.pem")

    with serving(answers(), context) as server:
        assert "tls.self_signed" in warned(site.look(server.url + "/"))


def test_site_that_sends_one_off_the_list_is_warned_of(site):
    with serving(answers(status="302 Found", headers=AWAY), good()) as server:
        assert warned(site.look(server.url + "/")) == ["site.moved"]


def test_name_that_this_network_diverts_is_warned_of(site, here):
    here["127.0.0.1"] = POISONED
    with serving(answers(), good()) as server:
        assert warned(site.look(server.url + "/")) == ["dns.private"]


def test_site_nobody_hears_of_is_no_reason_to_warn(site):
    with serving(answers(), good()) as server:
        gone = server.url

    found = site.look(gone + "/")

    assert [each.code for each in found] == ["dns.same", "tls.unreachable", "site.silent"]
    assert warned(found) == []


def test_consent_names_this_site_and_the_servers_for_names_only(site):
    specs = site.service.site_specs("https://127.0.0.1:444/", Lang.ZH)

    hosts = {host for purpose in site.service.open_purposes(specs) for host in purpose.hosts}

    assert hosts == {"127.0.0.1:444", site.doh.split("/")[2]}


def test_before_consent_no_packet_leaves(site):
    with serving(answers(), good()) as server:
        found = site.look(server.url + "/", agreed=False)

        assert {each.code for each in found} == {"probe.not_allowed"}
        assert (server.heads, site.journal.requests()) == ([], ())


def test_offline_no_packet_leaves(site):
    disable_socket()
    site.offline = True

    found = site.look("https://127.0.0.1:9/")

    assert {each.code for each in found} == {"probe.offline"}
    assert site.journal.requests() == ()


def test_consent_to_one_site_opens_no_other(site):
    with serving(answers(), good()) as one, serving(answers(), good()) as other:
        site.look(one.url + "/")
        other_found = site.look(other.url + "/", agreed=False)

        assert [each.code for each in other_found[1:]] == ["probe.not_allowed"] * 2
        assert other.heads == []


@pytest.mark.parametrize("address", ["mailto:service@tokenpocket.pro", "http://tokenpocket.pro/", "", "tp:x"])
def test_only_addresses_of_the_web_have_such_checks(site, address):
    assert site.service.site_specs(address, Lang.ZH) == ()


def test_checks_of_one_site_are_not_among_the_general_ones(site):
    assert site.service.specs(Lang.ZH) == ()


# --- where a site sends one on to


def sends(location, status="302 Found"):
    return answers(b"", status, f"Location: {location}\r\n")


@pytest.mark.parametrize(
    ("serve", "code"),
    [
        (answers(), "site.answers"),
        (answers(status="201 Created", headers=AWAY), "site.answers"),
        (sends("https://www.tokenpocket.pro/en"), "site.sends_on"),
        (sends("https://tokenpocket.pro.evil.example/"), "site.moved"),
        (sends("https://tokenpocket.pro@evil.example/"), "site.moved"),
        (sends("//evil.example/"), "site.moved"),
        (sends("/\\evil.example/"), "site.moved"),
        (sends("https:///evil.example/"), "site.moved"),
        (sends("intent://x#Intent;end"), "site.moved"),
        (sends("https://[bad"), "site.moved"),
        (sends("/on"), "site.loops"),
        (answers(status="451 Legal"), "site.refused"),
        (answers(status="404 Gone"), "site.error"),
        (answers(status="405 No Heads"), "site.answers"),
        (loopback.resets, "site.silent"),
        (lambda connection, head: connection.sendall(b"NOT HTTP\r\n\r\n" * 9), "site.silent"),
        (lambda connection, head: connection.sendall(b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000), "site.silent"),
    ],
)  # fmt: skip
def test_site_is_judged_by_where_it_sends_one(serve, code):
    with serving(serve) as server:
        assert SiteProbe(gateway(), ["tokenpocket.pro"]).run(asked(targets=[server.url + "/"])).code == code


def test_a_site_is_followed_within_itself_and_the_other_is_not_spoken_to():
    with serving(answers()) as other:

        def serve(connection, head):
            where = "/second" if b"HEAD / " in head else other.url + "/"
            connection.sendall(reply(b"", "302 Found", f"Location: {where}\r\n"))

        with serving(serve) as server:
            SiteProbe(gateway(), []).run(asked(server.url, other.url, targets=[server.url + "/"]))

            assert [head.split()[1] for head in server.heads] == [b"/", b"/second"]
            assert other.heads == []


def test_way_that_is_no_longer_encrypted_is_told_apart():
    assert read_redirect("https://a.example/", "http://a.example/") == ("", "http://a.example")


@pytest.mark.parametrize(
    "location", ["\x00", "https://" + "a" * 5000, "\t", "?q", "#x", "https:", "ht\ttps://b.example"]
)
def test_any_location_is_read_without_an_error(location):
    following, away = read_redirect("https://a.example/x", location)

    assert not (following and away)
    assert following.startswith("https://a.example/") or not following
