"""Mail programs of a computer that can be handed a ready letter.

What a program does with a file it is handed is said as it is: some attach it, some may not, and only the person sees.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Attaches(StrEnum):
    """Whether a program takes the files along."""

    YES = "yes"
    PERHAPS = "perhaps"  # it is asked to, and says nothing: the person looks


class MailProgramId(StrEnum):
    """Mail programs that can be handed a letter."""

    THUNDERBIRD = "thunderbird"
    OUTLOOK = "outlook"  # classic, on Windows
    APPLE_MAIL = "apple-mail"
    XDG_EMAIL = "xdg-email"  # whatever the desktop has


@dataclass(frozen=True, slots=True)
class MailProgram:
    """One that is installed.

    Attributes:
        path: Its program file, or the command that stands for it.
    """

    id: MailProgramId
    path: str

    @property
    def attaches(self) -> Attaches:
        """Whether it takes the files along."""
        return Attaches.PERHAPS if self.id is MailProgramId.XDG_EMAIL else Attaches.YES
