"""What is done to a draft in the worker: begun, taken up, judged, made whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from app.core.errors import AppError, StateError
from app.core.help import Lang
from app.core.records import Safe
from app.core.report.clarity import clarity
from app.core.report.gathered import OFF_AT_FIRST
from app.core.report.prefill import Prefill
from app.core.report.report import ASKED, Attachment, Draft, FieldId, Report, Section
from app.core.secrets import Screened, SecretFound, screen
from app.services.reports import ReportService
from app.services.search import SearchService
from app.ui.pages.report_state import Composed, Taken

_MOST_ANSWERS: Final = 3
_LONGEST_QUERY: Final = 200
_TOLD: Final = (FieldId.SUMMARY, FieldId.SCREEN, FieldId.DETAILS, FieldId.STEPS)


def begun(service: ReportService, prefill: Prefill, lang: Lang, safe: Safe) -> Composed:
    """Begin a draft with everything that is known."""
    draft = replace(
        service.begin(prefill.kind, lang),
        tried=prefill.tried,
        left_out=OFF_AT_FIRST,
        flow=prefill.flow,
        evidence=prefill.sections,
        findings=prefill.findings,
    )
    values = {name: text for name, text in {**_remembered(service, safe), **prefill.values}.items() if text.strip()}
    # What the guard refuses is left for the person to write.
    draft, _ = taken(service, draft, values)
    texts = {name: draft.text(name) for name in draft.values}
    return Composed(draft, texts, frozenset(texts), offered=prefill.offered)


def _remembered(service: ReportService, safe: Safe) -> dict[FieldId, str]:
    """Give what the last report said of wallet and device, where that is open to read: it is the same mostly."""
    if safe.kept_by is None:
        return {}
    last = next(iter(service.listed()), None)
    if last is None:
        return {}
    draft = service.draft(last.id)
    return {name: draft.text(name) for name in (FieldId.VERSION, FieldId.DEVICE) if draft.text(name)}


def _written(service: ReportService, draft: Draft, name: FieldId, text: str) -> Draft:
    """Put a text into a field; one that this kind does not ask for is left as it is."""
    return service.written(draft, name, text) if name in ASKED[draft.kind] else draft


def taken(
    service: ReportService, draft: Draft, typed: Mapping[FieldId, str]
) -> tuple[Draft, Mapping[FieldId, AppError]]:
    """Take up what was typed; a field that cannot be taken keeps what it had before."""
    faults: dict[FieldId, AppError] = {}
    for name, text in typed.items():
        try:
            draft = _written(service, draft, name, text)
        except AppError as error:
            faults[name] = error
    return draft, faults


def whole(
    service: ReportService, draft: Draft, gathered: Callable[[], tuple[Section, ...]], pictures: tuple[Attachment, ...]
) -> Report | AppError:
    """Make the report with every section, or say why there is none."""
    try:
        found = gathered()
        return service.finished(draft.with_all(each.id for each in found), found, pictures)
    except StateError:
        raise
    except AppError as error:
        return error


def _query(draft: Draft) -> Screened | None:
    """Give the words to look for answers with; None while there are none."""
    words = next((text for name in _TOLD if (text := draft.text(name))), "")[:_LONGEST_QUERY]
    screened = screen(words)
    return None if not words or isinstance(screened, SecretFound) else screened


def judged(
    service: ReportService, draft: Draft, typed: Mapping[FieldId, str], search: SearchService, lang: Lang
) -> Taken:
    """Take up what was typed, judge how clear it is, and look for answers that are near."""
    draft, faults = taken(service, draft, typed)
    query = _query(draft)
    answers = search.search(query, lang, _MOST_ANSWERS) if query is not None else None
    near = answers.hits if answers is not None and not answers.is_fallback else ()
    return Taken(draft, clarity(draft), faults, near)


def keep_whole(service: ReportService, composed: Composed) -> None:
    """Keep a draft as it is now, its pictures only when they changed: they are large."""
    pictures = composed.pictures
    service.keep(composed.draft)
    if pictures != composed.kept_pictures:
        service.keep_pictures(composed.draft.id, pictures)
        composed.kept_pictures = pictures
