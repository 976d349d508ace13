"""One watched address: its chain, its last look, and every alarm that is open."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.moments import moment
from app.ui.pages.watch_words import AlarmLine, WatchLine, breakable, is_doubtful
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import box, button, icon_label, label, row, stack, with_role


class WatchRow(QFrame):
    """A line of the list.

    Signals:
        paused: True to stop looking at it, False to go on.
        removed: Take it out of the list.
        settled: The person knows of its alarms.
        item_requested: Id of the flow or article that helps.
    """

    paused = Signal(bool)
    removed = Signal()
    settled = Signal()
    item_requested = Signal(str)

    def __init__(self, line: WatchLine, desk: Desk) -> None:
        super().__init__()
        with_role(self, "row")
        self._line = line
        self._desk = desk
        self.ways: dict[str, QWidget] = {}
        name = f"{line.chain} {line.watched.address}"
        self.setAccessibleName(f"{name}. {self._status()}")
        layout = stack(spacing=10, margins=(0, 12, 0, 12))
        layout.addLayout(self._build_head())
        for alarm in line.alarms:
            layout.addWidget(self._build_alarm(alarm))
        if line.alarms:
            self.settle = button(self.tr("I know; it was me"), self.settled.emit)
            layout.addLayout(row(self.settle, 1))
        self.setLayout(layout)

    def _build_head(self) -> QHBoxLayout:
        line, colours = self._line, self._desk.tokens.colours
        drawing, colour = self._drawing()
        address = label(breakable(line.watched.address), "address")
        words = stack(label(line.chain, "plain-strong"), address, label(self._status(), "small"), spacing=2)
        is_paused = line.watched.is_paused
        said = self.tr("Go on") if is_paused else self.tr("Pause")
        self.pause = button(said, lambda: self.paused.emit(not is_paused), "link")
        self.remove = button(self.tr("Remove"), self.removed.emit, "link", drawing=("trash", colours.accent))
        for each in (self.pause, self.remove):
            each.setAccessibleName(f"{each.text().strip()}: {line.chain} {line.watched.address}")
        head = row(icon_label(drawing, colour, 20), box(words), self.pause, self.remove, spacing=12)
        head.setStretch(1, 1)
        return head

    def _build_alarm(self, alarm: AlarmLine) -> QWidget:
        colours, words = self._desk.tokens.colours, alarm.words
        role, drawing = (
            ("notice-danger", ("warning", colours.danger)) if alarm.is_loud else ("notice-warn", ("info", colours.warn))
        )
        when = self.tr("Seen {when}").format(when=moment(alarm.at, self._desk.lang))
        notice = Notice(words.title, f"{breakable(words.advice)}\n{when}", drawing, role)
        for item_id in filter(None, (words.flow, *words.articles[:1])):
            said = self.tr("What to do now") if item_id == words.flow else self.tr("Read more")
            way = button(said, partial(self.item_requested.emit, item_id), "primary" if item_id == words.flow else "")
            self.ways.setdefault(item_id, way)
            notice.offer(way)
        return notice

    def _drawing(self) -> tuple[str, str]:
        line, colours = self._line, self._desk.tokens.colours
        if any(alarm.is_loud for alarm in line.alarms):
            return "warning", colours.danger
        if line.watched.is_paused or line.outcome is None:
            return "clock", colours.text_dim
        return ("unclear", colours.warn) if is_doubtful(line.watched.outcome) else ("check", colours.good)

    def _status(self) -> str:
        line = self._line
        parts = [self.tr("Paused")] if line.watched.is_paused else []
        if line.outcome is None:
            parts.append(self.tr("Not looked at yet"))
        else:
            if line.watched.told:
                when = moment(line.watched.told, self._desk.lang)
                parts.append(self.tr("Last look {when}").format(when=when))
            parts.append(self.tr("%n alarm(s)", "", len(line.alarms)) if line.alarms else line.outcome.title)
        if not line.watched.sees_lines:
            parts.append(self.tr("approvals do not show at these nodes"))
        missed = line.watched.snapshot.missed if line.watched.snapshot is not None else 0
        if missed:
            parts.append(self.tr("%n block(s) were not read for approvals", "", missed))
        return " · ".join(parts)
