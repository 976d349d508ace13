"""Probes of the network against real servers on loopback: honest, lying, slow, resetting, huge, redirecting."""

import ssl
import time
from datetime import UTC, datetime, timedelta
from email.utils import formatdate

import pytest
import trustme
from pytest_socket import disable_socket

from app.adapters.net.clock import ClockProbe
from app.adapters.net.dns import NamesProbe
from app.adapters.net.http_probe import PortalProbe, SitesProbe
from app.adapters.net.tls import CertificateProbe, read_certificate
from app.core.cancel import CancelToken
from app.core.consent import Consents, Purpose
from app.core.errors import AppError, Cancelled
from tests.adapters.net import loopback
from tests.adapters.net.asking import asked, gateway, showing, trusting
from tests.adapters.net.loopback import answers, reply, serving

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]
DAY = timedelta(days=1)


# --- certificates


def look(server, public, machine=None):
    probe = CertificateProbe(gateway(), lambda: "none", lambda: trusting(public), lambda: trusting(machine or public))
    return probe.run(asked(targets=[server.url]))


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({}, "tls.sound"),
        ({"names": ["other.example"]}, "tls.wrong_name"),
        ({"not_before": datetime.now(UTC) - 9 * DAY, "not_after": datetime.now(UTC) - 2 * DAY}, "tls.expired"),
        ({"not_before": datetime.now(UTC) + 2 * DAY, "not_after": datetime.now(UTC) + 9 * DAY}, "tls.not_yet_valid"),
    ],
)
def test_certificate_of_a_site_is_judged(options, code):
    ca = trustme.CA()
    certificate = ca.issue_cert(*options.pop("names", ["127.0.0.1"]), **options)

    with serving(answers(), showing(certificate)) as server:
        assert look(server, ca).code == code


def test_issuer_that_only_this_machine_trusts_is_interception():
    public, own = trustme.CA(), trustme.CA(organization_name="Corp Proxy")

    with serving(answers(), showing(own.issue_cert("127.0.0.1"))) as server:
        found = look(server, public, own)

    assert (found.code, found.facts["issuer"]) == ("tls.intercepted", "Corp Proxy")


def test_issuer_that_nobody_trusts_is_named():
    with serving(answers(), showing(trustme.CA(organization_name="Who").issue_cert("127.0.0.1"))) as server:
        found = look(server, trustme.CA())

    assert (found.code, found.facts["issuer"]) == ("tls.unknown_issuer", "Who")


