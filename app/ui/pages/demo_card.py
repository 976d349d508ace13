"""Shows that an item is done: the person does it, the program sees that it worked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QFrame

from app.core.cancel import CancelToken
from app.core.checklist import Demo
from app.core.demonstration import is_genuine_app, same_address
from app.core.errors import AppError
from app.core.secrets import Screened, SecretFound, screen
from app.core.verify.checked import Checked, Subject
from app.core.verify.verdict import ACCUSING, Verdict
from app.ui.desk import Desk
from app.ui.messages import message
from app.ui.pages.app_file import AppFile
from app.ui.widgets.guarded_edit import GuardedEdit
from app.ui.widgets.parts import box, button, label, stack, with_role
from app.ui.widgets.wrap_layout import WrapLayout

_MINUTES: Final = 5


class DemoCard(QFrame):
    """One demonstration. What is typed is compared or judged here and then forgotten.

    Signals:
        shown: A code of what was seen, such as ``same-address``.
        failed: The lock did not ask: the item is open.
    """

    shown = Signal(str)
    failed = Signal()

    def __init__(self, demo: Demo, desk: Desk) -> None:
        super().__init__()
        with_role(self, "sunken")
        self._demo = demo
        self._desk = desk
        self.fields: list[GuardedEdit] = []
        self.said = label("", "plain-strong")
        self.said.hide()
        self._since = QElapsedTimer()
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._on_tick)
        self._body = stack(spacing=8, margins=(14, 12, 14, 12))
        build: dict[Demo, Callable[[], None]] = {
            Demo.SAME_ADDRESS: self._build_addresses,
            Demo.OFFICIAL: self._build_official,
            Demo.GENUINE_APP: self._build_app,
            Demo.CLEAN_TEXT: self._build_text,
            Demo.TIMED: self._build_timer,
        }
        build[demo]()
        self._body.addWidget(self.said)
        self.setLayout(self._body)

    def _build_addresses(self) -> None:
        self._title(self.tr("Show it: compare two public addresses"))
        self._field(self.tr("The address it should be"))
        self._field(self.tr("The address you see now"))
        self._go(self.tr("Compare"), self._on_compare)
        self._body.addWidget(label(self.tr("Public addresses only. They are compared and forgotten."), "small"))

    def _build_official(self) -> None:
        self._title(self.tr("Show it: paste the address you use"))
        self._field(self.tr("Link, mail address or account"))
        self._go(self.tr("Compare with the official list"), self._on_official)

    def _build_app(self) -> None:
        self._title(self.tr("Show it: where the app came from, or its file"))
        self._field(self.tr("Store link or download address"))
        self._go(self.tr("Compare with the official list"), self._on_official)
        self.file = AppFile(self._desk.tokens.colours.accent)
        self.file.given.connect(self._on_file)
        self._body.addWidget(self.file)

    def _build_text(self) -> None:
        self._title(self.tr("Show it: paste the text you would send"))
        self._field(self.tr("The text"))
        self._go(self.tr("Look for secrets"), self._on_text)
        self._body.addWidget(label(self.tr("It is looked at on this computer and forgotten."), "small"))

    def _build_timer(self) -> None:
        self._title(self.tr("Show it: five minutes against the clock"))
        words = self.tr("Open the wallet, start here, then leave the phone alone until the time is up.")
        self._body.addWidget(label(words, "dim"))
        self.start = button(self.tr("Start five minutes"), self._on_start, "primary")
        self.asked = button(self.tr("It asked for the password"), lambda: self.shown.emit(self._demo.value), "primary")
        self.not_asked = button(self.tr("It opened without asking"), self.failed.emit)
        line = WrapLayout(self.start, self.asked, self.not_asked)
        line.is_spread = False
        self._body.addWidget(box(line))
        self.asked.hide()
        self.not_asked.hide()

    def _title(self, words: str) -> None:
        self._body.addWidget(label(words, "plain-strong"))

    def _field(self, name: str) -> None:
        field = GuardedEdit()
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.refused.connect(self._on_refused)
        self.fields.append(field)
        self._body.addWidget(field)

    def _go(self, words: str, act: Callable[[], None]) -> None:
        self.go = button(words, act, "primary")
        self.fields[-1].accepted.connect(act)
        line = WrapLayout(self.go)
        line.is_spread = False
        self._body.addWidget(box(line))

    def _texts(self) -> list[Screened]:
        found = (screen(field.text()) for field in self.fields)
        return [text for text in found if not isinstance(text, SecretFound)]

    def _on_compare(self) -> None:
        texts = self._texts()
        try:
            is_same = len(texts) == len(self.fields) and same_address(texts[0], texts[1])
        except AppError as error:
            self._say(message(error), is_good=False)
            return
        if is_same:
            self.shown.emit(self._demo.value)
        else:
            self._say(self.tr("These are two different addresses. Stop, and find out why."), is_good=False)

    def _on_official(self) -> None:
        texts = self._texts()
        if not texts or not texts[0].text.strip():
            return
        verify = self._desk.services.verify

        def on_judged(verdict: Verdict) -> None:
            if verdict is Verdict.OFFICIAL:
                self.shown.emit(self._demo.value)
            else:
                words = self.tr("This is not on the official list. Treat it as not official.")
                self._say(words, is_good=False)

        self._desk.tasks.run("demonstration", lambda _token: verify().verify(texts[0]).top.verdict, on_judged)

    def _on_file(self, path: str) -> None:
        service = self._desk.services.file_check

        def job(token: CancelToken) -> Checked | AppError:
            try:
                return service().check(path, token.check)
            except AppError as error:
                return error

        def on_checked(checked: Checked | AppError) -> None:
            if isinstance(checked, AppError):
                self._say(message(checked), is_good=False)
            elif is_genuine_app(checked):
                self.shown.emit(self._demo.value)
            elif checked.subject is not Subject.APP:
                self._say(self.tr("This is no app file. The file of an Android app ends in .apk."), is_good=False)
            else:
                self._say(self._unproven(checked), is_good=False)

        self._say(self.tr("Reading the file…"), is_good=True)
        self._desk.tasks.run("demonstration", job, on_checked)

    def _unproven(self, checked: Checked) -> str:
        if checked.assessment.top.verdict in ACCUSING:
            return self.tr("This file is not the vendor’s. Do not install it, and type nothing into it.")
        return self.tr(
            "No published signature or hash proves this file. Take a store link or the official site instead."
        )

    def _on_text(self) -> None:
        texts = self._texts()
        if texts and texts[0].text.strip():
            self.shown.emit(self._demo.value)

    def _on_refused(self) -> None:
        words = self.tr("That was a recovery phrase, key or password. It was wiped and went nowhere. Nobody needs it.")
        self._say(words, is_good=False)

    def _on_start(self) -> None:
        self._since.start()
        self.start.hide()
        self._tick.start()
        self._on_tick()

    def _on_tick(self) -> None:
        # By the clock and not by counting: ticks come late.
        left = _MINUTES * 60 - self._since.elapsed() // 1000
        if left <= 0:
            self._tick.stop()
            self._say(self.tr("Time is up. Open the wallet now: did it ask?"), is_good=True)
            self._desk.announce(self.said.text())
            self.asked.show()
            self.not_asked.show()
            return
        minutes, seconds = divmod(left, 60)
        self._say(self.tr("{minutes}:{seconds} to go").format(minutes=minutes, seconds=f"{seconds:02}"), is_good=True)

    def _say(self, words: str, *, is_good: bool) -> None:
        with_role(self.said, "plain-strong" if is_good else "badge-danger")
        self.said.style().polish(self.said)
        self.said.setText(words)
        self.said.show()
        if not is_good:
            self._desk.announce(words)
