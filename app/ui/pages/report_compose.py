"""Writing a report: only what this kind needs, first what is missing, then what the program filled in."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from app.core.errors import AppError
from app.core.records import KeptBy
from app.core.report.clarity import Advice
from app.core.report.report import Draft, FieldId, ReportKind
from app.core.report.words import field_words, kind_words
from app.ui.desk import Desk
from app.ui.messages import message
from app.ui.pages import curated
from app.ui.pages.report_aside import ReportAside
from app.ui.pages.report_field import ReportField
from app.ui.pages.report_fields import ReportFields
from app.ui.pages.report_shots import ReportShots
from app.ui.pages.report_state import Composed, Taken, fields_of
from app.ui.pages.report_words import ADVISED, kind_told
from app.ui.widgets.beside import Beside
from app.ui.widgets.column import Column
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import box, button, clear, icon_label, label, row, stack, tab_after
from app.ui.widgets.segments import Segments
from app.ui.widgets.wrap_layout import WrapLayout


class ReportCompose(Column):
    """The fields of a report, with advice beside them.

    Signals:
        typed: A ``FieldId`` and what its field holds now.
        kind_chosen: A ``ReportKind``.
        keep_wanted: Keep the draft.
        discard_wanted: Let go of the draft.
        preview_wanted: Show the report.
        item_requested: An id to read.
        tried: Title of an answer, and whether it was tried.
    """

    typed = Signal(object, str)
    kind_chosen = Signal(object)
    keep_wanted = Signal()
    discard_wanted = Signal()
    preview_wanted = Signal()
    item_requested = Signal(str)
    tried = Signal(str, bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__(round(1.15 * desk.tokens.measures.column), margin=24)
        self._desk = desk
        self._fields = ReportFields(desk)
        self._fields.typed.connect(self.typed)
        self._fields.refused.connect(self.refuse)
        self.aside = ReportAside(desk)
        self._listen_to_aside()
        kinds = [(kind.value, kind_words(kind, desk.lang)) for kind in ReportKind]
        self.kinds = Segments(self.tr("Kind of report"), kinds, ReportKind.PROBLEM.value)
        self.kinds.chosen.connect(self._on_kind)
        self._title = label("", "title")
        self._lead = label("", "dim")
        self.keep = button(self.tr("Keep this draft, encrypted"), self.keep_wanted.emit, "link")
        self._kept = label("", "small", wraps=False)
        self.above = stack(spacing=8)
        self.shots = ReportShots(desk)
        self._fields.file_given.connect(self.shots.take_file)
        self._fields.picture_given.connect(self.shots.take)
        self.setAcceptDrops(True)
        self.preview = button(self.tr("Look at the report"), self.preview_wanted.emit, "primary")
        self._fields.ended.connect(self.preview.setFocus)
        self._build_layout()

    @property
    def fields(self) -> dict[FieldId, ReportField]:
        """The fields of this kind of report, in order."""
        return self._fields.by_id

    def show_report(self, composed: Composed) -> None:
        """Show a report from its first field on."""
        draft = composed.draft
        self.kinds.choose(draft.kind.value)
        self._title.setText(kind_words(draft.kind, self._desk.lang))
        self._lead.setText(kind_told(draft.kind))
        clear(self.above)
        self._fields.show_report(composed)
        self.shots.show_pictures(composed.pictures)
        self.show_kept(None)
        tab_after(self.keep, self._fields)
        QTimer.singleShot(0, self, self.settle)

    def show_taken(self, taken: Taken, draft: Draft) -> None:
        """Say what is wrong, what is missing and what help says."""
        for name, fault in taken.faults.items():
            if fault.code == "report.together":
                self._tell_together(name, fault)
            elif name in self.fields and fault.code == "report.secret":
                self.fields[name].wipe()
                self.refuse(name)
            elif name in self.fields:
                self.fields[name].say_fault(message(fault))
        self.aside.show_clarity(taken.clarity, draft)
        self.aside.show_answers(taken.answers, draft.tried)
        tab_after(self.discard, self.aside)

    def show_kept(self, kept_by: KeptBy | None) -> None:
        """Say where the draft is.

        Args:
            kept_by: Who holds the key; None while it is not kept.
        """
        now = datetime.now(UTC).astimezone()
        kept = self.tr("Kept on this computer, encrypted · {time}").format(time=f"{now:%H:%M}")
        memory = self.tr("Only in memory: gone when the program ends.")
        self._kept.setText(memory if kept_by in {None, KeptBy.MEMORY} else kept)
        self.keep.setVisible(kept_by is None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take pictures anywhere beside the fields."""
        if event.mimeData().hasImage() or event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Let a dropped picture be covered first."""
        event.acceptProposedAction()
        self.shots.take_dropped(event.mimeData())

    def enter(self) -> None:
        """Put the focus where something is missing."""
        self._fields.enter()

    def go_to_field(self, name: FieldId) -> None:
        """Show a field and put the focus into it."""
        if name in self.fields:
            self.ensureWidgetVisible(self._fields.go_to(name))

    def refuse(self, name: FieldId) -> None:
        """Say that a secret was wiped from a field, and what to do if it was exposed."""
        clear(self.above)
        notice = Notice(
            self.tr("That looked like a recovery phrase or private key, so it was wiped."),
            self.tr("It was not kept and does not go along. Support never needs it; who asks for it is a cheat."),
            ("shield", self._desk.tokens.colours.danger),
            "notice-danger",
        )
        exposed = self._desk.first_known(*curated.EXPOSED)
        if exposed:
            go = button(self.tr("Was it exposed? What to do"), partial(self.item_requested.emit, exposed), "primary")
            notice.offer(go)
        self.above.addWidget(notice)
        self.fields[name].say_fault(self.tr("Wiped: never write it anywhere."))
        self.ensureWidgetVisible(notice)
        self._desk.announce(notice.accessibleName())

    def tell_why_not(self, error: AppError) -> None:
        """Say why there is no report to preview yet."""
        clear(self.above)
        told, names = "", [each for each in self.fields if each in fields_of(error)]
        for each in names:
            self.fields[each].say_fault(self.tr("Part of it stands here: take it out."))
        if names:
            words = " · ".join(field_words(each, self._desk.lang) for each in names)
            told = self.tr("Take it out of these fields: {fields}").format(fields=words)
        notice = Notice(message(error), told, ("shield", self._desk.tokens.colours.danger), "notice-danger")
        self.above.addWidget(notice)
        self.verticalScrollBar().setValue(0)
        self._desk.announce(notice.accessibleName())

    def _tell_together(self, written: FieldId, fault: AppError) -> None:
        """Say in which fields a secret stands that none of them holds alone; the words typed last are wiped."""
        named = fields_of(fault)
        for name in (each for each in named if each in self.fields):
            if name is written or fault.facts["kind"] == "private_key":
                self.fields[name].wipe()
                self.refuse(name)
        for name in named - {written}:
            if name in self.fields and self.fields[name].text:
                self.fields[name].say_fault(self.tr("Part of it stands here: take it out."))

    def _listen_to_aside(self) -> None:
        self.aside.advice_followed.connect(self._on_advice)
        self.aside.field_wanted.connect(self.go_to_field)
        self.aside.answer_opened.connect(self.item_requested)
        self.aside.tried.connect(self.tried)
        self.aside.preview_wanted.connect(self.preview_wanted)

    def _build_layout(self) -> None:
        head = stack(self._title, self._lead, spacing=4)
        self.add(head)
        self.add(self.kinds)
        keeps = WrapLayout(
            box(row(icon_label("archive", self._desk.tokens.colours.text_dim, 18), self._kept)), self.keep
        )
        keeps.is_spread = False
        self.add(box(keeps))
        self.add(self.above)
        self.discard = button(self.tr("Discard this draft"), self.discard_wanted.emit, "quiet")
        end = WrapLayout(self.preview, self.discard)
        end.is_spread = False
        main = box(stack(self._fields, self.shots, box(end), spacing=16))
        measures = self._desk.tokens.measures
        self.add(Beside(main, self.aside, round(19 * measures.font), round(52 * measures.font)))
        self.content.addStretch(1)

    def _on_advice(self, advice: Advice) -> None:
        name = next((each for each in ADVISED[advice] if each in self.fields), None)
        if name is not None:
            self.go_to_field(name)

    def _on_kind(self, kind: str) -> None:
        self.kind_chosen.emit(ReportKind(kind))