def test_certificate_that_signed_itself_is_found(tmp_path):
    own = trustme.CA()
    own.cert_pem.write_to_path(tmp_path / "c.pem")
    own.private_key_pem.write_to_path(tmp_path / "k.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "c.pem", tmp_path / "k.pem")

    with serving(answers(), context) as server:
        assert look(server, trustme.CA()).code == "tls.self_signed"


def test_server_that_speaks_no_tls_is_a_broken_connection(monkeypatch):
    monkeypatch.setattr("app.adapters.net.tls._SECONDS", 0.3)
    with serving(lambda connection, head: connection.sendall(b"hello")) as server:
        plain = server.url.replace("http:", "https:")
        probe = CertificateProbe(gateway(), lambda: "none", lambda: trusting(trustme.CA()))

        assert probe.run(asked(targets=[plain])).code in {"tls.broken", "tls.unreachable"}


def test_site_that_is_gone_is_unreachable_and_nobody_is_accused():
    with serving(answers()) as server:
        gone = server.url.replace("http:", "https:")

    found = CertificateProbe(gateway(), lambda: "none", lambda: trusting(trustme.CA())).run(asked(targets=[gone]))

    assert (found.code, found.state.value) == ("tls.unreachable", "unknown")


@pytest.mark.parametrize("der", [b"", b"\x30\x82\xff\xff", b"x" * 1000])
def test_damaged_certificate_is_no_error(der):
    assert read_certificate(der) is None


def test_certificates_are_looked_at_through_a_proxy():
    ca = trustme.CA()
    with serving(answers(), showing(ca.issue_cert("127.0.0.1"))) as server, serving(refuses) as proxy:
        probe = CertificateProbe(gateway(), lambda: proxy.url, lambda: trusting(ca))
        found = probe.run(asked(targets=[server.url.replace("127.0.0.1", "site.example")]))

    assert found.code == "tls.unreachable"
    assert proxy.heads[0].startswith(b"CONNECT site.example:")


def refuses(connection, head):
    connection.sendall(reply(b"", "403 Forbidden"))


# --- clock


def dated(seconds):
    return lambda connection, head: connection.sendall(
        reply(b"", headers=f"Date: {formatdate(time.time() + seconds, usegmt=True)}\r\n")
    )


@pytest.mark.parametrize(("ahead", "code"), [(0, "clock.right"), (45, "clock.off"), (-3600, "clock.far_off")])
def test_clock_is_compared_with_several_sites(ahead, code):
    ca = trustme.CA()
    tls = showing(ca.issue_cert("127.0.0.1"))
    with serving(dated(ahead), tls) as one, serving(dated(ahead), tls) as two, serving(loopback.resets, tls) as three:
        urls = [one.url, two.url, three.url]
        found = ClockProbe(gateway(), lambda: "none", lambda: trusting(ca)).run(asked(endpoints=urls))

    assert found.code == code


@pytest.mark.parametrize(
    "head", ["Date: yesterday\r\n", "", "Date: Tue, 99 Foo 9999 99:99:99 GMT\r\n", "Date: \xff\r\n"]
)
def test_site_without_a_sound_date_is_passed_over(head):
    ca = trustme.CA()

    def serve(connection, request):
        connection.sendall(f"HTTP/1.1 200 OK\r\n{head}\r\n".encode("latin-1"))

    with serving(serve, showing(ca.issue_cert("127.0.0.1"))) as server:
        found = ClockProbe(gateway(), lambda: "none", lambda: trusting(ca)).run(asked(endpoints=[server.url] * 3))

    assert found.code == "clock.no_source"


def test_time_can_be_asked_with_a_clock_that_is_years_off():
    from app.adapters.net.streams import public_trust_at_any_time

    ca = trustme.CA()
    old = ca.issue_cert("127.0.0.1", not_before=datetime.now(UTC) - 99 * DAY, not_after=datetime.now(UTC) - 9 * DAY)

    def trust():
        context = public_trust_at_any_time()
        ca.configure_trust(context)
        return context

    with serving(dated(0), showing(old)) as server, serving(dated(0), showing(old)) as other:
        found = ClockProbe(gateway(), lambda: "none", trust).run(asked(endpoints=[server.url, other.url]))

    assert found.code == "clock.right"


# --- sites and portals


@pytest.mark.parametrize(
    ("serve", "code"),
    [
        (answers(), "sites.reachable"),
        (answers(status="301 Moved", headers="Location: /here\r\n"), "sites.reachable"),
        (answers(status="302 Found", headers="Location: https://www.tokenpocket.pro/\r\n"), "sites.reachable"),
        (answers(status="302 Found", headers="Location: https://evil.example/\r\n"), "sites.moved"),
        # Browsers go there; a reader of addresses to the letter would see a path of the site itself.
        (answers(status="302 Found", headers="Location: \\\\evil.example/\r\n"), "sites.moved"),
        (answers(status="302 Found", headers="Location: https://[bad\r\n"), "sites.reachable"),
        (answers(status="451 Legal"), "sites.refused"),
        (loopback.resets, "sites.none"),
        (lambda connection, head: connection.sendall(b"NOT HTTP\r\n\r\n" * 9), "sites.none"),
    ],
)  # fmt: skip
def test_site_is_judged_by_its_answer(serve, code):
    with serving(serve) as server:
        assert SitesProbe(gateway(), ["tokenpocket.pro"]).run(asked(targets=[server.url + "/"])).code == code


@pytest.mark.parametrize(
    ("serve", "code"),
    [
        (lambda connection, head: connection.sendall(b"HTTP/1.1 204 No Content\r\n\r\n"), "portal.none"),
        (answers(b"<html>log in</html>"), "portal.login"),
        (answers(status="302 Found", headers="Location: http://10.0.0.1/login\r\n"), "portal.login"),
        (answers(b"x" * 50_000), "portal.login"),
        (loopback.endless, "portal.login"),
        (loopback.resets, "portal.no_answer"),
    ],
)
def test_portal_is_found_by_its_page(serve, code):
    with serving(serve) as server:
        assert PortalProbe(gateway()).run(asked(endpoints=[server.url + "/generate_204"])).code == code


# --- consent, offline, cancel


PROBES = [
    lambda gate: CertificateProbe(gate, lambda: "none"),
    lambda gate: ClockProbe(gate, lambda: "none"),
    lambda gate: SitesProbe(gate, []),
    PortalProbe,
    NamesProbe,
]
IDS = ["certificates", "clock", "sites", "portal", "names"]


@pytest.mark.parametrize("make", PROBES, ids=IDS)
def test_offline_sends_nothing(make):
    disable_socket()
    question = asked("https://127.0.0.1:9/", targets=["https://127.0.0.1:9/"], endpoints=["https://127.0.0.1:9/"])

    with pytest.raises(AppError, match=r"net\.offline"):
        make(gateway(offline=True)).run(question)


@pytest.mark.parametrize("make", PROBES, ids=IDS)
def test_no_packet_leaves_after_consent_was_taken_back(make):
    consents = Consents()
    gate = gateway()
    with serving(answers()) as server:
        question = asked(targets=[server.url], endpoints=[server.url], consents=consents)
        consents.withdraw("test.purpose")
        with pytest.raises(AppError, match=r"net\.no_consent"):
            make(gate).run(question)

        assert server.heads == []


def test_no_probe_speaks_to_a_host_that_was_not_shown():
    with serving(answers()) as server, serving(answers()) as shown:
        question = asked(shown.url, targets=[server.url])
        with pytest.raises(AppError, match=r"net\.not_allowed"):
            SitesProbe(gateway(), []).run(question)

        assert server.heads == []


@pytest.mark.parametrize("make", PROBES[2:4], ids=IDS[2:4])
def test_cancel_stops_a_probe_that_waits(make):
    token = CancelToken()

    def serve(connection, head):
        token.cancelled = True
        loopback.silent(connection, head)

    with serving(serve) as server, pytest.raises(Cancelled):
        make(gateway()).run(asked(targets=[server.url], endpoints=[server.url], token=token))


def test_purpose_without_agreement_gives_no_permit():
    with pytest.raises(AppError, match=r"net\.no_consent"):
        Consents().permit(Purpose.to("p", "", "", ["https://a.example/"]))
