"""Pictures that go along: chosen, pasted, dropped or taken of the screen, each covered by the person first."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QWidget

from app.core.errors import AppError
from app.core.report.report import Attachment
from app.ui.desk import Desk
from app.ui.dialogs.picture_sheet import PictureSheet
from app.ui.pictures import image_file
from app.ui.report_pictures import plain_picture, thumbnail
from app.ui.widgets.parts import box, button, clear, label, row, stack, with_role
from app.ui.widgets.wrap_layout import WrapLayout

MOST: Final = 5
_SECONDS: Final = 5
_SECOND_MS: Final = 1000
# The window needs a moment to be gone from the screen.
_GONE_MS: Final = 400
_KIB: Final = 1024


class ReportShots(QFrame):
    """The card of pictures.

    Signals:
        changed: The pictures that go along, a tuple of ``Attachment``.
    """

    changed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        with_role(self, "card")
        self._desk = desk
        self.pictures: tuple[Attachment, ...] = ()
        self._left = 0
        self._clock = QTimer(self, interval=_SECOND_MS)
        self._clock.timeout.connect(self._on_second)
        dim = desk.tokens.colours.text_dim
        self.choose = button(self.tr("Choose a picture…"), self._on_choose, drawing=("article", dim))
        self.paste = button(self.tr("Paste"), self._on_paste, drawing=("copy", dim))
        self.capture = button(self.tr("Capture the screen"), self.start_capture, drawing=("camera", dim))
        self.stop = button(self.tr("Stop"), self._stop)
        self.stop.hide()
        self._told, self._list = label("", "small"), stack(spacing=6)
        self._told.hide()
        buttons = WrapLayout(self.choose, self.paste, self.capture, self.stop)
        buttons.is_spread = False
        hint = self.tr("Up to five. You cover parts first; hidden data of the file never goes along.")
        layout = stack(label(self.tr("Pictures"), "plain-strong"), label(hint, "small"), spacing=8)
        layout.setContentsMargins(20, 14, 20, 16)
        layout.addLayout(self._list)
        layout.addWidget(box(buttons))
        layout.addWidget(self._told)
        self.setLayout(layout)
        self._show()

    def show_pictures(self, pictures: tuple[Attachment, ...]) -> None:
        """Show what goes along."""
        self.pictures = pictures
        self._show()

    def take_file(self, path: str) -> None:
        """Take a picture file, in whatever state it is."""
        try:
            self.take(image_file(path))
        except AppError as error:
            self._desk.failed(error)

    def take(self, image: QImage) -> None:
        """Show a picture to be covered; it goes along when the person says so."""
        if len(self.pictures) >= MOST:
            return
        try:
            sheet = PictureSheet(plain_picture(image), self._desk, self.window())
        except AppError as error:
            self._desk.failed(error)
            return
        if sheet.exec() == QDialog.DialogCode.Accepted:
            self._become((*self.pictures, Attachment(self._name(), sheet.data)))
        sheet.deleteLater()

    def take_dropped(self, source: QMimeData) -> None:
        """Take what was dropped or lies on the clipboard: a file, or a picture itself."""
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        image = source.imageData() if source.hasImage() else None
        if files:
            self.take_file(files[0])
        elif isinstance(image, QImage) and not image.isNull():
            self.take(image)
        else:
            self._say(self.tr("There is no picture on the clipboard."))

    def start_capture(self) -> None:
        """Count down, so that the person can bring up what shall be seen; nothing is taken before, or without it."""
        self._left = _SECONDS
        self.stop.show()
        self.capture.setEnabled(False)
        self._say_left()
        self._clock.start()

    def remove(self, name: str) -> None:
        """Leave a picture out."""
        self._become(tuple(each for each in self.pictures if each.name != name))

    def _on_second(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._say_left()
            return
        self._stop()
        self.window().hide()
        QTimer.singleShot(_GONE_MS, self, self._grab)

    def _grab(self) -> None:
        screen = QGuiApplication.primaryScreen()
        image = screen.grabWindow(0).toImage()
        self.window().show()
        self.window().raise_()
        if image.isNull():
            # Some window systems let no program do that.
            self._say(self.tr("This system does not let programs take the screen. Use its own key, then press Paste."))
            return
        self.take(image)

    def _stop(self) -> None:
        self._clock.stop()
        self.stop.hide()
        self.capture.setEnabled(True)
        self._say("")

    def _say(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))
        self._desk.announce(words)

    def _say_left(self) -> None:
        words = self.tr("The screen is taken in {seconds} s. Bring up what shall be seen; this window hides.")
        self._say(words.format(seconds=self._left))

    def _on_choose(self) -> None:
        kinds = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp *.bmp *.gif)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a picture…"), "", kinds)
        if path:
            self.take_file(path)

    def _on_paste(self) -> None:
        self.take_dropped(QGuiApplication.clipboard().mimeData())

    def _name(self) -> str:
        taken = {each.name for each in self.pictures}
        return next(name for number in range(1, MOST + 2) if (name := f"picture-{number}.png") not in taken)

    def _become(self, pictures: tuple[Attachment, ...]) -> None:
        self.pictures = pictures
        self._show()
        self.changed.emit(pictures)

    def _show(self) -> None:
        clear(self._list)
        for each in self.pictures:
            self._list.addWidget(self._line(each))
        has_room = len(self.pictures) < MOST
        for choice in (self.choose, self.paste, self.capture):
            choice.setEnabled(has_room)

    def _line(self, picture: Attachment) -> QWidget:
        image = QImage.fromData(picture.data)
        told = f"{picture.name} · {image.width()} x {image.height()} · {-(-len(picture.data) // _KIB)} KiB"
        remove = button(self.tr("Remove"), partial(self.remove, picture.name), "quiet")
        remove.setAccessibleName(self.tr("Remove {name}").format(name=picture.name))
        thumb = label("", wraps=False)
        thumb.setPixmap(thumbnail(picture.data))
        line = row(thumb, label(told, "small"), remove, spacing=12)
        line.setStretch(1, 1)
        return box(line)
