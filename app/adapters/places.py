"""Where this program keeps its own files: the platform's user folders, or one folder of the person's choice."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NamedTuple

import platformdirs

HOME_VARIABLE = "TPSELFHELP_HOME"
PORTABLE_MARKER = "portable"
_NAME = "tp-self-help"


class Places(NamedTuple):
    """Folders of this program; none of them is made before something is kept in it.

    Attributes:
        settings: Choices of the person.
        state: Everything else that is kept.
        portable: True when both lie beside the program.
    """

    settings: Path
    state: Path
    portable: bool = False


def find_places(home: str | None = None, program: Path | None = None) -> Places:
    """Find the folders: ``home``, else the variable, else beside a portable program, else the platform's.

    Args:
        home: The folder given with ``--home``.
        program: Folder of the program, where a file named ``portable`` makes it portable.
    """
    chosen = home or os.environ.get(HOME_VARIABLE, "")
    if chosen:
        root = Path(chosen).expanduser()
        return Places(root, root)
    beside = program or _program_folder()
    if (beside / PORTABLE_MARKER).is_file():
        return Places(beside / "data", beside / "data", portable=True)
    return Places(
        Path(platformdirs.user_config_dir(_NAME, appauthor=False)),
        Path(platformdirs.user_data_dir(_NAME, appauthor=False)),
    )


def _program_folder() -> Path:
    frozen = bool(getattr(sys, "frozen", False))
    return Path(sys.executable).parent if frozen else Path(sys.argv[0] or ".").resolve().parent
