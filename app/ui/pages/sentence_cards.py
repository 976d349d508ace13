"""Sentences of an explainer as cards: how much care, what is said, what to do, where to read on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.core.explain.said import Risk
from app.services.explain import Sentence
from app.ui.desk import Desk
from app.ui.pages.channel_words import Look
from app.ui.widgets.card_button import LinkButton
from app.ui.widgets.parts import clear, icon_label, label, row, stack, with_role

_INDENT: Final = 20
_DEEPEST: Final = 3
_LONG_RUN: Final = re.compile(r"[0-9A-Za-z]{20,}")
_PIECE: Final = re.compile(r".{1,8}")


def risk_look(risk: Risk) -> Look:
    """Say how much care something needs: word, drawing, look of the card and colour together."""
    translate = QCoreApplication.translate
    looks = {
        Risk.RED: (translate("Explain", "Danger"), "blocked", "notice-danger", "danger"),
        Risk.AMBER: (translate("Explain", "Careful"), "warning", "notice-warn", "warn"),
        Risk.PLAIN: (translate("Explain", "Note"), "info", "sunken", "text_dim"),
    }
    return Look(*looks[risk])


def whole_words(risk: Risk) -> str:
    """Say what to make of a whole request; that nothing was recognised is never said as safe."""
    translate = QCoreApplication.translate
    return {
        Risk.RED: translate("Explain", "Danger: refuse it unless you know exactly why."),
        Risk.AMBER: translate("Explain", "Careful: read every line before you decide."),
        Risk.PLAIN: translate("Explain", "No known trick was found. That does not make it safe."),
    }[risk]


class SentenceCards(QWidget):
    """Shows what an explainer said, the calls inside of calls moved in.

    Signals:
        item_requested: The id of an article or flow to read.
    """

    item_requested = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.cards: list[QFrame] = []
        self._cards = stack(spacing=8)
        self.setLayout(self._cards)

    def show_sentences(self, sentences: Iterable[Sentence]) -> None:
        """Put these in place of the ones before."""
        clear(self._cards)
        self.cards = []
        for each in sentences:
            card = self._card(each)
            self.cards.append(card)
            line = row(card, margins=(_INDENT * min(each.depth, _DEEPEST), 0, 0, 0))
            line.setStretch(0, 1)
            self._cards.addLayout(line)

    def _card(self, sentence: Sentence) -> QFrame:
        look = risk_look(sentence.risk)
        words = stack(label(look.word, "strong"), label(_breakable(sentence.title)), spacing=4)
        if sentence.advice:
            words.addWidget(label(sentence.advice, "dim"))
        for item_id in (*sentence.articles, sentence.flow):
            title = self._desk.services.help.title(item_id, self._desk.lang) if item_id else ""
            if title:
                link = LinkButton(title, ("article", self._desk.tokens.colours.accent))
                link.clicked.connect(partial(self._on_link, item_id))
                words.addWidget(link)
        line = row(spacing=12, margins=(16, 12, 16, 12))
        mark = icon_label(look.icon, getattr(self._desk.tokens.colours, look.colour), 22)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        card = with_role(QFrame(), look.role)
        card.setLayout(line)
        card.setAccessibleName(f"{look.word}. {sentence.title}. {sentence.advice}")
        return card

    def _on_link(self, item_id: str) -> None:
        self.item_requested.emit(item_id)


def _breakable(text: str) -> str:
    """Give addresses and long numbers places to break a line, so that they fit a narrow window."""
    return _LONG_RUN.sub(lambda run: "\u200b".join(_PIECE.findall(run[0])), text)
