"""A program of its own that answers items and says so: ``checklist_writer.py FOLDER FIRST END STRIDE``."""

import sys
from pathlib import Path

from app.adapters.clock import utc_now
from app.adapters.store.vault import Vault
from app.core.checklist import Answer, Checklist, ChecklistItem, Priority, Proof
from app.core.secrets import Screened, screen
from app.services.checklists import ChecklistService

ITEMS = 16  # even, so that two who take every second change take different items


class Pack:
    def checklists(self, lang):
        items = [
            ChecklistItem(f"l/{number}", "l", 1, Priority.P0, Proof.WORD, "t", "w", "h", "v") for number in range(ITEMS)
        ]
        return (Checklist("l", "L", "", tuple(items)),)


class FileKeyring:
    """A keyring that several programs share, as a system's is."""

    def __init__(self, folder):
        self._folder = folder

    def read(self, name):
        path = self._folder / f"key-{name}"
        return path.read_text() if path.exists() else None

    def write(self, name, value):
        self._folder.mkdir(parents=True, exist_ok=True)
        (self._folder / f"key-{name}").write_text(value)

    def forget(self, name):
        (self._folder / f"key-{name}").unlink(missing_ok=True)


def open_service(folder):
    """Open the answers kept in a folder, as every start of the program does."""
    vault = Vault(folder / "home", FileKeyring(folder / "keys"))
    return ChecklistService(Pack(), vault, utc_now), vault


def main(folder, first, end, stride):
    """Answer item after item; every answer carries its number and is said once it is kept."""
    service, _ = open_service(Path(folder))
    for number in range(first, end, stride):
        reason = screen(f"change {number}")
        assert isinstance(reason, Screened)
        service.answer(f"l/{number % ITEMS}", Answer.MUTED, reason, "2099-01-01")
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
