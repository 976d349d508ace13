"""What the parts of a hardening run are called."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.core.harden import RunView, StepState
from app.core.wizard import End
from app.ui.marking import QT_TRANSLATE_NOOP
from app.ui.pages.checklist_words import StateLook

_STATES: Final = {
    StepState.WAITING: (QT_TRANSLATE_NOOP("Harden", "Waiting"), "unclear", "badge-dim", "text_dim"),
    StepState.DONE: (QT_TRANSLATE_NOOP("Harden", "Done"), "check", "badge-good", "good"),
    StepState.OPEN: (QT_TRANSLATE_NOOP("Harden", "Not there yet"), "warning", "badge-danger", "danger"),
    StepState.SKIPPED: (QT_TRANSLATE_NOOP("Harden", "Skipped"), "minus", "badge-dim", "text_dim"),
}
_ENDS: Final = {
    End.VERIFIED: (QT_TRANSLATE_NOOP("Harden", "Noted: verified by this program."), "check", "notice-good", "good"),
    End.TOLD: (QT_TRANSLATE_NOOP("Harden", "Noted: your word."), "check", "notice-good", "good"),
    End.WRONG: (QT_TRANSLATE_NOOP("Harden", "Noted: not there yet."), "warning", "notice-warn", "warn"),
    End.STUCK: (QT_TRANSLATE_NOOP("Harden", "Noted: left for now, still open."), "clock", "notice", "accent"),
    End.NOT_MINE: (QT_TRANSLATE_NOOP("Harden", "Noted: not mine, asked again in a year."), "minus", "notice", "accent"),
}
_MINUTES: Final = QT_TRANSLATE_NOOP("Harden", "{minutes} min")
_HOURS: Final = QT_TRANSLATE_NOOP("Harden", "{hours} h")
_BOTH: Final = QT_TRANSLATE_NOOP("Harden", "{hours} h {minutes} min")
_PLACE: Final = QT_TRANSLATE_NOOP("Harden", "{number} of {total}, about {minutes} left")
_HOUR: Final = 60
# Nobody plans to the minute what takes an hour and more.
_COARSE: Final = 5


def _say(words: str) -> str:
    return QCoreApplication.translate("Harden", words)


def state_look(state: StepState) -> StateLook:
    """Say how a step of a run stands."""
    word, icon, role, colour = _STATES[state]
    return StateLook(_say(word), icon, role, colour)


def end_look(end: End) -> StateLook:
    """Say what was noted at the end of a wizard."""
    word, icon, role, colour = _ENDS[end]
    return StateLook(_say(word), icon, role, colour)


def minutes_words(minutes: int) -> str:
    """Say how long something takes."""
    if minutes < _HOUR:
        return _say(_MINUTES).format(minutes=minutes)
    hours, rest = divmod(-(-minutes // _COARSE) * _COARSE, _HOUR)
    return _say(_BOTH if rest else _HOURS).format(hours=hours, minutes=rest)


def place_words(view: RunView) -> str:
    """Say how far a run is, such as “3 of 11, about 12 min left”."""
    return _say(_PLACE).format(number=view.number, total=len(view.steps), minutes=minutes_words(view.minutes))
