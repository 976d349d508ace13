"""Why an Android package cannot be read or believed."""

from __future__ import annotations


class DamagedError(Exception):
    """The file breaks its own format. Android would refuse it too, or read it differently from what it says.

    Attributes:
        code: Id of a reason of a card, in the form ``apk.what``.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
