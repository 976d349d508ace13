"""A real django-helpdesk that takes letters, in a program of its own: ``run_helpdesk FOLDER CERTIFICATE LOST UNREACHED``.

Letters come in over SMTP with STARTTLS and are read by the desk's own mail intake. Says its port, ends with its input.
"""

import asyncio
import logging
import random
import ssl
import sys
from pathlib import Path

# mypy: disable-error-code="import-untyped"
import django
from aiosmtpd.smtp import SMTP, AuthResult
from django.conf import settings

LOGIN, PASSWORD = "me@example.org", "a word only the server knows"
APPS = (
    "django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions", "django.contrib.sites",
    "django.contrib.messages", "django.contrib.humanize", "django.contrib.admin", "rest_framework", "helpdesk",
)  # fmt: skip


def desk_in(folder):
    """Give the function that takes a letter in."""
    settings.configure(
        INSTALLED_APPS=APPS, SECRET_KEY="only here", USE_TZ=True, SITE_ID=1, HELPDESK_TEAMS_MODE_ENABLED=False, MEDIA_ROOT=str(folder / "files"),
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": str(folder / "desk.db")}},
        DEFAULT_AUTO_FIELD="django.db.models.AutoField", EMAIL_BACKEND="django.core.mail.backends.dummy.EmailBackend",
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
        MIGRATION_MODULES=dict.fromkeys([app.rpartition(".")[2] for app in APPS]),
    )  # fmt: skip
    django.setup()
    from django.core.management import call_command
    from helpdesk.email import extract_email_metadata
    from helpdesk.models import Queue

    call_command("migrate", run_syncdb=True, verbosity=0)
    queue = Queue.objects.create(title="Reports", slug="reports", allow_email_submission=True)
    return lambda letter: extract_email_metadata(letter, queue, logging.getLogger("desk"))


class Intake:
    def __init__(self, take, lost, unreached):
        self.take, self.lost, self.unreached, self.chance = take, lost, unreached, random.Random(3)

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802 - named so by aiosmtpd
        if self.chance.random() < self.unreached:
            server.transport.abort()
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        await asyncio.to_thread(self.take, envelope.original_content.decode("ascii"))
        if self.chance.random() < self.lost:
            server.transport.abort()
        return "250 taken"


def allowed(server, session, envelope, mechanism, data):
    return AuthResult(success=data.password == PASSWORD.encode() and data.login == LOGIN.encode(), handled=False)


async def serve(intake, shown):
    loop = asyncio.get_running_loop()
    options = {"authenticator": allowed, "auth_required": True, "tls_context": shown, "require_starttls": True}
    server = await loop.create_server(lambda: SMTP(intake, loop=loop, **options), "127.0.0.1", 0)
    sys.stdout.write(f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)
    server.close()


def main():
    folder, certificate, lost, unreached = Path(sys.argv[1]), sys.argv[2], float(sys.argv[3]), float(sys.argv[4])
    shown = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    shown.load_cert_chain(certificate)
    asyncio.run(serve(Intake(desk_in(folder), lost, unreached), shown))


if __name__ == "__main__":
    main()
