"""What Qt does for the terminal, without a window and without a screen: paper and pictures."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from app.core.case_file import Case
from app.core.help import Lang
from app.core.verify.picture import GreyPicture
from app.ui.case_paper import case_pdf
from app.ui.lasting_none import make_none_last
from app.ui.pictures import grey, image_file
from app.ui.report_pictures import plain_picture, written

# On Windows only the usual screen plugin knows the fonts; it needs no window either.
_UNSEEN: Final = [] if sys.platform == "win32" else ["-platform", "offscreen"]


class Unseen:
    """Port: ``cli.services.Drawing``."""

    def __init__(self) -> None:
        make_none_last()
        # The window has its own already.
        self._app = QCoreApplication.instance() or QGuiApplication(["tp-self-help", *_UNSEEN])

    def case_pdf(self, case: Case, lang: Lang, *, shows_addresses: bool) -> bytes:
        """Write a case file as PDF.

        Raises:
            AppError: ``paper.no_font``.
        """
        return case_pdf(case, lang, shows_addresses=shows_addresses)

    def picture(self, path: str) -> tuple[bytes, GreyPicture]:
        """Write a picture anew as PNG, without anything that came along with it; and give its grey levels.

        Raises:
            AppError: ``picture.unreadable``, ``picture.too_large``.
        """
        plain = plain_picture(image_file(path))
        return written(plain), grey(plain)
