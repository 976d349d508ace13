"""The checks of the verify page, run off the UI thread: a text, a picture, a file, the extensions of browsers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from app.core.cancel import CancelToken
from app.core.errors import AppError
from app.core.secrets import Screened, SecretFound
from app.core.verify.checked import Checked
from app.core.verify.sentences import Sentences
from app.ui.desk import Desk
from app.ui.pictures import grey, grey_file

_PATIENCE_MS: Final = 300
_Result = tuple[Checked | None, Sentences] | AppError


class VerifyChecks(QObject):
    """Runs one check at a time; a newer one takes the place of an older one.

    Signals:
        answered: A ``Checked`` and the ``Sentences`` of its cards.
        none_found: How many extensions were looked at, none of which wears the name.
        failed: An ``AppError``.
        delayed: A check takes long enough to be told.
    """

    answered = Signal(object, object)
    none_found = Signal(int)
    failed = Signal(object)
    delayed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._looked_at = 0
        self._slow = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._slow.timeout.connect(self.delayed)

    def text(self, text: Screened | SecretFound) -> None:
        """Check a screened text."""
        service = self._desk.services.verify()
        self._run(lambda _token: service.check(text))

    def file(self, path: str, trusted: str = "") -> None:
        """Check a file, compared with an app the person trusts where there is one."""
        service, verify = self._desk.services.file_check, self._desk.services.verify
        self._run(lambda token: verify().remembered(service().check(path, token.check, trusted, grey_file)))

    def picture(self, image: QImage) -> None:
        """Check the codes in a picture that is no file."""
        service, verify = self._desk.services.file_check, self._desk.services.verify
        name = self.tr("Picture from the clipboard")
        try:
            picture = grey(image)
        except AppError as error:
            self.failed.emit(error)
            return
        self._run(lambda _token: verify().remembered(service().check_picture(picture, name)))

    def extensions(self) -> None:
        """Look at the extensions of the browsers here."""
        service, name = self._desk.services.extension_check, self.tr("Extensions in my browsers")

        def look(token: CancelToken) -> Checked | None:
            checked, self._looked_at = service().check(name, token.check)
            return checked

        self._run(look)

    def again(self, checked: Checked) -> None:
        """Give an answer again, in the words of the moment."""
        self._run(lambda _token: checked)

    def stop(self) -> None:
        """Wait for nothing any more."""
        self._desk.tasks.cancel("verify")
        self._slow.stop()

    def _run(self, job: Callable[[CancelToken], Checked | None]) -> None:
        """Do a check off this thread; the words of the cards come with it, for both are read from the pack."""
        service, lang = self._desk.services.verify(), self._desk.lang

        def whole(token: CancelToken) -> _Result:
            token.check()
            try:
                return job(token), service.sentences(lang)
            except AppError as error:
                # Told here and not by the runner, so that the page stops waiting.
                return error

        self._slow.start()
        self._desk.tasks.run("verify", whole, self._hand_over)

    def _hand_over(self, result: _Result) -> None:
        self._slow.stop()
        if isinstance(result, AppError):
            self.failed.emit(result)
        elif result[0] is None:
            self.none_found.emit(self._looked_at)
        else:
            self.answered.emit(*result)
