"""The one error type of the program: a stable code with harmless facts.

AppError
 ├─ ContentError      a content file breaks a rule (author must act)
 ├─ PackError         the compiled help cannot be used (installation must be repaired)
 └─ StateError        settings or state cannot be read or written (person or system must act)
Cancelled             somebody pressed Cancel: not an error, tell nobody
"""


class AppError(Exception):
    """Something expected went wrong.

    Attributes:
        code: Stable id in the form ``area.what``; ``ui.messages`` turns it into words.
        facts: Harmless details for those words. Never a sentence, an address or a secret.
    """

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        facts = ", ".join(f"{key}={value!r}" for key, value in self.facts.items())
        return f"{self.code}({facts})"


class ContentError(AppError):
    """A content file breaks a rule; facts name file, line and rule."""


class PackError(AppError):
    """The compiled help pack is missing, damaged or of another format."""


class StateError(AppError):
    """Settings or state cannot be read or written."""


class Cancelled(Exception):  # noqa: N818 - not an error: the person asked for it
    """The person cancelled; nothing is to be said."""
