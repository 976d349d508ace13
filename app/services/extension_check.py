"""Browser extensions that wear the wallet's name: looked for when asked, read only, nothing leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from app.core.computer.extensions import Extension
from app.core.verify.checked import Checked
from app.core.verify.file_judge import FileJudge


class ExtensionCheckService:
    """Judges the extensions of every browser found on this computer. Keeps nothing."""

    def __init__(self, judge: Callable[[], FileJudge], installed: Callable[[], Iterable[Extension]]) -> None:
        """Args:
        judge: Gives the judge.
        installed: Lists what is installed, bounded in number and size.
        """
        self._judge = judge
        self._installed = installed

    def check(self, name: str, stop: Callable[[], None]) -> tuple[Checked | None, int]:
        """Look; give the answer, None when no extension wears the name, and how many were looked at.

        Args:
            name: What the answer is called.
            stop: Called between extensions; raises to end it.
        """
        found: list[Extension] = []
        for extension in self._installed():
            stop()
            found.append(extension)
        return self._judge().extensions(found, name), len(found)
