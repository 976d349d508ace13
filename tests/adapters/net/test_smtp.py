"""A report leaves over the person's own mail account: under verified TLS or not at all, and whole."""

import asyncio
import ssl
import threading
from contextlib import contextmanager
from email.parser import BytesParser
from email.policy import default

import pytest
import trustme
from aiosmtpd.smtp import SMTP, AuthResult

from app.adapters.net.gateway import Gateway
from app.adapters.net.journal import RequestJournal
from app.adapters.net.smtp import Mailer
from app.core.cancel import CancelToken
from app.core.consent import Consents, Purpose
from app.core.errors import AppError
from app.core.help import Lang
from app.core.mail_account import Account, Envelope
from app.core.outbox import Attempt, Result
from app.core.report import paper
from app.core.report.letter import letter
from app.core.report.report import FieldId, Report, ReportKind

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]

ME, DESK = "me@example.org", "service@example.com"
REPORT = Report(
    "TP-2345ABCD", ReportKind.PROBLEM, Lang.ZH, "2026-11-26T02:00:00+00:00", {FieldId.STEPS: "第一行\n.\n..点"}
)
LETTER = letter(REPORT, DESK, ME, is_draft=False)
PASSWORD = "a word only the server knows"
AUTHORITY = trustme.CA()


class Desk:
    """What a server does with letters; ``answers`` is what it says to one, None drops the connection."""

    def __init__(self, answers="250 taken"):
        self.letters = []
        self.answers = answers

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 - named so by aiosmtpd
        self.letters.append(envelope.original_content)
        if self.answers is None:
            server.transport.abort()
            return "250 lost"
        return self.answers


def checked(server, session, envelope, mechanism, data):
    return AuthResult(success=data.password == PASSWORD.encode() and data.login == ME.encode(), handled=False)


def context(authority=AUTHORITY, name="127.0.0.1"):
    shown = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(name).configure_cert(shown)
    return shown


@contextmanager
def mail_server(desk, *, tls="starttls", authority=AUTHORITY, name="127.0.0.1", ident="server"):
    """A real server on loopback; give the origin of it."""
    options = {
        "ident": ident,
        "authenticator": checked,
        "auth_required": tls == "starttls",
        "auth_require_tls": tls == "starttls",
    }
    if tls == "starttls":
        options |= {"tls_context": context(authority, name), "require_starttls": True}
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()

    def inside(work):
        return asyncio.run_coroutine_threadsafe(work, loop).result(20)

    encrypted = context(authority, name) if tls == "tls" else None
    listening = loop.create_server(lambda: SMTP(desk, loop=loop, **options), "127.0.0.1", 0, ssl=encrypted)
    server = inside(listening)
    try:
        yield f"{'smtps' if tls == 'tls' else 'smtp'}://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        inside(ended(server))
        loop.call_soon_threadsafe(loop.stop)
        thread.join(20)
        loop.close()


async def ended(server):
    server.close()
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)


def trust():
    trusted = ssl.create_default_context()
    AUTHORITY.configure_trust(trusted)
    return trusted


def send(origin, *, password=PASSWORD, envelope=None, agreed=True, offline=False, journal=None):
    consents = Consents()
    purpose = Purpose.to("mail", "why", "what", [origin])
    consents.grant(purpose)
    permit = consents.permit(purpose)
    if not agreed:
        consents.withdraw("mail")
    mailer = Mailer(Gateway(lambda: offline, journal or RequestJournal()), lambda: "none", trust)
    return mailer.send(Account(origin, ME, password), envelope or Envelope(ME, DESK, LETTER), permit, CancelToken())


@pytest.mark.parametrize("tls", ["starttls", "tls"])
def test_the_letter_arrives_whole_with_the_previewed_bytes_in_it(tls):
    desk = Desk()
    with mail_server(desk, tls=tls) as origin:
        result = send(origin)

    assert result == Result(Attempt.DELIVERED)
    (arrived,) = desk.letters
    attached = next(BytesParser(policy=default).parsebytes(arrived).iter_attachments())
    assert attached.get_payload(decode=True) == paper.text(REPORT).encode()


