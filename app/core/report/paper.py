"""A report as text, as data and as one archive; nothing else writes one, so that preview and message agree."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from typing import Final

from app.core.report.report import ASKED, Report
from app.core.report.words import field_words, kind_words, part_words, section_words

TEXT_NAME: Final = "report.txt"
DATA_NAME: Final = "report.json"
# A fixed date, so that the same report gives the same bytes whenever it is written.
_DATE: Final = (1980, 1, 1, 0, 0, 0)
_KIB: Final = 1024
_FORMAT: Final = 1
_LONGEST_SUBJECT: Final = 120


def subject(report: Report) -> str:
    """Give the line a report goes by, with its id first: it is looked up by that before anything is sent twice."""
    summary = " ".join(next(iter(report.values.values()), "").split())
    whole = f"[{report.id}] {kind_words(report.kind, report.lang)}: {summary}"
    return whole if len(whole) <= _LONGEST_SUBJECT else whole[: _LONGEST_SUBJECT - 1] + "…"


def text(report: Report) -> str:
    """Write a report for a person; its last line is the SHA-256 of everything above it, UTF-8."""
    body = "\n".join(_lines(report)) + "\n"
    return f"{body}{part_words('digest', report.lang)}: {hashlib.sha256(body.encode()).hexdigest()}\n"


def is_whole(written: str) -> bool:
    """Tell whether a text written by :func:`text` is unchanged."""
    body, _, digest = written.rstrip("\n").rpartition("\n")
    return hashlib.sha256(f"{body}\n".encode()).hexdigest() == digest.rpartition(" ")[2]


def data(report: Report) -> bytes:
    """Write a report for a program: the same content as JSON, keys sorted."""
    content = {
        "format": _FORMAT,
        "id": report.id,
        "kind": report.kind.value,
        "lang": report.lang.value,
        "at": report.at,
        "values": {field.value: value for field, value in report.values.items()},
        "tried": list(report.tried),
        "sections": {section.id: [list(line) for line in section.lines] for section in report.sections},
        "attachments": [
            {"name": each.name, "bytes": len(each.data), "sha256": each.digest} for each in report.attachments
        ],
        "text_sha256": hashlib.sha256(text(report).encode()).hexdigest(),
    }
    return json.dumps(content, ensure_ascii=False, indent=2, sort_keys=True).encode()


def archive(report: Report) -> bytes:
    """Put text, data and attachments into one ZIP; the same report gives the same bytes."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
        members = [(TEXT_NAME, text(report).encode()), (DATA_NAME, data(report))]
        for name, content in [*members, *((each.name, each.data) for each in report.attachments)]:
            info = zipfile.ZipInfo(name, _DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(info, content)
    return whole.getvalue()


def digest(report: Report) -> str:
    """Give the SHA-256 of all that goes out: what was previewed and what is sent have the same one."""
    whole = hashlib.sha256(text(report).encode())
    for each in report.attachments:
        whole.update(f"{each.name}\0{each.digest}\0".encode())
    return whole.hexdigest()


def _lines(report: Report) -> Iterator[str]:
    lang = report.lang
    yield f"{kind_words(report.kind, lang)} {report.id}"
    yield f"{part_words('from', lang)} · {report.at}"
    yield part_words("safe", lang)
    for field in ASKED[report.kind]:
        if field in report.values:
            yield ""
            yield f"== {field_words(field, lang)} =="
            yield report.values[field]
    if report.tried:
        yield ""
        yield f"== {part_words('tried', lang)} =="
        yield from (f"- {title}" for title in report.tried)
    yield from _collected(report)


def _collected(report: Report) -> Iterator[str]:
    lang = report.lang
    if report.sections:
        yield ""
        yield f"== {part_words('diagnostics', lang)} =="
    for section in report.sections:
        yield f"[{section_words(section.id, lang)}]"
        yield from (f"{name}: {value}" for name, value in section.lines)
    if report.attachments:
        yield ""
        yield f"== {part_words('attachments', lang)} =="
        for each in report.attachments:
            yield f"{each.name} · {-(-len(each.data) // _KIB)} KiB · sha256 {each.digest}"
    yield ""
