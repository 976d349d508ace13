"""The network in the settings: the switch, the proxy, everybody who may ever be asked, and every request made."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.core.consent import Purpose, SentRequest
from app.core.errors import AppError
from app.core.proxy_choice import DIRECT, SYSTEM, read_proxy, shown_proxy
from app.core.secrets import Screened, SecretFound, screen
from app.ui.desk import Desk
from app.ui.messages import message
from app.ui.pages.setting_parts import inset, line, section
from app.ui.widgets.guarded_edit import GuardedEdit
from app.ui.widgets.parts import box, button, clear, label, stack, with_role
from app.ui.widgets.segments import Segments
from app.ui.widgets.switch import Switch
from app.ui.widgets.wrap_layout import WrapLayout

# As many lines as somebody reads; the newest come first.
_MOST_REQUESTS: Final = 100
_OWN: Final = "own"


class NetworkSection(QWidget):
    """What goes out, by which way, to whom; nothing of it is changed or asked by looking."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        whole, inside = section(self.tr("Network"))
        self.offline = self._build_offline()
        name, hint = self.tr("Stay offline"), self.tr("Closes the one door this program has to the network")
        inside.addWidget(line(name, hint, self.offline))
        self._build_proxy(inside)
        self._build_endpoints(inside)
        inside.addWidget(self._request_log())
        self.setLayout(stack(whole, spacing=0))

    # --- offline

    def _build_offline(self) -> Switch:
        words = (self.tr("Off"), self.tr("On"))
        is_on = self._desk.settings.offline
        made = Switch(self.tr("Stay offline"), words, self._desk.tokens.colours, is_on=is_on)
        made.toggled.connect(self._on_offline)
        return made

    def _on_offline(self, is_on: bool) -> None:  # noqa: FBT001 - the shape of Qt's signal
        self._desk.change(offline=is_on)

    # --- proxy

    def _build_proxy(self, inside: QVBoxLayout) -> None:
        kept = self._desk.settings.proxy
        choices = (
            (SYSTEM, self.tr("Like the system")),
            (DIRECT, self.tr("No proxy")),
            (_OWN, self.tr("Own address")),
        )
        self.proxy = Segments(self.tr("Proxy"), choices, kept if kept in {SYSTEM, DIRECT} else _OWN)
        self.proxy.chosen.connect(self._on_way)
        inside.addWidget(line(self.tr("Proxy"), self.tr("The way that live checks and mail take"), self.proxy))
        self.address = GuardedEdit()
        self.address.setPlaceholderText("127.0.0.1:7890")
        self.address.setAccessibleName(self.tr("Address of the proxy"))
        self.address.setMinimumWidth(round(17 * self._desk.tokens.measures.font))
        self.address.setText("" if kept in {SYSTEM, DIRECT} else shown_proxy(kept))
        self.address.accepted.connect(self._on_address)
        self.address.refused.connect(self._on_refused)
        self.use = button(self.tr("Use it"), self._on_address, "primary")
        self.told = label("", "small")
        entry = WrapLayout(self.address, self.use)
        entry.is_spread = False
        self._own = box(stack(box(entry), self.told, spacing=4, margins=(0, 0, 0, 8)))
        self._own.setVisible(self.proxy.current == _OWN)
        inside.addWidget(self._own)

    def _on_way(self, key: str) -> None:
        self._own.setVisible(key == _OWN)
        self._tell("", is_fault=False)
        if key == _OWN:
            # Nothing changes until an address was read.
            self.address.setFocus()
        else:
            self._desk.change(proxy=key)

    def _on_address(self) -> None:
        text = screen(self.address.text())
        if not isinstance(text, Screened):
            self._on_refused(text)
            return
        try:
            address = read_proxy(text.text)
        except AppError as error:
            if error.code == "proxy.login":
                # A password that must not be here does not stay on the screen either.
                self.address.setText("")
            self._tell(message(error), is_fault=True)
            return
        self.address.setText(address)
        self._desk.change(proxy=address)
        self._tell(self.tr("In force. What is sent from now on goes this way."), is_fault=False)

    def _on_refused(self, _found: SecretFound) -> None:
        self._tell(message(AppError("answer.looks_secret")), is_fault=True)

    def _tell(self, words: str, *, is_fault: bool) -> None:
        with_role(self.told, "badge-danger" if is_fault else "small")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        self.told.setText(words)
        self._desk.announce(words)

    # --- everybody who may be asked

    def _build_endpoints(self, inside: QVBoxLayout) -> None:
        self.show_endpoints: QPushButton = button(self.tr("Show"), self._on_endpoints)
        name = self.tr("Whom this program may ask")
        self.show_endpoints.setAccessibleName(f"{name}: {self.tr('Show')}")
        hint = self.tr("Each only after you agreed, for one purpose, until the program closes")
        inside.addWidget(line(name, hint, self.show_endpoints))
        self._endpoints = stack(spacing=8)
        inside.addLayout(self._endpoints)

    def _on_endpoints(self) -> None:
        is_shown = self._endpoints.count() > 0
        clear(self._endpoints)
        if not is_shown:
            for purpose in self._desk.services.diagnosis().purposes(self._desk.lang):
                self._endpoints.addWidget(self._purpose(purpose))
            others = self.tr(
                "Also, each after its own question: the one official site you ask to check before opening it, and the "
                "server of your own mail account when you send a report with it. Nobody else."
            )
            self._endpoints.addWidget(label(others, "small"))
        self.show_endpoints.setText(self.tr("Show") if is_shown else self.tr("Hide"))

    def _purpose(self, purpose: Purpose) -> QWidget:
        inner = stack(label(purpose.why, "plain-strong"), label(purpose.sends), spacing=4, margins=(14, 10, 14, 10))
        hosts = " · ".join(purpose.hosts)
        inner.addWidget(label(self.tr("To: {hosts}").format(hosts=hosts), "small", can_select=True))
        consents = self._desk.services.consents
        if consents is not None and purpose.id in consents().granted:
            agreed = stack(spacing=0)
            take_back = button(self.tr("Take my agreement back"), partial(self._on_take_back, purpose.id))
            choices = WrapLayout(label(self.tr("You agreed"), "badge-good", wraps=False), take_back)
            choices.is_spread = False
            agreed.addWidget(box(choices))
            inner.addLayout(agreed)
        made = with_role(QFrame(), "sunken")
        made.setLayout(inner)
        return made

    def _on_take_back(self, purpose_id: str) -> None:
        consents = self._desk.services.consents
        if consents is not None:
            consents().withdraw(purpose_id)
        clear(self._endpoints)
        self._on_endpoints()

    # --- the log

    def _request_log(self) -> QWidget:
        colours = self._desk.tokens.colours
        log = self._desk.services.sent
        sent = log().requests() if log is not None else ()
        if not sent:
            head = label(self.tr("Requests made: none"), "plain-strong")
            words = label(self.tr("Nothing has been sent from this computer by this program."), "small")
            return inset(stack(head, words, spacing=2), "check", colours.good)
        lines = [label(self._request_line(entry), "small", can_select=True) for entry in sent[:_MOST_REQUESTS]]
        head = label(self.tr("Requests made: %n", "", len(sent)), "plain-strong")
        return inset(stack(head, *lines, spacing=2), "external", colours.accent)

    def _request_line(self, entry: SentRequest) -> str:
        size = self.tr("{sent} bytes sent, {received} read").format(sent=entry.sent, received=entry.received)
        at = entry.at[:16].replace("T", " ")
        came = {"done": self.tr("answered"), "": self.tr("under way"), "stopped": self.tr("stopped")}
        outcome = came.get(entry.outcome, self.tr("no result"))
        return f"{at}  ·  {entry.host}  ·  {entry.purpose}  ·  {outcome}  ·  {size}"
