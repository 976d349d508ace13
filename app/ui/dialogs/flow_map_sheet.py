"""The map of a whole guided check, drawn from its data, with the way walked so far; to be zoomed, moved and printed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QDialog, QGraphicsScene, QGraphicsView, QWidget

from app.core.flow_map import lay_out
from app.core.flow_map_svg import as_svg
from app.services.flows import FlowSession
from app.ui.desk import Desk
from app.ui.pages.flow_words import map_words
from app.ui.reading.figures import figure_image
from app.ui.theme.icons import sharpest
from app.ui.widgets.parts import button, label, row, stack

_PLACES: Final = (
    "surface", "sunken", "edge", "text", "text_dim", "accent", "accent_soft",
    "danger", "danger_soft", "warn", "warn_soft", "good", "good_soft",
)  # fmt: skip
_STEP: Final = 1.25
_SMALLEST, _LARGEST = 0.2, 4.0
_READABLE: Final = 0.75


class FlowMapView(QGraphicsView):
    """The drawing in a frame that scrolls, drags and zooms."""

    def __init__(self, scene: QGraphicsScene) -> None:
        super().__init__(scene)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)

    def zoom(self, factor: float) -> None:
        """Show it larger or smaller, within sense."""
        now = self.transform().m11()
        wanted = min(_LARGEST, max(_SMALLEST, now * factor))
        self.scale(wanted / now, wanted / now)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom with Ctrl and the wheel; the wheel alone scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom with plus and minus."""
        factor = {"+": _STEP, "=": _STEP, "-": 1 / _STEP}.get(event.text())
        if factor is None:
            super().keyPressEvent(event)
        else:
            self.zoom(factor)


class FlowMapSheet(QDialog):
    """Shows one map; closes with Escape."""

    def __init__(self, session: FlowSession, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Map of this check"))
        drawing, walked = lay_out(session.flow, map_words()), session.walk
        self.svg = as_svg(drawing, {each: f"{{{each}}}" for each in _PLACES}, walked.passed)
        scale = desk.tokens.measures.font / 15
        here = next(box for box in drawing.boxes if box.id == walked.current.id)
        self._here = QPointF(here.x * scale, (here.y + here.height / 2) * scale)
        self._picture = figure_image(self.svg, desk.tokens.colours, scale, 2 * sharpest())
        scene = QGraphicsScene(self)
        if self._picture is not None:
            drawn = scene.addPixmap(QPixmap.fromImage(self._picture))
            drawn.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self.view = FlowMapView(scene)
        self.view.setAccessibleName(self.windowTitle())
        self.view.setAccessibleDescription(self._description(session))
        larger = button(self.tr("Larger"), lambda: self.view.zoom(_STEP), "quiet")
        smaller = button(self.tr("Smaller"), lambda: self.view.zoom(1 / _STEP), "quiet")
        whole = button(self.tr("Whole map"), self.show_whole, "quiet")
        close = button(self.tr("Close"), self.accept, "primary")
        legend = label(
            self.tr("Your way so far is drawn in a stronger line. Dashed: the way without a live check."), "small"
        )
        layout = stack(label(session.flow.title, "heading"), legend, spacing=8, margins=(20, 16, 20, 16))
        layout.addWidget(self.view, 1)
        layout.addLayout(row(larger, smaller, whole, 1, close))
        self.setLayout(layout)
        self.resize(round(parent.width() * 0.92), round(parent.height() * 0.9))

    def begin(self) -> None:
        """Show all of it where it can still be read, otherwise the place of the moment."""
        self.show_whole()
        if self.view.transform().m11() < _READABLE:
            self.view.resetTransform()
            self.view.zoom(_READABLE)
            self.view.centerOn(self._here)

    def show_whole(self) -> None:
        """Fit the whole map into the frame."""
        self.view.fitInView(self.view.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def _description(self, session: FlowSession) -> str:
        flow = session.flow
        words = self.tr("{questions} questions, {checks} live checks, {outcomes} outcomes")
        return words.format(questions=len(flow.questions), checks=len(flow.probes), outcomes=len(flow.outcomes))
