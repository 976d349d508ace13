"""The gateway against real servers, good and bad: bounded, logged, cancellable, and shut when it should be."""

import asyncio
import ssl
import threading

import pytest
import trustme
from pytest_socket import disable_socket

from app.adapters.net.gateway import Gateway, Session
from app.adapters.net.http import Request
from app.adapters.net.journal import RequestJournal
from app.core.cancel import CancelToken
from app.core.consent import Consents, Purpose
from app.core.errors import AppError, Cancelled
from tests.adapters.net import loopback
from tests.adapters.net.loopback import answers, permit_for, serving

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]


def gateway(**options) -> Gateway:
    return Gateway(lambda: False, RequestJournal(), **options)


def fetch(server, path="/", **options):
    gate = gateway()
    return gate.fetch(Request(server.url + path, **options), permit_for(server.url), CancelToken())


def test_an_answer_comes_back_with_status_headers_and_body():
    with serving(answers(b'{"a": 1}', "404 Not Found", "X-Kind: json\r\n")) as server:
        answer = fetch(server)

    assert (answer.status, answer.headers["x-kind"], answer.json(dict[str, int])) == (404, "json", {"a": 1})


def test_a_request_tells_name_and_version_and_nothing_of_the_person():
    with serving(answers(headers="Set-Cookie: id=1\r\n")) as server:
        gate = gateway()
        for _ in range(2):
            gate.run(lambda session: twice(session, server.url), permit_for(server.url), CancelToken())
        names = {line.split(b":")[0].lower() for head in server.heads for line in head.split(b"\r\n")[1:] if line}

    assert names == {b"host", b"user-agent", b"accept", b"accept-encoding", b"connection"}


async def twice(session: Session, url: str) -> None:
    await session.fetch(Request(url))
    await session.fetch(Request(url))


@pytest.mark.parametrize(
    ("serve", "code"),
    [
        (loopback.silent, "net.timeout"),
        (loopback.dripping, "net.timeout"),
        (loopback.resets, "net.unreachable"),
        (loopback.endless, "net.too_large"),
        (answers(b"x" * 2_000_000), "net.too_large"),
        (answers(headers="Content-Encoding: gzip\r\n"), "net.garbage"),
        (lambda connection, head: connection.sendall(b"NOT HTTP\r\n\r\n" * 9), "net.garbage"),
    ],
    ids=["silent", "dripping", "resets", "endless", "announced", "packed", "no-http"],
)
def test_a_bad_server_ends_in_a_clear_error(serve, code):
    with serving(serve) as server, pytest.raises(AppError) as caught:
        fetch(server, seconds=0.3 if code == "net.timeout" else 20)

    assert caught.value.code == code


def test_a_host_that_does_not_exist_cannot_be_reached():
    with serving(answers()) as server:
        gone = server.url

    with pytest.raises(AppError, match=r"net\.unreachable"):
        gateway().fetch(Request(gone), permit_for(gone), CancelToken())


@pytest.mark.parametrize("status", ["429 Too Many Requests", "451 Unavailable For Legal Reasons", "500 Oops"])
def test_a_refusal_is_told_with_its_status(status):
    with serving(answers(b"<html>", status)) as server, pytest.raises(AppError) as caught:
        fetch(server).need_ok()

    assert caught.value.facts["status"] == int(status[:3])


@pytest.mark.parametrize("body", [b"<html></html>", b'{"a": ', b"[" * 100_000, b"\xff", b""])
def test_what_is_no_json_of_the_kind_is_garbage(body):
    with serving(answers(body)) as server, pytest.raises(AppError, match=r"net\.garbage"):
        fetch(server).json(dict[str, int])


def test_nothing_leaves_for_an_origin_that_was_not_shown():
    with serving(answers()) as shown, serving(answers()) as other, pytest.raises(AppError, match=r"net\.not_allowed"):
        gateway().fetch(Request(other.url), permit_for(shown.url), CancelToken())

    assert other.heads == []


def test_consent_taken_back_during_a_run_stops_the_next_request():
    consents = Consents()
    gate = gateway()

    async def work(session: Session) -> None:
        await session.fetch(Request(server.url))
        consents.withdraw("test.purpose")
        await session.fetch(Request(server.url))

    with serving(answers()) as server, pytest.raises(AppError, match=r"net\.no_consent"):
        gate.run(work, permit_for(server.url, consents=consents), CancelToken())

    assert len(server.heads) == 1


def test_offline_no_socket_is_even_made():
    disable_socket()
    closed = Gateway(lambda: True, RequestJournal())

    with pytest.raises(AppError, match=r"net\.offline"):
        closed.fetch(Request("http://127.0.0.1:9"), permit_for("http://127.0.0.1:9"), CancelToken())

    assert closed.journal.requests() == ()


def test_going_offline_during_a_run_stops_the_next_request():
    switch = [False]
    gate = Gateway(lambda: switch[0], RequestJournal())

    async def work(session: Session) -> None:
        await session.fetch(Request(server.url))
        switch[0] = True
        await session.fetch(Request(server.url))

    with serving(answers()) as server, pytest.raises(AppError, match=r"net\.offline"):
        gate.run(work, permit_for(server.url), CancelToken())

    assert len(server.heads) == 1


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST"])
def test_a_redirect_is_told_and_not_followed(method):
    with serving(answers()) as other, serving(answers(b"", "302 Found", f"Location: {other.url}\r\n")) as server:
        answer = gateway().fetch(Request(server.url, method), permit_for(server.url, other.url), CancelToken())

    assert (answer.status, answer.headers["location"]) == (302, other.url)
    assert other.heads == []


