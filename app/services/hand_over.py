"""Opens a finished report as a letter in the person's own mail program; the person looks at it, and sends it there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.core.errors import AppError
from app.core.help import Channel
from app.core.mail_program import MailProgram
from app.core.report import paper
from app.core.report.letter import letter
from app.core.report.report import Report


class Programs(Protocol):
    """Port: the mail programs of this computer."""

    def installed(self) -> tuple[MailProgram, ...]:
        """List them, the one that is most likely in use first."""
        ...

    def hand_over(self, program: MailProgram, to: str, subject: str, files: dict[str, bytes]) -> str:
        """Open a letter; the first file is the draft, the second holds the words, all but the draft are attached.

        Gives the folder where the files lie, for a program that did not take them.

        Raises:
            AppError: ``paper.not_written``; ``delivery.no_program``.
        """
        ...

    def forget(self, report_id: str = "") -> None:
        """Remove the letters of a report that lie there; of all, when none is named.

        Raises:
            StateError: ``settings.not_erased``.
        """
        ...


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A letter that a mail program was given.

    Attributes:
        folder: Where its files lie, for a program that did not take them.
    """

    program: MailProgram
    folder: str


class HandOverService:
    """Hands letters to mail programs. It looks at the disk and starts programs: call it in a worker."""

    def __init__(self, programs: Programs, receiver: Callable[[str], Channel]) -> None:
        """Args:
        programs: The mail programs of this computer.
        receiver: Gives an official mail address by its channel's id; raises ``delivery.not_official``.
        """
        self._programs = programs
        self._receiver = receiver

    def programs(self) -> tuple[MailProgram, ...]:
        """List the mail programs that can be handed a letter, the one that is most likely in use first."""
        return self._programs.installed()

    def forget(self, report_id: str = "") -> None:
        """Remove the letters of a report that lie ready for a mail program; of all, when none is named.

        Raises:
            StateError: ``settings.not_erased``.
        """
        self._programs.forget(report_id)

    def open(self, report: Report, program_id: str = "", channel_id: str = "") -> HandedOver:
        """Open a report in a mail program; what is given back says whether files went along for certain.

        Args:
            report: What was previewed; its text is the words of the letter and, byte for byte, attached.
            program_id: One of :meth:`programs`; empty for the first.
            channel_id: An official mail address; empty for the first.

        Raises:
            AppError: ``delivery.no_program``, ``delivery.not_official``, ``paper.not_written``.
        """
        to = self._receiver(channel_id).value
        program = next((each for each in self.programs() if program_id in {"", each.id}), None)
        if program is None:
            raise AppError("delivery.no_program")
        files = {f"{report.id}.eml": letter(report, to), paper.TEXT_NAME: paper.text(report).encode()}
        files |= {each.name: each.data for each in report.attachments}
        return HandedOver(program, self._programs.hand_over(program, to, paper.subject(report), files))
