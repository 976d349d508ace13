"""What the person chose: language, theme, text size, window."""

from __future__ import annotations

from typing import Any, Protocol

from app.core.settings import Settings


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

    def erase(self) -> None:
        """Remove what is kept, and damaged copies that were put aside.

        Raises:
            StateError: ``settings.not_erased``.
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
        self._settings = self._settings._replace(**values)
        self._store.save(self._settings)
        return self._settings

    def erase(self) -> None:
        """Forget every choice.

        Raises:
            StateError: ``settings.not_erased``.
        """
        self._store.erase()
        self._settings = Settings()
