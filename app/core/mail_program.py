"""Mail programs of a computer that can be handed a ready letter.

What a program does with a file it is handed is said as it is: some attach it, some may not, and only the person sees.
Tried by hand with the real programs on Debian 12 on 2026-11-26 (``tests/benchmarks/README.md`` has the table):
Thunderbird 153, Evolution 3.46, KMail 5.22 and Claws Mail 4.1 open a letter with every file. The desktop's own way,
``xdg-email``, ends well whether or not the program behind it takes files (Claws Mail gets none that way). Outlook and
Apple Mail could not be tried: for them only the person sees. Reported of Apple Mail: files come in seconds after the
window (rdar 23291106), and a saved ``.eml`` opens for reading only (2026-08).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Attaches(StrEnum):
    """Whether a program takes the files along."""

    YES = "yes"
    PERHAPS = "perhaps"  # it is asked to, and says nothing: the person looks


class MailProgramId(StrEnum):
    """Mail programs that can be handed a letter."""

    THUNDERBIRD = "thunderbird"
    EVOLUTION = "evolution"
    KMAIL = "kmail"
    CLAWS_MAIL = "claws-mail"
    OUTLOOK = "outlook"  # classic, on Windows
    APPLE_MAIL = "apple-mail"
    XDG_EMAIL = "xdg-email"  # whatever the desktop has


_TRIED: Final = frozenset(
    {MailProgramId.THUNDERBIRD, MailProgramId.EVOLUTION, MailProgramId.KMAIL, MailProgramId.CLAWS_MAIL}
)


@dataclass(frozen=True, slots=True)
class MailProgram:
    """One that is installed.

    Attributes:
        path: Its program file, or the command that stands for it.
        is_confined: It runs in a sandbox that may not read the files it is handed.
    """

    id: MailProgramId
    path: str
    is_confined: bool = False

    @property
    def attaches(self) -> Attaches:
        """Whether it takes the files along, as far as that was seen."""
        return Attaches.YES if self.id in _TRIED and not self.is_confined else Attaches.PERHAPS
