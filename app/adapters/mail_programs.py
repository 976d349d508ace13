"""Finds the mail programs of this computer and opens letters in them; nothing is sent by that, the person does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Final, Protocol

from app.adapters.computer.reading import command_output
from app.adapters.mail_words import Handed, words
from app.core.errors import AppError, StateError
from app.core.mail_program import MailProgram, MailProgramId

_SECONDS: Final = 3.0
_DAY_S: Final = 86_400
_KEPT_DAYS: Final = 7
_FOLDER: Final = "handed-over"
_OFFICE: Final = r"Microsoft Office\root\Office16\OUTLOOK.EXE"
_THUNDERBIRD: Final = r"Mozilla Thunderbird\thunderbird.exe"
# On Linux by their commands; each name stands in the name of the desktop's file for it.
_LINUX: Final = (
    MailProgramId.THUNDERBIRD,
    MailProgramId.EVOLUTION,
    MailProgramId.KMAIL,
    MailProgramId.CLAWS_MAIL,
)
_SNAP: Final = "/snap/bin/"
_MAC: Final = ("/Applications/Thunderbird.app/Contents/MacOS/thunderbird", "/System/Applications/Mail.app")


class Machine(Protocol):
    """Port: what of a computer tells which mail programs it has."""

    platform: str

    def which(self, name: str) -> str:
        """Say where a command is; empty when there is none."""
        ...

    def exists(self, path: str) -> bool:
        """Say whether there is such a file."""
        ...

    def program_folders(self) -> Sequence[str]:
        """Name the folders of programs under Windows."""
        ...

    def output(self, command: Sequence[str]) -> str:
        """Give what a command prints."""
        ...

    def start(self, command: Sequence[str]) -> bool:
        """Start a program and leave it to itself; False when that fails."""
        ...


class ThisMachine:
    """Port: :class:`Machine`, the computer the program runs on."""

    platform: str = sys.platform

    def which(self, name: str) -> str:
        """Say where a command is."""
        return shutil.which(name) or ""

    def exists(self, path: str) -> bool:
        """Say whether there is such a file."""
        return Path(path).exists()

    def program_folders(self) -> Sequence[str]:
        """Name the folders of programs under Windows."""
        return [folder for name in ("ProgramFiles", "ProgramFiles(x86)") if (folder := os.environ.get(name, ""))]

    def output(self, command: Sequence[str]) -> str:
        """Give what a command prints, within three seconds."""
        return command_output(command, _SECONDS) or ""

    def start(self, command: Sequence[str]) -> bool:
        """Start a program and leave it to itself."""
        try:
            # A mail program that was found on this computer, with arguments that pass no shell.
            process = subprocess.Popen(  # noqa: S603
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=sys.platform != "win32",
            )
        except (OSError, ValueError):
            return False
        # Nobody waits for it, but its end is taken note of.
        Thread(target=process.wait, name="mail program", daemon=True).start()
        return True


class MailPrograms:
    """Port: ``services.hand_over.Programs``."""

    def __init__(self, folder: Path | None, machine: Machine, now: Callable[[], float] = time.time) -> None:
        """Args:
        folder: Where letters lie for the mail program to read; None where nothing may be written.
        machine: The computer.
        now: Gives seconds since 1970; a letter that was handed over a week ago is removed.
        """
        self._folder = folder / _FOLDER if folder else None
        self._machine = machine
        self._now = now

    def installed(self) -> tuple[MailProgram, ...]:
        """List them, the one that is most likely in use first."""
        if self._folder is not None:
            with suppress(OSError):
                self._remove_old(self._folder)
        find = {"win32": self._on_windows, "darwin": self._on_mac}.get(self._machine.platform, self._on_linux)
        return tuple(find()) if self._folder else ()

    def hand_over(self, program: MailProgram, to: str, subject: str, files: dict[str, bytes]) -> str:
        """Open a letter; give the folder where its files lie.

        Args:
            program: One of :meth:`installed`.
            to: An official mail address.
            subject: The line it goes by.
            files: Content by name: the draft (``.eml``), the text that is the letter's words, and what is attached.

        Raises:
            AppError: ``paper.not_written``; ``delivery.no_program``.
        """
        letter = self._written(to, subject, files)
        if not self._machine.start(words(program, letter)):
            raise AppError("delivery.no_program")
        return str(letter.draft.parent)

    def forget(self, report_id: str = "") -> None:
        """Remove the letters of a report that lie there; of all, when none is named.

        Raises:
            StateError: ``settings.not_erased``.
        """
        if self._folder is None:
            return
        try:
            for each in self._folder.glob("*/*"):
                if report_id in {"", each.parent.name}:
                    each.unlink(missing_ok=True)
            for place in self._folder.glob("*"):
                if report_id in {"", place.name}:
                    place.rmdir()
        except OSError as error:
            raise StateError("settings.not_erased", reason=error.strerror or "") from error

    def _written(self, to: str, subject: str, files: dict[str, bytes]) -> Handed:
        if self._folder is None:
            raise AppError("paper.not_written")
        try:
            self._remove_old(self._folder)
            draft = next(name for name in files if name.endswith(".eml"))
            place = self._folder / draft.removesuffix(".eml")
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
            for name, data in files.items():
                (place / name).write_bytes(data)
        except OSError as error:
            raise AppError("paper.not_written") from error
        attached = [name for name in files if name != draft]
        body = files[attached[0]].decode()
        return Handed(to, subject, body, place / draft, tuple(place / name for name in attached))

    def _remove_old(self, folder: Path) -> None:
        # Not before: a mail program reads a file when it sends, which may be tomorrow.
        for each in folder.glob("*/*"):
            if self._now() - each.stat().st_mtime > _KEPT_DAYS * _DAY_S:
                each.unlink(missing_ok=True)

    def _on_linux(self) -> list[MailProgram]:
        usual = self._machine.output(("xdg-mime", "query", "default", "x-scheme-handler/mailto")).casefold()
        found = [
            MailProgram(each, path, is_confined=self._machine.exists(f"{_SNAP}{each}"))
            for each in _LINUX
            if (path := self._machine.which(each))
        ]
        # A program by itself attaches for certain; by way of the desktop nobody knows.
        found.sort(key=lambda program: program.id not in usual)
        desktop = self._machine.which(MailProgramId.XDG_EMAIL)
        if desktop:
            is_known = any(program.id in usual for program in found)
            found.insert(
                0 if usual.strip() and not is_known else len(found), MailProgram(MailProgramId.XDG_EMAIL, desktop)
            )
        return found

    def _on_windows(self) -> list[MailProgram]:
        places = [
            MailProgram(program, f"{folder}\\{rest}")
            for program, rest in ((MailProgramId.OUTLOOK, _OFFICE), (MailProgramId.THUNDERBIRD, _THUNDERBIRD))
            for folder in self._machine.program_folders()
        ]
        return [each for each in places if self._machine.exists(each.path)]

    def _on_mac(self) -> list[MailProgram]:
        thunderbird, mail = _MAC
        found = [MailProgram(MailProgramId.APPLE_MAIL, "/usr/bin/osascript")] if self._machine.exists(mail) else []
        if self._machine.exists(thunderbird):
            found.append(MailProgram(MailProgramId.THUNDERBIRD, thunderbird))
        return found
