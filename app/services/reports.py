"""Problem reports: drafts that are kept while they are written, and the one value that is shown, filed and sent.

Nothing is kept before it passed the guard, and what the guard cannot tell apart is masked before it is kept. A report
is finished once: what :meth:`ReportService.finished` gives is what was previewed and what goes out, byte for byte.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Final, Protocol

from app.core.errors import AppError
from app.core.help import Channel, Lang
from app.core.records import Keeper, Record
from app.core.report import kept, paper, together
from app.core.report.identity import Masker
from app.core.report.report import ASKED, Attachment, Draft, FieldId, Report, ReportKind, Section, report_id
from app.core.secrets import Screened, SecretFound, redact, screen, screen_masked

DRAFT, REPORT, PICTURES = "draft", "report", "draft-pictures"
LONGEST_VALUE: Final = 20_000
_LONGEST_LINE: Final = 500
_MOST_LINES: Final = 200
_MOST_LISTED: Final = 1000
_ENDINGS: Final = (".txt", ".png")
_LARGEST_ATTACHMENT: Final = 2 * 1024 * 1024
_MOST_ATTACHMENTS: Final = 5


class Facts(Protocol):
    """Port: what this computer and program tell of themselves; an allow-list, never everything there is."""

    def sections(self, lang: Lang) -> tuple[Section, ...]:
        """Collect facts; what cannot be read is left out. Names of lines are in a language."""
        ...

    def identity(self) -> tuple[tuple[str, str], ...]:
        """Give pairs of a kind (``user``, ``host``) and a value that must not show in a report."""
        ...


class OfficialChannels(Protocol):
    """Port: the channel registry of the opened help pack."""

    def channels(self, lang: Lang) -> tuple[Channel, ...]:
        """List every channel, with words in a language."""
        ...


@dataclass(frozen=True, slots=True)
class Listed:
    """One draft or report in a list."""

    id: str
    kind: ReportKind
    title: str
    at: str
    is_finished: bool


class ReportService:
    """Reports of one person. Calls may open the store, which may wait for the keyring: call them in a worker."""

    def __init__(
        self,
        keeper: Keeper,
        facts: Facts,
        official: OfficialChannels,
        now: Callable[[], str],
        entropy: Callable[[], bytes],
    ) -> None:
        """Args:
        keeper: Opens the store when something is first kept.
        facts: What the program fills in.
        official: Whose mail addresses are no secret and stay readable.
        now: Gives the time in UTC, ISO 8601, whole seconds.
        entropy: Gives at least eight random bytes.
        """
        self._keeper = keeper
        self._facts = facts
        self._official = official
        self._now = now
        self._entropy = entropy

    def begin(self, kind: ReportKind, lang: Lang) -> Draft:
        """Begin a draft; nothing is kept before something was written.

        Args:
            kind: What somebody wants to say.
            lang: Language of whoever will read it.
        """
        return Draft(report_id(self._entropy()), kind, lang)

    def written(self, draft: Draft, field: FieldId, text: str) -> Draft:
        """Put a text into a field.

        Raises:
            AppError: ``report.secret`` with the kind when it looks like a secret; ``report.together`` when it does with
                what stands in other fields, which are named; ``report.part`` when it may be a part of a phrase;
                ``report.too_long``; ``report.not_asked`` for a field that this kind of report does not have.
        """
        if field not in ASKED[draft.kind]:
            raise AppError("report.not_asked", field=field.value)
        if len(text) > LONGEST_VALUE:
            raise AppError("report.too_long", characters=LONGEST_VALUE)
        screened = kept.screen_field(field, text) if field is FieldId.HASH else screen_masked(text)
        if isinstance(screened, SecretFound):
            raise AppError("report.secret", kind=screened.findings[0].kind, field=field.value)
        settled = _settled_hash(screened) if field is FieldId.HASH else screened
        changed = replace(draft, values={**draft.values, field: settled})
        # Before anything of it is kept: in a sentence, half a phrase is six harmless words.
        texts = {name: value.text for name, value in changed.values.items()}
        together.refuse_joint(texts, facts=_facts_of(changed.evidence), field=field)
        together.refuse_part(field, settled.text)
        return changed

    def keep(self, draft: Draft) -> None:
        """Keep a draft as it is now; a report finished from an earlier state of it is forgotten.

        Raises:
            StateError: As ``Keeper.keeping``.
        """
        store = self._keeper.keeping()
        store.delete(REPORT, [draft.id])
        store.put(Record(DRAFT, draft.id, kept.write_draft(draft), self._now()))

    def keep_pictures(self, report_id: str, pictures: tuple[Attachment, ...]) -> None:
        """Keep the pictures of a draft in place of those before.

        Raises:
            AppError: ``report.bad_attachment``; ``report.secret``.
            StateError: As ``Keeper.keeping``.
        """
        body = kept.write_pictures(_checked(pictures))
        self._keeper.keeping().put(Record(PICTURES, report_id, body, self._now()))

    def pictures(self, report_id: str) -> tuple[Attachment, ...]:
        """Give the pictures of a draft; raises as ``Keeper.keeping``."""
        store = self._keeper.reading()
        record = store.get(PICTURES, report_id) if store else None
        return kept.read_pictures(record.body) if record else ()

    def draft(self, report_id: str) -> Draft:
        """Give a draft that was kept, screened anew.

        Raises:
            AppError: ``report.unknown``.
            StateError: As ``Keeper.keeping``.
        """
        store = self._keeper.reading()
        record = store.get(DRAFT, report_id) if store else None
        draft = kept.read_draft(record.body) if record else None
        if draft is None:
            raise AppError("report.unknown", id=report_id[:20])
        return draft

    def finished(
        self, draft: Draft, sections: Iterable[Section] = (), attachments: Iterable[Attachment] = ()
    ) -> Report:
        """Make the report: everything masked, everything scanned once more, and from now on unchangeable.

        Args:
            draft: What was written.
            sections: Further facts, such as findings of live checks, behind those of this computer.
            attachments: Pictures without metadata, and texts.

        Raises:
            AppError: ``report.incomplete`` with the first empty field; ``report.secret``, ``report.together`` and
                ``report.part`` as in :meth:`written`; ``report.bad_attachment``.
        """
        missing = draft.missing()
        if missing:
            raise AppError("report.incomplete", field=missing[0].value)
        masker = Masker(self._facts.identity(), self._official_mail())
        written = {field: draft.text(field) for field in ASKED[draft.kind] if draft.text(field)}
        collected = [*self._facts.sections(draft.lang), *sections]
        tried = tuple(redact(title[:_LONGEST_LINE]).text for title in draft.tried)
        checked = _checked(attachments)
        facts = [*_facts_of(collected), *_texts_of(checked)]
        keys = together.refuse_all(written, tried, facts)
        if not keys.keys().isdisjoint(_texts_of(checked)):
            raise AppError("report.secret", kind="private_key", field="attachment")
        shown = (together.without_keys(each, keys) for each in collected if not draft.leaves_out(each.id))
        return Report(
            id=draft.id,
            kind=draft.kind,
            lang=draft.lang,
            at=self._now(),
            values={field: masker.mask(text).text for field, text in written.items()},
            tried=tried,
            sections=tuple(_masked(each, masker) for each in shown),
            attachments=checked,
        )

    def keep_report(self, report: Report) -> None:
        """Keep a finished report: exactly this one is shown and sent later.

        Raises:
            StateError: As ``Keeper.keeping``.
        """
        self._keeper.keeping().put(Record(REPORT, report.id, kept.write_report(report), report.at))

    def report(self, report_id: str) -> Report | None:
        """Give the finished report, or None while there is a draft only.

        Raises:
            StateError: As ``Keeper.keeping``.
        """
        store = self._keeper.reading()
        record = store.get(REPORT, report_id) if store else None
        return kept.read_report(record.body) if record else None

    def listed(self) -> tuple[Listed, ...]:
        """List drafts and reports, the newest first.

        Raises:
            StateError: As ``Keeper.keeping``.
        """
        store = self._keeper.reading()
        if store is None:
            return ()
        finished = {record.id for record in store.newest(REPORT, _MOST_LISTED)}
        drafts = [(record, kept.read_draft(record.body)) for record in store.newest(DRAFT, _MOST_LISTED)]
        return tuple(
            Listed(draft.id, draft.kind, draft.text(FieldId.SUMMARY), record.sort, draft.id in finished)
            for record, draft in drafts
            if draft is not None
        )

    def forget(self, report_id: str) -> None:
        """Remove draft, pictures and report.

        Raises:
            StateError: As ``Keeper.keeping``.
        """
        store = self._keeper.reading()
        if store is not None:
            for kind in (DRAFT, PICTURES, REPORT):
                store.delete(kind, [report_id])

    def _official_mail(self) -> tuple[str, ...]:
        listed = self._official.channels(Lang.ZH)
        return tuple(each.value for each in listed if each.kind == "email" and each.status.is_official)


def _settled_hash(screened: Screened) -> Screened:
    """Mask what may be a key in the field of a hash, which says itself that its value is none."""
    masked = redact(f"{kept.hash_label()}{screened.text}").text.removeprefix(kept.hash_label())
    again = screen(masked)
    if isinstance(again, SecretFound):
        raise AppError("report.secret", kind=again.findings[0].kind, field=FieldId.HASH.value)
    return again


def _masked(section: Section, masker: Masker) -> Section:
    counts: dict[str, int] = {}
    lines: list[tuple[str, str]] = []
    for name, value in section.lines[:_MOST_LINES]:
        masked = masker.mask(" ".join(redact(value[:_LONGEST_LINE], free_text=False).text.split()))
        for kind, count in masked.counts.items():
            counts[kind] = counts.get(kind, 0) + count
        lines.append((name, masked.text))
    return Section(section.id, tuple(lines), counts)


def _checked(attachments: Iterable[Attachment]) -> tuple[Attachment, ...]:
    checked = tuple(attachments)
    names = {each.name for each in checked}
    for each in checked:
        is_plain = each.name.isascii() and each.name.replace("-", "").replace(".", "").replace("_", "").isalnum()
        if not is_plain or not each.name.endswith(_ENDINGS) or each.name == paper.TEXT_NAME:
            raise AppError("report.bad_attachment", name=each.name[:80])
        if len(each.data) > _LARGEST_ATTACHMENT or len(checked) > _MOST_ATTACHMENTS or len(names) < len(checked):
            raise AppError("report.bad_attachment", name=each.name[:80])
    if any(redact(text, free_text=False).findings for text in _texts_of(checked)):
        raise AppError("report.secret", kind="unscanned", field="attachment")
    return checked


def _texts_of(attachments: Iterable[Attachment]) -> list[str]:
    return [each.data.decode("utf-8", "replace") for each in attachments if each.name.endswith(".txt")]


def _facts_of(sections: Iterable[Section]) -> list[str]:
    return [value for section in sections for _, value in section.lines[:_MOST_LINES]]
