"""Ways for a report to leave: a file, a mail draft, the person's own mail account; to official addresses only."""

from __future__ import annotations

from typing import Final, Protocol

from app.core.cancel import CancelToken
from app.core.consent import Consents, Permit, Purpose
from app.core.errors import AppError
from app.core.help import Channel, Lang
from app.core.mail_account import Account, Envelope
from app.core.outbox import Attempt, Result
from app.core.report import paper
from app.core.report.letter import letter, mailto
from app.core.report.report import Report

_PURPOSE: Final = "mail-account"
# Names in the keyring: of a password, and of the list of all of them.
_PREFIX: Final = "mail "
_NAMES: Final = "mail-accounts"
_PLACE: Final = "smtp:"


class Files(Protocol):
    """Port: writes files where the person wants them."""

    def write(self, path: str, data: bytes) -> None:
        """Write a file, whole or not at all.

        Raises:
            AppError: ``paper.not_written``.
        """
        ...

    def write_new(self, path: str, data: bytes) -> None:
        """Write a file where none is, whole or not at all.

        Raises:
            AppError: ``paper.exists``; ``paper.not_written``.
        """
        ...


class Passwords(Protocol):
    """Port: the keyring of the system. Every call raises ``StateError`` as ``Keeper.keeping``."""

    def read(self, name: str) -> str | None:
        """Give what is kept; None when nothing is."""
        ...

    def write(self, name: str, value: str) -> None:
        """Keep a text."""
        ...

    def forget(self, name: str) -> None:
        """Remove what is kept, if anything is."""
        ...


class Mailer(Protocol):
    """Port: sends a letter over an account, under verified TLS."""

    def send(self, account: Account, envelope: Envelope, permit: Permit, token: CancelToken) -> Result:
        """Send one letter once; the result says how far it came."""
        ...


class Registry(Protocol):
    """Port: the channel registry of the opened help pack."""

    def channels(self, lang: Lang) -> tuple[Channel, ...]:
        """List every channel, with words in a language."""
        ...


class DeliveryService:
    """Hands a finished report over. What the person's account needs is never kept outside of the keyring."""

    def __init__(
        self, registry: Registry, files: Files, passwords: Passwords, mailer: Mailer, consents: Consents
    ) -> None:
        self._registry = registry
        self._files = files
        self._passwords = passwords
        self._mailer = mailer
        self._consents = consents

    def receivers(self, lang: Lang) -> tuple[Channel, ...]:
        """List the official mail addresses of support."""
        return tuple(
            each
            for each in self._registry.channels(lang)
            if each.kind == "email" and each.status.is_official and "support" in each.purpose
        )

    def receiver(self, channel_id: str = "") -> Channel:
        """Give one of :meth:`receivers`; the first when none is named.

        Raises:
            AppError: ``delivery.not_official``.
        """
        listed = self.receivers(Lang.ZH)
        found = next((each for each in listed if channel_id in {"", each.id}), None)
        if found is None:
            raise AppError("delivery.not_official", id=channel_id[:80])
        return found

    def save(self, report: Report, path: str, channel_id: str = "") -> None:
        """Write a report to a file: ``.eml`` a mail draft, ``.zip`` everything, else the text.

        Raises:
            AppError: ``paper.not_written``, ``delivery.not_official``.
        """
        ending = path.lower().rpartition(".")[2]
        if ending == "eml":
            data = letter(report, self.receiver(channel_id).value)
        elif ending == "zip":
            data = paper.archive(report)
        else:
            data = paper.text(report).encode()
        self._files.write(path, data)

    def write(self, path: str, data: bytes, *, replaces: bool = False) -> None:
        """Write what the person saw into a file of theirs; one that is there already is replaced if they said so.

        Raises:
            AppError: ``paper.exists``; ``paper.not_written``.
        """
        (self._files.write if replaces else self._files.write_new)(path, data)

    def mailto(self, report: Report, channel_id: str = "") -> str | None:
        """Give the address that opens a mail program with all of it; None when it is too long.

        Raises:
            AppError: ``delivery.not_official``.
        """
        return mailto(report, self.receiver(channel_id).value)

    def place(self, channel_id: str = "") -> str:
        """Name the place in the outbox for sending over one's own account.

        Raises:
            AppError: ``delivery.not_official``.
        """
        return f"{_PLACE}{self.receiver(channel_id).value}"

    def purpose(self, account: Account, why: str, sends: str) -> Purpose:
        """Say what consent is asked for: the host of the account.

        Raises:
            AppError: ``net.not_allowed`` for what is no host.
        """
        if not account.origin.startswith(("smtp://", "smtps://")):
            raise AppError("net.not_allowed", host="")
        return Purpose.to(_PURPOSE, why, sends, [account.origin])

    def agree(self, purpose: Purpose) -> None:
        """Note that the person saw to which host the letter goes, and agreed."""
        self._consents.grant(purpose)

    def transport(self, account: Account, purpose: Purpose, token: CancelToken) -> AccountTransport:
        """Give the way for the outbox.

        Raises:
            AppError: ``net.no_consent``.
        """
        return AccountTransport(self._mailer, account, self._consents.permit(purpose), token)

    def password(self, origin: str, user: str) -> str:
        """Give the password from the keyring; empty when it has none.

        Raises:
            StateError: As ``Passwords``.
        """
        return self._passwords.read(_name(origin, user)) or ""

    def keep_password(self, account: Account) -> None:
        """Keep the password in the keyring of the system.

        Raises:
            StateError: As ``Passwords``.
        """
        name = _name(account.origin, account.user)
        # Noted first: a password that is in no list would outlive "erase everything".
        self._passwords.write(_NAMES, "\n".join(dict.fromkeys([*self._names(), name])))
        self._passwords.write(name, account.password)

    def forget_passwords(self) -> None:
        """Have the keyring forget every password that this program gave it.

        Raises:
            StateError: As ``Passwords``.
        """
        names = self._names()
        for name in names:
            self._passwords.forget(name)
        if names:
            self._passwords.forget(_NAMES)

    def _names(self) -> list[str]:
        kept = self._passwords.read(_NAMES) or ""
        return [name for name in kept.split("\n") if name.startswith(_PREFIX)]


class AccountTransport:
    """The person's own mail account. Nobody can be asked whether a letter arrived: the person looks."""

    def __init__(self, mailer: Mailer, account: Account, permit: Permit, token: CancelToken) -> None:
        self._mailer = mailer
        self._account = account
        self._permit = permit
        self._token = token

    def send(self, report: Report, place: str) -> Result:
        """Send once."""
        to, sender = place.removeprefix(_PLACE), self._account.sender
        envelope = Envelope(sender, to, letter(report, to, sender, is_draft=False))
        return self._mailer.send(self._account, envelope, self._permit, self._token)

    def look_up(self, report: Report, place: str) -> Result:  # noqa: ARG002 - the port's
        """Say that nobody can be asked."""
        return Result(Attempt.CANNOT_LOOK)


def _name(origin: str, user: str) -> str:
    return f"{_PREFIX}{user} {origin}"
