"""Settings as one small JSON file, written beside and then put in place."""

from __future__ import annotations

import json
import logging
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, cast, get_args

from app.core.errors import StateError
from app.core.settings import Level, Settings, Theme

_LIMIT: Final = 64 * 1024
_CHOICES: Final = {"theme": get_args(Theme), "level": get_args(Level)}
_log = logging.getLogger(__name__)


class SettingsFile:
    """The file ``settings.json`` in a folder; a damaged one is put aside, never lost."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / "settings.json"

    def load(self) -> Settings:
        """Read the settings; defaults when there are none, or when they are damaged or from elsewhere."""
        try:
            with self._path.open("rb") as file:
                data = file.read(_LIMIT)
        except OSError:
            return Settings()
        try:
            # A longer file was cut by the bounded read, so it fails to decode like any damaged one.
            return _bounded(_decoded(data))
        except (ValueError, RecursionError):
            self._put_aside()
            return Settings()

    def save(self, settings: Settings) -> None:
        """Keep the settings.

        Raises:
            StateError: ``settings.not_saved`` when the folder cannot be written.
        """
        beside = self._path.with_suffix(f".{os.getpid()}.new")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(settings._asdict(), indent=2), encoding="ascii")
            beside.replace(self._path)
        except OSError as error:
            with suppress(OSError):
                beside.unlink()
            raise StateError("settings.not_saved", reason=error.strerror or "") from error

    def erase(self) -> None:
        """Remove the file and what was put aside.

        Raises:
            StateError: ``settings.not_erased`` when a file cannot be removed.
        """
        try:
            for path in (self._path, *self._folder.glob("settings.damaged-*.json")):
                path.unlink(missing_ok=True)
        except OSError as error:
            raise StateError("settings.not_erased", reason=error.strerror or "") from error

    def _put_aside(self) -> None:
        for number in range(1, 100):
            aside = self._folder / f"settings.damaged-{number}.json"
            if not aside.exists():
                try:
                    self._path.replace(aside)
                except OSError:
                    _log.warning("damaged settings could not be put aside")
                return


def _decoded(data: bytes) -> Settings:
    """Read settings; what a newer version keeps beside them is left out.

    Raises:
        ValueError: When it is not JSON, or a value is not one of ours.
    """
    # The standard parser, because this file is read before the first paint: msgspec costs ten times as much to load.
    kept: object = json.loads(data)
    if not isinstance(kept, dict):
        raise ValueError(type(kept).__name__)  # noqa: TRY004 - to the caller it is one more damaged file
    values = Settings()._asdict()
    for name, usual in values.items():
        value = values[name] = cast("dict[str, Any]", kept).get(name, usual)
        is_ours = type(value) is type(usual) and value in _CHOICES.get(name, (value,))
        # Codes and base64: whatever else is in a text cannot have come from here.
        if not is_ours or (isinstance(value, str) and not value.isascii()):
            raise ValueError(name)
    return Settings(**values)


def _bounded(settings: Settings) -> Settings:
    # A hand-edited file may hold a size nobody can read; the window cannot be used to mend it then.
    return settings._replace(text_scale=min(200, max(80, settings.text_scale)), geometry=settings.geometry[:4096])
