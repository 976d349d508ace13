"""Collects what the rules say about one thing; the worst of it is the verdict."""

from __future__ import annotations

from app.core.verify.resemblance import Resemblance
from app.core.verify.verdict import Finding, Kind, Reason, Span, Verdict, badness, worse


class Evidence:
    """What was found so far about one subject. Nothing said can make a verdict better."""

    def __init__(self, kind: Kind, subject: str, text: str, host: str | None = None) -> None:
        self.kind = kind
        self.subject = subject
        self.text = text
        self.host = host
        self.shown: str | None = None
        self.registrable: Span | None = None
        self.channel: str | None = None
        self.target: str | None = None
        self._base: Verdict | None = None
        self._verdict: Verdict | None = None
        self._reasons: list[Reason] = []
        self._differing: tuple[Span, ...] = ()
        self._imitated: str | None = None

    @property
    def verdict(self) -> Verdict:
        """The verdict by now: what the registry says, made worse by what the rules say."""
        base = self._base or Verdict.UNKNOWN
        return base if self._verdict is None else worse(base, self._verdict)

    @property
    def is_known(self) -> bool:
        """True when the registry has an entry for the subject or its domain."""
        return self._base is not None

    def registered(self, verdict: Verdict, code: str, channel: str | None, target: str | None = None) -> None:
        """Note what the registry says."""
        self._base = verdict if self._base is None else worse(self._base, verdict)
        self.channel, self.target = channel, target
        self._reasons.append(Reason(code))

    def say(self, code: str, verdict: Verdict | None = None, span: Span | None = None, **facts: str) -> None:
        """Add a reason; without a verdict it only informs."""
        if verdict is not None:
            self._verdict = verdict if self._verdict is None else worse(self._verdict, verdict)
        if all(reason.code != code for reason in self._reasons):
            self._reasons.append(Reason(code, span, tuple(sorted(facts.items()))))

    def imitates(self, found: Resemblance, shift: int = 0) -> None:
        """Add a resemblance found in a part of the subject that begins at ``shift``."""
        span = (found.span[0] + shift, found.span[1] + shift)
        is_worst = self._verdict is None or badness(found.verdict) > badness(self._verdict)
        self.say(found.code, found.verdict, span, name=found.imitated)
        if is_worst or self.target is None:
            self.target, self._imitated = found.target, found.imitated
            self._differing = tuple((place + shift, place + shift + 1) for place in found.differing)

    def finding(self) -> Finding:
        """Give the finding, the gravest reasons first as they were said."""
        return Finding(
            kind=self.kind, verdict=self.verdict, text=self.text, subject=self.subject, reasons=tuple(self._reasons),
            place=(0, len(self.text)), host=self.host, shown=self.shown, registrable=self.registrable,
            channel=self.channel, target=self.target, differing=self._differing, imitated=self._imitated,
        )  # fmt: skip


def unreadable(kind: Kind, text: str, code: str) -> Finding:
    """Give the finding for what could not be read: an answer, never a silent pass."""
    return Finding(kind, Verdict.INVALID, text, text, (Reason(code),), (0, len(text)))
