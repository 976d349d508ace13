"""Commands and files of the system, bounded in time and size. What cannot be read is None, never an error."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from threading import Timer
from typing import Final

_SECONDS: Final = 6.0
_LARGEST: Final = 2 * 1024 * 1024


def command_output(words: Sequence[str], seconds: float = _SECONDS) -> str | None:
    """Give what a program of the system prints, errors included; None when it is missing.

    It is stopped after ``seconds`` and two megabytes; what it printed until then is given. It sees no input and
    speaks English (``LC_ALL=C``), whatever the language of the system.
    """
    try:
        # The words are constants of the callers, with absolute paths where the system has a fixed place for them.
        process = subprocess.Popen(  # noqa: S603
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, "LC_ALL": "C"},
            # No console flashes up on Windows; elsewhere what the program started is stopped with it.
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            start_new_session=sys.platform != "win32",
        )
    except (OSError, ValueError):
        return None
    clock = Timer(seconds, _stop, [process])
    clock.daemon = True
    clock.start()
    try:
        with process:
            data = process.stdout.read(_LARGEST) if process.stdout is not None else b""
            if len(data) == _LARGEST:
                _stop(process)
    finally:
        clock.cancel()
    return data.decode("utf-8", "replace")


def _stop(process: subprocess.Popen[bytes]) -> None:
    try:
        if sys.platform == "win32":
            process.kill()
        else:
            # The group has the number of its first process (start_new_session); one of it may hold the output open
            # after the first has gone.
            os.killpg(process.pid, 9)
    except OSError:
        return


def file_bytes(path: Path, largest: int = _LARGEST) -> bytes | None:
    """Give the last bytes of a file, two megabytes at most; None when it cannot be read or is no plain file."""
    try:
        if not path.is_file():
            return None
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - largest))
            return file.read(largest)
    except (OSError, ValueError):
        return None


def file_text(path: Path, largest: int = _LARGEST) -> str | None:
    """Give the end of a text file; bytes that are no UTF-8 show as such."""
    data = file_bytes(path, largest)
    return None if data is None else data.decode("utf-8-sig", "replace")
