"""Adds a public address to be watched: says what was typed, refuses secrets, and asks for the chain where needed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.core.chain.chains import Chain
from app.core.errors import AppError
from app.core.secrets import Screened, SecretFound
from app.ui.desk import Desk
from app.ui.messages import message
from app.ui.widgets.guarded_edit import GuardedEdit
from app.ui.widgets.parts import box, button, clear, label, row, stack, with_role
from app.ui.widgets.wrap_layout import WrapLayout

# First of all chains, because most people's coins are there; the others follow as the pack lists them.
_FIRST = ("ethereum", "bnb-smart-chain", "polygon", "base", "arbitrum", "optimism")


class WatchForm(QFrame):
    """A field, what it holds, and the chains to choose from.

    Signals:
        wanted: The address (``Screened``) and a tuple of chain ids.
    """

    wanted = Signal(object, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._text: Screened | None = None
        self.chains: dict[str, QPushButton] = {}
        self.field = GuardedEdit()
        self.field.setPlaceholderText(self.tr("A public address, never a recovery phrase or key"))
        self.field.setAccessibleName(self.tr("Public address to watch"))
        self.field.screened.connect(self._on_screened)
        self.field.refused.connect(self._on_refused)
        self.field.accepted.connect(self._on_add)
        self.add = button(self.tr("Watch it"), self._on_add, "primary")
        self.add.setEnabled(False)
        self.kind = label("", "small")
        self._choice = stack(spacing=6)
        self._chosen = box(self._choice)
        line = row(self.field, self.add)
        line.setStretch(0, 1)
        self.setLayout(stack(box(line), self.kind, self._chosen, spacing=8))
        self._chosen.hide()
        self.kind.hide()

    def empty(self) -> None:
        """Begin anew, once the address is in the list."""
        self.field.setText("")
        self._show(None, ())

    def _on_screened(self, text: Screened | SecretFound) -> None:
        if isinstance(text, SecretFound):
            return
        if not text.text.strip():
            self._show(None, ())
            return
        watch, lang = self._desk.services.watch, self._desk.lang
        if watch is None:
            return

        def job() -> tuple[Chain, ...] | AppError:
            try:
                return watch().chains_for(text, lang)
            except AppError as error:
                return error

        def on_done(result: tuple[Chain, ...] | AppError) -> None:
            if isinstance(result, AppError):
                self._show(None, ())
                self._say(message(result), is_fault=True)
            else:
                self._show(text, result)

        self._desk.tasks.run("watch-kind", lambda _token: job(), on_done)

    def _show(self, text: Screened | None, chains: Sequence[Chain]) -> None:
        self._text = text
        clear(self._choice)
        self.chains = {}
        self.kind.setVisible(bool(chains))
        self._chosen.setVisible(len(chains) > 1)
        if len(chains) == 1:
            self._say(self.tr("An address of {chain}").format(chain=chains[0].name), is_fault=False)
        elif chains:
            self._say(self.tr("An address of Ethereum-like chains: choose which to watch."), is_fault=False)
            self._choice.addWidget(self._build_chains(chains))
        self._enable(len(chains) == 1)

    def _build_chains(self, chains: Sequence[Chain]) -> QWidget:
        places = {each: place for place, each in enumerate(_FIRST)}
        ordered = sorted(chains, key=lambda chain: places.get(chain.id, len(places)))
        for chain in ordered:
            made = with_role(QPushButton(chain.name), "choice")
            made.setCheckable(True)
            made.setAccessibleName(self.tr("Watch on {chain}").format(chain=chain.name))
            made.toggled.connect(self._on_toggled)
            self.chains[chain.id] = made
        line = WrapLayout(*self.chains.values(), spacing=6)
        line.is_spread = False
        return box(line)

    def _enable(self, is_enabled: bool) -> None:  # noqa: FBT001 - what the widget itself takes
        self.add.setEnabled(is_enabled)

    def _on_toggled(self) -> None:
        self._enable(any(each.isChecked() for each in self.chains.values()))

    def _on_add(self) -> None:
        if self._text is not None and self.add.isEnabled():
            self.wanted.emit(self._text, tuple(name for name, each in self.chains.items() if each.isChecked()) or ("",))

    def _on_refused(self) -> None:
        self._show(None, ())
        words = self.tr("That was a recovery phrase, key or password. It was wiped and went nowhere. Nobody needs it.")
        self._say(words, is_fault=True)

    def _say(self, words: str, *, is_fault: bool) -> None:
        with_role(self.kind, "badge-danger" if is_fault else "small")
        self.kind.style().polish(self.kind)
        self.kind.setText(words)
        self.kind.show()
        self._desk.announce(words)
