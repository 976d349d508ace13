"""What the person chose: language, theme, text size, window."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal, Protocol

Theme = Literal["system", "light", "dark"]


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices of the person. Nothing here tells what they read or typed.

    Attributes:
        language: ``zh``, ``zh-Hant``, ``en``; empty follows the system.
        text_scale: Percent of the normal text size, 80 to 200.
        level: Wording first shown in articles.
        offline: True closes the network gateway.
        geometry: Window geometry as Qt writes it, base64; empty before the first close.
    """

    language: str = ""
    theme: Theme = "system"
    text_scale: int = 100
    level: Literal["short", "full"] = "short"
    offline: bool = False
    first_run_done: bool = False
    reduce_motion: bool = False
    geometry: str = ""


class SettingsStore(Protocol):
    """Port: where settings are kept."""

    def load(self) -> Settings:
        """Read the settings; defaults when there are none or they are damaged."""
        ...

    def save(self, settings: Settings) -> None:
        """Keep the settings.

        Raises:
            StateError: ``settings.not_saved`` when the disk is full or read-only.
        """
        ...


class SettingsService:
    """The person's choices; every change is kept at once."""

    def __init__(self, store: SettingsStore) -> None:
        self._store = store
        self._settings = store.load()

    @property
    def current(self) -> Settings:
        """The choices now in force."""
        return self._settings

    def change(self, **values: Any) -> Settings:
        """Change some choices and keep them; the new ones are in force even if keeping fails.

        Raises:
            StateError: ``settings.not_saved``.
        """
        self._settings = replace(self._settings, **values)
        self._store.save(self._settings)
        return self._settings
