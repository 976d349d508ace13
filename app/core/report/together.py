"""Secrets that show only when a report is read as one, and the fields in which they stand.

A phrase halved over two fields is a phrase; a key typed as a hash is a key when the account that it opens is named in
another field or in what the program collected.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from app.core.errors import AppError
from app.core.report.report import FieldId, Section
from app.core.secrets import SecretFinding, find_keys, find_parts, find_secrets, masked

# Cut between two words, and in the middle of one.
_JOINTS: Final = ("\n", "")


def refuse_part(field: FieldId, text: str) -> None:
    """Refuse words that stand alone and may be a part of a phrase: the rest may come into another field.

    Raises:
        AppError: ``report.part`` with the field.
    """
    if field is not FieldId.HASH and find_parts(text):
        raise AppError("report.part", field=field.value)


def refuse_joint(
    values: Mapping[FieldId, str], tried: Sequence[str] = (), facts: Iterable[str] = (), field: FieldId | None = None
) -> Mapping[str, tuple[SecretFinding, ...]]:
    """Refuse a secret that fields make together, each alone being none.

    Args:
        values: What was written, by field.
        tried: Titles that go along.
        facts: What was collected, and text that goes along, each scanned by itself before.
        field: The one that was written last.

    Returns:
        Places of keys in those facts in which one stands, by fact.

    Raises:
        AppError: ``report.together`` with the kind, the field, and the ids of all fields in which it stands, divided by
            commas.
    """
    # A hash is joined with nothing: it says itself that it is no key.
    written: dict[FieldId, str] = {
        name: text for name, text in values.items() if name is not FieldId.HASH and text.strip()
    }
    kind = _kind_of(written, tried) if len(written) + len(tried) > 1 else ""
    if kind:
        raise _together(kind, _needed(written, tried), field)
    collected = tuple(facts)
    keys = find_keys([*values.values(), *tried, *collected])
    fields = [name for name, places in zip(values, keys, strict=False) if places]
    if fields:
        raise _together("private_key", fields, field)
    return {text: places for text, places in zip(collected, keys[len(values) + len(tried) :], strict=True) if places}


def refuse_all(
    values: Mapping[FieldId, str], tried: Sequence[str], facts: Iterable[str]
) -> Mapping[str, tuple[SecretFinding, ...]]:
    """Refuse what goes out as ``refuse_joint`` and, field by field, ``refuse_part`` do."""
    keys = refuse_joint(values, tried, facts)
    for field, text in values.items():
        refuse_part(field, text)
    return keys


def without_keys(section: Section, keys: Mapping[str, tuple[SecretFinding, ...]]) -> Section:
    """Mask keys in the lines of a section, as ``refuse_joint`` found them."""
    if not keys:
        return section
    lines = tuple((name, masked(value, keys[value]) if value in keys else value) for name, value in section.lines)
    return Section(section.id, lines, section.masked)


def _together(kind: str, fields: Sequence[FieldId], field: FieldId | None) -> AppError:
    last = field or next(iter(fields), None)
    return AppError(
        "report.together", kind=kind, field=last.value if last else "", fields=",".join(each.value for each in fields)
    )


def _kind_of(written: Mapping[FieldId, str], tried: Sequence[str]) -> str:
    """Name the kind of secret that texts hold when they are read as one; empty for none."""
    for joint in _JOINTS:
        found = find_secrets(joint.join([*written.values(), *tried]))
        kind = next((each.kind for each in found if each.certainty != "ambiguous"), "")
        if kind:
            return kind
    return ""


def _needed(written: Mapping[FieldId, str], tried: Sequence[str]) -> list[FieldId]:
    """List the fields without any of which there is no secret."""
    needed = dict(written)
    for name in written:
        others = {other: text for other, text in needed.items() if other is not name}
        if _kind_of(others, tried):
            needed = others
    return list(needed)
