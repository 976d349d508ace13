"""“What am I asked to sign?”: paste it, and it is read on this computer, sentence by sentence."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QHBoxLayout

from app.core.explain.signing import LONGEST
from app.core.secrets import Screened, SecretFound, screen
from app.services.explain import SIGNING, Reading
from app.ui.desk import Desk
from app.ui.pages.sentence_cards import SentenceCards, risk_look, whole_words
from app.ui.pages.tool_view import ToolView
from app.ui.tasks import CancelToken
from app.ui.widgets.column import Column
from app.ui.widgets.guarded_text import GuardedText
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import box, button, clear, frame, label, row, stack

_LINES: Final = 7


class SigningView(ToolView):
    """One field, and below it what was pasted means."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.title = desk.services.explain().about(SIGNING, desk.lang).title
        self.field = GuardedText()
        self.cards = SentenceCards(desk)
        self.cards.item_requested.connect(self.item_requested)
        self._notices = stack(spacing=8)
        self._build_field()
        self._build_layout()

    def enter(self) -> None:
        """Paste at once."""
        self.field.setFocus()

    def take(self, text: Screened) -> None:
        """Read what another page handed over."""
        self.field.put(text.text)

    def read(self) -> None:
        """Say what the field holds."""
        text = screen(self.field.toPlainText()[: LONGEST + 1])
        if isinstance(text, SecretFound) or not text.text.strip():
            self._show_nothing()
            return
        service, lang = self._desk.services.explain(), self._desk.lang

        def job(token: CancelToken) -> Reading:
            token.check()
            return service.signing(text, lang)

        self._desk.tasks.run("explain", job, self._show)

    def _build_field(self) -> None:
        field = self.field
        field.setAccessibleName(self.title)
        field.setPlaceholderText(
            self.tr("Paste what the wallet shows: data, hex, typed data, a TRON transaction or the message")
        )
        field.setFixedHeight(_LINES * field.fontMetrics().lineSpacing() + 24)
        field.pasted.connect(self.read)
        field.accepted.connect(self.read)
        field.refused.connect(self._on_refused)

    def _build_layout(self) -> None:
        about = self._desk.services.explain().about(SIGNING, self._desk.lang)
        column = Column(self._desk.tokens.measures.column, margin=24)
        column.add(button(self.tr("Troubleshoot"), self.list_requested.emit, "link", tip=self.tr("All checks")))
        column.add(label(about.title, "title"))
        column.add(label(about.reads, "lead"))
        self.reader = button(self.tr("Read it"), self.read, "primary")
        line = QHBoxLayout()
        line.addWidget(self.reader)
        line.addStretch(1)
        zone = stack(self.field, spacing=12, margins=(16, 16, 16, 16))
        zone.addLayout(line)
        column.add(frame("card", zone))
        column.add(self._notices)
        column.add(box(stack(self.cards)))
        column.add(label(about.manual, "small"))
        column.content.addStretch(1)
        self.setLayout(row(column))

    def _show(self, reading: Reading) -> None:
        clear(self._notices)
        look = risk_look(reading.risk)
        if reading.sentences:
            drawing = (look.icon, getattr(self._desk.tokens.colours, look.colour))
            self._notices.addWidget(Notice(whole_words(reading.risk), "", drawing, look.role))
        self.cards.show_sentences(reading.sentences)
        self._desk.announce(". ".join([look.word, *(each.title for each in reading.sentences[:3])]))

    def _show_nothing(self) -> None:
        clear(self._notices)
        self.cards.show_sentences(())

    def _on_refused(self, _found: SecretFound) -> None:
        self._desk.tasks.cancel("explain")
        self._show_nothing()
        notice = Notice(
            self.tr("That looked like a recovery phrase or private key, so it was wiped."),
            self.tr("Signing never needs it. Whoever asks for it is a thief."),
            ("shield", self._desk.tokens.colours.danger),
            "notice-danger",
        )
        self._notices.addWidget(notice)
        self._desk.announce(notice.accessibleName())
