"""The words that open a ready letter in each mail program. Nothing passes a shell; every word is one argument."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote

from app.core.mail_program import MailProgram, MailProgramId


@dataclass(frozen=True, slots=True)
class Handed:
    """A letter on the disk, ready to be opened.

    Attributes:
        draft: The whole letter as ``.eml`` with ``X-Unsent``.
        files: What is attached, one file each; names are ASCII. The first holds the words of the letter.
    """

    to: str
    subject: str
    body: str
    draft: Path
    files: tuple[Path, ...]


def words(program: MailProgram, letter: Handed) -> tuple[str, ...]:
    """Give the command that opens a letter in a program."""
    return (program.path, *_WORDS[program.id](letter))


# A command of Windows holds 32,767 characters, one word of a command on Linux 131,072 bytes; a Chinese sign takes nine.
_LONGEST: Final = 20_000


def _thunderbird(letter: Handed) -> Sequence[str]:
    """Fields without quotes: Thunderbird splits them at commas, then decodes percent signs (its MsgComposeCommands).

    Files are addresses, separated by commas once decoded; so what is odd in a path is encoded twice. Words too long
    for a command are read from the file that holds them.
    """
    files = ",".join(quote(each.as_uri(), safe=":/%") for each in letter.files)
    is_short = len(quote(letter.body, safe="")) <= _LONGEST
    words = {"body": letter.body} if is_short else {"message": str(letter.files[0])}
    fields = {"to": letter.to, "subject": letter.subject, **words, "attachment": files}
    return ("-compose", ",".join(["format=2", *(f"{name}={quote(value, safe='')}" for name, value in fields.items())]))


def _outlook(letter: Handed) -> Sequence[str]:
    """Classic Outlook opens a draft file for sending where it says X-Unsent (command-line switches of Office)."""
    return ("/eml", str(letter.draft))


_SCRIPT: Final = """
on run argv
  set theText to read POSIX file (item 3 of argv) as «class utf8»
  tell application "Mail"
    set theMessage to make new outgoing message with properties {subject:item 2 of argv, content:theText, visible:true}
    tell theMessage
      make new to recipient at end of to recipients with properties {address:item 1 of argv}
      repeat with i from 3 to count of argv
        set theFile to POSIX file (item i of argv)
        tell content to make new attachment with properties {file name:theFile} at after the last paragraph
      end repeat
    end tell
    activate
  end tell
end run
"""


def _apple_mail(letter: Handed) -> Sequence[str]:
    """A script with the letter as its arguments: nothing of it is ever read as script."""
    return ("-e", _SCRIPT, letter.to, letter.subject, *map(str, letter.files))


def _xdg_email(letter: Handed) -> Sequence[str]:
    """The desktop's own way; it ends well whether or not the program behind it attaches anything (reports.md 4.1)."""
    attached = [word for each in letter.files for word in ("--attach", str(each))]
    return ("--utf8", "--subject", letter.subject, "--body", _that_fits(letter), *attached, letter.to)


def _evolution(letter: Handed) -> Sequence[str]:
    """An address that names files: Evolution and KMail take them, and ask the person to look at them."""
    return (_address(letter, letter.files),)


def _claws_mail(letter: Handed) -> Sequence[str]:
    """Files stand behind the address: those inside of it are left out."""
    return ("--compose", _address(letter, ()), "--attach", *map(str, letter.files))


def _address(letter: Handed, files: Sequence[Path]) -> str:
    fields = [("subject", letter.subject), ("body", _that_fits(letter).replace("\n", "\r\n"))]
    fields += [("attach", str(each)) for each in files]
    return f"mailto:{letter.to}?" + "&".join(f"{name}={quote(value, safe='')}" for name, value in fields)


def _that_fits(letter: Handed) -> str:
    """Give the words as far as a command holds them; behind a cut stands where the rest is."""
    if len(quote(letter.body, safe="")) <= _LONGEST:
        return letter.body
    # Three bytes of three characters each are the most that one sign takes.
    return f"{letter.body[: _LONGEST // 9]}\n… {letter.files[0].name}\n"


_WORDS: Final[Mapping[MailProgramId, Callable[[Handed], Sequence[str]]]] = {
    MailProgramId.THUNDERBIRD: _thunderbird,
    MailProgramId.EVOLUTION: _evolution,
    MailProgramId.KMAIL: _evolution,
    MailProgramId.CLAWS_MAIL: _claws_mail,
    MailProgramId.OUTLOOK: _outlook,
    MailProgramId.APPLE_MAIL: _apple_mail,
    MailProgramId.XDG_EMAIL: _xdg_email,
}
