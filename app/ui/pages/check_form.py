"""Asks for the public addresses or hash that a check of an item needs; nothing is sent by typing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.core.chain.address import Checksum, read_address
from app.core.chain.chains import read_hash
from app.core.errors import AppError, StateError
from app.core.secrets import Screened, SecretFound, screen
from app.ui.desk import Desk
from app.ui.messages import message
from app.ui.widgets.guarded_edit import GuardedEdit
from app.ui.widgets.parts import box, button, label, stack, with_role
from app.ui.widgets.wrap_layout import WrapLayout

_HASH, _ADDRESS = "hash", "address"
_MOST_KNOWN: Final = 6


class CheckForm(QFrame):
    """A field for each thing a check needs.

    Signals:
        wanted: What was given: ``Screened`` by name.
    """

    wanted = Signal(object)

    def __init__(self, needs: Sequence[str], desk: Desk) -> None:
        super().__init__()
        with_role(self, "sunken")
        self._desk = desk
        self.fields: dict[str, GuardedEdit] = {}
        layout = stack(label(self.tr("Let the program look"), "plain-strong"), spacing=8, margins=(14, 12, 14, 12))
        for name in needs:
            layout.addWidget(self._build_field(name))
        self.fault = label("", "badge-danger")
        self.fault.hide()
        layout.addWidget(self.fault)
        self.known: dict[str, QPushButton] = {}
        self._known = WrapLayout(spacing=4)
        self._known.is_spread = False
        self._ours = box(self._known)
        self._ours.hide()
        layout.addWidget(self._ours)
        if _ADDRESS in needs:
            self._look_for_known()
        self.go = button(self.tr("Look it up"), self._on_go, "primary")
        line = WrapLayout(self.go)
        line.is_spread = False
        layout.addWidget(box(line))
        hint = self.tr("Nothing is sent before you saw what goes to whom. What you type is not kept.")
        layout.addWidget(label(hint, "small"))
        self.setLayout(layout)

    def _build_field(self, name: str) -> QWidget:
        words = {
            _ADDRESS: self.tr("Your public address"),
            "token": self.tr("Contract address of the token"),
            "spender": self.tr("Address that may take it (spender)"),
            "receiver": self.tr("The address you meant to send to"),
            _HASH: self.tr("Hash of the test transfer"),
        }
        field = GuardedEdit()
        field.setPlaceholderText(words.get(name, name))
        field.setAccessibleName(words.get(name, name))
        field.refused.connect(self._on_refused)
        field.accepted.connect(self._on_go)
        self.fields[name] = field
        return field

    def _look_for_known(self) -> None:
        """Offer addresses that are watched anyway; nobody is asked for a key who has none there."""
        watch = self._desk.services.watch
        if watch is None or not self._desk.settings.watch:
            return

        def read() -> tuple[str, ...]:
            try:
                return tuple(dict.fromkeys(each.address for each in watch().kept.watched()))
            except StateError:
                return ()

        # A name of its own: several forms may stand on one page.
        self._desk.tasks.run(f"known-addresses-{id(self)}", lambda _token: read(), self._offer_known)

    def _offer_known(self, addresses: tuple[str, ...]) -> None:
        for address in addresses[:_MOST_KNOWN]:
            short = f"{address[:8]}…{address[-6:]}"
            self.known[address] = button(short, partial(self.fields[_ADDRESS].setText, address), "link")
            self._known.addWidget(self.known[address])
        self._ours.setVisible(bool(addresses))

    def _on_go(self) -> None:
        given: dict[str, Screened] = {}
        for name, field in self.fields.items():
            text = screen(field.text())
            if isinstance(text, SecretFound):
                self._on_refused()
                return
            fault = _fault(name, text)
            if fault is not None:
                self._say(message(fault))
                field.setFocus()
                return
            given[name] = text
        self.fault.hide()
        self.wanted.emit(given)

    def _on_refused(self) -> None:
        words = self.tr("That was a recovery phrase, key or password. It was wiped and went nowhere. Nobody needs it.")
        self._say(words)

    def _say(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.show()
        self._desk.announce(words)


def _fault(name: str, text: Screened) -> AppError | None:
    """Say what is wrong with what was typed; None when nothing is."""
    if name == _HASH:
        return AppError("chain.bad_hash") if read_hash(text.text) is None else None
    address = read_address(text.text)
    if address is None:
        return AppError("chain.bad_address")
    return AppError("chain.bad_checksum") if address.checksum is Checksum.WRONG else None