def test_lines_that_begin_with_a_dot_arrive_as_they_are():
    desk = Desk()
    with mail_server(desk) as origin:
        send(origin, envelope=Envelope(ME, DESK, b"Subject: x\r\n\r\n.\r\n..\r\n.end\r\n"))

    assert desk.letters == [b"Subject: x\r\n\r\n.\r\n..\r\n.end\r\n"]


@pytest.mark.parametrize("server", [{"authority": trustme.CA()}, {"name": "mail.example.org"}], ids=["issuer", "name"])
@pytest.mark.parametrize("tls", ["starttls", "tls"])
def test_a_server_that_cannot_prove_who_it_is_gets_nothing(tls, server):
    desk = Desk()
    with mail_server(desk, tls=tls, **server) as origin:
        result = send(origin)

    assert (result.attempt, result.code, desk.letters) == (Attempt.NOT_REACHED, "net.tls", [])


def test_a_server_without_encryption_gets_neither_password_nor_letter():
    desk = Desk()
    with mail_server(desk, tls="none") as origin:
        result = send(origin)

    assert (result.attempt, result.code, desk.letters) == (Attempt.REFUSED, "mail.no_tls", [])


def test_a_wrong_password_is_told():
    desk = Desk()
    with mail_server(desk) as origin:
        result = send(origin, password="wrong")

    assert (result.attempt, result.code, desk.letters) == (Attempt.REFUSED, "mail.login", [])


@pytest.mark.parametrize(
    ("answers", "attempt"),
    [("451 later", Attempt.BUSY), ("554 spam", Attempt.REFUSED), (None, Attempt.LOST)],
)
def test_what_the_server_says_to_the_letter_decides(answers, attempt):
    with mail_server(Desk(answers)) as origin:
        result = send(origin)

    assert result.attempt is attempt


@pytest.mark.parametrize(
    ("closed", "code"), [({"agreed": False}, "net.no_consent"), ({"offline": True}, "net.offline")]
)
def test_without_consent_or_while_offline_nothing_leaves(closed, code):
    desk, journal = Desk(), RequestJournal()
    with mail_server(desk) as origin:
        result = send(origin, journal=journal, **closed)

    assert (result.attempt, result.code) == (Attempt.NOT_REACHED, code)
    assert journal.requests() == ()


def test_what_was_sent_stands_in_the_log_of_requests():
    journal = RequestJournal()
    with mail_server(Desk()) as origin:
        send(origin, journal=journal)
    (entry,) = journal.requests()

    assert (entry.purpose, entry.sent >= len(LETTER)) == ("why", True)


@pytest.mark.parametrize("to", ["x@y.org>\r\nRCPT TO:<z@y.org", "nobody", "a b@c.org"])
def test_an_address_cannot_carry_a_command(to):
    desk = Desk()
    with mail_server(desk) as origin:
        result = send(origin, envelope=Envelope(ME, to, LETTER))

    assert (result.code, desk.letters) == ("mail.bad_address", [])


def test_a_server_that_says_one_endless_line_is_no_server():
    with mail_server(Desk(), ident="x" * 100_000) as origin:
        result = send(origin)

    assert (result.attempt, result.code) == (Attempt.NOT_REACHED, "net.garbage")


def test_nobody_there_is_not_reached():
    with mail_server(Desk()) as origin:
        pass

    assert send(origin).attempt is Attempt.NOT_REACHED


def test_a_password_stands_in_no_text_of_the_account():
    assert PASSWORD not in repr(Account("smtp://a.example:587", ME, PASSWORD))


def test_an_address_of_another_scheme_is_no_mail_server():
    with pytest.raises(AppError):
        Purpose.to("mail", "", "", ["ftp://a.example"])
