"""How the states of checklist items look, and what bands and priorities are called."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from app.core.checklist import Priority, Score, Standing
from app.core.checklist_state import ItemState, state_of
from app.core.help import Lang
from app.ui.marking import QT_TRANSLATE_NOOP
from app.ui.platform import spoken_date


class StateLook(NamedTuple):
    """Icon, role of the words and colour of a state."""

    word: str
    icon: str
    role: str
    colour: str


_STATES: Final = {
    ItemState.CHECKED: (QT_TRANSLATE_NOOP("Checklist", "Checked by this program"), "check", "badge-good", "good"),
    ItemState.SHOWN: (QT_TRANSLATE_NOOP("Checklist", "You showed it to this program"), "check", "badge-good", "good"),
    ItemState.TOLD: (QT_TRANSLATE_NOOP("Checklist", "You said so"), "check", "badge-dim", "text_dim"),
    ItemState.WORD: (
        QT_TRANSLATE_NOOP("Checklist", "You said so; nobody can check this"),
        "check",
        "badge-dim",
        "text_dim",
    ),
    ItemState.FAILED: (
        QT_TRANSLATE_NOOP("Checklist", "Checked: this needs a look"),
        "warning",
        "badge-danger",
        "danger",
    ),
    ItemState.OPEN: (QT_TRANSLATE_NOOP("Checklist", "Open"), "unclear", "badge-dim", "text_dim"),
    ItemState.NOT_MINE: (QT_TRANSLATE_NOOP("Checklist", "Not mine"), "minus", "badge-dim", "text_dim"),
    ItemState.MUTED: (QT_TRANSLATE_NOOP("Checklist", "Not now"), "clock", "badge-dim", "text_dim"),
}
_BANDS: Final = {
    "strong": QT_TRANSLATE_NOOP("Checklist", "Strong"),
    "good": QT_TRANSLATE_NOOP("Checklist", "Good"),
    "fair": QT_TRANSLATE_NOOP("Checklist", "Fair"),
    "weak": QT_TRANSLATE_NOOP("Checklist", "Weak"),
}
_PRIORITIES: Final = {
    Priority.P0: QT_TRANSLATE_NOOP("Checklist", "First of all"),
    Priority.P1: QT_TRANSLATE_NOOP("Checklist", "This week"),
    Priority.P2: QT_TRANSLATE_NOOP("Checklist", "Good habit"),
}
_COUNTS: Final = QT_TRANSLATE_NOOP(
    "Checklist", "Checked {checked} · you said {told} · nobody can check {word} · open {open}"
)
_OUT: Final = QT_TRANSLATE_NOOP("Checklist", "left out {count}")
_FADED: Final = QT_TRANSLATE_NOOP("Checklist", "long ago: look again")
_CHANGED: Final = QT_TRANSLATE_NOOP("Checklist", "changed: answer again")
_AGAIN: Final = QT_TRANSLATE_NOOP("Checklist", "asked again on {date}")


def _say(words: str) -> str:
    return QCoreApplication.translate("Checklist", words)


def state_look(stand: Standing) -> StateLook:
    """Say how an item stands."""
    word, icon, role, colour = _STATES[state_of(stand)]
    return StateLook(_say(word), icon, role, colour)


def band_word(band: str) -> str:
    """Name a band of the score."""
    return _say(_BANDS[band])


def priority_word(priority: Priority) -> str:
    """Say when an item should be done."""
    return _say(_PRIORITIES[priority])


def counts_words(score: Score) -> str:
    """Say what a score is made of."""
    counts = _say(_COUNTS).format(checked=score.checked, told=score.told, word=score.uncheckable, open=score.open)
    return counts + (f" · {_say(_OUT).format(count=score.left_out)}" if score.left_out else "")


def standing_words(stand: Standing, lang: Lang) -> str:
    """Say the state of an item, when it was answered, and whether it has to be looked at again."""
    parts = [state_look(stand).word]
    mark = stand.mark
    if mark is not None and mark.review_on and not stand.counts:
        parts.append(_say(_AGAIN).format(date=spoken_date(mark.review_on, lang)))
    elif mark is not None:
        parts.append(spoken_date(mark.at[:10], lang))
    if stand.is_changed:
        parts.append(_say(_CHANGED))
    elif stand.is_due:
        parts.append(_say(_FADED))
    # The dot stays with what it follows.
    return "\N{NO-BREAK SPACE}· ".join(parts)
