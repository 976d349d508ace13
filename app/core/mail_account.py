"""A mail account of the person, and a letter on its way over it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

# One address without quotes, comments or anything a server would read as a command.
_ADDRESS: Final = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,255}")


@dataclass(frozen=True, slots=True)
class Account:
    """A mail account of the person.

    Attributes:
        origin: ``smtp://HOST:PORT`` begins in the open and turns to TLS before anything is said; ``smtps://HOST:PORT``
            is TLS from the first byte.
        user: Login, most often the address.
        password: Asked for or from the keyring; in no text of this object.
        address: Whom the letter comes from.
    """

    origin: str
    user: str
    password: str = field(repr=False)
    address: str = ""

    @property
    def sender(self) -> str:
        """Whom the letter comes from: the address, else the login."""
        return self.address or self.user


@dataclass(frozen=True, slots=True)
class Envelope:
    """One letter with who sends it to whom, as the server is told."""

    sender: str
    to: str
    letter: bytes = field(repr=False)


def is_plain_address(text: str) -> bool:
    """Say whether a text is one plain mail address, and nothing else."""
    return bool(_ADDRESS.fullmatch(text))