def test_every_request_is_in_the_log_with_host_reason_and_size():
    gate = gateway()
    with serving(answers(b"12345")) as server:
        gate.fetch(Request(server.url, "POST", b"abc"), permit_for(server.url), CancelToken())

    (entry,) = gate.journal.requests()
    assert (entry.host, entry.purpose, entry.sent, entry.received) == (server.url[7:], "To test", 4, 5)
    assert entry.outcome == "done"


def test_a_request_that_failed_is_in_the_log_too():
    gate = gateway()
    with serving(loopback.resets) as server, pytest.raises(AppError):
        gate.fetch(Request(server.url), permit_for(server.url), CancelToken())

    (entry,) = gate.journal.requests()
    assert entry.outcome.startswith("net.")


def test_cancel_ends_a_run_that_waits_for_a_silent_server():
    token, began = CancelToken(), threading.Event()

    def serve(connection, head):
        began.set()
        connection.recv(1)

    def cancel():
        began.wait()
        token.cancelled = True

    threading.Thread(target=cancel, daemon=True).start()
    with serving(serve) as server, pytest.raises(Cancelled):
        gateway().fetch(Request(server.url, seconds=60), permit_for(server.url), token)


def test_at_the_deadline_work_still_gives_what_it_has():
    async def work(session: Session) -> list[str]:
        both = (session.fetch(Request(server.url)) for server in (quick, slow))
        found = await asyncio.gather(*both, return_exceptions=True)
        return [getattr(each, "code", "answer") for each in found]

    with serving(answers()) as quick, serving(loopback.silent) as slow:
        found = gateway().run(work, permit_for(quick.url, slow.url), CancelToken(), 0.4)

    assert found == ["answer", "net.timeout"]


def test_work_that_ignores_the_deadline_is_stopped():
    async def work(session: Session) -> None:
        await asyncio.Event().wait()

    with pytest.raises(AppError, match=r"net\.timeout"):
        gateway().run(work, permit_for("http://127.0.0.1:9"), CancelToken(), 0.1)


def test_a_resolver_that_hangs_delays_neither_the_deadline_nor_the_end(monkeypatch):
    hung = threading.Event()
    monkeypatch.setattr("app.adapters.net.loop.socket.getaddrinfo", lambda *words, **more: hung.wait(30) or [])
    with pytest.raises(AppError, match=r"net\.timeout"):
        gateway().fetch(Request("http://one.test", seconds=0.2), permit_for("http://one.test"), CancelToken())

    assert not hung.is_set()
    hung.set()


def tls_server(names: list[str]) -> tuple[trustme.CA, ssl.SSLContext]:
    ca = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    ca.issue_cert(*names).configure_cert(context)
    return ca, context


def test_a_certificate_of_the_right_name_and_issuer_is_taken():
    ca, context = tls_server(["127.0.0.1"])

    def trust() -> ssl.SSLContext:
        trusted = ssl.create_default_context()
        ca.configure_trust(trusted)
        return trusted

    with serving(answers(b"1"), context) as server:
        answer = gateway(trust=trust).fetch(Request(server.url), permit_for(server.url), CancelToken())

    assert answer.json(int) == 1


@pytest.mark.parametrize("name", ["127.0.0.1", "other.example"])
def test_a_certificate_nobody_vouches_for_is_refused_and_nothing_is_sent(name):
    _, context = tls_server([name])
    with serving(answers(), context) as server, pytest.raises(AppError, match=r"net\.tls"):
        fetch(server)

    assert server.heads == []


def test_the_proxy_of_the_settings_is_taken_except_for_this_computer():
    with serving(answers(b"by proxy")) as proxy, serving(answers(b"direct")) as server:
        gate = gateway(proxy=lambda: proxy.url)
        permit = permit_for("http://one.test", server.url)
        far = gate.fetch(Request("http://one.test/"), permit, CancelToken())
        near = gate.fetch(Request(server.url), permit, CancelToken())

    assert (far.body, near.body) == (b"by proxy", b"direct")


def test_a_proxy_of_another_kind_is_told_and_not_gone_around(monkeypatch):
    monkeypatch.setenv("http_proxy", "socks5://127.0.0.1:9")
    with pytest.raises(AppError, match=r"net\.proxy"):
        gateway().fetch(Request("http://one.test/"), permit_for("http://one.test"), CancelToken())


def test_runs_in_several_threads_do_not_meet():
    gate, found = gateway(), []
    with serving(answers(b"7")) as server:
        purpose = Purpose.to("test.purpose", "To test", "", [server.url])
        consents = Consents()
        consents.grant(purpose)

        def one():
            found.append(gate.fetch(Request(server.url), consents.permit(purpose), CancelToken()).json(int))

        threads = [threading.Thread(target=one) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert found == [7] * 8
    assert len(gate.journal.requests()) == 8


def test_the_log_keeps_the_newest_thousand():
    gate = gateway()
    for number in range(1100):
        gate.journal.begin(f"{number}.example", "why")

    hosts = [entry.host for entry in gate.journal.requests()]
    assert (len(hosts), hosts[0], hosts[-1]) == (1000, "1099.example", "100.example")
