"""Taking along what is kept, in the settings: one file, closed by a passphrase, both ways."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.core.passphrase import Strength, strength_of
from app.core.secrets import Screened, screen
from app.ui.desk import Desk
from app.ui.pages.key_gate import KeyGate
from app.ui.pages.setting_parts import line, section
from app.ui.widgets.guarded_edit import GuardedEdit
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import box, button, clear, label, stack, with_role
from app.ui.widgets.segments import Segments
from app.ui.widgets.wrap_layout import WrapLayout

_NAME = "tp-self-help.kept"


class AlongSection(QWidget):
    """Both ways begin with a file; what is to be done stands below until it is done or left."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.gate = KeyGate(desk)
        whole, inside = section(self.tr("Take it along"))
        hint = self.tr("Everything that is kept, in one file that only your passphrase opens.")
        self.out = button(self.tr("Export…"), self._on_out)
        self.back = button(self.tr("Import…"), self._on_back)
        inside.addWidget(line(self.tr("To another computer"), hint, self.out, self.back))
        self._asked = stack(spacing=8)
        inside.addLayout(self._asked)
        inside.addWidget(self.gate)
        self.setLayout(stack(whole, spacing=0))

    def ask_export(self, path: Path) -> None:
        """Ask for the passphrase of a new file."""
        self._begin(self.tr("Passphrase for the file"))
        self.strength = label("", "small")
        self._asked.addWidget(self.strength)
        told = self.tr(
            "Nobody can open the file without it, and nobody can reset it. Never use your wallet's password or "
            "recovery phrase. Agreements and letters that wait to be sent stay on this computer."
        )
        self._asked.addWidget(label(told, "small"))
        self.field.textChanged.connect(self._on_typed)
        self.field.refused.connect(self._on_refused)
        self._offer(self.tr("Write the file"), lambda: self._export(path))
        self.go.setEnabled(False)

    def ask_import(self, path: Path) -> None:
        """Ask for the passphrase of a file, and what becomes of what is here."""
        self._begin(self.tr("Passphrase of the file"))
        ways = (("add", self.tr("Add to what is here")), ("replace", self.tr("Replace what is here")))
        self.way = Segments(self.tr("What becomes of what is here"), ways, "add")
        self.way.chosen.connect(self._on_way)
        self._asked.addWidget(self.way)
        self.told = label("", "small")
        self._asked.addWidget(self.told)
        self._on_way("add")
        self._offer(self.tr("Import"), lambda: self._import(path))

    def _begin(self, name: str) -> None:
        clear(self._asked)
        self.field = GuardedEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        self._asked.addWidget(self.field)
        self.field.setFocus()

    def _offer(self, words: str, act: Callable[[], None]) -> None:
        self.go = button(words, act, "primary")
        self.field.accepted.connect(self.go.click)
        leave = button(self.tr("Cancel"), lambda: clear(self._asked), "quiet")
        buttons = WrapLayout(self.go, leave)
        buttons.is_spread = False
        self._asked.addWidget(box(buttons))

    def _on_typed(self) -> None:
        # As it stands now: what was refused is gone from the field by the time this is asked.
        text = self.field.text()
        strength = strength_of(text)
        words = {
            Strength.SHORT: self.tr("Too short: at least ten letters."),
            Strength.WEAK: self.tr("Weak: whoever has the file and wants to know will find it."),
            Strength.FAIR: self.tr("Fair: keeps out the curious, not somebody who is set on it."),
            Strength.GOOD: self.tr("Good, judging by the letters alone. A known saying is weaker than it looks."),
        }
        roles = {Strength.SHORT: "badge-danger", Strength.WEAK: "badge-danger", Strength.FAIR: "badge-warn"}
        with_role(self.strength, roles.get(strength, "badge-good"))
        self.strength.style().unpolish(self.strength)
        self.strength.style().polish(self.strength)
        if text:
            self.strength.setText(words[strength])
        self.go.setEnabled(strength is not Strength.SHORT)

    def _on_refused(self) -> None:
        self._on_typed()
        words = self.tr("That was a recovery phrase, key or password. It was wiped and went nowhere. Nobody needs it.")
        self.strength.setText(words)
        self._desk.announce(words)

    def _on_way(self, way: str) -> None:
        words = {
            "add": self.tr("What is here stays; of two answers to one thing the one here counts."),
            "replace": self.tr("Everything kept here is forgotten first. This cannot be undone."),
        }
        with_role(self.told, "small" if way == "add" else "badge-danger")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        self.told.setText(words[way])

    def _passphrase(self) -> Screened | None:
        text = screen(self.field.text())
        return text if isinstance(text, Screened) and text.text else None

    def _export(self, path: Path) -> None:
        passphrase, along = self._passphrase(), self._desk.services.along
        if passphrase is None or along is None:
            return
        done = self.tr("Written. Keep file and passphrase apart.")
        self.gate.run(
            "take-along", lambda _token: along().export(path, passphrase), lambda _nothing: self._finish(done)
        )

    def _import(self, path: Path) -> None:
        passphrase, along = self._passphrase(), self._desk.services.along
        if passphrase is None or along is None:
            return
        replaces = self.way.current == "replace"

        # Pages hold what they read before, so all are made anew: what comes later knows the desk only.
        desk = self._desk

        def on_done(count: int) -> None:
            desk.renew()
            desk.offer_undo(self.tr("%n thing(s) came from the file", "", count), None)

        self.gate.run("take-along", lambda _token: along().take_in(path, passphrase, replaces=replaces), on_done)

    def _finish(self, words: str) -> None:
        clear(self._asked)
        notice = Notice(words, "", ("check", self._desk.tokens.colours.good), "notice-good")
        self._asked.addWidget(notice)
        self._desk.announce(words)

    def _on_out(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export everything that is kept"), _NAME)
        if name:
            self.ask_export(Path(name))

    def _on_back(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import what was kept"), "")
        if name:
            self.ask_import(Path(name))
