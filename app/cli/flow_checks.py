"""Live checks of a flow on a terminal: told first, run after a yes, and always a way by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from app.core.cancel import CancelToken
from app.core.errors import AppError
from app.core.flow import ProbeStep
from app.core.help import Lang
from app.core.probe import Finding, ProbeSpec
from app.core.secrets import Screened, screen
from app.services.diagnosis.service import DiagnosisService
from app.services.flows import FlowSession

BY_HAND: Final = "by-hand"
CHECK: Final = "check"
_WORDS: Final = {
    Lang.ZH: ("读取", "发送", "发给", "不发送任何东西", "c 同意并检查 · m 自己查", "没有结果，自己查"),
    Lang.ZH_HANT: ("讀取", "傳送", "傳給", "不傳送任何東西", "c 同意並檢查 · m 自己查", "沒有結果，自己查"),
    Lang.EN: ("Reads", "Sends", "To", "Sends nothing", "c agree and check · m by hand", "No result; by hand"),
}

_NEEDS: Final[dict[Lang, dict[str, str]]] = {
    Lang.ZH: {
        "address": "你的公开地址",
        "token": "代币的合约地址",
        "spender": "能动它的地址（spender）",
        "receiver": "要转给谁的地址",
        "hash": "试转的交易哈希",
    },
    Lang.ZH_HANT: {
        "address": "你的公開地址",
        "token": "代幣的合約地址",
        "spender": "能動它的地址（spender）",
        "receiver": "要轉給誰的地址",
        "hash": "試轉的交易雜湊",
    },
    Lang.EN: {
        "address": "Your public address",
        "token": "Contract address of the token",
        "spender": "Address that may take it (spender)",
        "receiver": "The address you meant to send to",
        "hash": "Hash of the test transfer",
    },
}


class FlowChecks:
    """Runs the checks of a flow's steps."""

    def __init__(self, service: DiagnosisService, lang: Lang, ask: Callable[[str], str] | None = None) -> None:
        """Args:
        service: Runs them.
        lang: The reader's language.
        ask: Asks for an address or hash that a check needs and the flow does not give; None where nobody is asked.
        """
        self._service = service
        self._lang = lang
        self._ask = ask

    def pass_missing(self, session: FlowSession) -> None:
        """Go by hand past checks of which this program can run none."""
        while isinstance(step := session.walk.current, ProbeStep) and not self.specs(step):
            session.record(step.id, ())

    def specs(self, step: ProbeStep) -> tuple[ProbeSpec, ...]:
        """List the checks of a step that this program can run with what the flow gives, or the person when asked."""
        known = {
            spec.id: spec
            for spec in self._service.specs(self._lang)
            if self._ask is not None or set(spec.needs) <= set(step.inputs)
        }
        return tuple(known[probe] for probe in step.probes if probe in known)

    def _aimed(self, session: FlowSession, step: ProbeStep) -> tuple[ProbeSpec, ...]:
        """List them aimed at those whom they ask for what was answered."""
        return self._service.narrowed(self.specs(step), session.given(step))

    def told(self, session: FlowSession, step: ProbeStep) -> list[str]:
        """Say what the checks read and send, and to whom."""
        reads, sends, to, nothing, _, _ = _WORDS[self._lang]
        lines = [step.title, *([step.hint] if step.hint else [])]
        for spec in self._aimed(session, step):
            lines.append(f"  - {spec.title}. {reads}: {spec.reads}")
            lines.append(f"    {nothing}." if spec.is_local else f"    {sends}: {spec.sends}")
            if not spec.is_local:
                lines.append(f"    {to}: {' · '.join(spec.hosts)}")
        return lines

    def prompt(self) -> str:
        """Say what can be typed."""
        return _WORDS[self._lang][4]

    def run(self, session: FlowSession, step: ProbeStep) -> list[str]:
        """Run the checks, which the person just agreed to, and go on; give what was found in words."""
        given = self._given(session, step, self.specs(step))
        specs = self._service.narrowed(self.specs(step), given)
        self._service.agree(self._service.open_purposes(specs))
        findings = self._service.run(specs, CancelToken(), given=given)
        session.record(step.id, findings)
        return self._found(specs, findings)

    def _given(self, session: FlowSession, step: ProbeStep, specs: Sequence[ProbeSpec]) -> dict[str, Screened]:
        """Give what the checks need: what was answered, and what is asked for here and kept nowhere."""
        given = session.given(step)
        for need in dict.fromkeys(need for spec in specs for need in spec.needs if need not in given):
            text = screen(self._ask(_NEEDS[self._lang].get(need, need))) if self._ask is not None else None
            if isinstance(text, Screened) and text.text.strip():
                given[need] = text
        return given

    def choose(self, session: FlowSession, step: ProbeStep, given: str) -> None:
        """Take ``check`` or ``by-hand`` from a file of answers; writing ``check`` there agrees to what is sent.

        Raises:
            AppError: ``flow.unknown_option``.
        """
        if given == CHECK:
            self.run(session, step)
        elif given == BY_HAND:
            session.record(step.id, ())
        else:
            raise AppError("flow.unknown_option", flow=session.flow.id, question=step.id, option=given[:80])

    def as_json(self, session: FlowSession, step: ProbeStep) -> dict[str, object]:
        """Give a step as data."""
        probes = [
            {"id": spec.id, "title": spec.title, "reads": spec.reads, "sends": spec.sends, "hosts": list(spec.hosts)}
            for spec in self._aimed(session, step)
        ]
        options = [CHECK, BY_HAND]
        shown = {"kind": "probe", "id": step.id, "title": step.title, "hint": step.hint}
        return {**shown, "probes": probes, "options": options}

    def _found(self, specs: Sequence[ProbeSpec], findings: Sequence[Finding]) -> list[str]:
        by_id = {spec.id: spec for spec in specs}
        lines: list[str] = []
        for finding in findings:
            words = by_id[finding.probe].words(finding)
            lines += [f"  [{finding.at[11:16]} UTC] {words.title}", f"    {words.advice}"]
        return lines or [_WORDS[self._lang][5]]
